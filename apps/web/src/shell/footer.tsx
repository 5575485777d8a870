import { isServed } from "../publishing/served.ts";
import { useWords } from "../words/use-words.ts";

export function Footer() {
  const { shell } = useWords();
  return (
    <footer className="page-foot">
      <p>{isServed ? shell.withDesk : shell.onDevice}</p>
      <p>{shell.canBeWrong}</p>
    </footer>
  );
}

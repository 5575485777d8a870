import { useWords } from "../words/use-words.ts";

export function DraftsScreen() {
  const { shell } = useWords();
  return <h2>{shell.screens.drafts}</h2>;
}

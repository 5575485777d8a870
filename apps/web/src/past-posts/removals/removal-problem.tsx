import { Refused } from "../../publishing/api.ts";
import { codeWords, Problem } from "../../publishing/problem.tsx";
import { useRemovalWords } from "./words.ts";

/** What stands in the way, where a network says so in words of its own about a post of long ago. */
export function RemovalProblem({ error }: { readonly error: unknown }) {
  const { codes } = useRemovalWords();
  const [, ofNetwork] = error instanceof Refused ? (/^network-(.*)$/u.exec(error.code) ?? []) : [];
  const said = ofNetwork && codeWords(codes, ofNetwork);
  if (!said) return <Problem error={error} />;
  return (
    <div className="problem" role="alert">
      <p>{said}</p>
    </div>
  );
}

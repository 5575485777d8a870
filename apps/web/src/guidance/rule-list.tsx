import { LevelWord } from "../findings/level-mark.tsx";
import { useWords } from "../words/use-words.ts";
import type { AboutRule } from "./citing-rules.ts";

/** When each rule speaks, how heavily, and what it looks at. */
export function RuleList({ rules }: { readonly rules: readonly AboutRule[] }) {
  const { guidance } = useWords();
  return (
    <ul className="guidance-rules small">
      {rules.map(({ id, level, summary, needs }) => (
        <li key={id}>
          <LevelWord level={level} />
          <p lang="en-GB">{summary}</p>
          <p className="quiet">{guidance.looksAt(needs)}</p>
        </li>
      ))}
    </ul>
  );
}

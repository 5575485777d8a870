import type { Publication } from "../api.ts";
import { useWhen } from "../moment.ts";
import { codeWords } from "../problem.tsx";
import { usePublishingWords } from "../words.ts";

/** What was corrected or taken down since, and why. */
export function Corrections({ publications }: { readonly publications: readonly Publication[] }) {
  const { correct: words } = usePublishingWords().afterwards;
  const when = useWhen();
  const all = publications.flatMap(({ account, corrections }) =>
    corrections.map((one) => ({ ...one, handle: account.handle })),
  );
  if (all.length === 0) return null;
  return (
    <ul className="decisions">
      {all.map(({ id, kind, state, reason, createdAt, handle }) => (
        <li key={id}>
          <p>
            {words.kinds[kind]}, {handle}, {when(createdAt)}:{" "}
            <strong>{codeWords(words.states, state) ?? state}</strong>
          </p>
          <blockquote className="pre">{reason}</blockquote>
        </li>
      ))}
    </ul>
  );
}

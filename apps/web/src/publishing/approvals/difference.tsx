import type { WordChange } from "../api.ts";
import { usePublishingWords } from "../words.ts";

/** What changed word by word, told by lines and words as well as by colour. Null where nothing was decided before. */
export function Difference({ changes }: { readonly changes: readonly WordChange[] | null }) {
  const { approvals: words } = usePublishingWords();
  if (changes === null) return null;
  return (
    <section>
      <h3>{words.changesHeading}</h3>
      {changes.every(({ kind }) => kind === "same") ? (
        <p className="quiet">{words.noChanges}</p>
      ) : (
        <p className="card pre difference" translate="no">
          {changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place.
            <Run key={at} {...change} />
          ))}
        </p>
      )}
    </section>
  );
}

function Run({ kind, text }: WordChange) {
  const { approvals: words } = usePublishingWords();
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="visually-hidden">[{kind === "added" ? words.added : words.removed}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </Mark>
  );
}

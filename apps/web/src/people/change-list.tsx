import { useWords } from "../words/use-words.ts";
import type { PassageChange } from "./changes.ts";

/** What would change, passage by passage, before it is taken. */
export function ChangeList({ changes }: { readonly changes: readonly PassageChange[] }) {
  return (
    <ul className="changes">
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may change twice, and a row holds no state.
        <li key={at}>
          <Change {...change} />
        </li>
      ))}
    </ul>
  );
}

/** Told apart without colour: struck out, an arrow, underlined; and in words for whoever hears it. */
function Change({ before, after }: PassageChange) {
  const { change } = useWords().people;
  if (before === "")
    return (
      <>
        <ins>
          <q>{after}</q>
        </ins>{" "}
        <span className="change-word">{change.added}</span>
      </>
    );
  return (
    <>
      <del>
        <q>{before}</q>
      </del>{" "}
      {after === "" ? (
        <span className="change-word">{change.leftOut}</span>
      ) : (
        <>
          <span className="change-arrow" aria-hidden="true">
            →
          </span>
          <span className="visually-hidden">{change.becomes}</span>{" "}
          <ins>
            <q>{after}</q>
          </ins>
        </>
      )}
    </>
  );
}

import { useWords } from "../words/use-words.ts";
import type { Refusal } from "./picture.ts";

/** Files that could not be taken, each with why and what to do. */
export function Refusals(props: {
  readonly refusals: readonly Refusal[];
  readonly onPutAway: (key: string) => void;
}) {
  const { pictures: words } = useWords();
  return props.refusals.map(({ key, name, why }) => (
    <div className="notice refusal" role="alert" key={key}>
      <p>
        <strong>{name}</strong> {words.why(why)}
      </p>
      <button type="button" className="button-plain" onClick={() => props.onPutAway(key)}>
        {words.putAway}
      </button>
    </div>
  ));
}

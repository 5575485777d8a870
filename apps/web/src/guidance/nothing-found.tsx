import { useWords } from "../words/use-words.ts";
import { documentsOn, WHOLE_LIBRARY } from "./library.ts";
import type { Reader } from "./reader.ts";
import { countOf, find } from "./search.ts";

/** Says what was searched, and offers the whole library where what was asked for stands there. */
export function NothingFound(props: {
  readonly asked: readonly string[];
  /** What was searched, in words. */
  readonly shelf: string;
  readonly reader: Reader;
  readonly onWhole: () => void;
  readonly onClear: () => void;
}) {
  const { asked, shelf, reader, onWhole, onClear } = props;
  const { guidance } = useWords();
  const wider = countOf(find(asked, documentsOn(WHOLE_LIBRARY, reader.today), guidance.numbered));
  return (
    <div className="guidance-nothing">
      <p>{guidance.searched(shelf)}</p>
      {wider === 0 && <p>{guidance.nowhere}</p>}
      <p className="guidance-actions">
        {wider > 0 && (
          <button type="button" className="button" onClick={onWhole}>
            {guidance.wider(wider)}
          </button>
        )}
        <button type="button" className="button-plain" onClick={onClear}>
          {guidance.clearSearch}
        </button>
      </p>
    </div>
  );
}

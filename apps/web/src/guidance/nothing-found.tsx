import type { GuidanceDocument } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { documentsOn, type Shelf, WHOLE_LIBRARY } from "./library.ts";
import type { Reader } from "./reader.ts";
import { countOf, find } from "./search.ts";

/** Says what was searched, and offers the rest of the library where the words stand there. */
export function NothingFound(props: {
  readonly asked: readonly string[];
  readonly documents: readonly GuidanceDocument[];
  readonly shelf: Shelf;
  readonly reader: Reader;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onQuery: (query: string) => void;
}) {
  const { asked, documents, shelf, reader, onShelf, onQuery } = props;
  const { guidance } = useWords();
  const wider = countOf(find(asked, documentsOn(WHOLE_LIBRARY, reader.today), guidance.numbered));
  return (
    <div className="guidance-nothing">
      <p>{guidance.searched(guidance.shelf(documents.length, shelf))}</p>
      {wider === 0 && <p>{guidance.nowhere}</p>}
      <p className="guidance-actions">
        {wider > 0 && (
          <button type="button" className="button" onClick={() => onShelf(WHOLE_LIBRARY)}>
            {guidance.wider(wider)}
          </button>
        )}
        <button type="button" className="button-plain" onClick={() => onQuery("")}>
          {guidance.clearSearch}
        </button>
      </p>
    </div>
  );
}

import { type GuidanceDocument, KINDS } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { DocumentItem } from "./document-item.tsx";
import type { Shelf } from "./library.ts";
import type { Reader } from "./reader.ts";

/** The documents of a shelf, under the kind of body they come from. */
export function DocumentList(props: {
  readonly documents: readonly GuidanceDocument[];
  readonly shelf: Shelf;
  readonly reader: Reader;
}) {
  const { documents, shelf, reader } = props;
  const { guidance } = useWords();
  const standIn = shelf.profession === "all" ? "" : guidance.standIn[shelf.profession];
  return (
    <>
      <p className="quiet small" role="status">
        {documents.length === 0 ? guidance.emptyShelf : `${guidance.shelf(documents.length, shelf)}.`}
        {documents.length > 0 && standIn && ` ${standIn}`}
      </p>
      {KINDS.map((kind) => ({ kind, its: documents.filter((document) => document.kind === kind) }))
        .filter(({ its }) => its.length > 0)
        .map(({ kind, its }) => (
          <section key={kind} className="guidance-group">
            <h3>{guidance.kinds[kind]}</h3>
            <ul className="guidance-list">
              {its.map((document) => (
                <DocumentItem key={document.id} document={document} reader={reader} asked={[]} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

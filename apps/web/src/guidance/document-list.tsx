import { type GuidanceDocument, KINDS } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { DocumentItem } from "./document-item.tsx";
import type { Reader } from "./reader.ts";

/** Documents under the kind of body they come from. */
export function DocumentList(props: {
  readonly documents: readonly GuidanceDocument[];
  readonly reader: Reader;
  /** Shows the whole library instead. */
  readonly onWhole: () => void;
}) {
  const { documents, reader, onWhole } = props;
  const { guidance } = useWords();
  if (documents.length === 0)
    return (
      <button type="button" className="button" onClick={onWhole}>
        {guidance.showWhole}
      </button>
    );
  return KINDS.map((kind) => ({ kind, its: documents.filter((document) => document.kind === kind) }))
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
    ));
}

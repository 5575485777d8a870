import { DUTIES } from "@chaperone/core";
import { useWords } from "../words/use-words.ts";
import { dutyAddress } from "./address.ts";
import { DocumentItem } from "./document-item.tsx";
import { Marked } from "./marked.tsx";
import { ParagraphItem } from "./paragraph-item.tsx";
import type { Reader } from "./reader.ts";
import type { Found } from "./search.ts";

/** What a search found, with what was asked for marked. */
export function Results(props: {
  readonly asked: readonly string[];
  readonly found: Found;
  readonly reader: Reader;
}) {
  const { asked, found, reader } = props;
  const { guidance } = useWords();
  return (
    <>
      {found.duties.length > 0 && (
        <section className="guidance-group">
          <h3>{guidance.foundDuties}</h3>
          <ul className="guidance-list guidance-duties" lang="en-GB">
            {found.duties.map((duty) => (
              <li key={duty}>
                <a href={dutyAddress(duty)}>
                  <Marked text={DUTIES[duty]} asked={asked} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.documents.length > 0 && (
        <section className="guidance-group">
          <h3>{guidance.foundDocuments}</h3>
          <ul className="guidance-list">
            {found.documents.map((document) => (
              <DocumentItem key={document.id} document={document} reader={reader} asked={asked} />
            ))}
          </ul>
        </section>
      )}
      {found.paragraphs.length > 0 && (
        <section className="guidance-group">
          <h3>{guidance.foundParagraphs}</h3>
          <ul className="guidance-list">
            {found.paragraphs.map((entry) => (
              <ParagraphItem
                key={`${entry.document.id}/${entry.paragraph.id}`}
                entry={entry}
                reader={reader}
                asked={asked}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

import { DUTIES } from "@chaperone/core";
import type { GuidanceDocument } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { dutyAddress } from "./address.ts";
import { DocumentItem } from "./document-item.tsx";
import type { Shelf } from "./library.ts";
import { Marked } from "./marked.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { ParagraphItem } from "./paragraph-item.tsx";
import type { Reader } from "./reader.ts";
import { countOf, find } from "./search.ts";

interface Props {
  readonly asked: readonly string[];
  readonly query: string;
  readonly documents: readonly GuidanceDocument[];
  readonly shelf: Shelf;
  readonly reader: Reader;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onQuery: (query: string) => void;
}

/** What a search found. */
export function Results(props: Props) {
  const { asked, query, documents, reader } = props;
  const { guidance } = useWords();
  const found = find(asked, documents, guidance.numbered);
  const isEmpty = countOf(found) === 0;
  return (
    <>
      <p className={isEmpty ? undefined : "quiet small"} role="status">
        {isEmpty
          ? guidance.nothing(query.trim())
          : guidance.found(found.duties.length, found.documents.length, found.paragraphs.length)}
      </p>
      {isEmpty && <NothingFound {...props} />}
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

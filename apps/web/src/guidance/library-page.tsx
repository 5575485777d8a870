import { useDeferredValue, useMemo } from "react";
import { useWords } from "../words/use-words.ts";
import type { View } from "./address.ts";
import { DocumentList } from "./document-list.tsx";
import { DutyList } from "./duty-list.tsx";
import { documentsOn, type Shelf } from "./library.ts";
import { Notice } from "./notice.tsx";
import type { Reader } from "./reader.ts";
import { Results } from "./results.tsx";
import { askedIn } from "./search.ts";
import { SearchForm } from "./search-form.tsx";
import { Ways } from "./ways.tsx";

interface Props {
  readonly view: Exclude<View["kind"], "document" | "no-paragraph" | "duty">;
  readonly reader: Reader;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
}

/** The library: a search, and two ways through it. */
export function LibraryPage(props: Props) {
  const { view, reader, query, onQuery, shelf, onShelf } = props;
  const { guidance, shell } = useWords();
  const documents = useMemo(() => documentsOn(shelf, reader.today), [shelf, reader.today]);
  // Typing never waits for the results.
  const asked = askedIn(useDeferredValue(query));
  const isSearch = asked.length > 0;
  const isByDuty = view === "duties";

  return (
    <>
      <h2 tabIndex={-1}>{shell.screens.guidance}</h2>
      {view === "unknown" && <Notice words={guidance.badAddress} />}
      <p className="guidance-intro quiet">{guidance.intro}</p>
      <SearchForm query={query} onQuery={onQuery} shelf={shelf} onShelf={onShelf} />
      {isSearch ? (
        <Results asked={asked} documents={documents} {...props} />
      ) : (
        <>
          <Ways isByDuty={isByDuty} />
          {isByDuty ? <DutyList /> : <DocumentList documents={documents} shelf={shelf} reader={reader} />}
        </>
      )}
    </>
  );
}

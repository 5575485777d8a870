import { useDeferredValue, useMemo } from "react";
import { useWords } from "../words/use-words.ts";
import type { View } from "./address.ts";
import { DocumentList } from "./document-list.tsx";
import { DutyList } from "./duty-list.tsx";
import { documentsOn, type Shelf, WHOLE_LIBRARY } from "./library.ts";
import { NothingFound } from "./nothing-found.tsx";
import { Notice } from "./notice.tsx";
import type { Reader } from "./reader.ts";
import { Results } from "./results.tsx";
import { askedIn, countOf, find } from "./search.ts";
import { SearchForm } from "./search-form.tsx";
import { statusWords } from "./status-words.ts";
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
  const searched = useDeferredValue(query);
  const asked = useMemo(() => askedIn(searched), [searched]);
  const found = useMemo(() => find(asked, documents, guidance.numbered), [asked, documents, guidance]);
  const isSearch = asked.length > 0;
  const isByDuty = view === "duties";
  const whole = (): void => onShelf(WHOLE_LIBRARY);

  return (
    <>
      <h2 tabIndex={-1}>{shell.screens.guidance}</h2>
      {view === "unknown" && <Notice words={guidance.badAddress} />}
      <p className="guidance-intro">{guidance.intro}</p>
      <SearchForm query={query} onQuery={onQuery} shelf={shelf} onShelf={onShelf} />
      {!isSearch && <Ways isByDuty={isByDuty} />}
      {/* One for all that may follow, so that every change of it is read out. */}
      <p className="guidance-status" role="status">
        {isSearch
          ? guidance.found(searched.trim(), found)
          : !isByDuty && statusWords(documents.length, shelf, guidance)}
      </p>
      {isSearch && countOf(found) > 0 && <Results asked={asked} found={found} reader={reader} />}
      {isSearch && countOf(found) === 0 && (
        <NothingFound
          asked={asked}
          shelf={guidance.shelf(documents.length, shelf)}
          reader={reader}
          onWhole={whole}
          onClear={() => onQuery("")}
        />
      )}
      {!isSearch && isByDuty && <DutyList />}
      {!isSearch && !isByDuty && <DocumentList documents={documents} reader={reader} onWhole={whole} />}
    </>
  );
}

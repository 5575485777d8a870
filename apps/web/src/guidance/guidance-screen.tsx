import { DUTIES } from "@chaperone/core";
import { useMemo, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { readAddress, type View } from "./address.ts";
import { DocumentPage } from "./document-page.tsx";
import { DutyPage } from "./duty-page.tsx";
import { isoToday, type Shelf } from "./library.ts";
import { LibraryPage } from "./library-page.tsx";
import { usePlace } from "./use-place.ts";

/**
 * The library of guidance: its documents, its duties, and what a search finds in both.
 * @param address "" for the whole library, or the id of a document and, after a slash, of a paragraph;
 * "duty", or "duty/" and a duty, lead through the library by what is asked
 */
export function GuidanceScreen(props: { readonly address: string; readonly settings: Settings }) {
  const { address, settings } = props;
  const { country, profession } = settings;
  const words = useWords();
  const view = useMemo(() => readAddress(address), [address]);
  const [today] = useState(() => isoToday());
  // Kept here, so that whoever comes back from a document finds the search as it was.
  const [query, setQuery] = useState("");
  const [shelf, setShelf] = useState<Shelf>({ country, profession, kind: "all", past: false });
  const place = usePlace(address, titleOf(view, words));
  const reader = { country, profession, today };

  return (
    <div className="guidance" ref={place}>
      {"document" in view ? (
        <DocumentPage key={view.document.id} view={view} reader={reader} />
      ) : view.kind === "duty" ? (
        <DutyPage key={view.duty} duty={view.duty} reader={reader} />
      ) : (
        <LibraryPage
          view={view.kind}
          reader={reader}
          query={query}
          onQuery={setQuery}
          shelf={shelf}
          onShelf={setShelf}
        />
      )}
    </div>
  );
}

/** What the window is called while it shows this. */
function titleOf(view: View, { shell }: Words): string {
  const what = "document" in view ? view.document.document : view.kind === "duty" ? DUTIES[view.duty] : "";
  return `${what.replace(/\.$/u, "") || shell.screens.guidance}: Chaperone`;
}

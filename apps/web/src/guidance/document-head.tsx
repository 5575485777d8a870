import { PROFESSIONS } from "@chaperone/core";
import type { GuidanceDocument } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { documentAddress } from "./address.ts";
import { bodyName, predecessorOf, standingOf } from "./library.ts";
import { LinkOut } from "./link-out.tsx";
import type { Reader } from "./reader.ts";
import { Replaced, TimeLine } from "./time-line.tsx";

/** What a document is: whose, for whom, since when, and what stands before and after it. */
export function DocumentHead(props: { readonly document: GuidanceDocument; readonly reader: Reader }) {
  const { document, reader } = props;
  const { guidance } = useWords();
  const { head } = guidance;
  const { professions } = document;
  const isPast = standingOf(document, reader.today) === "past";
  const predecessor = predecessorOf(document);
  return (
    <header className="guidance-head">
      <p className="guidance-body" lang="en-GB">
        {bodyName(document)}
      </p>
      <h2 tabIndex={-1} lang="en-GB">
        {document.document}
      </h2>
      {isPast && (
        <p className="guidance-notice">
          <Replaced document={document} /> {guidance.inForce(document)} {guidance.ofItsTime}
        </p>
      )}
      <dl className="guidance-facts">
        <dt>{head.edition}</dt>
        <dd lang="en-GB">{document.edition}</dd>
        {!isPast && (
          <>
            <dt>{head.time}</dt>
            <dd>
              <TimeLine document={document} today={reader.today} />
            </dd>
          </>
        )}
        {predecessor && (
          <>
            <dt>{guidance.replaces}</dt>
            <dd lang="en-GB">
              <a href={documentAddress(predecessor)}>
                {guidance.edition(predecessor.document, predecessor.edition)}
              </a>
            </dd>
          </>
        )}
        <dt>{head.kind}</dt>
        <dd>{guidance.kindIn(document.kind, document.jurisdiction)}</dd>
        <dt>{head.professions}</dt>
        <dd>
          {professions.length === PROFESSIONS.length ? guidance.everyone : guidance.readers(professions)}
        </dd>
        {document.note && (
          <>
            <dt>{head.note}</dt>
            <dd lang="en-GB">{document.note}</dd>
          </>
        )}
      </dl>
      <p>
        <LinkOut url={document.url} />
      </p>
    </header>
  );
}

import type { Finding, Verdict } from "@chaperone/core";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { MarkedText } from "./marked-text.tsx";
import { READERS, type Reader, type View, viewOf } from "./readers.ts";

/** The same post as three people read it, one at a time: what they would stop at is marked. */
export function ThreeReaders(props: {
  readonly text: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}) {
  const { text, verdict, findings, settings } = props;
  const words = useWords();
  const [reader, setReader] = useState<Reader>("patient");
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();
  const view = viewOf(reader, verdict, findings);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextReader(reader, event.key);
    if (next === null) return;
    event.preventDefault();
    setReader(next);
    tabs.current?.querySelector<HTMLElement>(`[data-reader="${next}"]`)?.focus();
  };

  return (
    <section className="readers">
      <div
        role="tablist"
        className="reader-tabs"
        aria-label={words.lastLook.intro}
        ref={tabs}
        onKeyDown={onKeyDown}
      >
        {READERS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            data-reader={one}
            aria-selected={one === reader}
            aria-controls={`${id}-panel`}
            tabIndex={one === reader ? 0 : -1}
            onClick={() => setReader(one)}
          >
            {words.lastLook.readers[one].title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${reader}`} className="reader">
        <MarkedText text={text} marks={view.marks} />
        {linesFor(reader, view, verdict, settings, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

/** As the pattern for tabs has it: arrows go round, Home and End to the ends. */
function nextReader(reader: Reader, key: string): Reader | null {
  const at = READERS.indexOf(reader);
  switch (key) {
    case "ArrowRight":
      return READERS[(at + 1) % READERS.length]!;
    case "ArrowLeft":
      return READERS.at(at - 1)!;
    case "Home":
      return READERS[0];
    case "End":
      return READERS.at(-1)!;
    default:
      return null;
  }
}

function linesFor(
  reader: Reader,
  { marks, hasDetails, isBreach }: View,
  verdict: Verdict,
  settings: Settings,
  { lastLook: { readers }, people }: Words,
): string[] {
  const isMarked = marks.length > 0;
  switch (reader) {
    case "patient": {
      const { some, onlyFindings, consent, none } = readers.patient;
      if (!isMarked && !hasDetails) return [none];
      return [hasDetails ? some : onlyFindings, consent];
    }
    case "journalist": {
      const { byline, bylineYou, profile, some, breach, none } = readers.journalist;
      const name = settings.name.trim();
      const bio = settings.bio.trim();
      return [
        name ? byline(name) : bylineYou,
        ...(bio ? [profile(bio)] : []),
        ...(isMarked ? [some(marks.length)] : []),
        ...(isBreach ? [breach] : []),
        ...(isMarked || isBreach ? [] : [none]),
      ];
    }
    case "colleague": {
      const { some, noCircle, none } = readers.colleague;
      if (!isMarked) return [none];
      const circle = verdict.recognisability && people.circleLine(verdict.recognisability);
      return [some, circle ?? noCircle];
    }
  }
}

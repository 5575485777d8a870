import type { Finding, Verdict } from "@chaperone/core";
import { useState } from "react";
import { Tabs } from "../lib/tabs.tsx";
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
  const view = viewOf(reader, verdict, findings);
  const { patient, journalist, colleague } = words.lastLook.readers;
  const titles = { patient: patient.title, journalist: journalist.title, colleague: colleague.title };

  return (
    <section className="readers">
      <Tabs label={words.lastLook.intro} all={READERS} shown={reader} words={titles} onShow={setReader}>
        <MarkedText text={text} marks={view.marks} />
        {linesFor(reader, view, verdict, settings, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Tabs>
    </section>
  );
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

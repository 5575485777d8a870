import type { Verdict } from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";
import { countLevels, findingsSentence, isStillReading, missingParts } from "../words/sentences.ts";
import { LevelMark } from "./level-mark.tsx";

/** The one line that sums up: counts by shape, or what can be said when there are none. */
export function PanelHeading(props: {
  readonly shown: readonly LiveFinding[];
  readonly verdict: Verdict | null;
}) {
  if (props.shown.length > 0) return <LevelCounts shown={props.shown} />;
  return <>{headingWithout(props.verdict)}</>;
}

function headingWithout(verdict: Verdict | null): string {
  if (!verdict) return "Reading";
  if (missingParts(verdict).length > 0) return "This check is incomplete";
  if (isStillReading(verdict)) return "Still reading";
  return verdict.findings.length > 0 ? "Nothing else found in:" : "Nothing found in:";
}

export const LevelCounts = ({ shown }: { readonly shown: readonly LiveFinding[] }) => (
  <span className="level-counts">
    {countLevels(shown.map(({ finding }) => finding)).map(({ level, count }) => (
      <span key={level} className={`level-word level-${level}`}>
        <LevelMark level={level} />
        {count} {level}
      </span>
    ))}
  </span>
);

/** The same for screen readers, as one sentence. */
export function settledSentence(shown: readonly LiveFinding[], verdict: Verdict | null): string {
  if (!verdict) return "";
  const reading = isStillReading(verdict);
  const found =
    shown.length > 0
      ? findingsSentence(shown.map(({ finding }) => finding))
      : reading
        ? "Nothing has stood out so far."
        : "Nothing found in what was looked at.";
  if (reading) return `${found} I am still reading closely.`;
  return missingParts(verdict).length > 0 ? `${found} This check is incomplete.` : found;
}

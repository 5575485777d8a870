import type { Verdict } from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";
import type { CheckState } from "../check/use-check.ts";
import type { Words } from "../words/en/index.ts";
import { countLevels, isStillReading, missingParts } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";
import { LevelMark } from "./level-mark.tsx";

/** The one line that sums up: counts by shape, or what can be said when there are none. */
export function PanelHeading(props: {
  readonly shown: readonly LiveFinding[];
  readonly check: Pick<CheckState, "verdict" | "failed">;
}) {
  const { heading } = useWords().findings;
  if (props.shown.length > 0) return <LevelCounts shown={props.shown} />;
  return <>{headingWithout(props.check, heading)}</>;
}

function headingWithout(
  { verdict, failed }: Pick<CheckState, "verdict" | "failed">,
  heading: Words["findings"]["heading"],
): string {
  if (failed) return heading.stopped;
  if (!verdict) return heading.reading;
  if (missingParts(verdict).length > 0) return heading.incomplete;
  if (isStillReading(verdict)) return heading.stillReading;
  return verdict.findings.length > 0 ? heading.nothingElse : heading.nothing;
}

export function LevelCounts({ shown }: { readonly shown: readonly LiveFinding[] }) {
  const { levels } = useWords().findings;
  return (
    <span className="level-counts">
      {countLevels(shown.map(({ finding }) => finding)).map(({ level, count }) => (
        <span key={level} className={`level-word level-${level}`}>
          <LevelMark level={level} />
          {count} {levels[level]}
        </span>
      ))}
    </span>
  );
}

/** Beside the counts: what must not go unseen, because the counts alone would not say it. */
export function shortNote({ failed, verdict }: CheckState, { short }: Words["findings"]): string | null {
  if (failed) return short.stopped;
  return verdict && missingParts(verdict).length > 0 ? short.incomplete : null;
}

/** Whether more is known than what the quick parts saw, and nothing is missing. */
export const isComplete = (verdict: Verdict): boolean =>
  !isStillReading(verdict) && missingParts(verdict).length === 0;

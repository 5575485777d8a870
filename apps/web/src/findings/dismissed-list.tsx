import type { LiveFinding } from "../check/live-findings.ts";
import { useWords } from "../words/use-words.ts";
import type { Dismissals } from "./dismissals.ts";
import { LevelWord } from "./level-mark.tsx";

/** Dismissed findings stay within reach, each with its reason. */
export function DismissedList(props: {
  readonly dismissed: readonly LiveFinding[];
  readonly dismissals: Dismissals;
  readonly onRestore: (live: LiveFinding) => void;
}) {
  const { dismiss } = useWords().findings;
  if (props.dismissed.length === 0) return null;
  return (
    <details className="dismissed">
      <summary>{dismiss.dismissed(props.dismissed.length)}</summary>
      <ul>
        {props.dismissed.map((live) => {
          const reason = props.dismissals[live.finding.fingerprint];
          return (
            <li key={live.key}>
              <LevelWord level={live.finding.level} />
              <p>
                <span lang="en-GB">{live.finding.message.what}</span>
                {reason && <span className="quiet"> {dismiss.dismissedAs(dismiss.reasons[reason])}</span>}
              </p>
              <button type="button" className="button-plain" onClick={() => props.onRestore(live)}>
                {dismiss.bringBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import type { LiveFinding } from "../check/live-findings.ts";
import { plural } from "../words/sentences.ts";
import { DISMISS_REASONS, type Dismissals } from "./dismissals.ts";
import { LevelWord } from "./level-mark.tsx";

/** Dismissed findings stay within reach, each with its reason. */
export function DismissedList(props: {
  readonly dismissed: readonly LiveFinding[];
  readonly dismissals: Dismissals;
  readonly onRestore: (live: LiveFinding) => void;
}) {
  if (props.dismissed.length === 0) return null;
  return (
    <details className="dismissed">
      <summary>{plural(props.dismissed.length, "dismissed finding")}</summary>
      <ul>
        {props.dismissed.map((live) => {
          const reason = props.dismissals[live.finding.fingerprint];
          return (
            <li key={live.key}>
              <LevelWord level={live.finding.level} />
              <p>
                {live.finding.message.what}
                {reason && <span className="quiet"> Dismissed: “{DISMISS_REASONS[reason]}”</span>}
              </p>
              <button type="button" className="button-plain" onClick={() => props.onRestore(live)}>
                Bring back
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import type { AuditProgress } from "@chaperone/audit";
import { EraseButton } from "./erase-button.tsx";
import { usePastPostsWords } from "./words.ts";

/** How far the reading is. */
export function RunningCard(props: {
  readonly progress: AuditProgress | null;
  readonly left: number | null;
  readonly onPause: () => void;
  readonly onErase: () => void;
}) {
  const { running, erase } = usePastPostsWords();
  const { progress, left } = props;
  const share = progress && progress.of > 0 ? Math.min(1, progress.done / progress.of) : null;
  return (
    <section className="past-card" aria-labelledby="past-running">
      <h3 id="past-running">{running.heading}</h3>
      {/* Heard when a step begins, and not at each of its posts. */}
      <p className="past-stage" role="status">
        {running.stages[progress?.stage ?? "quick"]}
      </p>
      <progress
        className="past-progress"
        aria-labelledby="past-running"
        {...(share !== null && { max: 1, value: share })}
      />
      {progress && (
        <p className="past-figures">
          <span>{running.posts(progress.posts)}</span>
          <span>{running.found(progress.found)}</span>
          {left !== null && <span>{running.left(left)}</span>}
        </p>
      )}
      <p className="quiet small">{running.goOn}</p>
      <div className="past-actions">
        <button type="button" className="button" onClick={props.onPause}>
          {running.pause}
        </button>
        <EraseButton label={running.cancel} question={erase.questionRunning} onErase={props.onErase} />
      </div>
    </section>
  );
}

import { DOWNLOADS, type Download } from "./engine/protocol.ts";
import { EraseButton } from "./erase-button.tsx";
import { usePastPostsWords } from "./words.ts";

/** Saving the list as a file, and its end. */
export function ListActions(props: {
  readonly writing: Download | null;
  readonly couldNotWrite: boolean;
  readonly onWrite: (format: Download) => void;
  /** Null while the reading goes on: the way to its end stands there. */
  readonly onErase: (() => void) | null;
}) {
  const { results, erase } = usePastPostsWords();
  const note = props.writing ? results.writing : props.couldNotWrite ? results.notWritten : results.saved;
  return (
    <section className="past-list-actions" aria-label={results.actions}>
      <div className="past-actions">
        {DOWNLOADS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={props.writing !== null}
            onClick={() => props.onWrite(format)}
          >
            {results[format]}
          </button>
        ))}
        {props.onErase && <EraseButton label={erase.ask} question={erase.question} onErase={props.onErase} />}
      </div>
      <p className="quiet small" role="status">
        {note}
      </p>
    </section>
  );
}

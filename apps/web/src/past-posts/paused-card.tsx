import type { GivenFile, Standing } from "./engine/protocol.ts";
import { EraseButton } from "./erase-button.tsx";
import { GiveFiles } from "./give-files.tsx";
import { namesOf } from "./names-of.ts";
import { usePastPostsWords } from "./words.ts";

/** An audit that stopped before its end, and what it needs to go on. */
export function PausedCard(props: {
  readonly standing: Standing & { phase: "paused" };
  readonly onGoOn: (files: readonly GivenFile[] | null) => void;
  readonly onErase: () => void;
}) {
  const words = usePastPostsWords();
  const { paused, erase } = words;
  const { begun, needs, missing } = props.standing;
  const eraseButton = <EraseButton label={erase.ask} question={erase.question} onErase={props.onErase} />;
  if (needs === null)
    return (
      <section className="past-card" aria-labelledby="past-paused">
        <h3 id="past-paused">{paused.heading}</h3>
        <p>{paused.text}</p>
        <div className="past-actions">
          <button type="button" className="button button-primary" onClick={() => props.onGoOn(null)}>
            {paused.goOn}
          </button>
          {eraseButton}
        </div>
      </section>
    );
  return (
    <>
      <GiveFiles heading={paused.begun(new Date(begun.at))} onGive={props.onGoOn}>
        <p>
          {paused.files(
            namesOf(
              begun.files.map(({ path }) => path),
              paused.otherFiles,
            ),
          )}
        </p>
        <p>{needs === "files" ? paused.needsFiles : paused.newer}</p>
        {missing.length > 0 && (
          <p role="alert" className="past-alert">
            {paused.missing(namesOf(missing, paused.otherFiles))}
          </p>
        )}
      </GiveFiles>
      <div className="past-actions">{eraseButton}</div>
    </>
  );
}

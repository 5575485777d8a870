import { useWords } from "../words/use-words.ts";
import { keptCounts } from "./box-facts.ts";
import { whyNotClean } from "./copy-facts.ts";
import type { Picture } from "./picture.ts";
import { Progress } from "./progress.tsx";

export interface CopyActions {
  readonly onMake: () => void;
  readonly onStop: () => void;
  readonly onDownload: () => void;
}

/** Makes the clean copy, says whether it is clean, and gives it to the author. */
export function CleanCopy(props: { readonly picture: Picture; readonly actions: CopyActions }) {
  const { picture, actions } = props;
  const { copy } = picture;
  const { pictures: words } = useWords();
  switch (copy?.state) {
    case "writing":
      return (
        <div className="copying">
          <p>{words.copyStep(copy.step)}</p>
          <Progress step={copy.step} />
          <button type="button" className="button" onClick={actions.onStop}>
            {words.copy.stop}
          </button>
        </div>
      );
    case "written": {
      const why = [...new Set(whyNotClean(copy.copy).map(words.copy.notClean))];
      return (
        <div className="copied" data-clean={copy.copy.isClean}>
          {why.length === 0 ? (
            <p>
              {words.copy.isClean} {words.copy.kept(keptCounts(picture.boxes))}
            </p>
          ) : (
            <>
              <p>{words.copy.isNotClean}</p>
              <ul>
                {why.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          <button type="button" className="button button-primary" onClick={actions.onDownload}>
            {why.length === 0 ? words.copy.download : words.copy.downloadAllTheSame}
          </button>
          {copy.isDownloaded && <p className="quiet small">{words.copy.downloaded}</p>}
        </div>
      );
    }
    default:
      return (
        <div className="copying">
          {copy?.state === "failed" && <p role="alert">{words.why(copy.why)}</p>}
          <button
            type="button"
            className="button button-primary"
            disabled={picture.report === null}
            onClick={actions.onMake}
          >
            {words.copy.make}
          </button>
        </div>
      );
  }
}

import { download } from "./download.ts";
import type { Picture } from "./picture.ts";
import { copyStepInWords, keptInWords, whyNotClean } from "./words.en.ts";

export interface CopyActions {
  readonly onMake: () => void;
  readonly onStop: () => void;
  readonly onDownloaded: () => void;
}

/** Makes the clean copy, says whether it is clean, and gives it to the author. */
export function CleanCopy(props: {
  readonly picture: Picture;
  /** Counted from 1, for the copy's name. */
  readonly number: number;
  readonly actions: CopyActions;
}) {
  const { picture, actions } = props;
  const { copy } = picture;
  switch (copy?.state) {
    case "writing":
      return (
        <div className="copying">
          <p>{copyStepInWords(copy.step)}</p>
          <button type="button" className="button" onClick={actions.onStop}>
            Stop
          </button>
        </div>
      );
    case "written": {
      const why = whyNotClean(copy.copy);
      return (
        <div className="copied" data-clean={copy.copy.isClean}>
          {why.length === 0 ? (
            <p>
              The copy is clean: every cover is opaque, and its file holds nothing but the picture.{" "}
              {keptInWords(picture.boxes)}
            </p>
          ) : (
            <>
              <p>I cannot call this copy clean.</p>
              <ul>
                {why.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              download(copy.copy, props.number);
              actions.onDownloaded();
            }}
          >
            {why.length === 0 ? "Download clean copy" : "Download it all the same"}
          </button>
          {copy.isDownloaded && (
            <p className="quiet small">Downloaded. Post that file, and not the picture you added.</p>
          )}
        </div>
      );
    }
    default:
      return (
        <div className="copying">
          {copy?.state === "failed" && <p role="alert">{copy.why}</p>}
          <button
            type="button"
            className="button button-primary"
            disabled={picture.report === null}
            onClick={actions.onMake}
          >
            Make the clean copy
          </button>
        </div>
      );
  }
}

import { useId, useMemo } from "react";
import { useWords } from "../words/use-words.ts";
import { AltField } from "./alt-field.tsx";
import { coveredRegions } from "./boxes.ts";
import type { Picture } from "./picture.ts";
import { Thumbnail } from "./picture-canvas.tsx";
import { PictureCopyNote } from "./picture-copy-note.tsx";
import { Progress } from "./progress.tsx";
import { seenFacts } from "./seen-facts.ts";

/** Where the keyboard lands when it goes to a picture. */
export const openButtonId = (key: string): string => `${key}-open`;

/** A picture of the draft: what was found in it, and its words for those who cannot see it. */
export function PictureRow(props: {
  readonly picture: Picture;
  /** Counted from 1. */
  readonly number: number;
  readonly onOpen: () => void;
  readonly onTryAgain: () => void;
  readonly onRemove: () => void;
  readonly onDescribe: (alt: string) => void;
}) {
  const { picture, number } = props;
  const { key, name, report, failure, boxes } = picture;
  const { pictures: words } = useWords();
  const id = useId();
  const covers = useMemo(() => coveredRegions(boxes), [boxes]);
  return (
    <li className="picture" aria-labelledby={id}>
      <Thumbnail view={picture.view} covers={covers} />
      <div className="picture-words">
        <p id={id} className="picture-name">
          {words.title(number, picture.isFilm)} <span className="quiet picture-file">{name}</span>
        </p>
        <Standing picture={picture} />
        <PictureCopyNote picture={picture} />
        <div className="picture-actions">
          {report && (
            <button
              type="button"
              id={openButtonId(key)}
              className="button"
              aria-describedby={id}
              onClick={props.onOpen}
            >
              {picture.isFilm ? words.lookAtFilm : words.look}
            </button>
          )}
          {failure && (
            <button type="button" className="button" aria-describedby={id} onClick={props.onTryAgain}>
              {words.tryAgain}
            </button>
          )}
          <button type="button" className="button-plain" aria-describedby={id} onClick={props.onRemove}>
            {report || failure ? words.remove : words.cancel}
          </button>
        </div>
      </div>
      <AltField
        pictureKey={key}
        nameId={id}
        isFirst={number === 1}
        alt={picture.alt}
        onDescribe={props.onDescribe}
      />
    </li>
  );
}

/** What was seen, why nothing could be, or how far the looking has come. */
function Standing({ picture: { report, failure, step, seconds } }: { readonly picture: Picture }) {
  const { pictures: words } = useWords();
  if (report) return <p className="small">{words.seen(seenFacts(report, seconds))}</p>;
  if (failure) {
    return (
      <p className="small" role="alert">
        {words.why(failure)}
      </p>
    );
  }
  return (
    <>
      <p className="small quiet">{words.step(step)}</p>
      <Progress step={step} />
    </>
  );
}

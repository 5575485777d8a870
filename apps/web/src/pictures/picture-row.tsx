import { useId, useMemo } from "react";
import { coveredRegions } from "./boxes.ts";
import { isFilmReport } from "./film.ts";
import type { Picture } from "./picture.ts";
import { Thumbnail } from "./picture-canvas.tsx";
import { PictureCopyNote } from "./picture-copy-note.tsx";
import { seenInWords, stepInWords } from "./words.en.ts";

/** Where the keyboard lands when it goes to a picture, and to its description. */
export const openButtonId = (key: string): string => `${key}-open`;
export const altId = (key: string): string => `${key}-alt`;

/** A picture of the draft: what was found in it, and its words for those who cannot see it. */
export function PictureRow(props: {
  readonly picture: Picture;
  /** Counted from 1. */
  readonly number: number;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly onDescribe: (alt: string) => void;
}) {
  const { picture, number } = props;
  const { key, name, report, boxes } = picture;
  const id = useId();
  const covers = useMemo(() => coveredRegions(boxes), [boxes]);
  return (
    <li className="picture" aria-labelledby={id}>
      <Thumbnail view={picture.view} covers={covers} />
      <div className="picture-words">
        <p id={id} className="picture-name">
          Picture {number} <span className="quiet picture-file">{name}</span>
        </p>
        {report ? (
          <p className="small">{seenInWords(report)}</p>
        ) : (
          <p className="small quiet">{stepInWords(picture.step)}</p>
        )}
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
              {isFilmReport(report) ? "Look at it" : "Look and cover"}
            </button>
          )}
          <button type="button" className="button-plain" aria-describedby={id} onClick={props.onRemove}>
            {report ? "Remove" : "Cancel"}
          </button>
        </div>
      </div>
      <label className="field picture-alt" htmlFor={altId(key)}>
        Describe it for people who cannot see it
        <textarea
          id={altId(key)}
          rows={1}
          aria-describedby={id}
          value={picture.alt}
          autoComplete="off"
          spellCheck={false}
          data-gramm="false"
          onChange={(event) => props.onDescribe(event.target.value)}
        />
      </label>
    </li>
  );
}

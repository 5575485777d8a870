import { useMemo } from "react";
import { coveredRegions } from "../pictures/boxes.ts";
import type { Picture } from "../pictures/picture.ts";
import { PictureCanvas } from "../pictures/picture-canvas.tsx";
import { useWords } from "../words/use-words.ts";

/** So many are shown; the rest are told by their number. */
const SHOWN = 4;

/** The pictures of a post, with what is covered in them covered; a frame where one is needed and none is there. */
export function PreviewPictures(props: {
  readonly pictures: readonly Picture[];
  readonly isNeeded: boolean;
}) {
  const { pictures } = props;
  const { networks } = useWords();
  if (pictures.length === 0)
    return props.isNeeded ? <p className="preview-frame">{networks.pictureHere}</p> : null;
  const hidden = pictures.length - SHOWN;
  return (
    <ul className="preview-pictures" data-count={Math.min(pictures.length, SHOWN)}>
      {pictures.slice(0, SHOWN).map((picture, index) => (
        <li key={picture.key}>
          <PreviewPicture picture={picture} number={index + 1} />
          {index === 0 && pictures.length > 1 && (
            <span className="preview-count" aria-hidden="true">
              {networks.firstOf(pictures.length)}
            </span>
          )}
          {index === SHOWN - 1 && hidden > 0 && (
            <span className="preview-hidden">{networks.morePictures(hidden)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function PreviewPicture({ picture, number }: { readonly picture: Picture; readonly number: number }) {
  const { networks } = useWords();
  const covers = useMemo(() => coveredRegions(picture.boxes), [picture.boxes]);
  const alt = picture.alt.trim();
  if (!picture.view) return <p className="preview-frame">{networks.pictureToCome}</p>;
  return (
    <>
      <PictureCanvas view={picture.view} covers={covers} label={networks.picture(number, alt)} />
      {alt !== "" && (
        <span className="preview-alt" aria-hidden="true">
          {networks.altBadge}
        </span>
      )}
    </>
  );
}

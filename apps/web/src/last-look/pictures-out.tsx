import { download } from "../pictures/download.ts";
import { isFilmReport } from "../pictures/film.ts";
import type { Picture } from "../pictures/picture.ts";
import { useWords } from "../words/use-words.ts";
import { CopyPart } from "./copy-out.tsx";

/** The clean copies to take along, each with its description; a picture without one leads back to it. */
export function PicturesOut(props: {
  readonly pictures: readonly Picture[];
  readonly disabled: boolean;
  readonly onDownloaded: (picture: Picture) => void;
  readonly onShow: (image: number) => void;
}) {
  const { pictures: words } = useWords().lastLook;
  if (props.pictures.length === 0) return null;
  return (
    <div className="pictures-out">
      <h4>{words.heading}</h4>
      <ol>
        {props.pictures.map((picture, at) => (
          <li key={picture.key}>
            <p>{words.name(at + 1)}</p>
            <PictureOut {...props} picture={picture} number={at + 1} />
            {picture.alt.trim() === "" ? (
              <p className="quiet small">{words.noAlt}</p>
            ) : (
              <CopyPart text={picture.alt.trim()} label={words.copyAlt(at + 1)} disabled={props.disabled} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function PictureOut(props: {
  readonly picture: Picture;
  readonly number: number;
  readonly disabled: boolean;
  readonly onDownloaded: (picture: Picture) => void;
  readonly onShow: (image: number) => void;
}) {
  const { picture, number } = props;
  const { pictures: words } = useWords().lastLook;
  const { report, copy } = picture;
  if (report === null) return <p className="quiet">{words.looking}</p>;
  if (isFilmReport(report)) return <p className="quiet">{words.film}</p>;
  if (copy?.state !== "written")
    return (
      <>
        <p className="quiet">{words.none}</p>
        <button type="button" className="button" onClick={() => props.onShow(number - 1)}>
          {words.show}
        </button>
      </>
    );
  return (
    <button
      type="button"
      className="button"
      disabled={props.disabled}
      onClick={() => {
        download(copy.copy, number);
        props.onDownloaded(picture);
      }}
    >
      {copy.copy.isClean ? words.download(number) : words.notClean(number)}
    </button>
  );
}

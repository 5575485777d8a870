import type { Picture } from "../pictures/picture.ts";
import { downloadCopy, readiness } from "../pictures/ready.ts";
import type { Pictures } from "../pictures/use-pictures.ts";
import { useWords } from "../words/use-words.ts";
import { CopyPart } from "./copy-out.tsx";

interface Out {
  readonly pictures: Pictures;
  readonly disabled: boolean;
  /** @param image which of the pictures, from 0 */
  readonly onShow: (image: number) => void;
}

/** The clean copies to take along, each with its description; a picture without one leads back to it. */
export function PicturesOut(props: Out) {
  const { pictures: words } = useWords().lastLook;
  const { all } = props.pictures;
  if (all.length === 0) return null;
  return (
    <div className="pictures-out">
      <h4>{words.heading}</h4>
      <ol>
        {all.map((picture, at) => (
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

function PictureOut(props: Out & { readonly picture: Picture; readonly number: number }) {
  const { picture, number } = props;
  const { lastLook, pictures } = useWords();
  const words = lastLook.pictures;
  const ready = readiness(picture);
  switch (ready) {
    case "looking":
    case "copying":
      return <p className="quiet">{words.looking}</p>;
    case "film":
      return <p className="quiet">{words.film}</p>;
    case "not-looked-at":
    case "no-copy":
      return (
        <>
          <p className="quiet">{words.none}</p>
          <button type="button" className="button" onClick={() => props.onShow(number - 1)}>
            {words.show}
          </button>
        </>
      );
    default:
      return (
        <button
          type="button"
          className="button"
          disabled={props.disabled}
          onClick={() => downloadCopy(props.pictures, picture.key, pictures.copy.fileName)}
        >
          {ready === "ready" ? words.download(number) : words.notClean(number)}
        </button>
      );
  }
}

import type { Picture } from "../../pictures/picture.ts";
import type { ShowPicture } from "../../pictures/picture-panel.tsx";
import { usePublishingWords } from "../words.ts";
import { obstacleTo } from "./to-hand-in.ts";

/** That clean copies go along, or what still stands in their way. */
export function PicturesGoing(props: {
  readonly pictures: readonly Picture[];
  /** Whether the text becomes several posts somewhere: the desk puts all pictures with the first. */
  readonly isThread: boolean;
  readonly onShow: ShowPicture;
}) {
  const { pictures: words } = usePublishingWords().panel;
  if (props.pictures.length === 0) return null;
  const obstacles = props.pictures.flatMap((picture, at) => {
    const what = obstacleTo(picture);
    return what ? [{ what, at }] : [];
  });
  const count = props.pictures.length;
  if (obstacles.length === 0)
    return (
      <p>
        {words.going(count)} {props.isThread && words.inThread(count)}
      </p>
    );
  return (
    <ul className="obstacles">
      {obstacles.map(({ what, at }) => (
        <li key={at}>
          {words[what](at + 1)}{" "}
          {what !== "looking" && (
            <button type="button" className="button-link" onClick={() => props.onShow(at, what === "noAlt")}>
              {words.show}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

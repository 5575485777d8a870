import type { Picture } from "../../pictures/picture.ts";
import { usePublishingWords } from "../words.ts";
import { obstacleTo } from "./to-hand-in.ts";

/** That clean copies go along, or what still stands in their way. */
export function PicturesGoing(props: {
  readonly pictures: readonly Picture[];
  /** @param image which of the pictures, from 0 */
  readonly onShow: (image: number) => void;
}) {
  const { pictures: words } = usePublishingWords().panel;
  if (props.pictures.length === 0) return null;
  const obstacles = props.pictures.flatMap((picture, at) => {
    const what = obstacleTo(picture);
    return what ? [{ what, at }] : [];
  });
  if (obstacles.length === 0) return <p>{words.going(props.pictures.length)}</p>;
  return (
    <ul className="obstacles">
      {obstacles.map(({ what, at }) => (
        <li key={at}>
          {words[what](at + 1)}{" "}
          {what !== "looking" && (
            <button type="button" className="button-link" onClick={() => props.onShow(at)}>
              {words.show}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

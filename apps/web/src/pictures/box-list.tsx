import { useId } from "react";
import { type Box, isMaybe } from "./boxes.ts";
import { boxWords, whereOf } from "./words.en.ts";

const GROUPS: readonly { readonly title: string; readonly holds: (box: Box) => boolean }[] = [
  { title: "Faces", holds: ({ of }) => of?.kind === "image-face" },
  { title: "Text", holds: ({ of }) => of?.kind === "image-text" },
  { title: "Codes", holds: ({ of }) => of?.kind === "image-code" },
  { title: "Your covers", holds: ({ of }) => of === null },
];

/** What can be covered, as a list: the same as the boxes, for those who would rather read than look. */
export function BoxList(props: {
  readonly boxes: readonly Box[];
  readonly onCover: (keys: readonly string[], isCovered: boolean) => void;
}) {
  if (props.boxes.length === 0) return <p className="quiet">Nothing was found that could be covered.</p>;
  return (
    <>
      {GROUPS.map(({ title, holds }) => (
        <BoxGroup key={title} title={title} boxes={props.boxes.filter(holds)} onCover={props.onCover} />
      ))}
    </>
  );
}

function BoxGroup(props: Parameters<typeof BoxList>[0] & { readonly title: string }) {
  const { title, boxes, onCover } = props;
  const id = useId();
  if (boxes.length === 0) return null;
  const all = boxes.every(({ isCovered }) => isCovered);
  return (
    <fieldset className="box-group" aria-labelledby={id}>
      <div className="box-group-head">
        <h4 id={id}>{title}</h4>
        {boxes.length > 2 && (
          <button
            type="button"
            className="button-plain"
            onClick={() =>
              onCover(
                boxes.map(({ key }) => key),
                !all,
              )
            }
          >
            {all ? "Uncover" : "Cover"} all {boxes.length}
          </button>
        )}
      </div>
      {boxes.map((box) => (
        <label className="check" key={box.key}>
          <input
            type="checkbox"
            checked={box.isCovered}
            onChange={(event) => onCover([box.key], event.target.checked)}
          />
          <span>
            <span className="visually-hidden">Cover: </span>
            {boxWords(box)}
            <span className="quiet"> {whereOf(box.region)}</span>
            {isMaybe(box) && <span className="quiet">; look at it yourself</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from "react";
import { useWords } from "../words/use-words.ts";
import { boxFacts, kindOf, whereOf } from "./box-facts.ts";
import { type Box, isMaybe } from "./boxes.ts";

const GROUPS = ["face", "text", "code", "own"] as const;

/** What can be covered, as a list: the same as the boxes, for those who would rather read than look. */
export function BoxList(props: {
  readonly boxes: readonly Box[];
  readonly onCover: (keys: readonly string[], isCovered: boolean) => void;
}) {
  const words = useWords().pictures.boxes;
  if (props.boxes.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      {GROUPS.map((group) => (
        <BoxGroup
          key={group}
          title={words.groups[group]}
          boxes={props.boxes.filter(({ of }) => kindOf(of) === group)}
          onCover={props.onCover}
        />
      ))}
    </>
  );
}

function BoxGroup(props: Parameters<typeof BoxList>[0] & { readonly title: string }) {
  const { title, boxes, onCover } = props;
  const id = useId();
  const words = useWords().pictures.boxes;
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
            {all ? words.uncoverAll(boxes.length) : words.coverAll(boxes.length)}
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
            <span className="visually-hidden">{words.cover} </span>
            {words.title(boxFacts(box))}
            <span className="quiet"> {words.place[whereOf(box.region)]}</span>
            {isMaybe(box) && <span className="quiet">; {words.lookYourself}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

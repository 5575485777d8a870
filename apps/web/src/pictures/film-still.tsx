import type { CSSProperties } from "react";
import { useWords } from "../words/use-words.ts";
import { placed } from "./box-button.tsx";
import { type Box, isMaybe } from "./boxes.ts";
import { PictureCanvas } from "./picture-canvas.tsx";
import type { View } from "./protocol.ts";

/** A moment of a film, with boxes that the list beside it says in words. */
export function FilmStill(props: {
  readonly view: View;
  readonly boxes: readonly Box[];
  readonly label: string;
}) {
  const { view, boxes, label } = props;
  const { film: words } = useWords().pictures;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reached by keyboard.
    <section className="stage-scroll" tabIndex={0} aria-label={words.stillOf}>
      <div
        className="stage stage-still"
        style={{ "--zoom": 1, "--aspect": view.width / view.height } as CSSProperties}
      >
        <PictureCanvas view={view} label={label} />
        {boxes.map((box) => (
          <div
            key={box.key}
            className="box"
            data-maybe={isMaybe(box)}
            style={placed(box.region)}
            aria-hidden="true"
          />
        ))}
      </div>
    </section>
  );
}

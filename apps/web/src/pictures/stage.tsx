import type { Region } from "@chaperone/core";
import { type CSSProperties, type PointerEvent, useMemo, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { BoxButton, placed } from "./box-button.tsx";
import { type Box, coveredRegions, drawn, type Point } from "./boxes.ts";
import { PictureCanvas } from "./picture-canvas.tsx";
import type { View } from "./protocol.ts";

/** As it is, with boxes over it; or as it will be seen, with what is covered gone. */
export type Showing = "as-it-is" | "as-seen";

/** The picture under its boxes. */
export function Stage(props: {
  readonly view: View;
  /** Of the clean copy itself, where there is one. */
  readonly copyView: View | null;
  readonly showing: Showing;
  readonly zoom: number;
  readonly boxes: readonly Box[];
  readonly helpId: string;
  readonly onToggle: (box: Box) => void;
  readonly onMove: (box: Box, region: Region) => void;
  readonly onDelete: (box: Box) => void;
  readonly onDraw: (region: Region) => void;
}) {
  const { view, boxes, showing } = props;
  const { table: words } = useWords().pictures;
  const stage = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const [to, setTo] = useState<Point | null>(null);
  const covers = useMemo(() => (showing === "as-seen" ? coveredRegions(boxes) : []), [showing, boxes]);
  const isCopy = showing === "as-seen" && props.copyView !== null;
  const drawing = from && to && drawn(from, to);

  const pointOf: Parameters<typeof BoxButton>[0]["pointOf"] = ({ clientX, clientY }) => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const start = (event: PointerEvent<HTMLElement>): void => {
    // A finger scrolls; with one, a cover is added and then moved.
    if (event.button !== 0 || event.pointerType === "touch") return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom(pointOf(event));
    setTo(null);
  };
  const end = (): void => {
    if (drawing) props.onDraw(drawing);
    setFrom(null);
    setTo(null);
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="stage-scroll" tabIndex={0} aria-label={words.enlarged}>
      <div
        ref={stage}
        className="stage"
        data-showing={showing}
        style={{ "--zoom": props.zoom, "--aspect": view.width / view.height } as CSSProperties}
        onPointerDown={start}
        onPointerMove={(event) => from && setTo(pointOf(event))}
        onPointerUp={end}
        onPointerCancel={() => setFrom(null)}
      >
        <PictureCanvas
          view={isCopy ? props.copyView! : view}
          covers={isCopy ? NONE : covers}
          label={
            isCopy ? words.pictureOfCopy : showing === "as-seen" ? words.pictureAsSeen : words.pictureAsItIs
          }
        />
        {boxes.map((box) => (
          <BoxButton
            key={box.key}
            id={box.key}
            box={box}
            helpId={props.helpId}
            pointOf={pointOf}
            onToggle={() => props.onToggle(box)}
            onMove={(region) => props.onMove(box, region)}
            onDelete={() => props.onDelete(box)}
          />
        ))}
        {drawing && <div className="box box-drawn" style={placed(drawing)} aria-hidden="true" />}
      </div>
    </section>
  );
}

const NONE: readonly Region[] = [];

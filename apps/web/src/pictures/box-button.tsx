import type { Region } from "@chaperone/core";
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { boxFacts } from "./box-facts.ts";
import { type Box, byArrow, isMaybe, moved, type Point, resized } from "./boxes.ts";

/** Farther than a hand trembles, in pixels. */
const MEANT = 4;

interface Drag {
  readonly from: Point;
  readonly isSize: boolean;
}

/** A box over the picture: pressed, it covers or uncovers; dragged or by arrow keys, it moves. */
export function BoxButton(props: {
  readonly box: Box;
  readonly helpId: string;
  readonly id: string;
  /** Where in the picture a pointer is. */
  readonly pointOf: (event: { readonly clientX: number; readonly clientY: number }) => Point;
  readonly onToggle: () => void;
  readonly onMove: (region: Region) => void;
  readonly onDelete: () => void;
}) {
  const { box, pointOf } = props;
  const { boxes } = useWords().pictures;
  const drag = useRef<Drag | null>(null);
  const wasMoved = useRef(false);
  const [dragged, setDragged] = useState<Region | null>(null);
  const region = dragged ?? box.region;

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    wasMoved.current = false;
    if (event.button !== 0) return;
    event.stopPropagation();
    const isSize = (event.target as HTMLElement).classList.contains("box-corner");
    drag.current = { from: { x: event.clientX, y: event.clientY }, isSize };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const { from, isSize } = drag.current;
    if (!wasMoved.current && Math.hypot(event.clientX - from.x, event.clientY - from.y) < MEANT) return;
    wasMoved.current = true;
    const [start, now] = [pointOf({ clientX: from.x, clientY: from.y }), pointOf(event)];
    setDragged((isSize ? resized : moved)(box.region, now.x - start.x, now.y - start.y));
  };
  const endDrag = (): void => {
    drag.current = null;
    if (dragged) props.onMove(dragged);
    setDragged(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = byArrow(box.region, event.key, event.shiftKey);
    if (next) {
      event.preventDefault();
      props.onMove(next);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      props.onDelete();
    }
  };

  return (
    <button
      type="button"
      id={props.id}
      className="box"
      data-covered={box.isCovered}
      data-maybe={isMaybe(box)}
      data-own={box.of === null}
      // A small box within a large one can be reached.
      style={{ ...placed(region), zIndex: Math.round(100 * (1 - region.width * region.height)) }}
      aria-label={boxes.name(boxFacts(box))}
      aria-describedby={props.helpId}
      onClick={() => !wasMoved.current && props.onToggle()}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onKeyDown={onKeyDown}
    >
      <span className="box-corner" aria-hidden="true" />
    </button>
  );
}

const percent = (part: number): string => `${part * 100}%`;

export const placed = ({ left, top, width, height }: Region): CSSProperties => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});

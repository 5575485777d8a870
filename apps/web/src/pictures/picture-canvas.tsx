import type { Region } from "@chaperone/core";
import { useEffect, useRef } from "react";
import type { View } from "./protocol.ts";

/** A picture, with covers drawn opaque over it. Null where it is still to be opened. */
export function PictureCanvas(props: {
  readonly view: View;
  readonly covers?: readonly Region[];
  /** What those who cannot see it are told. */
  readonly label: string;
}) {
  const { view, covers = NONE } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const { width, height } = view;
    context.clearRect(0, 0, width, height);
    context.drawImage(view, 0, 0);
    context.fillStyle = "#000";
    for (const region of covers) {
      // Outward to whole pixels, as in the copy.
      const left = Math.floor(region.left * width);
      const top = Math.floor(region.top * height);
      const right = Math.ceil((region.left + region.width) * width);
      const bottom = Math.ceil((region.top + region.height) * height);
      context.fillRect(left, top, right - left, bottom - top);
    }
  }, [view, covers]);
  return <canvas ref={canvas} width={view.width} height={view.height} role="img" aria-label={props.label} />;
}

const NONE: readonly Region[] = [];

/** In device pixels: twice what is shown, for fine screens. */
const SIDE = 144;

/** The middle of it, small and square. */
export function Thumbnail({
  view,
  covers,
}: {
  readonly view: View | null;
  readonly covers: readonly Region[];
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || !view) return;
    const scale = Math.max(SIDE / view.width, SIDE / view.height);
    const [width, height] = [view.width * scale, view.height * scale];
    const [left, top] = [(SIDE - width) / 2, (SIDE - height) / 2];
    context.clearRect(0, 0, SIDE, SIDE);
    context.drawImage(view, left, top, width, height);
    context.fillStyle = "#000";
    for (const one of covers)
      context.fillRect(
        left + one.left * width,
        top + one.top * height,
        one.width * width,
        one.height * height,
      );
  }, [view, covers]);
  return (
    <span className="thumbnail" aria-hidden="true">
      <canvas ref={canvas} width={SIDE} height={SIDE} />
    </span>
  );
}

import { type MouseEvent, type PointerEvent, useRef } from "react";

/** Less is a tap whose finger was not quite still. */
const FAR_PX = 24;

/** Handlers for something that is dragged up or down; a drag presses no button that it began on. */
export function useDrag(onDrag: (isUp: boolean) => void) {
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  return {
    onPointerDown(event: PointerEvent): void {
      start.current = event.clientY;
      dragged.current = false;
    },
    onPointerMove(event: PointerEvent): void {
      if (start.current === null) return;
      const way = event.clientY - start.current;
      if (Math.abs(way) < FAR_PX) return;
      start.current = null;
      dragged.current = true;
      onDrag(way < 0);
    },
    onPointerUp(): void {
      start.current = null;
    },
    onPointerCancel(): void {
      start.current = null;
    },
    onClickCapture(event: MouseEvent): void {
      if (!dragged.current) return;
      dragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

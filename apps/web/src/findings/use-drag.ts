import { type MouseEvent, type PointerEvent, useRef } from "react";

/** Less is a tap whose finger was not quite still. */
const FAR_PX = 24;

/** Handlers for something that is dragged up or down; a drag presses no button that it began on. */
export function useDrag(onDrag: (isUp: boolean) => void) {
  const hasDragged = useRef(false);

  const onPointerDown = ({ clientY: start }: PointerEvent): void => {
    const drag = new AbortController();
    const { signal } = drag;
    const onMove = ({ clientY }: { readonly clientY: number }): void => {
      if (hasDragged.current || Math.abs(clientY - start) < FAR_PX) return;
      hasDragged.current = true;
      onDrag(clientY < start);
    };
    const onEnd = (): void => {
      drag.abort();
      // The click comes right after, if there is one.
      setTimeout(() => {
        hasDragged.current = false;
      });
    };
    // The pointer soon leaves what it drags.
    addEventListener("pointermove", onMove, { signal });
    addEventListener("pointerup", onEnd, { signal });
    addEventListener("pointercancel", onEnd, { signal });
  };

  const onClickCapture = (event: MouseEvent): void => {
    if (!hasDragged.current) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { onPointerDown, onClickCapture };
}

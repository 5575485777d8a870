import { type RefObject, useEffect, useRef } from "react";
import type { Screen } from "../lib/route.ts";
import type { Words } from "../words/en/index.ts";

/** Names the window after the screen and takes the keyboard there, as a newly opened page would. */
export function useScreenFocus(screen: Screen, { shell }: Words): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const last = useRef(screen);
  useEffect(() => {
    document.title = screen === "write" ? "Chaperone" : `${shell.screens[screen]}: Chaperone`;
    if (last.current === screen) return;
    last.current = screen;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [screen, shell]);
  return main;
}

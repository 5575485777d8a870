import { useEffect, useRef } from "react";

/** After the first visit's questions the keyboard is where one writes; when they come again, it is with them. */
export function useWelcomeFocus(isWelcome: boolean): void {
  const was = useRef(isWelcome);
  useEffect(() => {
    if (was.current === isWelcome) return;
    was.current = isWelcome;
    scrollTo(0, 0);
    // Not on touch screens: their keyboard would cover the drafts to try. Hidden text takes no focus.
    const text = matchMedia("(pointer: fine)").matches && document.querySelector<HTMLElement>(".cm-content");
    if (!isWelcome && text) text.focus({ preventScroll: true });
    else document.querySelector("main")?.focus({ preventScroll: true });
  }, [isWelcome]);
}

import { useEffect, useRef } from "react";

/** After the first visit's questions the keyboard is where one writes; when they come again, it is with them. */
export function useWelcomeFocus(isWelcome: boolean): void {
  const was = useRef(isWelcome);
  useEffect(() => {
    if (was.current === isWelcome) return;
    was.current = isWelcome;
    scrollTo(0, 0);
    // Not on touch screens: their keyboard would cover the drafts to try. Hidden text takes no focus.
    const text = !isWelcome && !matchMedia("(pointer: coarse)").matches && draftOnPage();
    (text || document.querySelector("main"))?.focus({ preventScroll: true });
  }, [isWelcome]);
}

/** The editor stands in a shadow root. */
const draftOnPage = (): HTMLElement | null | undefined =>
  document.querySelector(".draft")?.shadowRoot?.querySelector<HTMLElement>("[contenteditable]");

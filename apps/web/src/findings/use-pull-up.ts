import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** The findings of a narrow screen, as a sheet over its lower part. Elsewhere nothing depends on it. */
export interface PullUp {
  readonly isUp: boolean;
  /** Done by the time it returns, so that what is in the sheet can get the focus. */
  readonly pullUp: () => void;
  readonly letDown: () => void;
}

/** @param place the bar and the sheet; how much of the screen they cover becomes `--covered` of the page */
export function usePullUp(place: RefObject<HTMLElement | null>): PullUp {
  const [isUp, setUp] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: pulled up or let down, it covers more or less.
  useLayoutEffect(() => tellCovered(place.current), [isUp, place]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => tellCovered(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);

  return {
    isUp,
    pullUp: () => flushSync(() => setUp(true)),
    letDown: useCallback(() => setUp(false), []),
  };
}

/** How much of the lower screen hides what is written: the sheet, and what a fix did right above it. */
export const coveredBelow = (place: HTMLElement | null): number =>
  coveredBy(place) + coveredBy(document.querySelector<HTMLElement>(".undo-notice"));

/** How much of the lower screen an element hides: all its height where it is fixed there. */
const coveredBy = (element: HTMLElement | null): number =>
  element && getComputedStyle(element).position === "fixed" ? element.offsetHeight : 0;

const tellCovered = (element: HTMLElement | null): void =>
  document.documentElement.style.setProperty("--covered", `${coveredBy(element)}px`);

import { useEffect, useEffectEvent } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import { isNarrow } from "../lib/screen.ts";
import { buttonId } from "./finding-card.tsx";

/** F8 and Shift+F8 walk through the findings from anywhere on the page; from the text they go to the one at hand. */
export function useFindingKeys(
  shown: readonly LiveFinding[],
  visitedKey: string | null,
  goTo: (key: string) => void,
): void {
  const walk = useEffectEvent((step: 1 | -1) => {
    const at = shown.findIndex(({ key }) => key === visitedKey);
    const isOnOne = shown.some(({ key }) => document.activeElement?.id === buttonId(key));
    const next = isOnOne ? (at + step + shown.length) % shown.length : Math.max(at, 0);
    const target = shown[next];
    if (target) goTo(target.key);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      walk(event.shiftKey ? -1 : 1);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

export function focusFinding(key: string): void {
  revealFinding(key);
  document.getElementById(buttonId(key))?.focus();
  if (isNarrow()) cardOf(key)?.scrollIntoView({ block: "start" });
}

/** Unfolds what a finding's card stands in. */
export function revealFinding(key: string): void {
  cardOf(key)?.closest("details")?.setAttribute("open", "");
}

/** Brings a finding's card into view, where it is not, without taking the focus. */
export function scrollToFinding(key: string): void {
  revealFinding(key);
  cardOf(key)?.scrollIntoView({ block: "nearest" });
}

const cardOf = (key: string): HTMLElement | null =>
  document.getElementById(buttonId(key))?.closest("li") ?? null;

import { canSkip, type Found, type HoldReason, type NightHours, pausesFor } from "@chaperone/desk/pauses";

export type Pause = HoldReason | "none";

/**
 * The longest pause the desk will give a text, so that its author knows before handing it in.
 * @param clock the time on the wall where the author is, "22:05"
 */
export function expectedPause(
  found: readonly Found[],
  clock: string,
  policy: { readonly coolingOff: boolean; readonly lateNight: NightHours },
): Pause {
  const [longest] = pausesFor(found, clock, policy).sort((a, b) => b.minutes - a.minutes);
  return longest?.reason ?? "none";
}

/** Whether the author may leave it out. */
export const maySkip = (pause: Pause): boolean => pause !== "none" && canSkip(pause);

// What the desk and the page say alike of pauses. It runs in both: nothing of database or server is imported here.
import type { HoldReason, NightHours } from "@chaperone/store";
import { minutesToMorning } from "./night.ts";

export { endsByDay, USUAL_NIGHT } from "./night.ts";
export type { HoldReason, NightHours };

/** A pause before a text goes on its way. */
export interface Pause {
  readonly reason: HoldReason;
  readonly minutes: number;
}

/** How long those are that last the same at any hour. */
export const PAUSE_MINUTES = { plain: 10, anger: 60, "kept-must": 24 * 60 } as const;

/** What the check found, as far as pauses go by it. */
export interface Found {
  readonly ruleId: string;
  readonly level: string;
  /** Names of the cues behind it. */
  readonly cues?: readonly string[];
}

/**
 * The pauses for a text; it waits for the longest of them.
 * @param clock the time on its author's wall when it is handed in, "22:05"
 * @param policy what the practice asks; `lateNight` is the author's own where the author has set it
 */
export function pausesFor(
  found: readonly Found[],
  clock: string,
  policy: { readonly coolingOff: boolean; readonly lateNight: NightHours },
): Pause[] {
  const lasting = (reason: keyof typeof PAUSE_MINUTES): Pause => ({ reason, minutes: PAUSE_MINUTES[reason] });
  const kept = found.some(({ level }) => level === "must") ? [lasting("kept-must")] : [];
  if (!policy.coolingOff) return kept;
  const night = minutesToMorning(clock, policy.lateNight);
  return [
    ...kept,
    ...(isAngry(found) ? [lasting("anger")] : []),
    ...(night > 0 ? [{ reason: "late-night" as const, minutes: night }] : []),
    lasting("plain"),
  ];
}

/** Only the pause after a kept "must" cannot be left out. */
export const canSkip = (reason: HoldReason): boolean => reason !== "kept-must";

/** Turns of phrase that read as written in anger, whatever the rule they were found for. */
const ANGRY_CUES: ReadonlySet<string> = new Set([
  "insults-reader",
  "insults-someone",
  "belittles",
  "threatens",
  "wishes-harm",
  "incites-pile-on",
  "mocks-patients",
  "blames-patients",
  "accuses-of-crime",
  "accuses-of-harm",
]);

const isAngry = (found: readonly Found[]): boolean =>
  found.some(({ ruleId, cues }) => ruleId.startsWith("respect/") || cues?.some((cue) => ANGRY_CUES.has(cue)));

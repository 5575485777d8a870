import type { Policy } from "../api.ts";

export const PAUSES = ["kept-must", "late-night", "anger", "plain", "none"] as const;
export type Pause = (typeof PAUSES)[number];

/** Turns of phrase that read as written in anger, as the desk counts them. */
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

interface Found {
  readonly ruleId: string;
  readonly level: string;
  readonly cues: readonly string[];
}

/**
 * The longest pause the desk will give a text, so that its author knows before handing it in. The desk decides; a test
 * holds the two together.
 * @param clock the time on the wall where the author is, "22:05"
 */
export function expectedPause(
  found: readonly Found[],
  clock: string,
  { coolingOff }: Pick<Policy, "coolingOff">,
): Pause {
  if (found.some(({ level }) => level === "must")) return "kept-must";
  if (!coolingOff) return "none";
  const isAngry = found.some(
    ({ ruleId, cues }) => ruleId.startsWith("respect/") || cues.some((cue) => ANGRY_CUES.has(cue)),
  );
  const toMorning = minutesToMorning(clock);
  if (toMorning > (isAngry ? 60 : 10)) return "late-night";
  return isAngry ? "anger" : "plain";
}

/** Until eight, from ten at night to six; 0 by day. */
function minutesToMorning(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  if (hours >= 6 && hours < 22) return 0;
  return ((8 - hours + 24) % 24) * 60 - minutes;
}

/** Whether the author may leave it out. */
export const maySkip = (pause: Pause): boolean => pause !== "kept-must" && pause !== "none";

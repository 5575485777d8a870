import { Temporal } from "temporal-polyfill";
import type { Policy } from "./policy.ts";
import { keptMusts, type Review } from "./review.ts";
import { localAt } from "./when.ts";

export const HOLD_REASONS = ["late-night", "anger", "kept-must", "plain"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** A pause before a text goes on its way, and why. */
export interface Hold {
  readonly reason: HoldReason;
  readonly until: Date;
}

const MINUTE = 60_000;
/** How long each pause is, in elapsed time whatever the clocks on the wall do. */
export const HOLD_LENGTH = {
  plain: 10 * MINUTE,
  anger: 60 * MINUTE,
  "kept-must": 24 * 60 * MINUTE,
} as const satisfies Partial<Record<HoldReason, number>>;

/** Only the pause after a kept "must" cannot be left out. */
export const canSkip = (reason: HoldReason): boolean => reason !== "kept-must";

/**
 * The pauses for what is handed in at a moment. A text waits for the longest of them.
 * @param timeZone where the author is: night is told by the clock on the author's wall
 */
export function holdsFor(review: Review, handedInAt: Date, timeZone: string, policy: Policy): Hold[] {
  const lasting = (reason: keyof typeof HOLD_LENGTH): Hold => ({
    reason,
    until: new Date(handedInAt.getTime() + HOLD_LENGTH[reason]),
  });
  const holds: Hold[] = keptMusts(review).length > 0 ? [lasting("kept-must")] : [];
  if (!policy.coolingOff) return holds;
  if (isAngry(review)) holds.push(lasting("anger"));
  const morning = morningAfter(handedInAt, timeZone, policy.lateNight);
  if (morning) holds.push({ reason: "late-night", until: morning });
  return [...holds, lasting("plain")];
}

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

const isAngry = ({ findings }: Review): boolean =>
  findings.some(
    ({ ruleId, cues }) => ruleId.startsWith("respect/") || cues?.some((cue) => ANGRY_CUES.has(cue)),
  );

/** When the night ends in which something was handed in; null by day. */
function morningAfter(at: Date, timeZone: string, { from, to, until }: Policy["lateNight"]): Date | null {
  const local = localAt(at, timeZone);
  const time = local.toPlainTime();
  const reached = (limit: string): boolean =>
    Temporal.PlainTime.compare(time, Temporal.PlainTime.from(limit)) >= 0;
  const evening = reached(from);
  if (!evening && reached(to)) return null;
  const day = evening ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  const morning = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(until) });
  return new Date(morning.epochMilliseconds);
}

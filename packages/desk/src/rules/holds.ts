import type { HoldReason } from "@chaperone/store";
import { pausesFor } from "./pauses.ts";
import type { Policy } from "./policy.ts";
import type { Review } from "./review.ts";
import { localAt } from "./when.ts";

/** A pause before a text goes on its way, and why. */
export interface Hold {
  readonly reason: HoldReason;
  readonly until: Date;
}

/**
 * The pauses for what is handed in at a moment. A text waits for the longest of them.
 * @param timeZone where the author is: night is told by the clock on the author's wall
 */
export function holdsFor({ findings }: Review, handedInAt: Date, timeZone: string, policy: Policy): Hold[] {
  const wall = localAt(handedInAt, timeZone)
    .toPlainDateTime()
    .round({ smallestUnit: "minute", roundingMode: "floor" });
  const clock = wall.toPlainTime().toString({ smallestUnit: "minute" });
  return pausesFor(findings, clock, policy).map(({ reason, minutes }) => {
    if (reason !== "late-night") return { reason, until: new Date(handedInAt.getTime() + minutes * 60_000) };
    // Until the clock on the wall shows it, in a night that is an hour longer or shorter, too.
    const morning = wall.add({ minutes }).toZonedDateTime(timeZone);
    return { reason, until: new Date(morning.epochMilliseconds) };
  });
}

import { type DraftKind, PLATFORMS, type Platform } from "@chaperone/core";
import type { DraftForm } from "../compose/use-draft.ts";

type Platforms = DraftForm["platforms"];

/** An answer to a review stands below the review, and a message in its group. */
export const hasOnePlace = (kind: DraftKind): boolean => kind === "review-reply" || kind === "group";

const ONLY_PLACES: readonly Platform[] = ["google-reviews", "group"];

/** What can be chosen, and what is chosen already, wherever it came from. */
export const choosable = (chosen: Platforms): Platform[] =>
  PLATFORMS.filter((platform) => !ONLY_PLACES.includes(platform) || chosen.includes(platform));

/** With a place added or taken away, in the order of all; the last one stays. */
export function toggled(chosen: Platforms, platform: Platform): Platforms {
  const [first, ...others] = PLATFORMS.filter((one) => chosen.includes(one) !== (one === platform));
  return first ? [first, ...others] : chosen;
}

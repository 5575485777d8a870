import type { Observation, ObservationKind } from "./observation.ts";
import { overlaps, type TextSpan } from "./place.ts";
import type { RuleContext } from "./rule.ts";

/** The fact of a kind that the detectors saw at a passage, as the one behind a detail; the first of several. */
export const factAt = <K extends ObservationKind>(
  context: Pick<RuleContext, "observations">,
  kind: K,
  span: TextSpan,
): Observation<K> | undefined =>
  context.observations(kind).find(({ place }) => place.in === "text" && overlaps(place, span));

import type { TextSpan } from "@chaperone/core";

/** A detail as the draft tells it. */
export interface Told {
  readonly words: string;
  /** None where the profile tells it. */
  readonly spans: readonly TextSpan[];
}

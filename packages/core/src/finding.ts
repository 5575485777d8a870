import type { GuidanceReference } from "./guidance.ts";
import type { Observation } from "./observation.ts";
import type { Place, TextSpan } from "./place.ts";

/** From the guidance itself: an absolute duty, one to be ready to justify, or worth a thought. */
export const LEVELS = ["must", "should", "consider"] as const;
export type Level = (typeof LEVELS)[number];

/** What was seen, why it matters in one sentence, what to do now. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export interface Edit extends TextSpan {
  readonly text: string;
}

/** A change offered to the author; edits do not overlap. */
export interface Fix {
  readonly label: string;
  readonly safety: "keeps-meaning" | "changes-meaning";
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly place: Place;
  readonly confidence: number;
  readonly message: Message;
  readonly evidence: readonly Observation[];
  readonly guidance: readonly GuidanceReference[];
  readonly fixes: readonly Fix[];
  /** Rule, passage and sentence without offsets: survives typing elsewhere. */
  readonly fingerprint: string;
}

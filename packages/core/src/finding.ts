import type { GuidanceReference } from "./guidance.ts";
import type { Observation } from "./observation.ts";
import type { Place, TextSpan } from "./place.ts";
import type { PeopleRange } from "./recognisability.ts";

/** From the guidance itself: an absolute duty, one to be ready to justify, or worth a thought. */
export const LEVELS = ["must", "should", "consider"] as const;
export type Level = (typeof LEVELS)[number];

/** What was seen, why it matters in one sentence, what to do now. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** A publication that bears out what a finding says of the evidence. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Whether title and address were seen together in a stored page, or written down from memory and still to be checked. */
  readonly verified: "seen" | "recalled";
}

export interface Edit extends TextSpan {
  readonly text: string;
}

/** A change offered to the author; edits do not overlap. */
export interface Fix {
  readonly label: string;
  readonly safety: "keeps-meaning" | "changes-meaning";
  readonly edits: readonly Edit[];
  /** How many others than the patient then fit what is told; only where the change was chosen for that. */
  readonly others?: PeopleRange;
}

export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly place: Place;
  readonly confidence: number;
  readonly message: Message;
  readonly evidence: readonly Observation[];
  readonly guidance: readonly GuidanceReference[];
  /** What bound the author on the day of publication; only of what is published already, and empty where nothing did. */
  readonly guidanceThen?: readonly GuidanceReference[];
  /** Evidence on the matter itself, where a rule knows some. */
  readonly sources: readonly Source[];
  readonly fixes: readonly Fix[];
  /** Rule, passage and sentence without offsets: survives typing elsewhere. */
  readonly fingerprint: string;
}

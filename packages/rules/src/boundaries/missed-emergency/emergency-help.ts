import type { Jurisdiction } from "@chaperone/core";

/** Whom to call, by country. */
export interface EmergencyHelp {
  /** As the message says it. */
  readonly numbers: string;
  /** Ready to stand at the start of an answer. */
  readonly sentence: string;
}

/** Emergency numbers, and the line for people who think of suicide that answers day and night; as of November 2026. */
export const EMERGENCY_HELP: Readonly<Record<Jurisdiction, EmergencyHelp>> = {
  GB: {
    numbers: "999, 111 for urgent advice, Samaritans on 116 123",
    sentence:
      "If anyone may be in danger, please ring 999 now, or 111 for urgent advice; Samaritans answer day and night on 116 123.",
  },
  IE: {
    numbers: "112 or 999, Samaritans on 116 123",
    sentence:
      "If anyone may be in danger, please ring 112 or 999 now; Samaritans answer day and night on 116 123.",
  },
  US: {
    numbers: "911, or 988 for a crisis of the mind",
    sentence:
      "If anyone may be in danger, please call 911 now; 988 answers day and night in a mental crisis.",
  },
  AU: {
    numbers: "000, Lifeline on 13 11 14",
    sentence: "If anyone may be in danger, please call 000 now; Lifeline answers day and night on 13 11 14.",
  },
  CA: {
    numbers: "911, or 988 for a crisis of the mind",
    sentence:
      "If anyone may be in danger, please call 911 now; 988 answers day and night in a mental crisis.",
  },
};

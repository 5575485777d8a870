import type { Jurisdiction } from "@chaperone/core";

/** Whom to call, by country. */
export interface EmergencyHelp {
  /** As the message says it. */
  readonly numbers: string;
  /** Ready to stand at the start of an answer. */
  readonly sentence: string;
  /** Ready to end an answer to somebody who seems well enough. */
  readonly ifWorse: string;
}

/** Emergency numbers, and the line for people who think of suicide that answers day and night; as of November 2026. */
export const EMERGENCY_HELP: Readonly<Record<Jurisdiction, EmergencyHelp>> = {
  GB: {
    numbers: "999, 111 for urgent advice, Samaritans on 116 123",
    sentence:
      "If anyone may be in danger, please ring 999 now, or 111 for urgent advice; Samaritans answer day and night on 116 123.",
    ifWorse: "If it gets worse or you are worried, ring 111, and 999 in an emergency.",
  },
  IE: {
    numbers: "112 or 999, Samaritans on 116 123",
    sentence:
      "If anyone may be in danger, please ring 112 or 999 now; Samaritans answer day and night on 116 123.",
    ifWorse:
      "If it gets worse or you are worried, ring your GP out-of-hours service, and 112 or 999 in an emergency.",
  },
  US: {
    numbers: "911, or 988 for a crisis of the mind",
    sentence:
      "If anyone may be in danger, please call 911 now; 988 answers day and night in a mental crisis.",
    ifWorse: "If it gets worse or you are worried, seek urgent care, and call 911 in an emergency.",
  },
  AU: {
    numbers: "000, Lifeline on 13 11 14",
    sentence: "If anyone may be in danger, please call 000 now; Lifeline answers day and night on 13 11 14.",
    ifWorse:
      "If it gets worse or you are worried, ring healthdirect on 1800 022 222, and 000 in an emergency.",
  },
  CA: {
    numbers: "911, or 988 for a crisis of the mind",
    sentence:
      "If anyone may be in danger, please call 911 now; 988 answers day and night in a mental crisis.",
    ifWorse: "If it gets worse or you are worried, ring 811, and 911 in an emergency.",
  },
};

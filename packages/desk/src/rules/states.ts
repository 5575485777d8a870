import type { PartState, PublicationState, SubmissionState } from "@chaperone/store";

type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Where a submission can go from where it is. A state that is not named as a target is never reached from there. */
export const SUBMISSION_MOVES = {
  held: ["waiting", "scheduled", "rejected", "cancelled"],
  waiting: ["scheduled", "rejected", "cancelled"],
  // Back to waiting where the practice began to ask for approval meanwhile.
  scheduled: ["waiting", "sending", "stopped", "rejected", "cancelled"],
  sending: ["sent", "partly", "stopped", "cancelled"],
  // Settled by hand, or the rest of a thread goes out after all.
  partly: ["sending", "sent", "partly", "stopped"],
  // Sent after all, once its account is connected again.
  stopped: ["scheduled", "cancelled"],
  sent: [],
  rejected: [],
  cancelled: [],
} as const satisfies Moves<SubmissionState>;

/** One submission on one account. It is "sending" as long as one of its posts may be on its way. */
export const PUBLICATION_MOVES = {
  planned: ["sending", "stopped"],
  sending: ["sent", "refused", "unconfirmed", "stopped"],
  // "It is there", "it is not there", or sent once more because the author said so.
  unconfirmed: ["sending", "sent", "refused", "stopped", "withdrawn"],
  // Posts that went out before the one that did not can still be taken away.
  refused: ["withdrawn"],
  stopped: ["planned", "sending", "withdrawn"],
  sent: ["corrected", "withdrawn"],
  corrected: ["corrected", "withdrawn"],
  withdrawn: [],
} as const satisfies Moves<PublicationState>;

/** One post of a publication. */
export const PART_MOVES = {
  planned: ["sending", "stopped"],
  // Back to planned only where the network certainly has not got it.
  sending: ["planned", "sent", "refused", "unconfirmed"],
  unconfirmed: ["planned", "sent", "refused", "withdrawn"],
  sent: ["withdrawn"],
  refused: [],
  stopped: ["planned"],
  withdrawn: [],
} as const satisfies Moves<PartState>;

const MOVES = { submission: SUBMISSION_MOVES, publication: PUBLICATION_MOVES, part: PART_MOVES } as const;
export type Stateful = keyof typeof MOVES;

/** Whether a row may go from one state to another. */
export const mayMove = (what: Stateful, from: string, to: string): boolean =>
  (MOVES[what] as Readonly<Record<string, readonly string[]>>)[from]?.includes(to) ?? false;

/** The states of a submission in which it is still on its way, so that its author can call it back. */
export const OPEN_STATES = ["held", "waiting", "scheduled", "stopped"] as const satisfies SubmissionState[];

import type { DetectorCase } from "../../cases.ts";

/** A text, with its setting where that matters; ⟦ ⟧ marks what the cue must find, and nothing is marked where the setting shows it. */
export type CueText = string | Pick<DetectorCase, "text" | "draftKind" | "inReplyTo" | "author">;

export interface CueCases {
  readonly cue: string;
  readonly finds: readonly CueText[];
  readonly ignores: readonly CueText[];
}

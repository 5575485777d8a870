import { AUTHOR_CUES } from "./author-cues.ts";
import { COLLEAGUE_CUES } from "./colleague-cues.ts";
import type { RoleCue } from "./cue.ts";
import { PATIENT_CUES } from "./patient-cues.ts";
import { PUBLIC_CUES } from "./public-cues.ts";
import { RELATIVE_CUES } from "./relative-cues.ts";

/** Every cue; their weights add up, so order does not matter. */
export const ROLE_CUES: readonly RoleCue[] = [
  ...PATIENT_CUES,
  ...RELATIVE_CUES,
  ...COLLEAGUE_CUES,
  ...PUBLIC_CUES,
  ...AUTHOR_CUES,
];

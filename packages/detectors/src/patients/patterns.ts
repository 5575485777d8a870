import { joined } from "../joined.ts";
import { OPENINGS } from "./openings.ts";
import type { PatientPattern, PatientWords } from "./pattern.ts";
import { POINTING } from "./pointing.ts";
import { STORIES } from "./stories.ts";

const START = String.raw`(?<![A-Za-zÀ-ɏ0-9'#@/-])`;
const END = String.raw`(?![A-Za-zÀ-ɏ0-9]|'(?!s\b)|-)`;

const compile = ({ words, ...sign }: PatientWords): PatientPattern => ({
  ...sign,
  pattern: new RegExp(START + joined(words) + END, "gi"),
});

/** Every sign of a particular patient. Of equal spans the first counts. */
export const PATIENT_PATTERNS: readonly PatientPattern[] = [
  ...POINTING.map(compile),
  ...OPENINGS,
  ...STORIES.map(compile),
];

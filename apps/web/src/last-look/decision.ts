import type { Finding } from "@chaperone/core";
import type { Decision } from "../drafts/kept-draft.ts";

/** Fewer than these are no reason one could stand by. */
const FEWEST_WORDS = 3;

export const saysEnough = (words: string): boolean => words.trim().split(/\s+/u).length >= FEWEST_WORDS;

/** The findings at must that nobody has said enough about. */
export const undecided = <F extends Pick<Finding, "level" | "fingerprint">>(
  findings: readonly F[],
  decisions: readonly Decision[],
): readonly F[] =>
  findings.filter(
    ({ level, fingerprint }) =>
      level === "must" && !decisions.some((one) => one.fingerprint === fingerprint && saysEnough(one.words)),
  );

/** The decisions with one of them said anew; words taken back take the decision with them. */
export const decide = (decisions: readonly Decision[], next: Decision): readonly Decision[] => [
  ...decisions.filter(({ fingerprint }) => fingerprint !== next.fingerprint),
  ...(next.words.trim() === "" ? [] : [next]),
];

import type { Platform } from "@chaperone/core";
import { type Problem, problemsOf } from "@chaperone/networks";
import type { Picture } from "../pictures/picture.ts";
import type { Words } from "../words/en/index.ts";
import type { OnPlace } from "./on-place.ts";

/** What a network would not take, or not as it is meant, in words. */
export interface SaidProblem {
  readonly platform: Platform;
  readonly says: string;
  /** It cannot be posted as it is; the others are good to know. */
  readonly isHindrance: boolean;
}

const GOOD_TO_KNOW: readonly Problem["what"][] = [
  "pictures-by-hand",
  "dead-links",
  "mentions-by-hand",
  "perhaps-too-many-hashtags",
];

export const problemsOn = (
  places: readonly OnPlace[],
  text: string,
  pictures: readonly Pick<Picture, "alt">[],
  words: Words,
): SaidProblem[] =>
  places.flatMap(({ platform, network }) =>
    (network ? problemsOf(text, pictures, network) : []).map((problem) => ({
      platform,
      says: inWords(problem, words.labels.platforms[platform], words),
      isHindrance: !GOOD_TO_KNOW.includes(problem.what),
    })),
  );

export const hindrances = (problems: readonly SaidProblem[]): SaidProblem[] =>
  problems.filter(({ isHindrance }) => isHindrance);

function inWords(problem: Problem, network: string, { networks: { problems } }: Words): string {
  if (problem.what === "long-description")
    return problems[problem.what](network, problem.picture, problem.over);
  return "given" in problem
    ? problems[problem.what](network, problem.given, problem.most)
    : problems[problem.what](network);
}

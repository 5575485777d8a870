import { isDirect, type RecognisabilityLevel, type Verdict } from "@chaperone/core";
import { circleLine, overrideLine, peopleLine, togetherLine } from "@chaperone/risk/words";
import { postsInWords, readersLocale } from "./earlier-posts.ts";

/** Who could recognise the patient, in words. */
export interface PeopleSaid {
  readonly level: Exclude<RecognisabilityLevel, "none">;
  readonly lines: readonly string[];
  /** The one of them that the level rests on. */
  readonly telling: string;
}

const LEVELS: readonly RecognisabilityLevel[] = ["none", "amber", "red"];

/** This post's level or, if heavier, that of all posts together; null: nothing is to be said of people. */
export function levelShown({ recognisability, collective, details }: Verdict): RecognisabilityLevel | null {
  if (!recognisability) return null;
  const together = collective?.together.level ?? "none";
  const level = LEVELS[Math.max(LEVELS.indexOf(recognisability.level), LEVELS.indexOf(together))]!;
  // Beside a name or a number a large count would read as a promise: its finding says what there is to say.
  return level === "none" && details.some((one) => isDirect(one.details.type)) ? null : level;
}

/** What is said where there is a small group; null where there is none. */
export function peopleSaid(verdict: Verdict): PeopleSaid | null {
  const { recognisability: found, collective } = verdict;
  const level = levelShown(verdict);
  if (!found || level === null || level === "none") return null;
  const circle = circleLine(found);
  const said = [
    { line: peopleLine(found), others: found.others.mid },
    ...(circle !== null && found.circle ? [{ line: circle, others: found.circle.others.mid }] : []),
    ...(collective
      ? [
          {
            line: togetherLine(
              collective,
              postsInWords(collective.posts, new Date().toISOString(), readersLocale()),
            ),
            others: collective.together.others.mid,
          },
        ]
      : []),
    ...found.overrides.map((why) => ({ line: overrideLine(why), others: 0 })),
  ];
  // Below one it is this person alone, however far below; of several such lines the first says it.
  const [telling] = said.toSorted((a, b) => Math.max(a.others, 1) - Math.max(b.others, 1));
  return { level, lines: said.map(({ line }) => line), telling: telling!.line };
}

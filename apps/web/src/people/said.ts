import {
  type Finding,
  isDirect,
  LEVELS,
  type Level,
  type RecognisabilityLevel,
  type Verdict,
} from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";
import type { Words } from "../words/en/index.ts";
import { postsInWords, readersLocale } from "./earlier-posts.ts";

/** Who could recognise the patient, in words. */
export interface PeopleSaid {
  /** What the number weighs or, if heavier, a finding on the same. */
  readonly level: Level;
  /** A finding weighs more than the number. */
  readonly isHeavier: boolean;
  readonly lines: readonly string[];
  /** The one of them that the level rests on. */
  readonly telling: string;
}

interface Line {
  readonly line: string;
  readonly others: number;
}

const NUMBERS: readonly RecognisabilityLevel[] = ["none", "amber", "red"];
const WEIGHT = { red: "must", amber: "should" } as const;

/** Findings on the same matter as the number. */
const STORY = "confidentiality/identifiable-description";
const SEVERAL_POSTS = "confidentiality/collective";

/** This post's level or, if heavier, that of all posts together; null: nothing is to be said of people. */
export function levelShown({ recognisability, collective, details }: Verdict): RecognisabilityLevel | null {
  if (!recognisability) return null;
  const together = collective?.together.level ?? "none";
  const level = NUMBERS[Math.max(NUMBERS.indexOf(recognisability.level), NUMBERS.indexOf(together))]!;
  // Beside a name or a number a large count would read as a promise: its finding says what there is to say.
  return level === "none" && details.some((one) => isDirect(one.details.type)) ? null : level;
}

/**
 * What is said where there is a small group, or where a finding says that the story can be recognised.
 * @param shown the findings beside it
 * @returns null where there is neither.
 */
export function peopleSaid(
  verdict: Verdict,
  shown: readonly LiveFinding[],
  words: Pick<Words, "people" | "formats" | "locale">,
): PeopleSaid | null {
  const { recognisability: found, collective } = verdict;
  const { people } = words;
  const number = levelShown(verdict);
  if (!found || number === null) return null;
  const own = number === "none" ? null : WEIGHT[number];
  const lines: Line[] = [{ line: people.peopleLine(found), others: found.others.mid }];
  const circle = people.circleLine(found);
  if (circle !== null && found.circle) lines.push({ line: circle, others: found.circle.others.mid });
  if (collective) {
    const today = new Date().toISOString();
    const posts = postsInWords(collective.posts, today, words, readersLocale(words.locale));
    lines.push({ line: people.togetherLine(collective, posts), others: collective.together.others.mid });
  }
  for (const why of found.overrides) lines.push({ line: people.overrideLine(why), others: 0 });

  const finding = heaviest(shown.map((one) => one.finding));
  if (finding && isHeavier(finding.level, own)) {
    // What several posts tell has its line already.
    if (finding.ruleId === STORY) lines.push({ line: people.heavier[finding.level], others: -1 });
    return { level: finding.level, isHeavier: true, ...inOrder(lines) };
  }
  return own && { level: own, isHeavier: false, ...inOrder(lines) };
}

/** Below one it is this person alone, however far below; of several such lines the first says it. */
function inOrder(lines: readonly Line[]): Pick<PeopleSaid, "lines" | "telling"> {
  const weigh = ({ others }: Line): number => (others < 0 ? others : Math.max(others, 1));
  const [telling] = lines.toSorted((a, b) => weigh(a) - weigh(b));
  return { lines: lines.map(({ line }) => line), telling: telling!.line };
}

const heaviest = (findings: readonly Finding[]): Finding | undefined =>
  findings
    .filter(({ ruleId }) => ruleId === STORY || ruleId === SEVERAL_POSTS)
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0];

const isHeavier = (level: Level, than: Level | null): boolean =>
  than === null || LEVELS.indexOf(level) < LEVELS.indexOf(than);

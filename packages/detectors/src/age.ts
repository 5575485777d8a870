import { allMatches, defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { AGES_OF_BABIES } from "./age/babies.ts";
import { BARE_AGES } from "./age/bare.ts";
import { AGES_BY_DECADE } from "./age/decades.ts";
import { type AgeRange, COUNTER } from "./age/pattern.ts";
import { AGES_BY_SCHOOL_YEAR } from "./age/school.ts";
import { STATED_AGES } from "./age/stated.ts";
import { AGES_WITH_UNITS } from "./age/units.ts";
import { keepLongest } from "./keep-longest.ts";
import { matchable, matchesIn } from "./prefilter/matches.ts";

interface SeenAge extends TextSpan, AgeRange {
  readonly confidence: number;
}

/** Of equal spans the first counts, so the surest come first. */
const PATTERNS = [
  ...AGES_WITH_UNITS,
  ...STATED_AGES,
  ...AGES_OF_BABIES,
  ...AGES_BY_DECADE,
  ...AGES_BY_SCHOOL_YEAR,
  ...BARE_AGES,
];

/** How old someone is, in figures, words, clinical shorthand or by stage of life. */
export const age = defineDetector({
  id: "age",
  reads: "ages",
  emits: ["age"],
  detect: (reading) =>
    keepLongest([...written(reading), ...oldOrYoung(reading), ...stages(reading)]).map(toSighting),
});

function* written(reading: Reading): Generator<SeenAge> {
  for (const { pattern, confidence, read } of matchable(reading, PATTERNS)) {
    for (const match of allMatches(reading.text, pattern)) {
      const [start, end] = match.indices?.groups?.age ?? [];
      const range = match.groups && read(match.groups);
      if (start === undefined || end === undefined || !range) continue;
      if (COUNTER.test(reading.text.slice(Math.max(0, start - 16), start))) continue;
      yield { start, end, ...range, confidence };
    }
  }
}

/** "Old man" and "young lad" say an age; an "old friend" and a "young practice" do not. */
const OLD_OR_YOUNG =
  /(?<![A-Za-zÀ-ɏ])(?<age>young(?:er)?|old(?:er)?|elderly|wee|little|small)(?= (?:lovely |wee |little )?(?:wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n|gents?|boys?|girls?|lads?|lass(?:ie)?s?|fellas?|fellows?|chaps?|blokes?|couple|person|people|patients?|child|brother|sister)(?![A-Za-zÀ-ɏ]))/gi;

const STAGE_OF: Readonly<Record<string, AgeRange>> = {
  young: { min: 10, max: 40 },
  younger: { min: 0, max: 60 },
  old: { min: 60, max: 105 },
  older: { min: 40, max: 105 },
  elderly: { min: 70, max: 105 },
};

function* oldOrYoung(reading: Reading): Generator<SeenAge> {
  for (const match of matchesIn(reading, OLD_OR_YOUNG)) {
    const word = match[0].toLowerCase();
    const range = STAGE_OF[word] ?? { min: 0, max: 12 };
    yield { start: match.index, end: match.index + word.length, ...range, confidence: 0.4 };
  }
}

/** "Baby teeth", "baby blues" and the like are about no baby in particular. */
const NOT_A_STAGE =
  /^[ -](?:t(?:oo|ee)th|shower|clinics?|groups?|blues|food|milk|oil|wipes|steps?|boom\w*|brain|bump|aspirin|massage|weight|mental|services?|unit|medicine|education)(?![A-Za-zÀ-ɏ])/i;

function* stages({ words, text }: Reading): Generator<SeenAge> {
  for (const { start, end, entry, note } of lexicon("life-stages").matches(words)) {
    if (NOT_A_STAGE.test(text.slice(end, end + 16))) continue;
    const [min = 0, max = min] = note.split("-").map(Number);
    yield { start, end, min, max, confidence: entry === "baby" ? 0.35 : 0.5 };
  }
}

const toSighting = ({ start, end, min, max, confidence }: SeenAge): Sighting => ({
  kind: "age",
  span: { start, end },
  confidence,
  details: { min, max },
});

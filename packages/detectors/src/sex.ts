import { allMatches, defineDetector, type Reading, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";
import { matchable } from "./prefilter/matches.ts";

interface SeenSex extends TextSpan {
  readonly sex: "female" | "male";
  readonly confidence: number;
}

/** Words and letters that say someone is female or male; pronouns are too many to tell anything by themselves. */
export const sex = defineDetector({
  id: "sex",
  reads: "sex",
  emits: ["sex"],
  detect: (reading) =>
    keepLongest([...nouns(reading), ...letters(reading)]).map(({ start, end, sex, confidence }) => ({
      kind: "sex",
      span: { start, end },
      confidence,
      details: { sex },
    })),
});

function* nouns({ words, text }: Reading): Generator<SeenSex> {
  for (const { start, end, entry, note } of lexicon("sex-words").matches(words)) {
    if (isExpression(entry, text.slice(Math.max(0, start - 14), start), text.slice(start, end + 16)))
      continue;
    // Many at once are a group more often than a patient.
    const confidence = note.endsWith("s") ? 0.4 : 0.9;
    yield { start, end, sex: note.startsWith("f") ? "female" : "male", confidence };
  }
}

/** "Man flu", "men's health", "boys' school": no one in particular. */
const GOES_ON_AS_EXPRESSION =
  /^\S+?(?:-made|[ -](?:flu|up|hours?|handled?|utd|united|city|power|cave|guides?|guiding|scouts?|band|clinics?|services?|toilets?|loos?|room|changing|wards?|hospital|centre|unit)|'s? (?:health|sheds?|aid|hospital|institute|centre|clinics?|services?|rugby|football|team|day|school|things?|own))(?![A-Za-zÀ-ɏ])/i;

const BEGAN_AS_EXPRESSION: Readonly<Record<string, RegExp>> = {
  man: /(?:isle of|one|best|iron|spider|leading|no|every|straw|middle|snow|right-hand|yes|bin)[ -]$/i,
  men: /(?:mad|wise|x|sales|no) $/i,
  lady: /(?:our|first|leading|bag|pink) $/i,
  boys: /(?:bad|beach|old|jobs for the) $/i,
  girls: /(?:spice|golden|mean|derry|gilmore) $/i,
};

function isExpression(entry: string, before: string, itself: string): boolean {
  const title = /^(?:Lady|Ladies) [A-ZÀ-ÞĀ-Ɏ]/.test(itself) && /[A-Za-zÀ-ɏ,] $/.test(before);
  return (
    before.endsWith("#") ||
    before.endsWith("@") ||
    title ||
    GOES_ON_AS_EXPRESSION.test(itself) ||
    BEGAN_AS_EXPRESSION[entry]?.test(before) === true
  );
}

/** 43F, M 61, "29, F,", "27-year-old m"; a letter with no age beside it is a name's or a size. */
const LETTERS = [
  /(?<![A-Za-zÀ-ɏ0-9.:/#£+-])1?\d?\d ?(?<sex>[FM])(?![A-Za-zÀ-ɏ0-9'/+-])/dg,
  /(?<=(?<![A-Za-zÀ-ɏ0-9.:/#£+-])\d{1,3})(?<sex>[fm])(?= (?:with|w|w\/|who|presenting|presents|c\/o|hx|pmh|known|bg|brought|found|admitted|collapsed)\b)/dg,
  /(?<![A-Za-zÀ-ɏ0-9])(?<sex>[FM]) ?(?=\d\d(?:[,.;)\s]|$))/dg,
  /(?<=(?:\d|yo|old|[A-Za-zÀ-ɏ]), ?)(?<sex>[FM])(?=, ?(?:\d|[a-zß-ÿĀ-ɏ]))/dg,
  /(?<=\d, ?)(?<sex>[FM])(?=, )/dg,
  /(?<=\d ?(?:yo|y\/o|yrs?|y|year[ -]old) ?)(?<sex>[fFmM])(?![A-Za-zÀ-ɏ0-9'])/dg,
];

function* letters(reading: Reading): Generator<SeenSex> {
  for (const pattern of matchable(reading, LETTERS)) {
    for (const match of allMatches(reading.text, pattern)) {
      const [start, end] = match.indices!.groups!.sex!;
      yield { start, end, sex: /f/i.test(match.groups!.sex!) ? "female" : "male", confidence: 0.8 };
    }
  }
}

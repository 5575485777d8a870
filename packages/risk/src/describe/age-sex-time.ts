import { factAt } from "@chaperone/core";
import type { Ladder } from "../ladders/ladder.ts";
import { timeLadder } from "../ladders/time.ts";
import type { Told } from "../ladders/told.ts";
import type { Ages, Sex } from "../people.ts";
import { daysOf } from "../window.ts";
import { type Described, type Detail, toldBy, wordsOf } from "./details.ts";
import { timeOfPictures } from "./pictures.ts";

/** The sex that a word tells; where none does, the one of every "she". */
export function sexOf(details: readonly Detail[], described: Described): { told: Told; sex: Sex } | null {
  const seen = details.flatMap((detail) => {
    const sex = factAt(described, "sex", detail.place)?.details.sex;
    return sex ? [{ detail, sex }] : [];
  });
  const [first, ...more] = seen;
  return first
    ? { sex: first.sex, told: toldBy(described, [first.detail, ...more.map(({ detail }) => detail)]) }
    : sexOfPronouns(described);
}

/** Only where nobody else is spoken of: either nobody is a "he" or nobody a "she". */
function sexOfPronouns({ document: { text } }: Described): { told: Told; sex: Sex } | null {
  const she = /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu.exec(text);
  const he = /(?<!\p{L})(?:he|him|his)(?!\p{L})/iu.exec(text);
  const one = she ?? he;
  if (!one || (she && he)) return null;
  const spans = [{ start: one.index, end: one.index + one[0].length }];
  return { sex: she ? "female" : "male", told: { words: one[0], spans } };
}

/** Of several tellings of an age the narrowest. */
export function ageOf(details: readonly Detail[], described: Described): { told: Told; ages: Ages } | null {
  const seen = details
    .flatMap((detail) => {
      const fact = factAt(described, "age", detail.place)?.details;
      return fact ? [{ detail, ages: { min: fact.min, max: fact.max } }] : [];
    })
    .sort((a, b) => a.ages.max - a.ages.min - (b.ages.max - b.ages.min));
  const [narrowest, ...wider] = seen;
  return narrowest
    ? {
        ages: narrowest.ages,
        told: toldBy(described, [narrowest.detail, ...wider.map(({ detail }) => detail)]),
      }
    : null;
}

/** A reader's edge may leave only what leads up to a time. */
const NO_TIME =
  /^(?:\W|(?:by|in|on|at|since|for|to|of|from|until|before|after|about|around|the|a|an|and)(?!\p{L}))*$/iu;

/**
 * When it was, if the draft tells, in its text or by its pictures: of several times the narrowest.
 * @param source the table that tells what so many days say of somebody
 */
export function timeOf(details: readonly Detail[], described: Described, source: string): Ladder | null {
  const read = details
    .filter((detail) => !NO_TIME.test(wordsOf(described, detail)))
    .map((detail) => {
      const precision = factAt(described, "time", detail.place)?.details.precision;
      return { detail, days: daysOf(wordsOf(described, detail), precision) };
    })
    .sort((a, b) => a.days - b.days);
  const [narrowest, ...wider] = read;
  const picture = timeOfPictures(described, source);
  if (picture && (!narrowest || picture.days < narrowest.days)) return picture.ladder;
  if (!narrowest) return null;
  const told = toldBy(described, [narrowest.detail, ...wider.map(({ detail }) => detail)]);
  return timeLadder(told, narrowest.days, source);
}

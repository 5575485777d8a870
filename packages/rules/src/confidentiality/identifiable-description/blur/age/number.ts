import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../../leave-out.ts";
import {
  asCased,
  capitalised,
  startsSentence,
  textAfter,
  textBefore,
  withArticle,
} from "../../../../words.ts";
import { standsAlone } from "../blur.ts";
import { asBirthday } from "./birthday.ts";
import { asPredicate, IS_SO_OLD } from "./predicate.ts";
import type { Stage } from "./stages.ts";

const TEENS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const NUMBER = new RegExp(
  `^(?:\\d{1,3}|${TEENS}|(?:(?:a|one) hundred(?: and)? ?)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?[ -]?(?:${TEENS})?)(?:ish)?$`,
  "iu",
);
type Reading = (text: string, place: TextSpan, stage: Stage) => Change | null;

/** "43" in its sentence: the first way to read it that fits. */
export const asNumber: Reading = (text, place, stage) => {
  const birthday = asBirthday(text, place);
  if (birthday) return birthday;
  if (!NUMBER.test(text.slice(place.start, place.end)))
    return standsAlone(text, place) ? leaveOut(place) : null;
  for (const read of READINGS) {
    const change = read(text, place, stage);
    if (change) return change;
  }
  return null;
};

const AGED = /,?\s*(?<!\p{L})(?:aged?|age:)\s*(?:about |around |only |just )?$/iu;

/** "A man aged 43" */
const asAged: Reading = (text, place) => {
  const aged = AGED.exec(textBefore(text, place.start))?.[0];
  return aged ? leaveOut({ start: place.start - aged.length, end: place.end }) : null;
};

const MALE_OR_FEMALE = /^\s?\/?(M|F|m|f|male|female|Male|Female)(?![\p{L}\p{N}])/u;

/** "19F, captain of" -> "A teenage girl, captain of". */
const asPerson: Reading = (text, place, { below, adjective }) => {
  const [said = "", sex = ""] = MALE_OR_FEMALE.exec(textAfter(text, place.end)) ?? [];
  if (sex === "" || !/^\d/u.test(text.slice(place.start, place.end))) return null;
  const isMale = /^m/iu.test(sex);
  const noun = below <= 20 ? (isMale ? "boy" : "girl") : isMale ? "man" : "woman";
  const article = /(?<!\p{L})an?\s+$/iu.exec(textBefore(text, place.start))?.[0] ?? "";
  const start = place.start - article.length;
  const words = withArticle(`${adjective} ${noun}`);
  return {
    start,
    end: place.end + said.length,
    text: startsSentence(text, start) ? capitalised(words) : words,
  };
};

const ONLY = /(?<!\p{L})(?:only|just|still|about|around|barely)\s+$/iu;

/** ", 43," */
const asAside: Reading = (text, place) => {
  const only = ONLY.exec(textBefore(text, place.start))?.[0].length ?? 0;
  const alone = { start: place.start - only, end: place.end };
  return standsAlone(text, alone) ? leaveOut(alone) : null;
};

const OF = /(?<=\p{L})\s+of\s+(?:about |around |only |just |maybe )?$/u;

/** "A lad of nine" */
const asOfAge: Reading = (text, place) => {
  const of = OF.exec(textBefore(text, place.start))?.[0];
  return of && goesOn(textAfter(text, place.end))
    ? leaveOut({ start: place.start - of.length, end: place.end })
    : null;
};

const AT_AGE = /(?<!\p{L})(?:at|until|till)\s+(?:only |just |the age of |age )?$/iu;

/** "Died at 46" */
const asAtAge: Reading = (text, place, stage) => {
  const at = AT_AGE.exec(textBefore(text, place.start))?.[0];
  return at && goesOn(textAfter(text, place.end))
    ? { start: place.start - at.length, end: place.end, text: stage.at }
    : null;
};

/** "She is 43" */
const asSaid: Reading = (text, place, stage) =>
  IS_SO_OLD.test(textBefore(text, place.start)) && goesOn(textAfter(text, place.end))
    ? asPredicate(text, place, stage)
    : null;

/** "87 and he still milked", "Seventy one and built like a wardrobe" */
const asOpening: Reading = (text, place, stage) => {
  const and = /^\s+(?:and|but)\s+/u.exec(textAfter(text, place.end))?.[0];
  if (!and || !startsSentence(text, place.start)) return null;
  const end = place.end + and.length;
  return /^(?:he|she|they|still)(?!\p{L})/u.test(textAfter(text, end))
    ? leaveOut({ start: place.start, end })
    : { ...place, text: asCased(text, place, stage.adjective) };
};

const READINGS: readonly Reading[] = [asAged, asPerson, asAside, asOfAge, asAtAge, asSaid, asOpening];

/** A number that counts nothing but years: a stop, a conjunction or a preposition follows. */
const goesOn = (after: string): boolean =>
  /^\s*(?:[.,;:!?)…\n]|$|[–—-]\s|\p{Extended_Pictographic}|(?:and|but|with|now|so|who|in|on|from|at|when|or|as|today|then|though|bless|up|out|came|has|had|was|is)(?!\p{L}))/iu.test(
    after,
  );

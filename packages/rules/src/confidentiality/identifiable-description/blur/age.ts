import type { TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, capitalised, startsSentence, textAfter, textBefore, withArticle } from "../../../words.ts";
import { type Blurrer, endsClause, factAt, isWhole, standsAlone } from "./blur.ts";

/** A stage of life: before a noun, after "she is", after "died". */
interface Stage {
  readonly below: number;
  readonly adjective: string;
  readonly predicate: string;
  readonly at: string;
}

const STAGES: readonly Stage[] = [
  { below: 2, adjective: "very young", predicate: "very young", at: "at a tender age" },
  { below: 13, adjective: "young", predicate: "young", at: "at a tender age" },
  { below: 20, adjective: "teenage", predicate: "a teenager", at: "at a young age" },
  { below: 36, adjective: "young", predicate: "young", at: "at a young age" },
  { below: 65, adjective: "middle-aged", predicate: "middle-aged", at: "in middle age" },
  { below: Number.POSITIVE_INFINITY, adjective: "older", predicate: "of a good age", at: "at a good age" },
];

/** "Late fifties", "baby" and "old" say no more than a blurred age would. */
const VAGUE =
  /(?:tie?s|\d0s|odd|teens?|teenager|teenaged?|bab(?:y|ies)|newborn|bairn|wean|wain|toddler|child|schoolgirl|schoolboy|adult|old|young|younger|older|elderly|wee|little|small|lad|one|dears?|person)$/iu;
const IN_SCHOOL =
  /^(?:p ?\d|s ?\d|year \d{1,2}|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) (?:class|year|form)|(?:junior|senior) infants|grade \d{1,2}|reception)$/iu;
const TEENS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const NUMBER = new RegExp(
  `^(?:\\d{1,3}|${TEENS}|(?:(?:a|one) hundred(?: and)? ?)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?[ -]?(?:${TEENS})?)(?:ish)?$`,
  "iu",
);
const OLD = /(?:[ -]?(?:years?|yrs?|yr|months?|mths?|weeks?|wks?|days?)[ -]?olds?|\s?y\/?o|\s?yrs? ?old)$/iu;

export const blurAge: Blurrer = (scene, { place }) => {
  const { text } = scene;
  const words = text.slice(place.start, place.end);
  const said = (changes: readonly Change[]): ReturnType<Blurrer> => ({ label: "Blur the age", changes });
  if (!isWhole(text, place)) return null;
  if (IN_SCHOOL.test(words)) return inSchool(text, place);
  if (VAGUE.test(words) && !OLD.test(words)) return null;
  const years = factAt(scene, "age", place)?.details.max ?? Number.parseInt(words, 10);
  const stage = Number.isNaN(years) ? undefined : STAGES.find(({ below }) => years < below);
  if (!stage) return null;
  const change = IS_OLD.test(words)
    ? asOld(text, place, stage)
    : OLD.test(words)
      ? asAdjective(text, place, stage)
      : asNumber(text, place, stage);
  return change ? said([change]) : null;
};

const IS_OLD = /(?:years|yrs|months|mths|weeks|wks|days) old$/iu;

/** "She is five weeks old", "five weeks old and feeding". */
function asOld(text: string, place: TextSpan, stage: Stage): Change | null {
  if (standsAlone(text, place)) return leaveOut(place);
  if (IS_SO_OLD.test(textBefore(text, place.start))) return asPredicate(text, place, stage);
  return startsSentence(text, place.start) && /^\s+(?:and|but)\s/u.test(textAfter(text, place.end))
    ? { ...place, text: asCased(text, place, stage.adjective) }
    : null;
}

/** "43-year-old woman", "a 43yo who": an adjective, or somebody of that age. */
function asAdjective(text: string, { start, end }: TextSpan, { adjective }: Stage): Change | null {
  if (standsAlone(text, { start, end }) && !/^an?\s/iu.test(text.slice(start, end)))
    return leaveOut({ start, end });
  const article = /(?<!\p{L})an?\s+$/iu.exec(textBefore(text, start))?.[0] ?? "";
  const own = /^an?\s/iu.test(text.slice(start, end));
  const isNoun = !describes(textAfter(text, end));
  const phrase = isNoun ? `${adjective} patient` : adjective;
  const span = { start: start - article.length, end };
  if (article || own || (isNoun && startsSentence(text, start)))
    return { ...span, text: asCased(text, span, withArticle(phrase)) };
  const isFirst = startsSentence(text, start) && !/^\p{Ll}/u.test(text.slice(start, start + 1));
  return { ...span, text: isFirst ? capitalised(phrase) : phrase };
}

const NO_NOUN =
  /^(?:who|that|with|from|in|on|at|of|for|to|by|and|or|but|was|is|has|had|came|comes|comin|got|gets|went|fell|in|off|out|after|today|tonight|yesterday|last|this|again|back|now|didn[’']t|doesn[’']t|told|said|says|asked|asks|presented|presents|collapsed|swallowed|arrived|arrives|admitted|brought|seen|died|trapped|pinned|bitten|kicked)$/iu;

/** Whether what follows an age is what it describes: "43-year-old postmistress", and not "43-year-old in resus". */
function describes(after: string): boolean {
  const next = /^\s+(\p{L}[\p{L}'’-]*)/u.exec(after)?.[1];
  return (
    next !== undefined &&
    !NO_NOUN.test(next) &&
    !(next.endsWith("ed") && !lexicon("ordinary-words").has(next) && !/^retired$/iu.test(next))
  );
}

const PERSON_OF = /(?<!\p{L})(?:\p{L}+)\s+of\s+(?:about |around |only |just |maybe )?$/u;
const IS_SO_OLD =
  /(?:(?<!\p{L})(?:is|was|are|were|be|only|being)|(?<=\p{L})['’](?:s|re|d be))\s+(?:only |just |about |nearly |almost |now |still |all of )*$/iu;
const HAS_TURNED = /(?<!\p{L})(turned|turns|turning|turn)\s+(?:the big )?$/iu;
const AT_AGE = /(?<!\p{L})(?:at|until|till)\s+(?:only |just |the age of |age )?$/iu;
const AGED = /,?\s*(?<!\p{L})(?:aged?|age:)\s*(?:about |around |only |just )?$/iu;
const MALE_OR_FEMALE = /^\s?\/?(M|F|m|f|male|female|Male|Female)(?![\p{L}\p{N}])/u;

function asNumber(text: string, place: TextSpan, stage: Stage): Change | null {
  const before = textBefore(text, place.start);
  const after = textAfter(text, place.end);
  if (/^\s+(?:birthday|b[’']?day)\b/iu.test(after)) return leaveOut(place);
  const birthday = birthdayOf(text, place);
  if (birthday) return birthday;
  if (!NUMBER.test(text.slice(place.start, place.end)))
    return standsAlone(text, place) ? leaveOut(place) : null;
  const aged = AGED.exec(before)?.[0];
  if (aged) return leaveOut({ start: place.start - aged.length, end: place.end });
  const sex = MALE_OR_FEMALE.exec(after);
  if (sex && /^\d/u.test(text.slice(place.start)))
    return asPerson(text, { ...place, end: place.end + sex[0].length }, stage, sex[1]!);
  const only = /(?<!\p{L})(?:only|just|still|about|around|barely)\s+$/iu.exec(before)?.[0].length ?? 0;
  const alone = { start: place.start - only, end: place.end };
  if (standsAlone(text, alone)) return leaveOut(alone);
  if (PERSON_OF.test(before) && goesOn(after)) return withoutOf(before, place);
  if (AT_AGE.test(before) && goesOn(after))
    return { start: place.start - AT_AGE.exec(before)![0].length, end: place.end, text: stage.at };
  if (IS_SO_OLD.test(before) && goesOn(after)) return asPredicate(text, place, stage);
  const still = startsSentence(text, place.start) && /^\s+(?:and|but)\s+(?=he|she|they|still)/u.exec(after);
  if (still) return leaveOut({ start: place.start, end: place.end + still[0].length });
  if (startsSentence(text, place.start) && /^\s+(?:and|but)\s/u.test(after))
    return { ...place, text: asCased(text, place, stage.adjective) };
  return null;
}

/** A number that counts nothing but years: a stop, a conjunction or a preposition follows. */
const goesOn = (after: string): boolean =>
  /^\s*(?:[.,;:!?)…\n]|$|[–—-]\s|\p{Extended_Pictographic}|(?:and|but|with|now|so|who|in|on|from|at|when|or|as|today|then|though|bless|up|out|came|has|had|was|is)(?!\p{L}))/iu.test(
    after,
  );

function withoutOf(before: string, { start, end }: TextSpan): Change {
  const of = /\s+of\s+(?:about |around |only |just |maybe )?$/u.exec(before)![0];
  return leaveOut({ start: start - of.length, end });
}

/** "Turned 101 today", "is 90 today" -> "had a birthday today". */
function birthdayOf(text: string, place: TextSpan): Change | null {
  const before = textBefore(text, place.start);
  const turned = HAS_TURNED.exec(before);
  const have = { turned: "had", turns: "has", turning: "having", turn: "have" } as Record<string, string>;
  if (turned)
    return {
      start: place.start - turned[0].length,
      end: place.end,
      text: `${have[turned[1]!.toLowerCase()]} a birthday`,
    };
  const is = /(?:(?<!\p{L})(is|was)|(?<=\p{L})(['’]s))\s+$/iu.exec(before);
  if (!is || !/^\s+today(?!\p{L})/iu.test(textAfter(text, place.end))) return null;
  const had = is[1]?.toLowerCase() === "was" ? "had" : "has";
  return {
    start: place.start - is[0].length,
    end: place.end,
    text: is[1] ? `${had} a birthday` : " has a birthday",
  };
}

/** A sentence that says nothing else goes; "He is 71 and he drives" -> "He is of a good age and he drives". */
function asPredicate(text: string, place: TextSpan, stage: Stage): Change {
  const before = textBefore(text, place.start);
  const whole =
    /(?:^|[.!?…\n]["'”’)\]]*\s*)((?:she|he|they)(?:['’]s|['’]re| is| was| were| are)\s+(?:only |just |about |now )*)$/iu.exec(
      before,
    );
  if (whole && /^\s*[.!]/u.test(textAfter(text, place.end)))
    return leaveOut({ start: place.start - whole[1]!.length, end: place.end });
  return { ...place, text: stage.predicate };
}

/** "19F, captain of" -> "A teenage girl, captain of". */
function asPerson(text: string, span: TextSpan, { below, adjective }: Stage, sex: string): Change {
  const isMale = /^m/iu.test(sex);
  const noun = below <= 20 ? (isMale ? "boy" : "girl") : isMale ? "man" : "woman";
  const article = /(?<!\p{L})an?\s+$/iu.exec(textBefore(text, span.start))?.[0] ?? "";
  const start = span.start - article.length;
  const words = withArticle(`${adjective} ${noun}`);
  return { start, end: span.end, text: startsSentence(text, start) ? capitalised(words) : words };
}

function inSchool(text: string, place: TextSpan): ReturnType<Blurrer> {
  const label = "Leave the school year out";
  if (standsAlone(text, place)) return { label, changes: [leaveOut(place)] };
  const lead = /(?<!\p{L})in\s+(?:the )?$/iu.exec(textBefore(text, place.start))?.[0];
  return lead && endsClause(text, place.end)
    ? { label, changes: [{ start: place.start - lead.length, end: place.end, text: "at school" }] }
    : null;
}

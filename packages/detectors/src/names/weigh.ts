import { lexicon } from "@chaperone/lexicons";
import type { NameScene } from "./scene.ts";
import type { Leaning, Token } from "./tokens.ts";
import { isMedical } from "./vetoes.ts";
import {
  ADDRESSED_AFTER,
  BEFORE_LIKELY,
  BEFORE_SURE,
  GREETINGS,
  OWNED_BY_PATIENTS,
  VERBS_AFTER,
} from "./word-sets.ts";

/** How much the words of a run by themselves look like a person's name. */
const FIRST_ALONE: Readonly<Record<Leaning, number>> = { "": 0.72, soft: 0.42, place: 0.34, word: 0.1 };
const LAST_ALONE: Readonly<Record<Leaning, number>> = { "": 0.3, soft: 0.1, place: 0.05, word: -0.2 };

/** How sure it is that the words from `first` to `last` name a person, from letters, lists and neighbours. */
export function weigh(scene: NameScene, first: number, last: number): number {
  return ownWeight(scene, first, last) + contextWeight(scene, first, last);
}

function ownWeight(
  { tokens, lowerCase, upperCase, titleCase, known }: NameScene,
  first: number,
  last: number,
): number {
  const head = tokens[first]!;
  if (known.has(head.key) && (head.shape !== "lower" || lowerCase))
    return head.ordinary && head.opens ? 0.35 : 0.6;
  const alone = first === last;
  const base = headWeight(head) + (alone ? 0 : secondWeight(head, tokens[first + 1]!, tokens[last]!));
  if (head.shape === "lower") return base - (lowerCase ? 0.28 : 0.42);
  if (head.shape === "upper" && !upperCase) return base - (head.text.length < 5 ? 0.45 : 0.2);
  if (titleCase) return base - (head.first === "" ? 0.05 : 0.25);
  if (!head.opens) return base;
  // Any word has a capital here.
  return base - (head.first === "" ? 0.12 : !alone ? 0.1 : head.ordinary ? 0.3 : 0.05);
}

function headWeight({ key, first, last, ordinary }: Token): number {
  const asFirst = first === undefined ? -1 : FIRST_ALONE[first];
  const asLast = last === undefined ? -1 : surnameWeight(key, last);
  const best = Math.max(asFirst, asLast);
  if (best > -1) return best;
  return ordinary || isMedical(key) || lexicon("towns").has(key) ? -0.5 : 0.02;
}

/** "Mulcahy" may be anybody's; "O'Brien" and "McGarvie" are people's and nothing else's. */
const surnameWeight = (key: string, leaning: Leaning): number =>
  leaning === "" && /^(?:o'|mc|mac)[a-z]{3}/.test(key)
    ? 0.5
    : LAST_ALONE[leaning] - (lexicon("towns").has(key) ? 0.2 : 0);

function secondWeight(head: Token, second: Token, last: Token): number {
  const surname =
    last.last === ""
      ? 0.32
      : last.last !== undefined
        ? 0.22
        : last.first === ""
          ? 0.2
          : last.ordinary
            ? 0
            : 0.12;
  // "Grace Poole", "Terseer Achebe": two halves that point the same way.
  if (head.first !== undefined && head.first !== "" && last.last === "") return surname + 0.15;
  if (head.first === undefined && last.last === "" && !head.ordinary)
    return surname + (second === last ? 0.12 : 0.06);
  return surname;
}

function contextWeight(scene: NameScene, first: number, last: number): number {
  const before = beforeWeight(scene, first);
  const after = afterWeight(scene, first, last);
  return before + after + addressWeight(scene, first, last);
}

function beforeWeight({ tokens }: NameScene, first: number): number {
  const [head, before] = [tokens[first]!, tokens[first - 1]];
  if (!before) return 0;
  if (/^,? (?:\(|")?$/.test(head.gap) && lexicon("kin").has(before.key) && !before.possessive) return 0.4;
  if (head.gap === ": " && (before.title !== undefined || lexicon("kin").has(before.key))) return 0.3;
  if (head.gap !== " ") return 0;
  if (BEFORE_SURE.has(before.key)) return 0.35;
  const lone = head.first !== "" || head.shape !== "capital";
  if (before.key === "the" || before.key === "a" || before.key === "an") return lone ? -0.5 : -0.3;
  if (/^(?:in|at|near|around|across|outside|into)$/.test(before.key)) return lone ? -0.35 : -0.1;
  if (before.key === "from" || before.key === "of")
    return head.first === "place" || head.first === undefined ? -0.2 : 0;
  return BEFORE_LIKELY.has(before.key) ? 0.12 : 0;
}

/** "Nancy, 71,", "Caolan (11)", "Ronan 43 came"; not "Jide 0", "Mondays 2 till 4", "Psalm 121". */
const AGE_AFTER =
  /^(?:'s)?(?:,? ?\(|, )(?:aged? |only |now |just |about )?[1-9]\d?(?:[,.):;!?]|$| ?(?:y|yo|yrs?|years?|months?|weeks?)\b| (?:from|today|who|and|with)\b|[FMfm]\b)|^ (?:aged? )?[1-9]\d?(?: ?(?:y|yo|yrs?|years? old)\b|[FM]\b| (?:from|came|who)\b)/;
const IDENTIFIER_AFTER =
  /^[,;:]?\s?[(["]?\s?(?:(?:dob|d\.o\.b|nhs|chi|mrn|h&c|hsc|pps|hosp(?:ital)?|unit|chart|file|reg|record|ic|cnic|qid|national id|tel|mobile|ph)\b[\s.:#]|born \d|b\. ?\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}|0\d{3,4}[ -]?\d{3}|(?:bed|bay|side room|cubicle|room) ?\d)/i;

function afterWeight({ reading, tokens, lowerCase }: NameScene, first: number, last: number): number {
  const end = tokens[last]!;
  const next = tokens[last + 1];
  const rest = reading.text.slice(end.end, end.end + 24);
  if (IDENTIFIER_AFTER.test(rest)) return end.key.length > 2 ? 0.45 : 0.2;
  if (AGE_AFTER.test(rest) && !lowerCase && end.key.length > 2) return 0.42;
  if (end.possessive) return next && OWNED_BY_PATIENTS.has(next.key) ? 0.45 : 0.1;
  if (!next) return 0;
  if (next.gap === " " && isVerb(next)) return tokens[first]!.ordinary && tokens[first]!.opens ? 0.12 : 0.28;
  if (next.gap === " " && /^(?:family|surname|lad|girl)$/.test(next.key)) return 0.1;
  return 0;
}

/** "Frank reported me": of words in -ed after a name nearly all are what the person did. */
const isVerb = ({ key, shape, ordinary }: Token): boolean =>
  shape === "lower" && (VERBS_AFTER.has(key) || (ordinary && key.length > 4 && key.endsWith("ed")));

/** "Joe we gave her the result", "Hi Suria,", "well done grace": somebody is spoken to. */
function addressWeight({ reading, tokens }: NameScene, first: number, last: number): number {
  const [head, end, next] = [tokens[first]!, tokens[last]!, tokens[last + 1]];
  const rest = reading.text.slice(end.end, end.end + 3);
  const stops = /^(?:[,!.:\n]|\s?\p{Extended_Pictographic}|$| -| x)/u.test(rest);
  const greeted = isGreeted(tokens, first);
  const answers = reading.draft.kind === "reply" || reading.draft.kind === "review-reply";
  if (greeted && stops) return answers ? 0.5 : 0.4;
  if (greeted && answers && next && ADDRESSED_AFTER.has(next.key)) return 0.5;
  if (first === 0 && answers && (stops || (next && ADDRESSED_AFTER.has(next.key))))
    return head.ordinary ? 0.2 : 0.6;
  if (stops && answers && /^, ?$/.test(head.gap) && !head.ordinary) return 0.3;
  return 0;
}

/** Nothing but greeting words between the start of the line and the name. */
function isGreeted(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (i >= 0 && i >= first - 3 && GREETINGS.has(tokens[i]!.key)) {
    if (!/^[ ,!]{1,2}$/.test(tokens[i + 1]!.gap)) return false;
    if (tokens[i]!.opens) return true;
    i--;
  }
  return false;
}

import { type DetailType, factAt, type TextSpan } from "@chaperone/core";
import { anyRareLadder, conditionLadder } from "../ladders/condition.ts";
import { eventLadder } from "../ladders/event.ts";
import { familyLadder } from "../ladders/family.ts";
import type { Ladder } from "../ladders/ladder.ts";
import { commonWorkLadder, occupationLadder } from "../ladders/occupation.ts";
import { originLadder } from "../ladders/origin.ts";
import type { Told } from "../ladders/told.ts";
import { traitLadder } from "../ladders/trait.ts";
import { tables } from "../tables/load.ts";
import { type Named, type PhraseTable, phraseTable } from "../tables/phrases.ts";
import { type Described, type Detail, spanOf, wordsOf } from "./details.ts";

/** Words that carry no detail by themselves; a reader's edge may leave only them. */
const FUNCTION_WORDS = [
  "a|an|the|and|or|of|in|on|at|to|by|for|from|with|as|but|not|all|so|one|if|when|while|since|because|then|there",
  "his|her|their|our|my|your|its|he|she|they|it|him|them|me|us|we|who|that|this|which",
  "be|been|being|is|was|are|were|am|has|had|have|having|do|does|did|doing|will|would|could|can",
  "up|off|out|over|back|home|down|into|through|today|now|again|just|very|too|only|still|soon|by ambulance",
  "came|comes?|coming|went|goes|going|gone|got|gets?|getting|took|taken|made|put|kept|left",
  "rang|phoned|called|seen|saw|met|told|said|says|asked|knows?|knew|brought|sent|walked|drove",
  "admitted|presented|presents|attended|arrived|arrives|died|dying|passed",
].join("|");
/** Where patients come to: that one did is told of every patient, and counted by when it was. */
const UNITS =
  "A&E|A ?& ?E|ED|ER|emergency department|casualty|resus|hospital|clinic|surgery|practice|ward|theatre|waiting room";
const SAYS_NOTHING = new RegExp(`^(?:\\W|(?:${FUNCTION_WORDS}|${UNITS})(?!\\p{L}))*$`, "iu");

/** A word or two that no table has, and of which the reader itself is not sure, are no detail but a slip. */
const isSlip = ({ confidence }: Detail, { words }: Told, { listed }: Ladder): boolean =>
  !listed && confidence < SURE && words.split(/\s+/u).length <= 2;
const SURE = 0.5;

/** One ladder a row of a table: the same thing said twice is one detail; of things no table has, each is its own. */
export function laddersOf(details: readonly Detail[], described: Described): Ladder[] {
  // A ladder stands where its array of spans says, which grows as the same thing is met again.
  const found = new Map<string, { readonly ladder: Ladder; readonly spans: TextSpan[] }>();
  for (const detail of details) {
    const words = wordsOf(described, detail);
    if (SAYS_NOTHING.test(words)) continue;
    const spans = [spanOf(described, detail)];
    const told = { words, spans };
    const ladder = ladderOf(detail, told, described);
    if (isSlip(detail, told, ladder)) continue;
    const same = found.get(ladder.key);
    if (same) same.spans.push(...spans);
    else found.set(ladder.key, { ladder, spans });
  }
  return [...found.values()].map(({ ladder }) => ladder);
}

/** By the detail's own table; where that has nothing, by one that may. A broken hip is told as an event too. */
function ladderOf(detail: Detail, told: Told, described: Described): Ladder {
  const { type } = detail.details;
  for (const lookUp of LOOK_UPS[type] ?? []) {
    const ladder = lookUp(told);
    if (ladder) return ladder;
  }
  if (type !== "CONDITION") return (UNLISTED[type] ?? traitUnlisted)(told);
  const isRare = RARE.test(told.words) || factAt(described, "condition", detail.place)?.details.rare;
  return isRare ? anyRareLadder(told) : conditionLadder(told, undefined);
}

type LookUp = (told: Told) => Ladder | undefined;

/** A table read at its first use. */
function lookUp<Row extends Named>(
  rows: () => readonly Row[],
  ladder: (told: Told, row: Row) => Ladder,
): LookUp {
  let table: PhraseTable<Row> | undefined;
  return (told) => {
    table ??= phraseTable(rows());
    const row = table.best(told.words)?.row;
    return row && ladder(told, row);
  };
}

const occupation = lookUp(() => tables().occupations, occupationLadder);
const origin = lookUp(() => tables().origins, originLadder);
const condition = lookUp(() => tables().conditions, conditionLadder);
const family = lookUp(() => tables().families, familyLadder);
const trait = lookUp(() => tables().traits, traitLadder);
const event = lookUp(() => tables().events, eventLadder);

const LOOK_UPS: Partial<Record<DetailType, readonly LookUp[]>> = {
  OCCUPATION: [occupation, trait],
  ORIGIN: [origin],
  CONDITION: [condition, event, family],
  FAMILY: [family, condition],
  TRAIT: [trait, family, occupation, condition],
  EVENT: [event, condition, trait],
};

/** What says little more of somebody than that they work, or no longer do. */
const OF_MANY =
  /^(?:(?:a |an |the |is |was |now |newly |recently )*(?:retired|retiree|carer|self-?employed|freelance|professional|health professional|tradesman|worker|employee|colleague|manager|volunteer|unemployed|student|teenager|working (?:mother|mum|man|woman)|on benefits|out of work|between jobs)|works?(?:ing)? (?:nights|days|shifts|part-?time|full-?time|from home|two jobs|hard|(?:in|for|at|with) (?:a |an |the |our |some )?(?:shop|supermarket|tesco|lidl|aldi|dunnes|supervalu|asda|sainsbury'?s|morrisons|spar|centra|office|council|factory|warehouse|call centre|restaurant|pub|bar|caf[eé]|hotel|hospital|school|children|people|town|city|dublin|london)))$/iu;
const RARE = /(?<!\p{L})rare(?!\p{L})/iu;

/** What no table has. */
const UNLISTED: Partial<Record<DetailType, (told: Told) => Ladder>> = {
  OCCUPATION: (told) =>
    OF_MANY.test(told.words) ? commonWorkLadder(told) : occupationLadder(told, undefined),
  ORIGIN: (told) => originLadder(told, undefined),
  FAMILY: (told) => familyLadder(told, undefined),
  EVENT: (told) => eventLadder(told, undefined),
};
const traitUnlisted = (told: Told): Ladder => traitLadder(told, undefined);

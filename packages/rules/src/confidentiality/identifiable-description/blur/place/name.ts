import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../../leave-out.ts";
import { asCased, startsSentence, textAfter, textBefore } from "../../../../words.ts";
import { endsClause } from "../blur.ts";
import { endsPhrase, isAttribute, isSubject } from "./around.ts";
import { NOUNS, type PlaceType, whereabouts } from "./words.ts";

const LEAD =
  /(?<!\p{L})((?:(?:back|home|up|down|over|out|above|below|beyond|just|somewhere|away|across) )*)(?:(in|at|from|near|outside|around|on|off|by|behind|to|into|through|past|across|of|for|beyond)\s+)(?:(?:outside|near|around|past|beyond|behind|(?:north|south|east|west) of|the (?:back|end|top|edge|outskirts|side|foot) of)\s+)?(the\s+)?$/iu;

/** A named place goes with its preposition, or other words say as little of it as the sentence needs. */
export function withoutPlaceName(text: string, place: TextSpan, type: PlaceType): Change | null {
  const { start, end } = place;
  if (isAttribute(text, place)) return leaveOut(place);
  if (!endsPhrase(text, end)) return null;
  const before = textBefore(text, start);
  const lead = LEAD.exec(before);
  if (!lead)
    return startsSentence(text, start) && isSubject(textAfter(text, end))
      ? { ...place, text: asCased(text, place, NOUNS[type]) }
      : null;
  const [, turn = "", preposition = "", the = ""] = lead;
  // "Step down at Halloween": the first of the small words may belong to the verb.
  const all = isPhrasal(before.slice(0, lead.index)) ? lead[0].slice(turn.length) : lead[0];
  const how = HOW[preposition.toLowerCase()] ?? inside;
  return how(text, {
    phrase: { start: start - all.length, end },
    named: { start: start - the.length, end, text: NOUNS[type] },
    earlier: before.slice(0, before.length - all.length).trimEnd(),
    type,
  });
}

const isPhrasal = (before: string): boolean =>
  /(?<!\p{L})(?:steps?|sits?|sat|comes?|came|coming|goes|go|went|going|gets?|got|walks?|passe?s|breaks?|broke|br[ei]ngs?|brought|puts?|stands?|stood|takes?|took|moves?|turns?|shows?|lets?|gives?|gave|fell|falls?|runs?|ran|picks?|held|hold|\p{L}{2,}(?:ed|ing))\s+$/iu.test(
    before,
  );

interface Led {
  /** With the preposition that leads to it. */
  readonly phrase: TextSpan;
  /** The place called by what it is. */
  readonly named: Change;
  /** What stands before the preposition. */
  readonly earlier: string;
  readonly type: PlaceType;
}
type AfterPreposition = (text: string, led: Led) => Change | null;

const A_WAY = /(?<!\p{L})(?:road|way|route|flight|bus|train|ferry|boat|move|trip|letter|link|coach|plane)$/iu;
const to: AfterPreposition = (_text, { phrase, earlier, type }) => {
  if (A_WAY.test(earlier)) return leaveOut(phrase);
  return { ...phrase, text: type === "hospital" || type === "ward" ? "to hospital" : "elsewhere" };
};

const COPULA =
  /(?:(?<!\p{L})(?:is|are|was|were|be|been|being|am)|(?<=\p{L})['’](?:s|m|re))(?:\s+(?:back|now|still|home|over|up|down|out))?$/iu;
const LIVES =
  /(?<!\p{L})(?:lives?|lived|living|stay(?:s|ed|ing)?|based|born|stationed|resid(?:es?|ing)|settled)(?:\s+(?:out|up|down|over))?$/iu;
/** After these a place must be named by something. */
const NEEDS_A_PLACE =
  /(?<!\p{L})(?:puts?|sits?|sat|lay|lies|stood|stands?|stuck|left|kept|land(?:s|ed)|gets?|got|look(?:s|ed|ing)?|interested|whole|half|most|all|some|part|people|streets?|everyone|north|south|east|west|side|end|edge|top|back|taught|knows?|one|rest|end)$/iu;

const of: AfterPreposition = (_text, { phrase, named, earlier }) =>
  NEEDS_A_PLACE.test(earlier) ? named : leaveOut(phrase);

const PARTICLE = /(?<!\p{L})(?:in|on|up|over|off|out|by|to)$/iu;
const from: AfterPreposition = (text, { phrase, earlier }) => {
  if (COPULA.test(earlier)) return null;
  // "Flying in from Kaunas": the sentence would end in a small word.
  return PARTICLE.test(earlier) && endsClause(text, phrase.end)
    ? { ...phrase, text: "from elsewhere" }
    : leaveOut(phrase);
};

const past: AfterPreposition = (_text, { named }) => named;

const inside: AfterPreposition = (_text, { phrase, named, earlier, type }) => {
  if (/(?<!\p{L})you(?:['’]re| are)$/iu.test(earlier)) return named;
  if (COPULA.test(earlier)) return { ...phrase, text: whereabouts(type) };
  if (LIVES.test(earlier)) return { ...phrase, text: "locally" };
  return NEEDS_A_PLACE.test(earlier) || earlier === "" ? named : leaveOut(phrase);
};

/** The rest are like "in". */
const HOW: Readonly<Record<string, AfterPreposition>> = {
  to,
  into: to,
  of,
  from,
  for: past,
  through: past,
  past,
  across: past,
  by: past,
  off: past,
  behind: past,
};

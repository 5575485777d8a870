import type { Reading, TextSpan } from "@chaperone/core";
import { type LexiconMatch, lexicon } from "@chaperone/lexicons";
import { isQuoted } from "./asserted.ts";
import { after, before } from "./sentence.ts";

/** Insults that somebody throws: not those the author quotes, reports, or turns on themselves. */
export function insults(reading: Reading): TextSpan[] {
  return lexicon("insults")
    .matches(reading.words)
    .filter((match) => isThrown(reading, match))
    .filter((match) => !isQuoted(reading.text, match))
    .filter(
      (match) => !ABOUT_SELF.test(before(reading, match, 4)) && !NOT_THROWN.test(before(reading, match, 5)),
    );
}

/** Soft words insult as nouns or adjectives of blame, not as terms; literal ones only at somebody ("you rat"). */
function isThrown(reading: Reading, match: LexiconMatch): boolean {
  const ahead = before(reading, match, 4);
  if (match.note === "literal") return STACKED.test(ahead) || AT_SOMEBODY.test(ahead);
  if (match.note !== "soft") return true;
  return AIMED.test(ahead) && (ENDS.test(after(reading, match)) || STACKED.test(ahead));
}

const ENDS =
  /^\s*(?:[.,!?;:)\n]|$|(?:of|who|and|or|like|with|in|on|that|lot|little|old|as|at)\b|\p{Extended_Pictographic})/u;
const AT_SOMEBODY =
  /\b(?:you|your|you're|ya|yous|u|ur|he's|she's|they're|(?:he|she|that \w+|they|who|is|are)(?: is| are| was)?(?: an?)?)\W+(?:(?:a|an|such|absolute|total|complete|utter|little|fat|lazy|old|proper|pair of|bunch of)\W+){0,2}$/i;
const AIMED =
  /\b(?:you|your|you're|ya|ye|yous|u|ur|a|an|the|these|those|such|what a|absolute|total|complete|utter|he's|she's|they're|is|are|was|bloody|lying|to)\W+(?:\S+\W+){0,2}$/i;
/** Insults come in rows: "lazy useless pig". */
const STACKED =
  /\b(?:lazy|useless|stupid|spineless|fat|lying|pathetic|arrogant|bitter|nasty|thick|ignorant|vicious|old|silly|smug|sad|little|greedy|rude|gormless|jumped[- ]up|overpaid|entitled|pig|bloody|fucking|absolute|total|utter|complete)\W+$/i;
/** "I'm an idiot", "me, a fool". */
const ABOUT_SELF =
  /\b(?:i|i'm|i am|i was|i've been|i felt|i feel|me|my|myself|we're|we are|i'd)\W+(?:\S+\W+){0,2}$/i;
/** "not a coward", "called me lazy", "heel prick": the word is there, the insult is not. */
const NOT_THROWN =
  /\b(?:not|isn't|aren't|wasn't|never|no|called?|calling|calls|than|feel|feels|feeling|felt|don't be|without being|any|rid of|worried i|seems?|sounds?|the word|heel|finger|skin|pin|like|if)\W+(?:\S+\W+){0,2}$/i;

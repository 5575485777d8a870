import { fold, groupBy, type Reading, type TextSpan } from "@chaperone/core";

/** Stands in a sentence where the interest was named. */
const NAMED = "§";
const WHO = String.raw`(?:the )?(?:§|them|they|their|its|(?:this|that|the) (?:company|firm|maker|makers|manufacturer|manufacturers|charity|body|board|college|society))(?:'s|s')?`;
const PART = String.raw`(?:(?:scientific |medical |clinical )?advisory (?:board|panel|group|committee)|board|committee|council|steering group|speakers?(?:'s?)? (?:bureau|panel)|advis[eo]r|consultant|speaker|ambassador|trustee|director|founder|co-founder|owner|co-owner|chair|chairman|chairwoman|president|treasurer|secretary|patron|governor|member|fellow|investor|shareholder|partner|employee|investigator|editor|volunteer|paid|employed|funded|sponsored|supported|retained)`;
const I_AM = String.raw`\b(?:i am|i'm|i've been|i have been|i was|i sit|i serve|i've served|i served)(?! (?:not|no|never|neither|hardly)\b)`;
const FEW = String.raw`(?: (?!not\b|no\b|never\b)[\w'-]+)`;
const LINK = String.raw`(?:to|of|for|at|on|in|by)`;

/** An author's own tie, said in the first person beside the name. */
const STATEMENTS = [
  // "I am on the advisory board of Novira", "I'm a paid speaker for them"
  `${I_AM}${FEW}{0,5}? ${PART}${FEW}{0,2}? ${LINK} ${WHO}`,
  // "I'm on their board", "I am Novira's medical adviser"
  `${I_AM}${FEW}{0,2}? ${WHO} (?:[\\w-]+ ){0,2}?${PART}`,
  // "As a trustee of Novira"
  `\\bas (?:a|an|the|one of (?:the|its|their))(?: [\\w'-]+){0,3}? ${PART} ${LINK} ${WHO}`,
  // "I advise Novira", "I have worked for them"
  `\\bi(?:'ve| have| do| also| sometimes| currently| still| now| once)* (?:advise|advised|chair|chaired|own|co-own|part-own|founded|co-founded|represent|joined) ${WHO}`,
  `\\bi(?:'ve| have| do| also| sometimes| currently| still| now| once)* (?:work|worked|consult|consulted|speak|spoken|spoke|lecture|lectured|volunteer|act)(?: [\\w-]+){0,2}? (?:(?:for|on behalf of) ${WHO}|with ${WHO}(?= (?:on|as|to|and)\\b|[^\\p{L}\\p{N} ]|$))`,
  // "I hold shares in Novira", "I get fees from them"
  `\\bi(?:'ve| have| do| also| sometimes| currently| still| now| once)* (?:hold|have|own|get|got|receive|received|take|took|taken|accept|accepted|earn|had)(?: (?!no\\b|not\\b|never\\b)[\\w'-]+){0,4}? (?:shares?|stock|equity|options|stake|interest|fees?|money|honorari\\w+|funding|grants?|payments?|royalties|hospitality|role)(?: [\\w'-]+){0,3}? (?:in|from|of|by|with|at) ${WHO}`,
  // "Novira pays me", "they funded our study"
  `${WHO}(?: (?!not\\b|never\\b)[\\w'-]+){0,2}? (?:pays?|paid|employs?|employed|funds?|funded|sponsors?|sponsored|supports?|supported)(?: for)? (?:me|us|my|our)\\b`,
  // "my role at Novira", "my employer, Novira"
  `\\bmy(?: [\\w-]+){0,2}? (?:role|post|job|seat|position|shares?|stake|fees?|employer|company|firm|work)(?: (?:at|with|for|on|in|from|of))?,? ${WHO}`,
  // "Novira (I'm their adviser)"
  `${WHO},? ?[(,] ?(?:where|of which|whose)? ?${I_AM}${FEW}{0,3}? ${PART}`,
].map((source) => new RegExp(source, "iu"));

/**
 * Whether the text itself tells of a declared interest: the line as it was declared, or a tie in the first person in
 * a sentence that names it or in the one after. Labels and general declarations are cues of their own.
 */
export function isDisclosed(line: string, mentions: readonly TextSpan[], reading: Reading): boolean {
  if (bare(reading.text).includes(bare(line))) return true;
  const named = groupBy(mentions, (mention) => reading.sentenceAt(mention));
  return [...named].some(([sentence, own]) => {
    const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
    return (
      states(replaced(sentence, own, reading)) ||
      (next !== undefined && states(replaced(next, named.get(next) ?? [], reading)))
    );
  });
}

const states = (sentence: string): boolean => STATEMENTS.some((pattern) => pattern.test(sentence));

/** A sentence with a mark in the place of each mention, apostrophes plain. */
function replaced(sentence: TextSpan, mentions: readonly TextSpan[], reading: Reading): string {
  let text = "";
  let at = sentence.start;
  for (const { start, end } of mentions) {
    text += reading.text.slice(at, start) + NAMED;
    at = end;
  }
  return (text + reading.text.slice(at, sentence.end)).replace(/[’‘]/gu, "'").replace(/\s+/gu, " ");
}

const bare = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

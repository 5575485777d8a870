import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../leave-out.ts";
import { FOND, PREPOSITION, startsSentence, textAfter, textBefore } from "../../words.ts";

/** After these a name only says who is greeted. */
const GREETING =
  /(?<![\p{L}\p{N}'’])(?:hi+|hiya|hello|hey+|good (?:morning|afternoon|evening|night)|(?:many )?thanks(?: (?:so|very) much| a million| a lot| again)?|thank (?:you|u)(?: (?:so|very) much| again)?|ta|cheers|congratulations|congrats|well done|(?:good|best of) luck|happy (?:\p{L}+ )?(?:birthday|bday|anniversary|retirement)|r\.?i\.?p\.?|rest (?:in peace|well|easy)|sleep (?:well|tight|easy)|farewell|goodbye|bye|any ?time|no (?:problem|bother|worries|probs)|go on|god bless|nos da|get well(?: soon)?|safe home|bravo|welcome (?:home|back))(?:,|!+)?\s+$/iu;
/** After these it does so only where a new clause or nothing follows: "Sorry Mary, …", and not "Sorry Mary had to wait". */
const EXCLAMATION =
  /(?<![\p{L}\p{N}'’])(?:yes|no|yep|nope|sorry|so sorry|oh|ah|aw+|omg|haha?|well|welcome|morning|evening|night|night night|love|come on|you|ye|ya|youse|yous|again|here|there|now|today|tonight|soon|back)(?:,|!+)?\s+$/iu;
const NEW_CLAUSE =
  /^\s*(?:[,.!?…\n;:)]|$|\p{Extended_Pictographic}|x+\b|(?:you|your|you[’']re|youre|we|we[’']re|i|i[’']m|i[’']ve|it|it[’']s|that|this|the|what|how|if|once|when|so|not|please|pls|thanks|don[’']?t)\b)/iu;
/** What somebody who is spoken to by name hears next. */
const SPOKEN_TO =
  /^\s*(?:[,!:]+|[–—-]+\s)?\s*(?:(?:so|and|but|as|since|if|when|at|on|for|what|how|no|yes|of course|sure|please|pls|glad|delighted|lovely|great|happy|thanks?|thank|sorry|congratulations|well done|get well|hope|remember|don[’']?t|do|can|could|would|will|did|are|have|has)\s+)*(?:you|your|you[’']re|youre|yourself|yer|ye|u|ur)\b/iu;
/** A name before another subject or a command can only be a call: "Joe we gave …", "Janine inbox me". */
const CALLED_OUT =
  /^\s+(?:we|we[’']ve|we[’']re|we[’']ll|i|i[’']m|i[’']ve|i[’']ll|i[’']d|it[’']s|that[’']s|he|she|they|everyone|everybody|nobody|(?:inbox|dm|ring|message|text|call|give|bring|send|come|pop|see|ask|tell|let) (?:me|us|in|up|back|round|your))\b/iu;
const SPEAKING =
  /^\s*(?:[,!]+)\s*(?:we|we[’']re|we[’']ve|we[’']d|i|i[’']m|i[’']ve|our|my|please|pls|thanks?|thank|sorry|so|how|what|delighted|glad|lovely|great)\b/iu;
const ENDEARED = /^,?\s+(?:darling|love|pet|hun|hon|babe|dear|jaan|habibti|mate|pal|chick|queen|lovely)\b/iu;
const HEARD = [SPOKEN_TO, SPEAKING, CALLED_OUT, /^\s*!/u, ENDEARED];
/** "Ok so Dom if you're watching", "pipe down Gaynor you always were". */
const CALLED_BETWEEN =
  /^,?\s+(?:(?:you|ye|youse)\b|if (?:you|u|ur|ye)\b[^.!?\n]{0,30}\b(?:see|read|watch|follow|on here))/iu;
const DEAR = /(?<![\p{L}])(?:my )?dear(?:est)?\s+$/iu;
/** A name after one of these is somebody the sentence speaks of. */
const GOVERNS = new RegExp(
  `(?<![\\p{L}])(?:${PREPOSITION}|${FOND}|and|or|but|&|the|a|an|my|our|his|her|their|your|this|that|see|saw|seen|seeing|met|meet|had|have|has|told|tell|ask|asked|ring|rang|call|called|know|knows|knew|love|loves|loved|miss|missed|remember|help|visit|visited|thank|find|found|lost|lose|bring|brought|gave|give|is|was|are|were|it[’']s|that[’']s|poor|when|if|because|while|where|who|which|since|so|than|as|discharged|admitted|treated|looked|bless|minded|owe|owes|wish)\\s+$|:\\s*$`,
  "iu",
);

/** "Rest well, Mary Byrne of Main Street": what belongs to the name goes with it. */
const OF_A_PLACE = /^ (?:of|from) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?=[.,!?\n]|$)/u;

/** "Pipe down Gaynor": the small word belongs to the verb. */
const PARTICLE =
  /(?<!\p{L})(?:pipe|calm|settle|slow|hurry|cheer|come|grow|wake|back|hold|hang|go|get|shut)\s+(?:down|up|on|off|over|out)\s+$/iu;

/** Where a name stands. */
export interface Setting {
  readonly sentence: TextSpan;
  /** Whether the draft answers somebody. */
  readonly answers: boolean;
}

/** How a name goes where somebody is spoken to by it: "Hi Mary,", "Mary, your results", "see you Tuesday, Mary". */
export function withoutAddress(text: string, name: TextSpan, setting: Setting): Change | null {
  const before = textBefore(text, name.start);
  const after = textAfter(text, name.end);
  if (/^['’]/u.test(after)) return null;
  const dear = DEAR.exec(before)?.[0];
  if (dear && /^\s*(?:[.,:!\n]|$|[–—-])/u.test(after) && startsSentence(text, name.start - dear.length))
    return {
      start: name.start - dear.length,
      end: name.end,
      text: /^\p{Lu}/u.test(dear) ? "Hello" : "hello",
    };
  const isSpokenTo =
    GREETING.test(before) ||
    (EXCLAMATION.test(before) && (NEW_CLAUSE.test(after) || /^\s+\p{Lu}/u.test(after))) ||
    (startsSentence(text, name.start) && HEARD.some((words) => words.test(after))) ||
    (CALLED_BETWEEN.test(after) && (!GOVERNS.test(before) || PARTICLE.test(before))) ||
    isCalledAtEnd(text, name, setting);
  if (!isSpokenTo) return null;
  const said = /(?<!\p{L})(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  // "God bless you Dolly you are": without the comma the word would stand twice.
  if (said !== undefined && said === /^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase())
    return { start: name.start - before.length + before.trimEnd().length, end: name.end, text: "," };
  const home = OF_A_PLACE.exec(after)?.[0].length ?? 0;
  return leaveOut({ start: name.start, end: name.end + home });
}

/** "See you Thursday for the dressing PJ": last in a clause that says "you", and nothing before it asks for a noun. */
function isCalledAtEnd(text: string, name: TextSpan, { sentence, answers }: Setting): boolean {
  const after = textAfter(text, name.end);
  if (!/^\s*(?:[.,!?…\n]|$|\p{Extended_Pictographic}|x+\b)/u.test(after)) return false;
  const said = text.slice(sentence.start, name.start);
  if (GOVERNS.test(said) || startsSentence(text, name.start)) return false;
  const clause = /^\s*,/u.test(after) ? text.slice(sentence.start, sentence.end) : said;
  return answers || /\b(?:you|your|ye|yourself|u)\b/iu.test(clause);
}

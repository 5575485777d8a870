import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../leave-out.ts";
import { asCased, FOND, textAfter, textBefore, withArticle } from "../../words.ts";
import { type Setting, withoutAddress } from "./addressed.ts";
import { withoutApposition, withoutFamilyName } from "./apposition.ts";
import { withoutNaming } from "./naming.ts";
import type { Someone } from "./someone.ts";

/** The name goes, or other words take its place, so that the sentence still reads. */
export function withoutName(text: string, name: TextSpan, setting: Setting, someone: Someone): Change {
  return (
    withoutTag(text, name) ??
    withoutNaming(text, name) ??
    withoutAddress(text, name, setting) ??
    withoutApposition(text, name, someone) ??
    withoutFamilyName(text, name) ??
    replaced(text, name, someone)
  );
}

const GOVERNED = /(?<![\p{L}])(?:for|to|of|with|about|from|by|on|and)\s+$/iu;

/** A tag among tags at the end, or an account among those a reply begins with. */
function withoutTag(text: string, name: TextSpan): Change | null {
  if (!/[#@]/u.test(text[name.start]!)) return null;
  const isLast = /^(?:\s*(?:[#@][\p{L}\p{N}_.]+|\p{Extended_Pictographic}|\uFE0F|\u200D))*\s*(?:\n|$)/u.test(
    textAfter(text, name.end),
  );
  const isAside = /(?:^|\n|(?:[.!?…]|\p{Extended_Pictographic}|\uFE0F)\s*|[#@][\p{L}\p{N}_.]+\s+)$/u.test(
    textBefore(text, name.start),
  );
  const isFirst = /^(?:@[\p{L}\p{N}_.]+\s+)*$/u.test(text.slice(Math.max(0, name.start - 200), name.start));
  const isTag = text[name.start] === "#" && !GOVERNED.test(textBefore(text, name.start));
  return isTag || (isLast && isAside) || (isFirst && text[name.start] === "@") ? leaveOut(name) : null;
}

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])((?:a|an|the|this|my|our|your|yer|his|her|their|another|\\p{L}+['’]s)\\s+)?((?:(?:${FOND}|[\\p{L}\\d-]+[- ](?:year|month|week|day)[- ]old|\\d+ ?yo)\\s+)*)$`,
  "iu",
);
/** "You were so brave Hafsa": the adjective is not the name's. */
const PREDICATE = new RegExp(
  `(?<![\\p{L}])(?:so|very|too|really|that|was|were|is|are|be)\\s+${FOND}\\s+$`,
  "iu",
);

const COUNTED =
  /(?<!(?:bed|bay|ward|room|chair|theatre|cubicle|number|no\.?) |[\p{L}\p{N}.:])(?:two|three|four|five|six|both|\d{1,2})\s+$/iu;

/** "Mary's scan" -> "a patient's scan", "poor Mary" -> "a poor patient", "our Mary" -> "our patient". */
function replaced(text: string, name: TextSpan, { noun, article }: Someone): Change {
  const [, determiner = "", fond = ""] = BEFORE.exec(textBefore(text, name.start)) ?? [];
  if (/^the\s/iu.test(determiner) && /^\p{Lu}\p{L}+s$/u.test(text.slice(name.start, name.end)))
    return { ...name, text: "family" };
  if (COUNTED.test(textBefore(text, name.start))) return { ...name, text: noun.replace(/s?$/u, "s") };
  if (PREDICATE.test(textBefore(text, name.start))) return leaveOut(name);
  const own = /^['’](?=\s)/u.test(textAfter(text, name.end)) && /s$/iu.test(text.slice(name.start, name.end));
  const end = own ? name.end + 1 : name.end;
  const words = `${fond.toLowerCase()}${noun}${own ? "’s" : ""}`;
  if (determiner && !/^an?\s/iu.test(determiner))
    return { start: name.start, end, text: words.slice(fond.length) };
  const start = name.start - fond.length - determiner.length;
  const said = article === "a" ? withArticle(words) : `${article} ${words}`;
  return { start, end, text: asCased(text, { start, end }, said) };
}

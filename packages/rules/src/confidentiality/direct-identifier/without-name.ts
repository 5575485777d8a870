import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../leave-out.ts";
import { asCased, DETERMINER, FOND, textAfter, textBefore, withArticle } from "../../words.ts";
import { type Setting, withoutAddress } from "./addressed.ts";

/** Whoever a name stands for, said without it. */
export interface Someone {
  /** "patient", "relatives" */
  readonly noun: string;
  /** "a", "the" where they were named before, "two" */
  readonly article: string;
}

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

const LABEL = /(?:(?:pt|patient|px)['’]?s? )?name\s*[:=]\s*$|(?<=[,;(]\s*)name\s+$/iu;
const IS_CALLED = /((?<![\p{L}])(?:is|was|are|were|be)|['’](?:s|re))\s+(?:called|named)\s+$/iu;
const CALLED = /\s+(?:called|named|known as|who(?:['’]s| is| was) called|by the name of)\s+$/iu;
const NAMED_SO =
  /(?<![\p{L}])(?:called|named|christened|naming|calling)\s+(?:her|him|them|it|(?:the|their|her|his|our) (?:bab(?:y|ies)|boy|girl|son|daughter|twins|wee one|little one))\s+$/iu;
const NAME_IS =
  /(?<=(?:his|her|their|the|my|patient['’]s|['’]s)\s+(?:first |full |real |last )?names?)(?:\s+(?:is|was|are|were)|['’]s)\s+$/iu;

/** "A lady called Mary", "her name was Mary", "Name: Mary". */
function withoutNaming(text: string, name: TextSpan): Change | null {
  const before = textBefore(text, name.start);
  const to = (length: number, words: string): Change => ({
    start: name.start - length,
    end: name.end,
    text: words,
  });
  const label = LABEL.exec(before);
  if (label) return to(label[0].length, "");
  const nameIs = NAME_IS.exec(before);
  if (nameIs)
    return to(nameIs[0].length, /was|were/iu.test(nameIs[0]) ? " stayed with me" : " stays with me");
  const isCalled = IS_CALLED.exec(before);
  if (isCalled) return to(isCalled[0].length, `${isCalled[1]} not named here`);
  if (NAMED_SO.test(before)) return leaveOut(name);
  const called = CALLED.exec(before);
  return called ? to(called[0].length, "") : null;
}

const KIN =
  "mum|mam|mom|mummy|mammy|mommy|mother|dad|da|daddy|father|granny|nan|nana|nanny|gran|grandma|grandad|granda|grandpa|auntie|aunty|uncle";
const ROLES = `(?:${KIN}|patients?|pts?|px|clients?|residents?|lad(?:y|ies)|gentlem[ae]n|gents?|m[ae]n|wom[ae]n|boys?|girls?|lads?|lass(?:ie)?s?|fellas?|fellows?|chaps?|bloke|bab(?:y|ies)|bairns?|wean|toddler|child(?:ren)?|kids?|teen(?:ager)?|sons?|daughters?|wi(?:fe|ves)|husbands?|partners?|brothers?|sisters?|twins?|triplets|widow(?:er)?|grandfather|grandmother|grand(?:son|daughter)s?|aunt|cousins?|nieces?|nephews?|neighbours?|friends?|fiancée?|boyfriend|girlfriend|couple|baby (?:boy|girl)|little (?:boy|girl|one))`;
const DETERMINED_ROLE = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])${DETERMINER}\\s+(?:(?!(?:when|and|or|to|in|at|for|with|of|that|who|is|was|as|if|on|from|by|before|after|while)\\s)\\p{Ll}[\\p{L}-]*\\s+){0,2}${ROLES},?\\s+$`,
  "iu",
);
const KIN_ALONE = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${KIN}),?\\s+$`, "iu");
const ROLE_ALONE = new RegExp(`(?<![\\p{L}\\p{N}'’-])((?:${FOND}\\s+)*${ROLES})\\s+$`, "iu");
const APPOSED = /(?:,|[–—-]|\()\s*$/u;
const APPOSED_AFTER = /^\s*(?:[,.!?…)\n]|[–—-]\s|$)/u;

/** "My patient Mary", "her son Liam", "a lady, Mary, ": what stands before the name does without it. */
function withoutApposition(text: string, name: TextSpan, someone: Someone): Change | null {
  const before = textBefore(text, name.start);
  const space = /[,\s]+$/u.exec(before)?.[0].length ?? 0;
  if (DETERMINED_ROLE.test(before) || KIN_ALONE.test(before))
    return isOwning(text, name) ? leaveOutClosely(name, space) : leaveOut(name);
  const role = ROLE_ALONE.exec(before)?.[1];
  if (role && !isOwning(text, name)) {
    const span = { start: name.start - space - role.length, end: name.end };
    return { ...span, text: asCased(text, span, roleInWords(role.toLowerCase(), someone)) };
  }
  const isAside = APPOSED.test(before) && APPOSED_AFTER.test(textAfter(text, name.end));
  return isAside && isAfterNoun(before) ? leaveOut(name) : null;
}

/** "Patient Mary" -> "a patient", "Son Dean" -> "the son", "sisters Ann and Joan" -> "sisters". */
function roleInWords(role: string, { article }: Someone): string {
  if (
    article === "the" ||
    /(?:son|daughter|wife|husband|partner|brother|sister|widow(?:er)?|niece|nephew|cousin|aunt|father|mother)$/u.test(
      role,
    )
  )
    return `the ${role}`;
  return article === "a" ? withArticle(role) : role;
}

/** "In bed 4, Mary, …" and "Yesterday, Mary, …" tell whom it is about; only after a person is a name an aside. */
const isAfterNoun = (before: string): boolean =>
  new RegExp(
    `(?:${ROLES}|one|favourites?|own|legend|star|hero|warrior|survivor)(?:\\s+\\p{Ll}+){0,3}\\s*(?:,|[–—-]|\\()\\s*$`,
    "iu",
  ).test(before);

const isOwning = (text: string, { end }: TextSpan): boolean =>
  /^['’](?:s\b|(?=\s))/iu.test(textAfter(text, end));
const leaveOutClosely = ({ start, end }: TextSpan, space: number): Change =>
  leaveOut({ start: start - space, end });

const HEADS =
  /^\s+(?:famil(?:y|ies)|twins|triplets|brothers|sisters|boys|girls|lads|kids|children|household|clan|baby|babies|crew|gang|farm|house|place|wedding|funeral|case|inquest|party|fund|appeal|page)\b/iu;

/** "The Byrne family", "this Mary Byrne case". */
function withoutFamilyName(text: string, name: TextSpan): Change | null {
  const isAfterArticle = new RegExp(`(?<![\\p{L}\\p{N}'’-])${DETERMINER}\\s+$`, "iu").test(
    textBefore(text, name.start),
  );
  return isAfterArticle && HEADS.test(textAfter(text, name.end)) ? leaveOut(name) : null;
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

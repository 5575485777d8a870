import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../leave-out.ts";
import { asCased, DETERMINER, FOND, textAfter, textBefore, withArticle } from "../../words.ts";
import type { Someone } from "./someone.ts";

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
export function withoutApposition(text: string, name: TextSpan, someone: Someone): Change | null {
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
export function withoutFamilyName(text: string, name: TextSpan): Change | null {
  const isAfterArticle = new RegExp(`(?<![\\p{L}\\p{N}'’-])${DETERMINER}\\s+$`, "iu").test(
    textBefore(text, name.start),
  );
  return isAfterArticle && HEADS.test(textAfter(text, name.end)) ? leaveOut(name) : null;
}

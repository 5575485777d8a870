import type { TextSpan } from "@chaperone/core";
import { FOND, textAfter, textBefore } from "../../words.ts";

const WORD_BEFORE = /[#@\p{L}\p{N}\p{M}_]+$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_]+/u;
/** What may be marked with a name and is none: "wee Agnes", "baby Cillian", "His daughter Roseanne". */
const NOT_THE_NAME = new RegExp(
  `^(?:(?:${FOND}|the|his|her|their|our|my|a|an|baby|bairn|mum|mam|mom|mummy|mammy|dad|daddy|son|daughter|husband|wife|brother|granny|grandad|nephew|niece|aww*|oh)\\s+)+(?=\\p{L})`,
  "iu",
);
/** "The Boyle lads", "the Byrne family": the name is the first part. */
const HEAD_AT_END =
  /\s+(?:family|twins|triplets|lads|boys|girls|brothers|sisters|kids|children|household)$/iu;
const TITLE = "(?:mr|mrs|ms|miss|mx|mdm|madam|messrs|dr|prof|sir|dame|fr|sr|rev|pastor|bwana|kuya)";
const TITLE_BEFORE = new RegExp(`(?<![\\p{L}])(?:${TITLE}\\.?\\s+(?:(?:and|&)\\s+)?)+$`, "iu");

/** A name without what stands around it in its passage, and whole: no part of a word or tag stays behind. */
export function wholeName(text: string, { start, end }: TextSpan): TextSpan {
  const from = start - (WORD_BEFORE.exec(textBefore(text, start))?.[0].length ?? 0);
  const to = end + (WORD_AFTER.exec(textAfter(text, end))?.[0].length ?? 0);
  const name = text.slice(from, to);
  const extra = NOT_THE_NAME.exec(name)?.[0].length ?? 0;
  const owned = /['’]s?$/iu.exec(name)?.[0].length ?? 0;
  const head = HEAD_AT_END.exec(name)?.[0].length ?? 0;
  const title = TITLE_BEFORE.exec(textBefore(text, from))?.[0].length ?? 0;
  const whole = { start: extra > 0 ? from + extra : from - title, end: to - Math.max(owned, head) };
  return whole.start < whole.end ? whole : { start: from, end: to };
}

const LISTED = new RegExp(
  `^(?:\\s*,\\s*|\\s*,?\\s+(?:and|&|\\+|or|n)\\s+)(?:(?:${FOND}|baby|little)\\s+)*$`,
  "iu",
);

/** "Tom, Dick and wee Mary" is one list of three; "Ms Strand, Alfie had" is none. */
export function listedTogether<Name extends TextSpan>(
  text: string,
  names: readonly Name[],
): [Name, ...Name[]][] {
  const lists: [Name, ...Name[]][] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    const list = lists.at(-1);
    if (list && LISTED.test(text.slice(list.at(-1)!.end, name.start))) list.push(name);
    else lists.push([name]);
  }
  return lists.flatMap((list) =>
    list.length === 2 && text.slice(list[0].end, list[1]!.start).includes(",")
      ? list.map((name): [Name] => [name])
      : [list],
  );
}

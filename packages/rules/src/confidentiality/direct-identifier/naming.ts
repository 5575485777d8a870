import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../leave-out.ts";
import { textBefore } from "../../words.ts";

const LABEL = /(?:(?:pt|patient|px)['’]?s? )?name\s*[:=]\s*$|(?<=[,;(]\s*)name\s+$/iu;
const IS_CALLED = /((?<![\p{L}])(?:is|was|are|were|be)|['’](?:s|re))\s+(?:called|named)\s+$/iu;
const CALLED = /\s+(?:called|named|known as|who(?:['’]s| is| was) called|by the name of)\s+$/iu;
const NAMED_SO =
  /(?<![\p{L}])(?:called|named|christened|naming|calling)\s+(?:her|him|them|it|(?:the|their|her|his|our) (?:bab(?:y|ies)|boy|girl|son|daughter|twins|wee one|little one))\s+$/iu;
const NAME_IS =
  /(?<=(?:his|her|their|the|my|patient['’]s|['’]s)\s+(?:first |full |real |last )?names?)(?:\s+(?:is|was|are|were)|['’]s)\s+$/iu;

/** "A lady called Mary", "her name was Mary", "Name: Mary". */
export function withoutNaming(text: string, name: TextSpan): Change | null {
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

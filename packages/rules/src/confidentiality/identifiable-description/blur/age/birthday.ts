import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../../leave-out.ts";
import { textAfter, textBefore } from "../../../../words.ts";

const HAS_TURNED = /(?<!\p{L})(turned|turns|turning|turn)\s+(?:the big )?$/iu;
const HAVE: Readonly<Record<string, string>> = {
  turned: "had",
  turns: "has",
  turning: "having",
  turn: "have",
};

/** "Turned 101 today", "is 90 today" -> "had a birthday today". */
export function asBirthday(text: string, place: TextSpan): Change | null {
  const before = textBefore(text, place.start);
  if (/^\s+(?:birthday|b[’']?day)\b/iu.test(textAfter(text, place.end))) return leaveOut(place);
  const turned = HAS_TURNED.exec(before);
  if (turned)
    return {
      start: place.start - turned[0].length,
      end: place.end,
      text: `${HAVE[turned[1]!.toLowerCase()]} a birthday`,
    };
  const is = /(?:(?<!\p{L})(is|was)|(?<=\p{L})(['’]s))\s+$/iu.exec(before);
  if (!is || !/^\s+today(?!\p{L})/iu.test(textAfter(text, place.end))) return null;
  const had = is[1]?.toLowerCase() === "was" ? "had" : "has";
  return {
    start: place.start - is[0].length,
    end: place.end,
    text: is[1] ? `${had} a birthday` : " has a birthday",
  };
}

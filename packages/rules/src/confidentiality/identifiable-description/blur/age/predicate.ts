import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../../leave-out.ts";
import { textAfter, textBefore } from "../../../../words.ts";
import type { Stage } from "./stages.ts";

/** "She is", "he's only". */
export const IS_SO_OLD =
  /(?:(?<!\p{L})(?:is|was|are|were|be|only|being)|(?<=\p{L})['’](?:s|re|d be))\s+(?:only |just |about |nearly |almost |now |still |all of )*$/iu;

/** A sentence that says nothing else goes; "He is 71 and he drives" -> "He is of a good age and he drives". */
export function asPredicate(text: string, place: TextSpan, stage: Stage): Change {
  const before = textBefore(text, place.start);
  const whole =
    /(?:^|[.!?…\n]["'”’)\]]*\s*)((?:she|he|they)(?:['’]s|['’]re| is| was| were| are)\s+(?:only |just |about |now )*)$/iu.exec(
      before,
    );
  if (whole && /^\s*[.!]/u.test(textAfter(text, place.end)))
    return leaveOut({ start: place.start - whole[1]!.length, end: place.end });
  return { ...place, text: stage.predicate };
}

import type { TextSpan } from "@chaperone/core";
import { textAfter, textBefore } from "../../../../words.ts";

const PAST =
  /(?<!\p{L})(?:was|were|had|did|didn['’]?t|came|saw|went|got|told|gave|took|met|died|left|lost|said|sat|fell|found|made|rang|put|brought|held|ran|drove|heard|kept|felt|broke|flew|wrote|sang|won|spoke|thought|bought|began|stood|slept|\p{L}{3,}ed)(?!\p{L})/iu;
const COMING =
  /(?<!\p{L})(?:tomorrow|tmrw|will|going to|gonna|booked|due|needs?|please|pls|next|see you|(?:can|could) (?:you|someone|anyone|anybody|whoever|i|we))(?!\p{L})|['’]ll(?!\p{L})/iu;

/** Whether the sentence tells of something over: only there does "recently" stand in for a day. */
export function isPast(text: string, { start, end }: TextSpan): boolean {
  const before = textBefore(text, start)
    .split(/[.!?…\n]/u)
    .at(-1)!;
  const after = textAfter(text, end).split(/[.!?…\n]/u)[0]!;
  return PAST.test(`${before} ${after}`) && !COMING.test(`${before} ${after}`);
}

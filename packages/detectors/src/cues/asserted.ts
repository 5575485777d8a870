import type { Reading, TextSpan } from "@chaperone/core";
import { sentenceSpan } from "./sentence.ts";

/** Words by which a writer turns a claim down, says whose it is, or warns of it. */
const REFUTED =
  /\b(?:myths?|untrue|not true|isn't true|false|falsely|nonsense|bollocks|rubbish|debunk\w*|disprov\w+|discredited|retracted|misinformation|disinformation|conspiracy|no (?:good |real |reliable |credible |convincing )?(?:evidence|link|proof|data)|nope|wrong|(?:people|some|they|posts?|videos?|reels?|influencers?|tiktok\w*|who|he|she) (?:say|says|claim|claims|claiming|tell|telling|told|saying)(?! you| it like)|claim(?:s|ed)? that|the claim|supposedly|allegedly|(?:told|tells|telling) (?:me|us)|asked (?:me )?(?:if|whether)|if (?:someone|anyone|somebody|an? \w+) (?:asks?|says?|tells?|claims?|sells?|offers?|promises|posts)|stop (?:saying|sharing|telling)|scaremonger\w*|please don't|I hear\b[^.!?\n]{0,30}\bthat)\b/i;
/** A short answer right after the claim: "… autism." "No. It doesn't." */
const TURNED_DOWN =
  /^\W*(?:no\b|nope|(?:it|this|that|they) (?:does|is|was|did|do|can|are|won|wo|will|has)(?:n't|not| not)\b|that(?:'s| is) (?:not|wrong|a myth|false|untrue|nonsense)|wrong\b|false\b|not true|untrue|rubbish|nonsense|stop\b|myth\b|please (?:don't|do not|ignore)|with respect,? no)/i;

/**
 * Whether the writer stands behind a passage. Not where it is quoted, asked, or turned down in the same
 * sentence or right after it: repeating a myth to refute it is what doctors should do.
 */
export function isAsserted(reading: Reading, span: TextSpan): boolean {
  const { start, end } = sentenceSpan(reading, span);
  const sentence = reading.text.slice(start, end);
  if (/\?["')\]]*\s*$/.test(sentence)) return false;
  if (isQuoted(reading.text, span) || REFUTED.test(sentence)) return false;
  return !TURNED_DOWN.test(reading.text.slice(end, end + 60));
}

/** The longest quotation worth following. */
const REACH = 400;

/** Between double quotes on one line: an odd number of them stands before, and one follows. */
export function isQuoted(text: string, { start, end }: TextSpan): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const before = lead.slice(lead.lastIndexOf("\n") + 1).split('"').length - 1;
  const after = text.slice(end, end + REACH);
  const closing = after.indexOf('"');
  const lineEnd = after.indexOf("\n");
  return before % 2 === 1 && closing >= 0 && (lineEnd < 0 || closing < lineEnd);
}

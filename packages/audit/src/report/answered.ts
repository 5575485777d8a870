import type { Answered } from "@chaperone/archives";
import { cutText } from "./cut-text.ts";
import { isWebAddress } from "./open-at.ts";

/** Enough to know what is answered; the words are somebody else's. */
const MOST = 280;

/** What a post answers, as far as its finding needs it. */
export function answered(answers: Answered | null): Answered | null {
  if (!answers) return null;
  const text = answers.text?.trim() ? cutText(answers.text.trim(), MOST) : null;
  const url = answers.url !== null && isWebAddress(answers.url) ? answers.url : null;
  return text === null && url === null ? null : { text, url };
}

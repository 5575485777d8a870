import type { CaseTrace } from "@chaperone/core";
import { plural } from "../words/sentences.ts";

/** What a trace tells of a person and the field of life; the hashed words are no attributes. */
export const attributesOf = ({ sex, ages, details, themes }: CaseTrace): number =>
  (sex === null ? 0 : 1) + (ages === null ? 0 : 1) + details.length + themes.length;

/** What was kept of a post, said where it was kept. */
export function rememberedSentence(trace: CaseTrace, isKept: boolean): string {
  const count = attributesOf(trace);
  const what =
    count === 0
      ? "that this was posted, not its words."
      : `${plural(count, "attribute")} of this story, not its words.`;
  return isKept
    ? `Remembered: ${what} Later drafts are checked together with it.`
    : `This browser would not keep it, so only until the page is closed I remember: ${what}`;
}

/** "Earlier posts: 3 remembered since 4 May." @param today ISO date: its year goes without saying */
export function earlierSentence(traces: readonly CaseTrace[], today: string, locale: string): string {
  const [first] = traces.map(({ date }) => date.slice(0, 10)).sort();
  if (first === undefined) return "Earlier posts: none remembered.";
  const since = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    ...(first.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" }),
    timeZone: "UTC",
  }).format(new Date(first));
  return `Earlier posts: ${traces.length} remembered since ${since}.`;
}

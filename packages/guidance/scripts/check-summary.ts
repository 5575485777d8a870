import type { Problem } from "./problem.ts";

/** Summaries are our own; a few words may be quoted where the word itself matters, such as a label. */
const MOST_QUOTED_WORDS = 5;
const LONGEST = 300;

/** What is wrong with the wording of a summary. */
export function checkSummary(summary: string, where: string): Problem[] {
  const problems: Problem[] = [];
  for (const quotation of quotations(summary)) {
    const words = quotation.trim().split(/\s+/u).length;
    if (words > MOST_QUOTED_WORDS)
      problems.push({
        where,
        wrong: `the summary quotes ${words} words.`,
        next: `Say it in our own; ${MOST_QUOTED_WORDS} quoted words are the most.`,
      });
  }
  if (!/[.!]$/u.test(summary.trim()))
    problems.push({ where, wrong: "the summary is no whole sentence.", next: "End it with a full stop." });
  if (summary.length > LONGEST)
    problems.push({
      where,
      wrong: `the summary has ${summary.length} characters.`,
      next: `Keep to ${LONGEST}, or make two paragraphs of it.`,
    });
  return problems;
}

/** What stands between quotation marks. A single one inside a word is an apostrophe and quotes nothing. */
const quotations = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|“([^”]*)”|«([^»]*)»|(?<!\p{L})['‘]([^'’]*(?:['’]\p{L}[^'’]*)*)['’]/gu)].map(
    ([, ...groups]) => groups.find((group) => group !== undefined) ?? "",
  );

import type { CaseTrace } from "@chaperone/core";
import { readersLocale } from "../people/earlier-posts.ts";
import type { Words } from "../words/en/index.ts";

type Spoken = Pick<Words, "remembered" | "formats" | "locale">;

/** What a trace tells, by kind and each kind once: "sex, age, job, 2 themes and codes of uncommon words". */
export function attributesInWords(trace: CaseTrace, { remembered, formats }: Spoken): string {
  const { sex, ages, details, themes, marks } = trace;
  const kinds = [...(sex ? ["sex"] : []), ...(ages ? ["age"] : []), ...details.map(({ kind }) => kind)];
  const said = new Set(kinds.map((kind) => nameOf(kind, remembered.kinds)));
  const all = [
    ...said,
    ...(themes.length > 0 ? [remembered.themes(themes.length)] : []),
    ...(marks.length > 0 ? [remembered.codes] : []),
  ];
  if (all.length === 0) return remembered.onlyTheDay;
  return formats.list(all);
}

/** A kind that a later version wrote is told by its own name. */
const nameOf = (kind: string, names: Readonly<Record<string, string>>): string => names[kind] ?? kind;

/** What was kept of a post, said where it was kept. */
export function rememberedSentence(trace: CaseTrace, isKept: boolean, words: Spoken): string {
  const what = attributesInWords(trace, words);
  return isKept ? words.remembered.kept(what) : words.remembered.notKept(what);
}

/** "Earlier posts: 3 remembered since 4 May." @param locale of dates */
export function earlierSentence(
  traces: readonly CaseTrace[],
  today: string,
  words: Spoken,
  locale?: string,
): string {
  const [first] = traces.map(({ date }) => date).sort();
  if (first === undefined) return words.remembered.none;
  return words.remembered.since(traces.length, dayInWords(first, today, words, locale));
}

/**
 * "4 May", "28 December 2025"
 * @param today ISO date: its year goes without saying
 * @param locale of dates
 */
export const dayInWords = (
  date: string,
  today: string,
  { formats, locale: ownLocale }: Pick<Words, "formats" | "locale">,
  locale: string = readersLocale(ownLocale),
): string =>
  formats
    .date(
      {
        day: "numeric",
        month: "long",
        ...(date.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" }),
        timeZone: "UTC",
      },
      locale,
    )
    .format(new Date(date.slice(0, 10)));

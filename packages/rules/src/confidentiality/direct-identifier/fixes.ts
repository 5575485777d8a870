import type { Fix, RuleContext } from "@chaperone/core";
import type { PlacedDetail } from "../../evidence.ts";
import { type Change, toEdits } from "../../leave-out.ts";
import { listedTogether } from "./name-span.ts";
import { firstMentions, isName, type NameList, namesIn, nounFor, someoneFor } from "./people.ts";
import { withoutName } from "./without-name.ts";
import { withoutNumber } from "./without-number.ts";

/**
 * Takes identifiers out, each wherever it stands, with those it is listed with: "Tom and Mary" go as two patients.
 * @param found all there are
 * @returns the fix for one of them, by its mentions
 */
export function withoutIdentifiers(
  { document }: RuleContext,
  found: readonly PlacedDetail[],
): (mentions: readonly PlacedDetail[]) => Fix {
  const { text } = document;
  const names = namesIn(text, found);
  const lists = listedTogether(text, names);
  const known = firstMentions(names);
  const numbers = found.filter((detail) => !isName(detail));
  const answers = document.draft.kind === "reply" || document.draft.kind === "review-reply";
  const withoutNames = (list: NameList): Change => {
    const span = { start: list[0].start, end: list.at(-1)!.end };
    return withoutName(
      text,
      span,
      { sentence: document.sentenceAt(span), answers },
      someoneFor(text, list, known),
    );
  };
  return (mentions) => {
    const changes = isName(mentions[0]!)
      ? withCompany(mentions, lists).map(withoutNames)
      : inRuns(text, mentions, numbers).map(({ place, details: { type, about } }) =>
          withoutNumber(text, place, type, `a ${nounFor(about)}`),
        );
    const instead = changes.find((change) => change.text !== "")?.text;
    return { label: labelFor(instead), safety: "keeps-meaning", edits: toEdits(text, changes) };
  };
}

const labelFor = (instead: string | undefined): string => {
  if (instead === undefined) return "Leave it out";
  const words = instead.replace(/^['’]s\s/u, "").trim();
  return `Write “${words.replace(/^A(?=n? )|^T(?=he )/u, (letter) => letter.toLowerCase())}” instead`;
};

/** The lists that hold these names, and all others that hold somebody listed with them. */
function withCompany(mentions: readonly PlacedDetail[], lists: readonly NameList[]): NameList[] {
  const own = new Set(mentions);
  const wanted = new Set(
    lists.flatMap((list) => (list.some(({ detail }) => own.has(detail)) ? list.map(({ key }) => key) : [])),
  );
  return lists.filter((list) => list.some(({ key }) => wanted.has(key)));
}

/** "14 Main Street, X95 K7W4": one cannot go without the other, or their comma would stay behind. */
function inRuns(
  text: string,
  mentions: readonly PlacedDetail[],
  numbers: readonly PlacedDetail[],
): PlacedDetail[] {
  const own = new Set(mentions);
  const runs: PlacedDetail[][] = [];
  for (const number of numbers.toSorted((a, b) => a.place.start - b.place.start)) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^[ \t]*,?[ \t]*$/u.test(text.slice(last.place.end, number.place.start)))
      runs.at(-1)!.push(number);
    else runs.push([number]);
  }
  // "The" of "the yellow Fiat" may have been marked by itself.
  const isArticle = ({ place }: PlacedDetail): boolean =>
    /^(?:the|an?)$/iu.test(text.slice(place.start, place.end));
  return runs
    .filter((run) => run.some((one) => own.has(one)))
    .flatMap((run) => (run.length > 1 ? run.filter((one) => !isArticle(one)) : run));
}

/**
 * How well the detectors see facts, whoever they are about: for each type of detail, gold spans touched and
 * wholly covered, and how many facts a post without any patient shows. For work on one detector:
 * `npm run bench:facts -- --type AGE --misses 40 --extras 20`.
 */
import { parseArgs } from "node:util";
import {
  DETAIL_TYPE_OF,
  DETAIL_TYPES,
  type DetailType,
  type FactKind,
  observe,
  overlaps,
  readDraft,
  type TextSpan,
} from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { goldSpans, readCorpusFile, readTraining, toDraft } from "../lib/corpus.ts";

const { values } = parseArgs({
  options: {
    type: { type: "string" },
    misses: { type: "string", default: "0" },
    extras: { type: "string", default: "0" },
    corpus: { type: "string" },
  },
});
const files = values.corpus ? [readCorpusFile(values.corpus)] : readTraining();

interface Tally {
  gold: number;
  touched: number;
  covered: number;
  onEmpty: number;
  exact: number;
  found: number;
  misses: string[];
  extras: string[];
}
const tallies = new Map<DetailType, Tally>(
  DETAIL_TYPES.map((type) => [
    type,
    { gold: 0, touched: 0, covered: 0, exact: 0, onEmpty: 0, found: 0, misses: [], extras: [] },
  ]),
);
let emptyPosts = 0;

for (const { posts } of files) {
  for (const post of posts) {
    const { observations } = await observe(readDraft(toDraft(post)), detectors);
    const facts = observations.flatMap(({ kind, place }) =>
      kind in DETAIL_TYPE_OF && place.in === "text"
        ? [{ type: DETAIL_TYPE_OF[kind as FactKind], span: place as TextSpan }]
        : [],
    );
    const gold = goldSpans(post);
    for (const span of gold) {
      const tally = tallies.get(span.type)!;
      const same = facts.filter((fact) => fact.type === span.type);
      tally.gold++;
      if (same.some((fact) => overlaps(fact.span, span))) tally.touched++;
      else
        tally.misses.push(
          `${post.id}: ${post.text.slice(Math.max(0, span.start - 40), span.start)}⟦${post.text.slice(span.start, span.end)}⟧${post.text.slice(span.end, span.end + 40)}`.replaceAll(
            "\n",
            " / ",
          ),
        );
      if (same.some((fact) => fact.span.start <= span.start && span.end <= fact.span.end)) tally.covered++;
      if (same.some((fact) => fact.span.start === span.start && span.end === fact.span.end)) tally.exact++;
    }
    if (gold.length === 0) emptyPosts++;
    for (const { type, span } of facts) {
      const tally = tallies.get(type)!;
      tally.found++;
      if (gold.length > 0) continue;
      tally.onEmpty++;
      tally.extras.push(
        `${post.id}: ${post.text.slice(Math.max(0, span.start - 40), span.start)}⟦${post.text.slice(span.start, span.end)}⟧${post.text.slice(span.end, span.end + 40)}`.replaceAll(
          "\n",
          " / ",
        ),
      );
    }
  }
}

console.log(
  `${"type".padEnd(12)}   gold  touched  covered  exact  found  per 100 posts without a patient (${emptyPosts})`,
);
for (const [type, { gold, touched, covered, exact, found, onEmpty }] of tallies) {
  const share = (count: number): string => (gold === 0 ? "-" : (count / gold).toFixed(3));
  console.log(
    `${type.padEnd(12)} ${String(gold).padStart(6)}  ${share(touched).padStart(7)}  ${share(covered).padStart(7)}  ${share(exact).padStart(5)}  ${String(found).padStart(5)}  ${((100 * onEmpty) / emptyPosts).toFixed(1)}`,
  );
}
if (values.type) {
  const { misses, extras } = tallies.get(values.type as DetailType) ?? { misses: [], extras: [] };
  const every = <T>(list: readonly T[], count: number): T[] =>
    list.filter((_, index) => index % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);
  if (Number(values.misses) > 0) console.log(`\nMissed:\n${every(misses, Number(values.misses)).join("\n")}`);
  if (Number(values.extras) > 0)
    console.log(`\nFound where no patient is meant:\n${every(extras, Number(values.extras)).join("\n")}`);
}

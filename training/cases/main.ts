/**
 * Fits how the evidence for one patient in several posts is weighed (packages/risk/src/cases/link.ts), on the
 * sequences of corpus/, and scores it on sequences held out: `npm run train:cases`, after `npm run train:follow-up`,
 * which leaves the reader's own answers on sequences it did not learn from. It prints; the weights are entered by
 * hand, because each deserves a look. Two minutes.
 */
import { readFileSync } from "node:fs";
import { observe, readDraft, ruleContext } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { loadReader } from "@chaperone/reader/node";
import { readSequences, type Sequence } from "../../bench/lib/sequences.ts";
import { type DraftEvidence, gather, type PairEvidence } from "../../packages/risk/src/cases/evidence.ts";
import {
  collectiveProbability,
  joinedEvidence,
  pairProbability,
} from "../../packages/risk/src/cases/link.ts";
import { traceOf } from "../../packages/risk/src/cases/trace.ts";
import { fitLogistic } from "../judgement/logistic.ts";

interface Seen {
  readonly file: string;
  readonly sequence: Sequence;
  readonly draft: DraftEvidence;
  readonly pairs: readonly PairEvidence[];
}

const KEY = "training";
const RIDGE = { pairs: 3, drafts: 33 };
/** As often as this a sequence of the corpus counts, which is the authority on what is broken. */
const TIMES = (file: string): number => (file === "collective" ? 4 : 1);
const FOLDS = 10;

const heldOut = JSON.parse(
  readFileSync(new URL("../../.cache/reader/follow-up-held-out.json", import.meta.url), "utf8"),
) as Record<string, number>;
const reader = await loadReader();
const seen: Seen[] = [];
for (const { name, sequences } of readSequences())
  for (const sequence of sequences) seen.push(await see(name, sequence));

async function see(file: string, sequence: Sequence): Promise<Seen> {
  const { id, author, posts, draft } = sequence;
  const contextOf = async (text: string, followUp?: number) => {
    const document = readDraft({ text, kind: "post", platform: "other", author });
    const light = await observe(document, detectors);
    const { observations } = await observe(document, [reader], undefined, light);
    return ruleContext(
      document,
      observations.map((one) =>
        followUp !== undefined && one.kind === "likeness" && one.details.label === "follow-up"
          ? { ...one, confidence: followUp }
          : one,
      ),
      "GB",
    );
  };
  const earlier = [];
  for (const post of posts) earlier.push(traceOf(await contextOf(post.text), post, KEY));
  const described = await contextOf(draft.text, heldOut[id]);
  return {
    file,
    sequence,
    ...gather({ described, date: draft.date, ledger: { key: KEY, traces: earlier } }),
  };
}

interface Weights {
  readonly pairs: number[];
  readonly drafts: number[];
}

const repeated = (list: readonly Seen[]): Seen[] =>
  list.flatMap((one) => Array.from({ length: TIMES(one.file) }, () => one));

/** The constant is not held back, so it stands for a feature that is large by itself. */
const CONSTANT = 100;

/**
 * Logistic regression on evidence brought to one scale, so that what is rare is held back no more than what is
 * common. @returns the weights for the evidence as it is.
 */
function fitToScale(
  rows: readonly (readonly number[])[],
  targets: readonly boolean[],
  ridge: number,
): number[] {
  const columns = rows[0]!.map((_, at) => rows.map((row) => row[at]!));
  const means = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const spreads = columns.map((values, at) => {
    const variance = values.reduce((sum, value) => sum + (value - means[at]!) ** 2, 0) / values.length;
    return Math.sqrt(variance) || 1;
  });
  const scaled = rows.map((row) =>
    row.map((value, at) => (at === 0 ? CONSTANT : (value - means[at]!) / spreads[at]!)),
  );
  const fitted = fitLogistic(scaled, targets, ridge);
  const weights = fitted.map((weight, at) => (at === 0 ? weight * CONSTANT : weight / spreads[at]!));
  const shift = weights.reduce((sum, weight, at) => (at === 0 ? sum : sum + weight * means[at]!), 0);
  return [weights[0]! - shift, ...weights.slice(1)];
}

const fitPairs = (list: readonly Seen[]): number[] =>
  fitToScale(
    list.flatMap(({ pairs }) => pairs),
    list.flatMap(({ sequence: { posts, expect } }) => posts.map(({ id }) => expect.links.includes(id))),
    RIDGE.pairs,
  );

/** The weights for drafts build on pairs scored by weights that did not learn from them. */
function fitAll(list: readonly Seen[]): Weights {
  const rows: number[][] = [];
  const targets: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitPairs(repeated(list.filter((_, at) => at % FOLDS !== fold)));
    for (const one of repeated(list.filter((_, at) => at % FOLDS === fold))) {
      rows.push(evidenceOf(one, weights));
      targets.push(one.sequence.expect.collective);
    }
  }
  return { pairs: fitPairs(repeated(list)), drafts: fitToScale(rows, targets, RIDGE.drafts) };
}

const evidenceOf = ({ draft, pairs }: Seen, weights: readonly number[]): number[] =>
  joinedEvidence(
    draft,
    pairs,
    pairs.map((pair) => pairProbability(pair, pairs.length, weights)),
  );

const score = (one: Seen, { pairs, drafts }: Weights): number =>
  collectiveProbability(evidenceOf(one, pairs), drafts);

interface Scored {
  readonly one: Seen;
  readonly probability: number;
  readonly pairs: readonly number[];
}
const scored = (list: readonly Seen[], weights: Weights): Scored[] =>
  list.map((one) => ({
    one,
    probability: score(one, weights),
    pairs: one.pairs.map((pair) => pairProbability(pair, one.pairs.length, weights.pairs)),
  }));

function tell(name: string, results: readonly Scored[]): void {
  const isTrue = ({ one }: Scored): boolean => one.sequence.expect.collective;
  const [yes, no] = [results.filter(isTrue), results.filter((result) => !isTrue(result))];
  const order = yes.reduce(
    (sum, { probability }) => sum + no.filter((other) => other.probability < probability).length,
    0,
  );
  const at = [0.45, 0.5, 0.53, 0.6].map((bar) => {
    const found = yes.filter(({ probability }) => probability >= bar).length;
    const wrong = no.filter(({ probability }) => probability >= bar).length;
    const right = (found + no.length - wrong) / results.length;
    return `${bar}: right ${right.toFixed(3)} found ${(found / yes.length).toFixed(2)} false ${(wrong / no.length).toFixed(2)}`;
  });
  console.log(`${name.padEnd(34)} order ${(order / yes.length / no.length).toFixed(3)}  ${at.join("  ")}`);
}

for (const file of new Set(seen.map((one) => one.file))) {
  const weights = fitAll(seen.filter((one) => one.file !== file));
  tell(
    `${file}, from the others`,
    scored(
      seen.filter((one) => one.file === file),
      weights,
    ),
  );
}
const corpus = seen.filter(({ file }) => file === "collective");
const results: Scored[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const out = corpus.filter((_, at) => at % FOLDS === fold);
  results.push(...scored(out, fitAll(seen.filter((one) => !out.includes(one)))));
}
tell("collective, a tenth held out", results);
if (process.argv.includes("--errors"))
  for (const { one, probability, pairs } of results.toSorted((a, b) => a.probability - b.probability)) {
    const { id, expect, draft } = one.sequence;
    if (probability >= 0.5 === expect.collective) continue;
    console.log(
      `  ${expect.collective ? "missed" : "false "} ${id} ${probability.toFixed(2)} [${pairs.map((pair) => pair.toFixed(2)).join(" ")}] ${draft.text.slice(0, 110)} | ${expect.why.slice(0, 120)}`,
    );
  }
const weights = fitAll(seen);
console.log(`PAIR_WEIGHTS = [${weights.pairs.map((weight) => weight.toFixed(2)).join(", ")}]`);
console.log(`DRAFT_WEIGHTS = [${weights.drafts.map((weight) => weight.toFixed(2)).join(", ")}]`);

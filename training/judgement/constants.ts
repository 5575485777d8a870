import { isDirect, readDraft, ruleContext } from "@chaperone/core";
import { toDraft } from "../../bench/lib/corpus.ts";
import {
  ID as DESCRIPTION,
  weigh,
} from "../../packages/rules/src/confidentiality/identifiable-description/weigh.ts";
import { BARS, type Evidence, identifierSureness, sureness } from "../../packages/rules/src/sureness.ts";
import type { HeldOut } from "./held-out.ts";
import { fitLogistic } from "./logistic.ts";

type Row = readonly [features: readonly number[], target: boolean];

const IDENTIFIER = "confidentiality/direct-identifier";
/** As the posts were judged when they were seen (held-out.ts). */
const JURISDICTION = "GB";

/** As the runtime has them: the reader's weights take log odds with the smaller addend, the rules' with the larger. */
const logOdds = (probability: number, addend: number): number =>
  Math.log((probability + addend) / (1 - probability + addend));

/** As the runtime has it: the decimal logarithm of how many others fit, within its bounds. */
const logOthers = (others: number): number => Math.min(Math.max(Math.log10(others + 1e-6), -6), 8);

/** Fits and prints every constant; where one builds on another, on what the shipped one makes of it. */
export function printConstants(seen: readonly HeldOut[]): void {
  print(
    "DETAIL_WEIGHTS",
    seen.flatMap(({ candidates }) => candidates.map(({ evidence, isRight }): Row => [evidence, isRight])),
  );
  print(
    "LIKENESS_WEIGHTS",
    seen.flatMap(({ likeness, scored: { post } }) =>
      [...likeness]
        .filter(([label]) => label.includes("/"))
        .map(
          ([label, [light, read]]): Row => [
            [1, logOdds(light, 1e-4), logOdds(read, 1e-4)],
            post.rules.includes(label),
          ],
        ),
    ),
  );
  print(
    "WEIGHTS",
    seen.flatMap(({ evidence, scored: { post } }) =>
      [...evidence].flatMap(([id, found]): Row[] =>
        found ? [[features(found), post.rules.includes(id)]] : [],
      ),
    ),
  );
  print(
    "identifierSureness",
    seen.map(
      (one): Row => [
        [1, logOdds(likenessOf(one, IDENTIFIER), 1e-3), logOdds(surestIdentifier(one), 1e-3)],
        one.scored.post.rules.includes(IDENTIFIER),
      ],
    ),
  );
  print(
    "descriptionSureness",
    seen.map(
      (one): Row => [
        [1, logOdds(likenessOf(one, DESCRIPTION), 1e-3), logOthers(weighed(one).others)],
        one.scored.post.rules.includes(DESCRIPTION),
      ],
    ),
  );
}

/** The parts of `sureness`, in its order; what a catalogued claim counts is set there. */
const features = ({ likeness, carriers, isDoubted }: Evidence): number[] => [
  1,
  logOdds(likeness, 1e-3),
  carriers > 0 ? 1 : 0,
  carriers > 1 ? 1 : 0,
  isDoubted && carriers === 0 ? 1 : 0,
  isDoubted && carriers > 0 ? 1 : 0,
];

function print(name: string, rows: readonly Row[]): void {
  const weights = fitLogistic(
    rows.map(([values]) => values),
    rows.map(([, target]) => target),
  );
  console.log(`${name}: ${weights.map((weight) => weight.toFixed(3)).join(", ")} (${rows.length} examples)`);
}

const likenessOf = ({ observations }: HeldOut, label: string): number =>
  observations.find((one) => one.kind === "likeness" && one.details.label === label)?.confidence ?? 0;

const detailsOf = ({ observations }: HeldOut) => observations.filter((one) => one.kind === "detail");

const surestIdentifier = (one: HeldOut): number =>
  Math.max(
    0,
    ...detailsOf(one)
      .filter(({ details }) => isDirect(details.type))
      .map(({ confidence }) => confidence),
  );

/** What the rule on descriptions makes of a post. */
const weighed = ({ scored: { post }, observations }: HeldOut) =>
  weigh(ruleContext(readDraft(toDraft(post)), observations, JURISDICTION));

const TRIED = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];

/** What each rule would do from which sureness on: F1, and how many clean posts it would speak of. */
export function barTable(seen: readonly HeldOut[]): string {
  const lines = Object.entries(BARS).map(([id, bar]) => {
    const sure = seen.map((one) => surenessOf(one, id as keyof typeof BARS));
    const cells = TRIED.map((tried) => {
      let [right, found, gold, onClean] = [0, 0, 0, 0];
      for (const [at, { scored }] of seen.entries()) {
        const broken = scored.post.rules.includes(id);
        const speaks = sure[at]! >= tried;
        if (broken) gold++;
        if (speaks) found++;
        if (speaks && broken) right++;
        if (speaks && scored.post.verdict === "clean") onClean++;
      }
      return `${((2 * right) / (gold + found)).toFixed(2)}/${String(onClean).padEnd(3)}`;
    });
    return `  ${id.padEnd(42)}${cells.join(" ")}  now ${bar}`;
  });
  const head = `  ${"F1 / clean posts spoken of, from a sureness of".padEnd(42)}`;
  return [
    `${head}\n  ${"".padEnd(42)}${TRIED.map((tried) => String(tried).padEnd(8)).join(" ")}`,
    ...lines,
  ].join("\n");
}

function surenessOf(one: HeldOut, id: keyof typeof BARS): number {
  if (id === IDENTIFIER) return identifierSureness(likenessOf(one, id), surestIdentifier(one));
  if (id === DESCRIPTION) return weighed(one).confidence;
  const evidence = one.evidence.get(id);
  return evidence ? sureness(evidence) : 0;
}

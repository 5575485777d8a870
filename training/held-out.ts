/**
 * How the evidence is added up: fits, on posts that no model had learned from, the constants that join the light
 * stage with the reader and cues with likeness, chooses from where each rule speaks, and scores the whole checker
 * file by file. Prints; nothing is written but a cache of what was observed.
 *
 *   npm run train:judgement -- MODEL_FOLDER/ FILE,FILE [MODEL_FOLDER/ FILE,FILE …]
 *
 * Each folder holds a reader that never saw the files beside it; `npm run train:reader -- --cross-validate` makes
 * three and prints this line.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  type Detector,
  decide,
  groupBy,
  isDirect,
  judge,
  type Observation,
  observe,
  type RuleContext,
  type Sighting,
} from "@chaperone/core";
import { createReader, type Model, toPassages, type Vocabulary } from "@chaperone/reader";
import { loadModel } from "@chaperone/reader/node";
import { rules } from "@chaperone/rules";
import { readTraining, readWritten } from "../bench/lib/corpus.ts";
import { report } from "../bench/lib/report.ts";
import type { Scored } from "../bench/lib/score.ts";
import { factDetectors } from "../packages/detectors/src/facts.ts";
import { createLikenessDetector } from "../packages/detectors/src/likeness/detector.ts";
import { createOwnershipDetector } from "../packages/detectors/src/ownership/detector.ts";
import { likeness as readLikeness } from "../packages/reader/src/reader.ts";
import type { LikenessRule } from "../packages/rules/src/likeness-rule.ts";
import { calibrate } from "./light/calibrate.ts";
import { heldOutScores, modelWithout } from "./light/fit.ts";
import { likenessRows } from "./light/likeness.ts";
import { ownershipRows } from "./light/ownership.ts";
import { type PreparedPost, prepare } from "./light/prepare.ts";

const files = [...readTraining(), ...readWritten()];
const posts = await prepare(files, factDetectors);
const likeness = likenessRows(posts);
const likenessHeld = heldOutScores(likeness);
const at = likeness.labels.indexOf("particular-patient");
const { slope, intercept } = calibrate(likenessHeld[at]!, likeness.targets[at]!);
const meant = Array.from(likenessHeld[at]!, (score) => 1 / (1 + Math.exp(-(slope * score + intercept))));
const ownership = ownershipRows(posts, meant);
const ownershipHeld = heldOutScores(ownership);

interface Fold {
  readonly model: Model;
  readonly vocabulary: Vocabulary;
  readonly reader: Detector;
}
const folds = new Map<string, Fold>();
let any: Fold | undefined;
for (let i = 2; i < process.argv.length; i += 2) {
  const { model, vocabulary } = await loadModel({ folder: pathToFileURL(process.argv[i]!) });
  const fold = { model, vocabulary, reader: createReader(model, vocabulary) };
  any ??= fold;
  for (const name of process.argv[i + 1]!.split(",")) folds.set(name, fold);
}

const weighed = rules.filter((rule): rule is LikenessRule => "evidence" in rule);
const scored: Scored[] = [];
const table: object[] = [];
for (const [file, { name }] of files.entries()) {
  const models = [
    modelWithout(likeness, file, likenessHeld),
    modelWithout(ownership, file, ownershipHeld),
  ] as const;
  const set = [
    ...factDetectors,
    createLikenessDetector(() => models[0]),
    createOwnershipDetector(() => models[1]),
  ];
  const fold = folds.get(name) ?? any!;
  for (const one of posts.filter((post) => post.file === file)) await look(one, set, fold, name);
}

async function look({ post, document }: PreparedPost, set: readonly Detector[], fold: Fold, name: string) {
  const light = await observe(document, set);
  const passages = toPassages(document.reading, fold.vocabulary);
  const scores = await fold.model.read(passages);
  const close = await observe(document, [fold.reader], undefined, light);
  const findings = judge(document, close.observations, rules, { jurisdiction: "GB", cite: () => [] });
  scored.push({ post, verdict: decide(findings, close.observations, close.coverage) });
  const byKind = groupBy(close.observations, ({ kind }) => kind);
  const context: RuleContext = {
    document,
    jurisdiction: "GB",
    observations: (kind) => (byKind.get(kind) ?? []) as never,
  };
  const lightLikeness = (light.sightings.get("likeness") ?? []) as Sighting<"likeness">[];
  const lightOf = (label: string): number =>
    lightLikeness.find(({ details }) => details.label === label)?.confidence ?? 0.01;
  table.push({
    file: name,
    id: post.id,
    kind: post.kind,
    verdict: post.verdict,
    rules: post.rules,
    findings: findings.map(({ ruleId, level, confidence }) => [ruleId, level, confidence]),
    cues: [...new Set(context.observations("cue").map(({ details }) => details.name))],
    claims: context.observations("claim").map(({ details }) => details.id),
    likeness: Object.fromEntries(
      likeness.labels.map((label) => [label, [lightOf(label), readLikeness(scores, label)]]),
    ),
    details: (context.observations("detail") as Observation<"detail">[]).map(({ details, confidence }) => [
      details.type,
      details.about,
      confidence,
      isDirect(details.type),
    ]),
    evidence: Object.fromEntries(weighed.map((rule) => [rule.id, rule.evidence(context)])),
  });
}

mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/held-out.json", JSON.stringify(table));
console.log(report("The whole checker on posts held out by file", scored));

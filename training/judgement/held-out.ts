import {
  type Detector,
  decide,
  groupBy,
  judge,
  type Observation,
  type ObservationKind,
  observe,
  overlaps,
  type RuleContext,
  type Sighting,
} from "@chaperone/core";
import { createReader, type Model, toPassages, type Vocabulary } from "@chaperone/reader";
import { rules } from "@chaperone/rules";
import { type CorpusFile, goldSpans } from "../../bench/lib/corpus.ts";
import type { Scored } from "../../bench/lib/score.ts";
import { factDetectors } from "../../packages/detectors/src/facts.ts";
import { createLikenessDetector } from "../../packages/detectors/src/likeness/detector.ts";
import { createOwnershipDetector } from "../../packages/detectors/src/ownership/detector.ts";
import { candidates, likeness as likenessRead } from "../../packages/reader/src/reader.ts";
import type { LikenessRule } from "../../packages/rules/src/likeness-rule.ts";
import type { Evidence } from "../../packages/rules/src/sureness.ts";
import { calibrated } from "../light/calibrate.ts";
import { heldOutScores, modelWithout } from "../light/fit.ts";
import { likenessRows } from "../light/likeness.ts";
import { ownershipRows } from "../light/ownership.ts";
import { type PreparedPost, prepare } from "../light/prepare.ts";

/** A reader that never saw the files it is asked about. */
export interface Fold {
  readonly model: Model;
  readonly vocabulary: Vocabulary;
}

/** What models that never saw a post's file make of it. */
export interface HeldOut {
  readonly scored: Scored;
  /** By label: what the light stage says, and the reader. */
  readonly likeness: ReadonlyMap<string, readonly [light: number, read: number]>;
  /** Possible details with their evidence, and whether each is one. */
  readonly candidates: readonly { readonly evidence: readonly number[]; readonly isRight: boolean }[];
  readonly observations: readonly Observation[];
  /** What speaks for each rule that adds up evidence; null where something clears it. */
  readonly evidence: ReadonlyMap<LikenessRule["id"], Evidence | null>;
}

const likenessRules = rules.filter((rule): rule is LikenessRule => "evidence" in rule);
const JURISDICTION = "GB";

/** Every post of every file, seen by light models and a reader that learned from the other files. */
export async function seeHeldOut(
  files: readonly CorpusFile[],
  foldOf: (file: string) => Fold,
): Promise<HeldOut[]> {
  const posts = await prepare(files, factDetectors);
  const likeness = likenessRows(posts);
  const likenessHeld = heldOutScores(likeness);
  const meant = likeness.labels.indexOf("particular-patient");
  const ownership = ownershipRows(posts, calibrated(likenessHeld[meant]!, likeness.targets[meant]!));
  const ownershipHeld = heldOutScores(ownership);
  const seen: HeldOut[] = [];
  for (const [file, { name }] of files.entries()) {
    const likenessModel = modelWithout(likeness, file, likenessHeld);
    const ownershipModel = modelWithout(ownership, file, ownershipHeld);
    const light = [
      ...factDetectors,
      createLikenessDetector(() => likenessModel),
      createOwnershipDetector(() => ownershipModel),
    ];
    const fold = foldOf(name);
    const reader = createReader(fold.model, fold.vocabulary);
    for (const post of posts.filter((one) => one.file === file))
      seen.push(await see(post, light, fold, reader));
  }
  return seen;
}

async function see(
  { post, document }: PreparedPost,
  detectors: readonly Detector[],
  { model, vocabulary }: Fold,
  reader: Detector,
): Promise<HeldOut> {
  const light = await observe(document, detectors);
  const { observations, coverage } = await observe(document, [reader], undefined, light);
  const findings = judge(document, observations, rules, { jurisdiction: JURISDICTION, cite: () => [] });
  const passages = toPassages(document.reading, vocabulary);
  const scores = await model.read(passages);
  const sightings = <K extends ObservationKind>(kind: K) =>
    (light.sightings.get(kind) ?? []) as readonly Sighting<K>[];
  const gold = goldSpans(post);
  const byKind = groupBy(observations, ({ kind }) => kind);
  const context: RuleContext = {
    document,
    jurisdiction: JURISDICTION,
    observations: (kind) => (byKind.get(kind) ?? []) as never,
  };
  return {
    scored: { post, verdict: decide(findings, observations, coverage) },
    likeness: new Map(
      sightings("likeness").flatMap(({ confidence, details: { label } }) => {
        const read = likenessRead(scores, label);
        return read === null ? [] : [[label, [confidence, read]] as const];
      }),
    ),
    candidates: candidates(sightings("detail"), passages, scores).map(({ span, evidence }) => {
      const place = document.reading.toSource(span);
      return { evidence, isRight: gold.some((one) => overlaps(one, place)) };
    }),
    observations,
    evidence: new Map(likenessRules.map((rule) => [rule.id, rule.evidence(context)])),
  };
}

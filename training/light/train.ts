/**
 * Trains the light models (likeness and ownership) on the labelled posts and writes them to
 * packages/detectors/model, with a card of the figures. Everything printed was measured on posts held out by
 * file. Deterministic: the same corpus and detectors give the same bytes. About three minutes on one core.
 *
 *   npm run train
 */
import { mkdir, writeFile } from "node:fs/promises";
import { decide, judge, observe } from "@chaperone/core";
import { rules } from "@chaperone/rules";
import { readTraining, readWritten } from "../../bench/lib/corpus.ts";
import { report } from "../../bench/lib/report.ts";
import type { Scored } from "../../bench/lib/score.ts";
import { factDetectors } from "../../packages/detectors/src/facts.ts";
import { createLikenessDetector } from "../../packages/detectors/src/likeness/detector.ts";
import { pack } from "../../packages/detectors/src/linear/packed.ts";
import { createOwnershipDetector } from "../../packages/detectors/src/ownership/detector.ts";
import { areaUnderCurve, calibrated } from "./calibrate.ts";
import { heldOutScores, type LabelledRows, modelWithout, shippedModel } from "./fit.ts";
import { likenessRows } from "./likeness.ts";
import { ownershipRows } from "./ownership.ts";
import { type PreparedPost, prepare } from "./prepare.ts";

const MODEL = new URL("../../packages/detectors/model/", import.meta.url);

const files = [...readTraining(), ...readWritten()];
const posts = await prepare(files, factDetectors);
const likeness = likenessRows(posts);
const likenessHeld = heldOutScores(likeness);
const meant = likeness.labels.indexOf("particular-patient");
const ownership = ownershipRows(posts, calibrated(likenessHeld[meant]!, likeness.targets[meant]!));
const ownershipHeld = heldOutScores(ownership);

await mkdir(MODEL, { recursive: true });
await writeFile(new URL("likeness.bin", MODEL), pack(shippedModel(likeness, likenessHeld)));
await writeFile(new URL("ownership.bin", MODEL), pack(shippedModel(ownership, ownershipHeld)));

const figures = [
  aucTable("Likeness", likeness, likenessHeld),
  aucTable("Ownership", ownership, ownershipHeld),
  report("The whole checker on posts held out by file", await checkHeldOut()),
].join("\n\n");
console.log(figures);
await writeFile(new URL("figures.txt", MODEL), `Printed by \`npm run train\`.\n\n${figures}\n`);

function aucTable(title: string, { labels, targets }: LabelledRows, held: readonly Float64Array[]): string {
  const lines = labels.map(
    (label, i) => `  ${label.padEnd(40)} ${areaUnderCurve(held[i]!, targets[i]!).toFixed(3)}`,
  );
  return [`${title}: area under the curve, held out by file`, ...lines].join("\n");
}

/** Each file judged by models that never saw it. */
async function checkHeldOut(): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const file of files.keys()) {
    const models = [
      modelWithout(likeness, file, likenessHeld),
      modelWithout(ownership, file, ownershipHeld),
    ] as const;
    const set = [
      ...factDetectors,
      createLikenessDetector(() => models[0]),
      createOwnershipDetector(() => models[1]),
    ];
    for (const one of posts.filter((post) => post.file === file)) scored.push(await check(one, set));
  }
  return scored;
}

async function check({ post, document }: PreparedPost, set: Parameters<typeof observe>[1]): Promise<Scored> {
  const { observations, coverage } = await observe(document, set);
  return {
    post,
    verdict: decide(
      judge(document, observations, rules, { jurisdiction: "GB", cite: () => [] }),
      observations,
      coverage,
    ),
  };
}

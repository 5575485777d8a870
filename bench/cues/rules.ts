/**
 * How far cues alone carry the rules that weigh them: each rule with a model that has no opinion, on the
 * training posts. The cues were written with these posts at hand, so the figures flatter.
 */
import { type Detector, judge, observe, readDraft } from "@chaperone/core";
import { cueDetector } from "../../packages/detectors/src/cues.ts";
import { rules } from "../../packages/rules/src/index.ts";
import { readTraining, toDraft } from "../lib/corpus.ts";

const undecided: Detector = {
  id: "undecided",
  reads: null,
  emits: ["likeness"],
  detect: () =>
    weighed.map(({ id }) => ({ kind: "likeness", confidence: 0.3, details: { label: id, words: [] } })),
};
const weighed = rules.filter(({ needs }) => needs.every((kind) => kind === "cue" || kind === "likeness"));
const tallies = new Map(
  weighed.map(({ id }) => [id as string, { right: 0, wrong: 0, missed: 0, onClean: 0 }]),
);
let clean = 0;
let cleanFlagged = 0;

for (const post of readTraining().flatMap(({ posts }) => posts)) {
  const document = readDraft(toDraft(post));
  const { observations } = await observe(document, [cueDetector, undecided]);
  const found = new Set<string>(
    judge(document, observations, weighed, { jurisdiction: "GB", cite: () => [] }).map(
      ({ ruleId }) => ruleId,
    ),
  );
  if (post.verdict === "clean") clean++;
  if (post.verdict === "clean" && found.size > 0) cleanFlagged++;
  for (const [id, tally] of tallies) {
    const broken = post.rules.includes(id);
    if (broken && found.has(id)) tally.right++;
    else if (broken) tally.missed++;
    else if (found.has(id)) tally.wrong++;
    if (post.verdict === "clean" && found.has(id)) tally.onClean++;
  }
}

let sum = 0;
for (const [id, { right, wrong, missed, onClean }] of tallies) {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * right) / (2 * right + wrong + missed);
  sum += f1;
  const figures = `precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`;
  console.log(`${id.padEnd(36)} ${figures}  on clean posts ${onClean}`);
}
console.log(`macro F1 ${(sum / tallies.size).toFixed(3)}; ${cleanFlagged} of ${clean} clean posts flagged`);

/**
 * How much the reader and the light stage each count where both speak: fits the constants of
 * packages/reader/src/weigh.ts on posts that neither of them learned from, and prints them.
 *
 *   node training/reader/weigh.ts FOLDER/ FILE,FILE [FOLDER/ FILE,FILE …]
 *
 * Each FOLDER holds a model that never saw the FILEs beside it (files of posts, without .jsonl).
 */
import { pathToFileURL } from "node:url";
import { observe, overlaps, readDraft, type Sighting } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { toPassages } from "@chaperone/reader";
import { loadModel } from "@chaperone/reader/node";
import { goldSpans, type LabelledPost, readTraining, readWritten, toDraft } from "../../bench/lib/corpus.ts";
import { candidates, likeness } from "../../packages/reader/src/reader.ts";
import { logOdds } from "../../packages/reader/src/weigh.ts";
import { fitLogistic } from "./logistic.ts";

interface Examples {
  readonly rows: (readonly number[])[];
  readonly targets: boolean[];
}
const ofDetails: Examples = { rows: [], targets: [] };
const ofLikeness: Examples = { rows: [], targets: [] };

const files = [...readTraining(), ...readWritten()];
for (let at = 2; at < process.argv.length; at += 2) {
  const model = await loadModel({ folder: pathToFileURL(process.argv[at]!) });
  const names = process.argv[at + 1]!.split(",");
  for (const { posts } of files.filter(({ name }) => names.includes(name))) {
    for (const post of posts) await learn(post, model);
  }
}
print("DETAIL_WEIGHTS", ofDetails);
print("LIKENESS_WEIGHTS", ofLikeness);

async function learn(
  post: LabelledPost,
  { model, vocabulary }: Awaited<ReturnType<typeof loadModel>>,
): Promise<void> {
  const document = readDraft(toDraft(post));
  const { sightings } = await observe(document, detectors);
  const passages = toPassages(document.reading, vocabulary);
  const scores = await model.read(passages);
  const gold = goldSpans(post);
  for (const { span, evidence } of candidates(
    (sightings.get("detail") ?? []) as Sighting<"detail">[],
    passages,
    scores,
  )) {
    const place = document.reading.toSource(span);
    ofDetails.rows.push(evidence);
    ofDetails.targets.push(gold.some((one) => overlaps(one, place)));
  }
  for (const { confidence, details } of (sightings.get("likeness") ?? []) as Sighting<"likeness">[]) {
    const read = likeness(scores, details.label);
    if (read === null) continue;
    ofLikeness.rows.push([1, logOdds(confidence), logOdds(read)]);
    ofLikeness.targets.push(
      details.label === "particular-patient" ? gold.length > 0 : post.rules.includes(details.label),
    );
  }
}

function print(name: string, { rows, targets }: Examples): void {
  const weights = fitLogistic(rows, targets).map((weight) => weight.toFixed(2));
  console.log(`const ${name} = [${weights.join(", ")}]; // ${rows.length} examples`);
}

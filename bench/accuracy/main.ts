/**
 * How well the checker tells what must be stopped from what must be let through, on labelled posts.
 *
 *   npm run bench:accuracy                     training posts and, where it lies beside the project, the gate
 *   npm run bench:accuracy -- --corpus FILE    any file in the form of corpus/GUIDE.md
 *   npm run bench:accuracy -- --light          without the reader
 *   npm run bench:accuracy -- --model FOLDER/  with another reader, such as one that never saw a file
 *
 * The light models were trained on the training posts, so their figures flatter; those of posts held out by
 * file are printed by `npm run train`.
 */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createChecker } from "@chaperone/checker";
import { loadReader } from "@chaperone/reader/node";
import { type CorpusFile, readCorpusFile, readTraining, toDraft } from "../lib/corpus.ts";
import { report } from "../lib/report.ts";
import type { Scored } from "../lib/score.ts";

const GATE = new URL("../../../shared/corpus/gate.jsonl", import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true },
    light: { type: "boolean", default: false },
    model: { type: "string" },
  },
});
const folder = values.model ? { folder: pathToFileURL(values.model) } : {};
const checker = createChecker({
  jurisdiction: "GB",
  profession: "doctor",
  ...(values.light ? {} : { reader: () => loadReader(folder) }),
});

async function score({ posts }: CorpusFile): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const post of posts) scored.push({ post, verdict: await checker.check(toDraft(post)) });
  return scored;
}

if (values.corpus) {
  for (const path of values.corpus) console.log(report(path, await score(readCorpusFile(path))), "\n");
} else {
  const training = (await Promise.all(readTraining().map(score))).flat();
  console.log(
    report("Training posts (seen while the models were trained: these figures flatter)", training),
    "\n",
  );
  if (existsSync(GATE))
    console.log(report("Gate (posts nobody tunes on)", await score(readCorpusFile(GATE))));
  else
    console.log(
      `No gate figures: ${GATE} is not here. It holds labelled posts that nobody tunes on and lies beside the project, not in it.`,
    );
}

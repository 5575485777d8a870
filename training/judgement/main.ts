/**
 * How evidence is added up. On posts that no model had learned from it fits the constants that join the light
 * stage with the reader (packages/reader/src/weigh.ts) and cues with likeness (packages/rules/src/sureness.ts),
 * shows what each rule would do from which sureness on, and scores the whole checker file by file. It prints; the
 * constants are entered by hand, because each deserves a look.
 *
 *   npm run train:judgement -- MODEL_FOLDER/ FILE,FILE [MODEL_FOLDER/ FILE,FILE …]
 *
 * Each folder holds a reader that never saw the files beside it (names without .jsonl);
 * `npm run train:reader -- --cross-validate` makes three and prints this line. About twelve minutes on one core.
 */
import { pathToFileURL } from "node:url";
import { loadModel } from "@chaperone/reader/node";
import { readTraining, readWritten } from "../../bench/lib/corpus.ts";
import { report } from "../../bench/lib/report.ts";
import { barTable, printConstants } from "./constants.ts";
import { type Fold, seeHeldOut } from "./held-out.ts";

const folds = new Map<string, Fold>();
for (let at = 2; at + 1 < process.argv.length; at += 2) {
  const fold = await loadModel({ folder: pathToFileURL(process.argv[at]!) });
  for (const name of process.argv[at + 1]!.split(",")) folds.set(name, fold);
}
const [anyFold] = folds.values();
if (!anyFold)
  throw new Error("Name a folder with a model and the files it never saw: MODEL_FOLDER/ FILE,FILE");

/** A file that no fold names is new since they were trained: none of them saw it. */
const seen = await seeHeldOut([...readTraining(), ...readWritten()], (name) => folds.get(name) ?? anyFold);
printConstants(seen);
console.log(`\n${barTable(seen)}\n`);
const scored = seen.map((one) => one.scored);
console.log(report("The whole checker on posts held out by file", scored));
const corpus = new Set(readTraining().flatMap(({ posts }) => posts.map(({ id }) => id)));
console.log(
  `\n${report(
    "The same, posts of corpus/train alone",
    scored.filter(({ post }) => corpus.has(post.id)),
  )}`,
);

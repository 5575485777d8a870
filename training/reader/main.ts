/**
 * Makes the reader's model anew: `npm run train:reader`. Python 3.10 or later is needed; what it needs is put
 * into .cache/reader. About 40 minutes on two cores.
 *
 *   --cross-validate    first trains on two thirds of the files at a time and scores the others (half an hour more each)
 *   --epochs N          passes over the texts, 7 unless told
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensurePython, run } from "./steps.ts";

const { values } = parseArgs({
  options: {
    "cross-validate": { type: "boolean", default: false },
    epochs: { type: "string", default: "7" },
  },
});
const HERE = fileURLToPath(new URL("./", import.meta.url));
const MODEL = fileURLToPath(new URL("../../packages/reader/model/", import.meta.url));
const CACHE = fileURLToPath(new URL("../../.cache/reader/", import.meta.url));
const FOLDS = 3;

mkdirSync(CACHE, { recursive: true });
const PYTHON = await ensurePython();
const base = (await run(PYTHON, [join(HERE, "base.py")])).trim();
await run("node", [
  join(HERE, "prepare.ts"),
  "--vocabulary",
  join(base, "vocab.txt"),
  "--out",
  CACHE,
  "--copies",
  values.epochs,
]);

let figures = "";
if (values["cross-validate"]) {
  for (let fold = 0; fold < FOLDS; fold++) {
    figures += `Held out: fold ${fold + 1} of ${FOLDS}\n${await train(`fold-${fold}`, heldOut(fold))}\n`;
    await exportTo(join(CACHE, `fold-${fold}`));
  }
}
figures += `All posts\n${await train("all", [])}`;
await exportTo(join(CACHE, "all"), MODEL);
figures += await run("node", [join(HERE, "follow-up.ts")]);
writeFileSync(join(MODEL, "figures.txt"), figures);
if (values["cross-validate"]) console.log(`\nnpm run train:judgement -- ${foldsWithFiles().join(" ")}`);

/** Folds are for details and rules: tweets teach neither, and one pass less is enough to compare. */
function heldOut(fold: number): string[] {
  return ["--hold-out", `${fold}`, "--folds", `${FOLDS}`, "--tweets", "0.1", "--epochs", "6"];
}

/** Writes reader.onnx and vocabulary.txt, all that a reader needs. */
async function exportTo(trained: string, folder = trained): Promise<void> {
  const weights = join(trained, "weights.pt");
  await run(PYTHON, [join(HERE, "export.py"), "--weights", weights, "--out", join(folder, "reader.onnx")]);
  copyFileSync(join(CACHE, "vocabulary.txt"), join(folder, "vocabulary.txt"));
}

/** Each fold's folder and the files of posts that it never saw, as train.py parts them. */
function foldsWithFiles(): string[] {
  const lines = readFileSync(join(CACHE, "copy-0.jsonl"), "utf8").split("\n").filter(Boolean);
  const sets = [...new Set(lines.map((line) => (JSON.parse(line) as { set: string }).set))]
    .filter((set) => !set.startsWith("tweets/"))
    .sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const files = sets.filter((_set, at) => at % FOLDS === fold && !_set.startsWith("messages/"));
    return `${join(CACHE, `fold-${fold}`)}/ ${files.join(",")}`;
  });
}

/** @returns what train.py printed. */
function train(name: string, more: readonly string[]): Promise<string> {
  const out = join(CACHE, name);
  return run(PYTHON, [
    join(HERE, "train.py"),
    "--data",
    CACHE,
    "--out",
    out,
    "--epochs",
    values.epochs,
    ...more,
  ]);
}

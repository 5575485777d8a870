/**
 * Makes the reader's model anew: `npm run train:reader`. Python 3.10 or later is needed; what it needs is put
 * into .cache/reader. About an hour on two cores.
 *
 *   --cross-validate    first trains on two thirds of the files at a time and scores the others (three hours)
 *   --epochs N          passes over the texts, 8 unless told
 */
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    "cross-validate": { type: "boolean", default: false },
    epochs: { type: "string", default: "8" },
  },
});
const HERE = fileURLToPath(new URL("./", import.meta.url));
const MODEL = fileURLToPath(new URL("../../packages/reader/model/", import.meta.url));
const CACHE = fileURLToPath(new URL("../../.cache/reader/", import.meta.url));
const PYTHON = join(CACHE, "venv/bin/python");
const FOLDS = 3;

mkdirSync(CACHE, { recursive: true });
if (!existsSync(PYTHON)) await run("python3", ["-m", "venv", join(CACHE, "venv")]);
// Each time: quick where nothing is missing, and an install that was broken off is mended.
await run(PYTHON, ["-m", "pip", "install", "--quiet", "--requirement", join(HERE, "requirements.txt")]);
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
    figures += `Held out: fold ${fold + 1} of ${FOLDS}\n${await train(`fold-${fold}`, ["--hold-out", `${fold}`, "--folds", `${FOLDS}`])}\n`;
  }
}
figures += `All posts\n${await train("all", [])}`;
const weights = join(CACHE, "all/weights.pt");
await run(PYTHON, [join(HERE, "export.py"), "--weights", weights, "--out", join(MODEL, "reader.onnx")]);
copyFileSync(join(CACHE, "vocabulary.txt"), join(MODEL, "vocabulary.txt"));
writeFileSync(join(MODEL, "figures.txt"), figures);

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

/** Shows what a step prints as it comes and gives it back. Ends all where it fails: the next step would use old files. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const step = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  step.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    step.on("close", resolve);
    step.on("error", reject);
  }).catch((error: Error) => error.message);
  if (code !== 0) {
    console.error(`${command} ${args.join(" ")} failed (${code}).`);
    process.exit(1);
  }
  return printed;
}

/**
 * Makes the reader's model anew: `npm run train:reader`. Python 3.10 or later is needed; what it needs is put
 * into .cache/reader. About an hour on two cores.
 *
 *   --cross-validate    first trains on two thirds of the files at a time and scores the others (three hours)
 *   --epochs N          passes over the texts, 8 unless told
 */
import { spawnSync } from "node:child_process";
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
if (!existsSync(PYTHON)) {
  run("python3", ["-m", "venv", join(CACHE, "venv")]);
  run(PYTHON, ["-m", "pip", "install", "--quiet", "--requirement", join(HERE, "requirements.txt")]);
}
const base = run(PYTHON, [join(HERE, "base.py")]).trim();
run("node", [
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
    figures += `Held out: fold ${fold + 1} of ${FOLDS}\n${train(`fold-${fold}`, ["--hold-out", `${fold}`, "--folds", `${FOLDS}`])}\n`;
  }
}
figures += `All posts\n${train("all", [])}`;
const weights = join(CACHE, "all/weights.pt");
run(PYTHON, [join(HERE, "export.py"), "--weights", weights, "--out", join(MODEL, "reader.onnx")]);
copyFileSync(join(CACHE, "vocabulary.txt"), join(MODEL, "vocabulary.txt"));
writeFileSync(join(MODEL, "figures.txt"), figures);

/** @returns what train.py printed. */
function train(name: string, more: readonly string[]): string {
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

/** Shows what a step prints and gives it back. Ends all where it fails: the next step would use old files. */
function run(command: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  if (error || status !== 0) {
    console.error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : "."}`);
    process.exit(1);
  }
  process.stdout.write(stdout);
  return stdout;
}

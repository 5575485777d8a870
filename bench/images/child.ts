/**
 * One fresh process: loads what a job needs, does it, prints what it took as JSON. Started by speed.ts with the job and
 * the picture's path. CHAPERONE_ONNX=wasm keeps ONNX Runtime's native build away.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

if (process.env.CHAPERONE_ONNX === "wasm") {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "onnxruntime-node") throw new Error("kept away");
      return next(specifier, context);
    },
  });
}

const { cleanCopy, lookAt, openImage } = await import("@chaperone/images");
const { loadImageTools } = await import("@chaperone/images/node");
const [job = "", path = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));

const isOne = ["faces", "text", "codes", "clinical"].includes(job);
const leftOut = { faces: false, text: false, codes: false, clinical: false };
const tools = await loadImageTools(job === "whole" ? {} : { ...leftOut, ...(isOne && { [job]: true }) });
const { codec, detectors } = tools;

const start = performance.now();
const image = await openImage(bytes, codec, tools);
const opened = performance.now();
const report = await lookAt(image, detectors);
const looked = performance.now();
for (const { detector, run } of report.coverage)
  if (run.state === "failed") throw new Error(`${detector} failed`);

let isClean: boolean | null = null;
let covers = 0;
if (job === "whole") {
  const { coversFor, sortImageWords } = await import("@chaperone/checker");
  const found = coversFor(await sortImageWords(report));
  covers = found.length;
  const kept = report.sightings.filter((one) => !found.some(({ of }) => of === one));
  const copy = await cleanCopy({
    image,
    seen: report,
    covers: found.map(({ region }) => region),
    kept,
    codec,
    detectors,
  });
  isClean = copy.isClean;
}
const done = performance.now();

/** A second look with the models there, as a second picture has it. */
let again = 0;
if (isOne) {
  await lookAt(image, detectors);
  again = performance.now() - done;
}

console.log(
  JSON.stringify({
    open: opened - start,
    look: looked - opened,
    rest: done - looked,
    all: done - start,
    again,
    processor: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
    covers,
    isClean,
  }),
);
process.exit();

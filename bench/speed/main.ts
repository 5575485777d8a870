/**
 * How long a check takes, how much must be loaded for it and how much memory it needs; the light stage and the
 * reader apart. Writes bench/results/speed.md. For figures that count, let nothing else run.
 *
 *   npm run build && npm run bench:speed [-- --quick] [--only light,reader,wasm,processes,bytes,page]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureBytes } from "./bytes.ts";
import { measureLight, profileLight } from "./light.ts";
import type { Row } from "./measure.ts";
import { measurePage } from "./page.ts";
import { measureProcesses } from "./processes.ts";
import { measureNative, measureWasm } from "./reader.ts";
import { QUICK, WHOLE } from "./size.ts";
import { loadNow, table } from "./table.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const size = values.quick ? QUICK : WHOLE;
const load = loadNow();

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  light: () => measureLight(size),
  reader: () => measureNative(size),
  wasm: () => measureWasm(size),
  processes: () => measureProcesses(size),
  bytes: () => measureBytes(),
  page: () => measurePage(size),
};
const chosen = values.only?.split(",") ?? Object.keys(parts);

const rows: Row[] = [];
const missing: string[] = [];
for (const name of chosen) {
  const measure = parts[name];
  if (!measure) throw new RangeError(`There is no part "${name}": ${Object.keys(parts).join(", ")}.`);
  console.error(`Measuring: ${name}`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    missing.push(`Not measured: ${name} (${error instanceof Error ? error.message.split("\n")[0] : error}).`);
  }
}

const order = ["light stage", "reader"];
const report = table({
  rows: rows.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part)),
  profile: chosen.includes("light") ? await profileLight(size) : [],
  command: ["npm run bench:speed", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(
    " ",
  ),
  load,
  missing,
});
console.log(report);
// A part of the table must not stand for the whole.
if (!values.only) {
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("speed.md", folder), report);
}

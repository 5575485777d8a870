/**
 * Our detectors and other projects' tools side by side, on the same texts in one run.
 *
 *   npm run bench:peers                     training posts, other projects' own cases, tweets
 *   npm run bench:peers -- --gate           the gate as well (posts nobody tunes on); totals only
 *   npm run bench:peers -- --every 20       every 20th text, for a quick look; writes nothing
 *   npm run bench:peers -- --type UK_NHS    our detectors alone on other projects' cases, with every miss
 *   npm run bench:peers -- --respect        instead: which posts insult or belittle, on training posts; with
 *                                           --gate and --every as above, --corpus FILE for other posts,
 *                                           --model FOLDER/ for another reader, --light for none
 *
 * The other tools are fetched on first use into this folder, which no other part of the project uses.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { readCorpusFile, readTraining } from "../lib/corpus.ts";
import { measureByType } from "./by-type.ts";
import { type DataSet, fromCases, fromPosts, fromTweets, GATE } from "./data.ts";
import { installPackages } from "./install.ts";
import { count, newTally, type Tally } from "./measure.ts";
import { explain, type Run } from "./notes.ts";
import { compareRespect } from "./respect/compare.ts";
import { type Line, table } from "./table.ts";
import { compromise } from "./tools/compromise.ts";
import { openredaction } from "./tools/openredaction.ts";
import { ours } from "./tools/ours.ts";
import { presidio } from "./tools/presidio.ts";
import { redactors } from "./tools/redactors.ts";
import type { Entry, Tool } from "./tools/tool.ts";
import { wink } from "./tools/wink.ts";

const TWEETS = new URL("../../../shared/data/tweets-ner/", import.meta.url).pathname;
const RESULT = new URL("../results/peers.md", import.meta.url);
/** Patterns are compiled and lists read on first use: those texts are not timed. */
const WARM_UP = 50;

const { values } = parseArgs({
  options: {
    type: { type: "string" },
    gate: { type: "boolean", default: false },
    every: { type: "string", default: "1" },
    respect: { type: "boolean", default: false },
    corpus: { type: "string", multiple: true },
    light: { type: "boolean", default: false },
    model: { type: "string" },
  },
});

if (values.type) await measureByType(values.type);
else if (values.respect) await compareRespect({ ...values, every: Number(values.every) }, thisRun());
else await compare(Number(values.every));

async function compare(every: number): Promise<void> {
  const sets = dataSets().map((set) => ({
    ...set,
    tasks: set.tasks.filter((_, index) => index % every === 0),
  }));
  const failure = installPackages();
  const npm: Entry[] = [openredaction, ...redactors, compromise, ...wink];
  const lines: Line[] = [];
  for (const entry of [...ours, ...presidio, ...npm]) {
    const isMissing = failure !== null && npm.includes(entry);
    const line = isMissing ? { name: entry.name, missing: failure } : await measure(entry, sets);
    if ("missing" in line) console.log(`${line.name}: not measured: ${line.missing}`);
    lines.push(line);
  }
  const heads = sets.map(({ name, whose }) => ({ name, withDirect: whose === "patients" }));
  const text = table(heads, lines);
  console.log(`\n${text}`);
  if (every !== 1) return;
  mkdirSync(new URL(".", RESULT), { recursive: true });
  writeFileSync(RESULT, explain(text, sets, lines, thisRun()));
  console.log(`\nWritten to ${RESULT.pathname}`);
}

function thisRun(): Run {
  const flags = [values.respect ? "--respect" : "", values.gate ? "--gate" : ""].filter(Boolean);
  return {
    command: ["npm run bench:peers", ...(flags.length > 0 ? ["--", ...flags] : [])].join(" "),
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? "an unknown processor"} (${availableParallelism()} cores), Node ${process.versions.node}`,
    warmUp: WARM_UP,
  };
}

function dataSets(): DataSet[] {
  const training = readTraining().flatMap(({ posts }) => posts);
  const found = [
    values.gate && existsSync(GATE) ? fromPosts("Gate", readCorpusFile(GATE).posts) : null,
    fromPosts("Training posts", training),
    fromCases("Others' cases"),
    fromTweets("Tweets BTC", `${TWEETS}btc/dev.conll`),
    fromTweets("Tweets WNUT", `${TWEETS}wnut17/dev.conll`),
  ];
  if (values.gate && !found[0]) console.log(`No gate figures: ${GATE} is not here.`);
  return found.filter((set) => set !== null);
}

async function measure(entry: Entry, sets: readonly DataSet[]): Promise<Line> {
  const { name } = entry;
  let tool: Tool;
  try {
    tool = await entry.open();
  } catch (error) {
    return { name, missing: error instanceof Error ? error.message.split("\n")[0]! : "unknown error" };
  }
  const { version, bytes } = tool;
  const times: number[] = [];
  const tallies: Tally[] = [];
  let [failed, read] = [0, 0];
  for (const { name: set, tasks, whose } of sets) {
    const tally = newTally();
    for (const task of tasks) {
      try {
        const { flags, ms } = await tool.read(task.draft, whose);
        count(tally, task, flags);
        if (whose === "patients" && ++read > WARM_UP) times.push(ms);
      } catch {
        // The error is dropped, as its message may quote the text.
        failed++;
        count(tally, task, []);
      }
    }
    tallies.push(tally);
    console.log(`${name}: ${set}, ${tasks.length} texts${failed > 0 ? `, ${failed} failed so far` : ""}`);
  }
  tool.close?.();
  return { name, version, bytes, times, tallies, failed };
}

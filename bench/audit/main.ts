/**
 * How long the built command line takes for years of posts, what memory, and what a crash loses. The archive is made:
 * the layout is that of X, the posts are invented. Linux only, as it reads /proc. For figures that count, let nothing
 * else run. Writes bench/results/audit.md.
 *
 *   npm run build && npm run bench:audit [-- --posts 200000] [--threads 1,2] [--light] [--kills 3] [--no-write]
 *   npm run bench:audit -- --quality      what the first look misses, and which posts are told to belong together
 */
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { makeXArchive } from "@chaperone/archives/testing";
import { madePosts, randomFrom } from "./posts.ts";
import { built, hasRecords, measure, start, type Took, unwritten } from "./running.ts";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    posts: { type: "string", default: "200000" },
    threads: { type: "string", default: `1,${availableParallelism()}` },
    light: { type: "boolean", default: false },
    kills: { type: "string", default: "3" },
    write: { type: "boolean", default: true },
    quality: { type: "boolean", default: false },
  },
});

/** For 200,000 posts on two cores. */
const TARGET = { posts: 200_000, threads: 2, quick: 150, all: 25 * 60, peak: 900, lost: 5 };

async function speed(): Promise<void> {
  const busy = loadavg()[0]!;
  const folder = mkdtempSync(join(tmpdir(), "chaperone-bench-audit-"));
  try {
    const posts = Number(values.posts);
    const small = Math.max(1_000, Math.round(posts / 5));
    for (const count of [small, posts]) await makeArchive(folder, count);
    const rows: string[] = [];
    for (const threads of new Set(values.threads.split(",").map(Number)))
      for (const count of [small, posts]) {
        const took = await measure(folder, `${count}-${threads}.jsonl`, [
          ...options(threads),
          `${count}.zip`,
        ]);
        rows.push(row(count, threads, took));
        console.error(rows.at(-1));
      }
    const lost = await kills(folder, posts, Number(values.kills));
    const text = report(rows, lost, busy, statSync(join(folder, `${posts}.zip`)).size);
    console.log(text);
    if (values.write) writeFileSync(new URL("../results/audit.md", import.meta.url), text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const options = (threads: number): string[] => [
  ...(values.light ? ["--light"] : []),
  ...["--threads", String(threads)],
];

const makeArchive = (folder: string, count: number): Promise<void> =>
  pipeline(Readable.from(makeXArchive(madePosts(count))), createWriteStream(join(folder, `${count}.zip`)));

/** Kills an audit again and again at moments it does not know of. @returns seconds of work lost each time */
async function kills(folder: string, posts: number, times: number): Promise<number[]> {
  const random = randomFrom(times);
  const lost: number[] = [];
  const args = ["--resume", "--out", "killed.jsonl", ...options(availableParallelism()), `${posts}.zip`];
  for (let turn = 0; turn < times; turn++) {
    const child = start(folder, args);
    while (child.exitCode === null && !hasRecords(folder, "killed.jsonl")) await wait(20);
    await wait(2_000 + random() * 4_000);
    if (child.exitCode !== null) break;
    lost.push(unwritten(folder, "killed.jsonl"));
    child.kill("SIGKILL");
    await new Promise((done) => child.on("close", done));
  }
  return lost;
}

const figure = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const met = (isMet: boolean): string => (isMet ? "yes" : "**no**");

function row(posts: number, threads: number, took: Took): string {
  const cells = [
    posts,
    threads,
    took.quickSeconds,
    took.seconds,
    posts / took.seconds,
    (1000 * took.quickProcessor) / posts,
    (1000 * took.processor) / posts,
    took.peak,
  ].map((value) => figure.format(value));
  const isMeasure = posts === TARGET.posts && threads === TARGET.threads;
  const isMet = took.quickSeconds < TARGET.quick && took.seconds < TARGET.all && took.peak < TARGET.peak;
  return `| ${cells.join(" | ")} | ${isMeasure ? met(isMet) : ""} |`;
}

const report = (rows: readonly string[], lost: readonly number[], busy: number, bytes: number): string =>
  [
    "# Past posts",
    "",
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench:audit${values.light ? " -- --light" : ""}\`, ${cpus().length} × ${cpus()[0]?.model}, the built command line on the Node it finds. The archive is made; its zip has ${figure.format(bytes / 1e6)} MB.`,
    ...(busy > 0.5
      ? ["", `Other work was running (load ${busy.toFixed(1)}): these figures are too high.`]
      : []),
    "",
    `Target, at ${figure.format(TARGET.posts)} posts and ${TARGET.threads} threads: first look under ${TARGET.quick} s, all under ${TARGET.all / 60} min, under ${TARGET.peak} MB.`,
    "",
    "| Posts | Threads | First look, s | All, s | Posts a second | Processor, first look, ms a post | Processor, all, ms a post | Memory at its highest, MB | Target met |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...rows,
    "",
    lost.length === 0
      ? "It was through before it could be killed."
      : `Killed (kill -9) ${lost.length} times at moments it did not know of, the newest record was ${lost.map((seconds) => `${seconds.toFixed(1)} s`).join(", ")} old: at most ${Math.max(...lost).toFixed(1)} s of work lost (target ${TARGET.lost} s, met: ${met(Math.max(...lost) <= TARGET.lost)}).`,
    "",
  ].join("\n");

if (values.quality) await (await import("./quality.ts")).quality();
else if (!built()) {
  console.error("The command line is not built: npm run build");
  process.exit(2);
} else await speed();

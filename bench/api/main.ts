/**
 * How long the server takes to start on a database that is there, and to answer reads at 50 a second, on PGlite.
 * Writes bench/results/api.md. For figures that count, let nothing else run.
 *
 *   npm run build && npm run bench:api [-- --quick]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Answered, load } from "./load.ts";
import { SIZE, seed } from "./seed.ts";
import { startServer } from "./server.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" } } });
const PER_SECOND = 50;
const SECONDS = values.quick ? 6 : 60;
const STARTS = values.quick ? 3 : 7;
const SETTLE_MS = 20_000;
const TARGET = { p95: 30, toPage: 3_000 };

const quantile = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))]!;

const home = mkdtempSync(join(tmpdir(), "chaperone-bench-api-"));
const busy = loadavg()[0]!;
try {
  await seed(home);
  const starts = [];
  for (let turn = 0; turn < STARTS; turn++) {
    const server = await startServer(home);
    starts.push(server);
    await server.stop();
  }
  const server = await startServer(home);
  // Until the checker has loaded and jobs have begun, as they have by the time a draft is written.
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const before = server.processor();
  const answers = await load(server, PER_SECOND, SECONDS);
  const after = server.processor();
  await server.stop();

  const toPage = starts.map(({ toPageMs }) => toPageMs);
  const toAnswer = starts.map(({ toAnswerMs }) => toAnswerMs);
  const report = [
    "# The server",
    "",
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench:api\`, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, PGlite in a folder.`,
    ...(busy > 0.5
      ? ["", `Other work was running (load ${busy.toFixed(1)}): these figures are too high.`]
      : []),
    "",
    `${SIZE.submissions} submissions with their counts, ${SIZE.events} lines of record, ${SIZE.notices} notices.`,
    "",
    "| What | Median | Slowest | Target | Met |",
    "| --- | ---: | ---: | ---: | --- |",
    row("Start to first page", toPage, TARGET.toPage),
    row("Start to first answer of a route", toAnswer, null),
    "",
    `${answers.length} reads at ${PER_SECOND} a second:`,
    "",
    "| Read | p50 | p95 | p99 | Target of p95 | Met |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    ...reads(answers),
    ...(before && after ? ["", processorWords(before, after, answers.length)] : []),
    "",
  ].join("\n");
  console.log(report);
  if (!values.quick) {
    const folder = new URL("../results/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL("api.md", folder), report);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

type Processor = NonNullable<ReturnType<Awaited<ReturnType<typeof startServer>>["processor"]>>;

/** On a machine with other work this tells what the latencies cannot. */
function processorWords(before: Processor, after: Processor, reads: number): string {
  const used = after.usedMs - before.usedMs;
  const waited = after.waitedMs - before.waitedMs;
  return `The server used ${(used / reads).toFixed(1)} ms of a processor for each read, and waited ${(waited / reads).toFixed(1)} ms for one to be free.`;
}

function row(what: string, figures: readonly number[], target: number | null): string {
  const median = quantile(figures, 0.5);
  const met = target === null ? ["", ""] : [`${target} ms`, median < target ? "yes" : "**no**"];
  return `| ${[what, `${median.toFixed(0)} ms`, `${Math.max(...figures).toFixed(0)} ms`, ...met].join(" | ")} |`;
}

function reads(answers: readonly Answered[]): string[] {
  const line = (what: string, of: readonly Answered[], target: string, met: string): string => {
    const figures = of.map(({ ms }) => ms);
    const at = [0.5, 0.95, 0.99].map((share) => `${quantile(figures, share).toFixed(1)} ms`);
    return `| ${[what, ...at, target, met].join(" | ")} |`;
  };
  const p95 = quantile(
    answers.map(({ ms }) => ms),
    0.95,
  );
  const kinds = [...new Set(answers.map(({ what }) => what))];
  return [
    line("all", answers, `${TARGET.p95} ms`, p95 < TARGET.p95 ? "yes" : "**no**"),
    ...kinds.map((kind) =>
      line(
        kind,
        answers.filter(({ what }) => what === kind),
        "",
        "",
      ),
    ),
  ];
}

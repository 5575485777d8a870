/**
 * Sends posts into a stream on three NATS servers, lets workers check them, kills two of the workers and one of the
 * servers midway (kill -9), and counts at the end: nothing may be lost, nothing may be there twice. Ends with 1 where
 * that is not so. Writes bench/results/jetstream.md.
 *
 *   npm run bench:jetstream [-- --posts 100000] [--workers 4]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { copyProgram } from "../../apps/cli/test/built-program.ts";
import { startNats } from "../../apps/cli/test/nats.ts";
import { type Exchange, exchangeWith } from "../../apps/cli/test/posts-and-results.ts";
import { startWorker } from "../../apps/cli/test/worker-process.ts";
import { postOf } from "./posts.ts";

const SENDERS = 48;

const { values } = parseArgs({
  options: { posts: { type: "string", default: "100000" }, workers: { type: "string", default: "4" } },
});
const posts = Number(values.posts);
const busy = loadavg()[0]!;
const installed = copyProgram();
installed.build();
const nats = await startNats({ nodes: 3 });
const exchange = await exchangeWith(nats.addresses);
const start = () =>
  startWorker(installed.launcher, ["--nats", nats.addresses, "--create", "--replicas", "3", "--light"]);
const workers = Array.from({ length: Number(values.workers) }, start);
/** What is done at which share of the results. */
const plan: [share: number, what: string, go: () => unknown][] = [
  [0.2, "a worker is killed", () => workers[0]!.kill("SIGKILL")],
  [0.4, "a server is killed", () => nats.kill(1)],
  [0.5, "a worker is killed", () => workers[1]!.kill("SIGKILL")],
  [0.7, "the server is started again", () => nats.restart(1)],
];
const stored = (): Promise<number> => exchange.count().catch(() => -1);
const waiting = (): Promise<number> => exchange.waiting().catch(() => -1);

try {
  await until(async () => (await waiting()) === 0);
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 100) / 10;
  const sending = sendAll(exchange).then(seconds);
  let said = began;
  await until(async () => {
    const count = await stored();
    while (plan[0] && count >= plan[0][0] * posts) {
      const [, what, go] = plan.shift()!;
      console.error(`${seconds()} s, ${count} results: ${what}`);
      await go();
    }
    if (performance.now() - said > 20_000) {
      said = performance.now();
      console.error(`${seconds()} s, ${count} results`);
    }
    return count >= posts && (await waiting()) === 0;
  });
  const took = seconds();
  const sent = await sending;
  for (const worker of workers) worker.kill("SIGTERM");
  await Promise.all(workers.map(({ ended }) => ended));
  const found = await tally(exchange);
  write(sent, took, found);
  process.exitCode = found.lost === 0 && found.doubled === 0 && found.unchecked === 0 ? 0 : 1;
} finally {
  for (const worker of workers) worker.kill("SIGKILL");
  await exchange.close();
  await nats.close();
  installed.remove();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(250);
}

async function sendAll({ send }: Exchange): Promise<void> {
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < posts) {
      const number = next++;
      await send(postOf(number, `post ${number}`), `post ${number}`);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

interface Found {
  readonly lost: number;
  readonly doubled: number;
  /** Results without a verdict. */
  readonly unchecked: number;
}

async function tally({ results }: Exchange): Promise<Found> {
  const counts = new Map<string, number>();
  let unchecked = 0;
  for (const { json, outcome } of await results()) {
    const { id } = JSON.parse(json);
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (outcome !== "checked") unchecked++;
  }
  let lost = 0;
  for (let number = 0; number < posts; number++) if (!counts.has(`post ${number}`)) lost++;
  return { lost, doubled: [...counts.values()].reduce((sum, count) => sum + count - 1, 0), unchecked };
}

function write(sent: number, took: number, { lost, doubled, unchecked }: Found): void {
  const totals = workers.map(({ err }) => /stopped: (.*)\.\n$/u.exec(err())?.[1] ?? "killed");
  const report = [
    "# Many posts over NATS JetStream",
    "",
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench:jetstream -- --posts ${posts} --workers ${workers.length}\`, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, three NATS servers, the workers and the sender on this one machine.`,
    ...(busy > 0.5
      ? ["", `Other work was running (load ${busy.toFixed(1)}): it takes less time alone.`]
      : []),
    "",
    `${posts.toLocaleString("en-GB")} short posts into a stream of three replicas, checked with \`--light\` by ${workers.length} workers. At a fifth and at a half of the results a worker was killed (kill -9) and not replaced; at two fifths a server was killed, and at seven tenths it was started again.`,
    "",
    "| | |",
    "| --- | ---: |",
    `| lost | ${lost} |`,
    `| doubled | ${doubled} |`,
    `| without a verdict | ${unchecked} |`,
    `| all sent after | ${sent} s |`,
    `| all results stored and all posts acknowledged after | ${took} s |`,
    `| posts a second | ${Math.round(posts / took)} |`,
    "",
    "What each worker said at its end:",
    "",
    ...totals.map((total) => `- ${total}`),
    "",
  ].join("\n");
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("jetstream.md", folder), report);
  console.log(report);
}

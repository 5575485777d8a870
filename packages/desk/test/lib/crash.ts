import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { publisherOf } from "@chaperone/networks/publishing";
import {
  type BlueskyStandIn,
  type MastodonStandIn,
  startBluesky,
  startMastodon,
} from "@chaperone/networks/testing";
import { openStore, type Store } from "@chaperone/store";
import type { TestDatabase } from "@chaperone/store/testing";
import { buildSync } from "esbuild";
import { createDesk } from "../../src/index.ts";
import { fakeChecker } from "./fake-checker.ts";
import { EDITIONS, type Ids, isBusy, keepPeople } from "./office.ts";
import type { WorkerTask } from "./worker.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const BUNDLE = fileURLToPath(
  new URL(`../../../../node_modules/.cache/chaperone/desk/worker-${process.pid}.mjs`, import.meta.url),
);

/** The worker in one file: it is started hundreds of times, and reading its 500 modules takes two seconds. */
function bundleWorker(): void {
  buildSync({
    entryPoints: [WORKER],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@electric-sql/pglite", "pg", "pg-native"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
}

/** So short that what a killed worker left is taken up again soon; each still longer than a call to a stand-in. */
export const CRASH_PACE = {
  send: 1_500,
  lease: 3_000,
  sweep: 400,
  wait: { first: 100, most: 1_000 },
} as const;

/** A database, servers and accounts for workers that are killed. */
export interface CrashSite {
  readonly bluesky: BlueskyStandIn;
  readonly mastodon: MastodonStandIn;
  /** Runs a worker; `during` may kill it. @returns the lines it told */
  run(task: Partial<WorkerTask>, during?: (worker: Running) => void): Promise<string[]>;
  /** Does what workers left, in this process and until nothing is on its way. */
  finish(): Promise<void>;
  /** Looks into the database, which no worker has open meanwhile. */
  look<Result>(look: (store: Store) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface Running {
  kill(): void;
  /** Called for each line as it comes. */
  onLine(listener: (line: string) => void): void;
}

export async function openCrashSite(database: TestDatabase): Promise<CrashSite> {
  bundleWorker();
  const bluesky = await startBluesky({ lateBy: 300 });
  const mastodon = await startMastodon({ lateBy: 300 });
  const ids: Ids = await keepPeople(database.store, new Date(), bluesky.credentials, mastodon.credentials);
  await database.store.close();
  const { options, keyText, key } = database;
  const look = async <Result>(looking: (store: Store) => Promise<Result>): Promise<Result> => {
    const store = await openStore(options, key);
    try {
      return await looking(store);
    } finally {
      await store.close();
    }
  };
  return {
    bluesky,
    mastodon,
    run: (task, during = () => {}) =>
      runWorker({ options, keyText, ids, texts: [], pace: CRASH_PACE, ...task }, during),
    look,
    finish: () => look(finish),
    async close() {
      await bluesky.close();
      await mastodon.close();
      await database.close();
      rmSync(BUNDLE, { force: true });
    },
  };
}

/** Does what is left, in this process. Its clock runs ahead, or it would wait minutes to be sure of what it looks for. */
async function finish(store: Store): Promise<void> {
  let ahead = 0;
  const desk = createDesk({
    clock: () => new Date(Date.now() + ahead),
    store,
    checker: fakeChecker(),
    publisherOf,
    editions: EDITIONS,
    pace: CRASH_PACE,
    reach: { allowLoopback: true, timeout: 1_200 },
  });
  for (;;) {
    await desk.run();
    if (!(await isBusy(store))) return;
    await new Promise((resolve) => setTimeout(resolve, 400));
    ahead += 10_000;
  }
}

async function runWorker(task: WorkerTask, during: (worker: Running) => void): Promise<string[]> {
  const child = spawn(process.execPath, [BUNDLE], {
    env: { ...process.env, WORKER: JSON.stringify(task) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const told: string[] = [];
  const listeners: ((line: string) => void)[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    told.push(line);
    for (const listener of listeners) listener(line);
  });
  const ended = Promise.all([
    new Promise<void>((resolve) => lines.once("close", resolve)),
    new Promise<void>((resolve) => child.once("close", () => resolve())),
  ]);
  during({ kill: () => void child.kill("SIGKILL"), onLine: (listener) => void listeners.push(listener) });
  await ended;
  return told;
}

export interface Tally {
  readonly submissions: number;
  readonly parts: number;
  readonly sent: number;
  /** Nobody could be asked in time; shown to the author. */
  readonly unconfirmed: number;
  /** Behind an unconfirmed one of the same thread: sent once its author has settled that. */
  readonly waiting: number;
  /** A definite no; shown to the author. */
  readonly refused: number;
  /** Neither there nor shown. */
  readonly lost: number;
  /** There more than once, or there and called refused or taken away. */
  readonly doubled: number;
}

/** What became of everything that was handed in, by the database and by the servers. */
export function tally(site: CrashSite, handedIn: ReadonlySet<string>): Promise<Tally> {
  return site.look(async ({ db }) => {
    const parts = await db
      .selectFrom("parts")
      .innerJoin("publications", "publications.id", "parts.publicationId")
      .innerJoin("accounts", "accounts.id", "publications.accountId")
      .select(["parts.text", "parts.state", "accounts.network", "publications.submissionId"])
      .select("publications.state as came")
      .execute();
    const kept = new Set(parts.map(({ submissionId }) => submissionId));
    let lost = [...handedIn].filter((id) => !kept.has(id)).length;
    let doubled = 0;
    let waiting = 0;
    for (const { text, state, came, network } of parts) {
      const there = (network === "bluesky" ? site.bluesky : site.mastodon).posts(text);
      const isWaiting = state === "planned" && came === "unconfirmed";
      if (isWaiting) waiting++;
      const isAway = ["refused", "stopped", "withdrawn"].includes(state);
      if (there > 1 || (there === 1 && isAway)) doubled++;
      if (there === 0 && !isAway && !isWaiting && state !== "unconfirmed") lost++;
    }
    const count = (state: string): number => parts.filter((part) => part.state === state).length;
    return {
      submissions: kept.size,
      parts: parts.length,
      sent: count("sent"),
      unconfirmed: count("unconfirmed"),
      waiting,
      refused: count("refused"),
      lost,
      doubled,
    };
  });
}

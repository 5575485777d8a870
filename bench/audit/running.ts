import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../apps/cli/bin/chaperone.js", import.meta.url));
const LOOK_EVERY = 100;
/** Of Linux. */
const TICKS_A_SECOND = 100;

/** What an audit took: of the first look, and of all. */
export interface Took {
  readonly quickSeconds: number;
  readonly quickProcessor: number;
  readonly seconds: number;
  readonly processor: number;
  /** Of the whole process with its threads, at its highest, in MB. */
  readonly peak: number;
  readonly code: number | null;
}

export const built = (): boolean =>
  existsSync(fileURLToPath(new URL("../../apps/cli/dist/", import.meta.url)));

/** The built program at work on an archive. */
export function start(folder: string, args: readonly string[]): ChildProcess {
  return spawn("node", [PROGRAM, "audit", ...args], { cwd: folder, stdio: ["ignore", "ignore", "ignore"] });
}

/** Runs to the end, and watches. */
export async function measure(folder: string, report: string, args: readonly string[]): Promise<Took> {
  const started = performance.now();
  const child = start(folder, ["--out", report, ...args]);
  const ended = new Promise<number | null>((done) => child.on("close", done));
  let last = { processor: 0, peak: 0 };
  let quick: { seconds: number; processor: number } | null = null;
  while (child.exitCode === null) {
    last = lookAt(child.pid!) ?? last;
    const seconds = (performance.now() - started) / 1000;
    if (!quick && isThrough(folder, report)) quick = { seconds, processor: last.processor };
    await Promise.race([ended, wait(LOOK_EVERY)]);
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    quickSeconds: quick?.seconds ?? seconds,
    quickProcessor: quick?.processor ?? last.processor,
    seconds,
    ...last,
    code: await ended,
  };
}

/** Whether the first look is through: then its report is begun. */
const isThrough = (folder: string, report: string): boolean =>
  existsSync(join(folder, report)) || existsSync(join(folder, `${report}.new`));

/** Processor seconds and the highest resident memory of a process; null where it is gone or this is not Linux. */
function lookAt(pid: number): { readonly processor: number; readonly peak: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    const peak = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
    // Of a process that has just ended no memory is told.
    return Number.isNaN(peak) ? null : { processor: (user! + system!) / TICKS_A_SECOND, peak };
  } catch {
    return null;
  }
}

/** How old the newest record of an audit is, in seconds: what a crash now would lose. */
export function unwritten(folder: string, report: string): number {
  const work = join(folder, `${report}.work`);
  const newest = Math.max(
    ...readdirSync(work)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => statSync(join(work, name)).mtimeMs),
  );
  return (Date.now() - newest) / 1000;
}

export const hasRecords = (folder: string, report: string): boolean => {
  const file = join(folder, `${report}.work`, "progress.jsonl");
  return existsSync(file) && statSync(file).size > 0;
};

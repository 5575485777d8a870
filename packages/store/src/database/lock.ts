import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { StoreError } from "../store-error.ts";

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** When the process started, where the system tells: a number is given to another process in time. */
  readonly started: string | null;
}

const BEAT_MS = 5_000;
const SILENT_MS = 60_000;
const held = new Set<string>();

/**
 * Keeps other processes away from a folder that only one may use.
 *
 * @returns what gives it free again
 * @throws StoreError naming the process that has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, "lock");
  const me: Holder = { id: randomUUID(), pid: process.pid, host: hostname(), started: startOf(process.pid) };
  if (!take(file, me)) {
    const other = read(file);
    if (other !== null && isAlive(other, file)) throw inUse(folder, other);
    // Two may find the same left-over lock: only one of them can rename it away.
    discard(file, other);
    if (!take(file, me)) throw inUse(folder, read(file));
  }
  held.add(me.id);
  const beat = setInterval(() => touch(file), BEAT_MS).unref();
  return async () => {
    clearInterval(beat);
    held.delete(me.id);
    if (read(file)?.id === me.id) unlinkSync(file);
  };
}

/** Written aside and linked: whoever finds the lock finds it whole. */
function take(file: string, me: Holder): boolean {
  const aside = `${file}.${me.id}`;
  writeFileSync(aside, JSON.stringify(me), { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    unlinkSync(aside);
  }
}

function discard(file: string, expected: Holder | null): void {
  const aside = `${file}.left.${randomUUID()}`;
  try {
    renameSync(file, aside);
    const isNew = read(aside)?.id !== expected?.id;
    if (isNew) linkSync(aside, file);
    unlinkSync(aside);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  }
}

function isAlive(other: Holder, file: string): boolean {
  if (other.host !== hostname()) return Date.now() - statSync(file).mtimeMs < SILENT_MS;
  if (other.pid === process.pid) return held.has(other.id);
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if (isCode(error, "ESRCH")) return false;
  }
  return other.started === startOf(other.pid);
}

/** Field 22 of Linux's own account of a process; elsewhere unknown. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken away by hand: nothing to keep fresh.
  }
}

function inUse(folder: string, other: Holder | null): StoreError {
  const who = other === null ? "another process" : `process ${other.pid} on ${other.host}`;
  return new StoreError(
    "in-use",
    `The database in ${folder} is open in ${who}. Stop that one first, or set DATABASE_URL to a PostgreSQL server, ` +
      "which many can use at once.",
  );
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

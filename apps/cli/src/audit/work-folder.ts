import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hash53 } from "@chaperone/core";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";

/** What an audit was begun with: one that goes on with something else would mix two audits. */
export interface Begun {
  readonly version: string;
  /** Archives and options, as plain data, by what they are called. */
  readonly asked: Asked;
  /** Under which uncommon words are hashed. */
  readonly key: string;
}

export type Asked = Readonly<Record<string, unknown>>;

/** Where an audit keeps what it knows until it is finished: patient data, for its owner's eyes alone. */
export interface WorkFolder {
  readonly path: string;
  readonly key: string;
  /** The same for the same archives and options. */
  readonly id: string;
  readonly isResumed: boolean;
  /** At the end; what was interrupted stays. */
  remove(): void;
  /** Lets another process go on. */
  leave(): void;
}

/** @throws UsageError where an unfinished audit lies there and is not to go on, or is another, or is at work */
export function openWorkFolder(path: string, asked: Asked, resume: boolean): WorkFolder {
  const file = join(path, "begun.json");
  const isResumed = existsSync(file);
  if (isResumed && !resume)
    throw new UsageError(
      `An unfinished audit lies in ${path}. Add --resume to go on with it, or delete that folder to begin anew.`,
    );
  mkdirSync(path, { recursive: true, mode: 0o700 });
  lock(path);
  const begun: Begun = isResumed
    ? (JSON.parse(readFileSync(file, "utf8")) as Begun)
    : { version: VERSION, asked, key: randomBytes(16).toString("hex") };
  if (!isResumed) writeFileSync(file, JSON.stringify(begun), { mode: 0o600 });
  const changed = [
    ...Object.keys(asked).filter((name) => JSON.stringify(begun.asked[name]) !== JSON.stringify(asked[name])),
    ...(begun.version === VERSION ? [] : ["version of Chaperone"]),
  ];
  if (changed.length > 0) {
    leave(path);
    throw new UsageError(
      `The audit in ${path} was begun with something else: ${changed.join(", ")}. Give the same again, or delete that folder to begin anew.`,
    );
  }
  return {
    path,
    key: begun.key,
    id: hash53(JSON.stringify(asked)),
    isResumed,
    remove: () => rmSync(path, { recursive: true }),
    leave: () => leave(path),
  };
}

const leave = (path: string): void => rmSync(lockOf(path), { force: true });

const lockOf = (path: string): string => join(path, "at-work");

/** Two processes in one folder would write over each other. */
function lock(path: string): void {
  const file = lockOf(path);
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (holder !== process.pid && isAlive(holder))
    throw new UsageError(
      `Another process (${holder}) is at work in ${path}. If that is not Chaperone, delete ${file}.`,
    );
  writeFileSync(file, String(process.pid), { mode: 0o600 });
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

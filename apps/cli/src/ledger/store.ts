import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { CaseTrace, Ledger, TracedDetail } from "@chaperone/core";
import { UsageError } from "../usage-error.ts";

/** Patient data, if only attributes: readable to its owner alone. */
const FILE = "ledger.json";
const UNFINISHED = /^ledger\.json\.\d+\.tmp$/u;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const VERSION = 1;

/**
 * The ledger of a folder; a new one where the folder has none.
 * @throws UsageError where there is one that cannot be read. It is left as it is.
 */
export async function readLedger(folder: string): Promise<Ledger> {
  let text: string;
  try {
    text = await readFile(join(folder, FILE), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return newLedger();
    throw new UsageError(`The ledger in ${folder} cannot be read (${codeOf(error)}). Nothing was changed.`);
  }
  const ledger = parse(text);
  if (!ledger)
    throw new UsageError(
      `The ledger in ${folder} is damaged or of another version. Nothing was changed; erase it with "chaperone ledger erase ${folder}" and make it anew from your archive.`,
    );
  return ledger;
}

const newLedger = (): Ledger => ({ key: randomBytes(16).toString("hex"), traces: [] });

/** From a file that a colleague gave. @throws UsageError where it is none. */
export async function readShared(file: string): Promise<Ledger> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read (${codeOf(error)}).`);
  });
  const ledger = parse(text);
  if (!ledger) throw new UsageError(`${file} is not what "chaperone ledger share" writes.`);
  return ledger;
}

function parse(text: string): Ledger | null {
  try {
    const { version, key, traces } = JSON.parse(text) as Partial<Ledger> & { version?: number };
    if (version !== VERSION || typeof key !== "string" || !Array.isArray(traces)) return null;
    return traces.every(isTrace) ? { key, traces } : null;
  } catch {
    return null;
  }
}

function isTrace(value: unknown): value is CaseTrace {
  const trace = value as CaseTrace;
  return (
    typeof trace === "object" &&
    trace !== null &&
    typeof trace.post === "string" &&
    /^\d{4}-\d\d-\d\d/u.test(trace.date) &&
    typeof trace.patient === "number" &&
    typeof trace.description === "number" &&
    (trace.sex === null || trace.sex === "female" || trace.sex === "male") &&
    (trace.ages === null || (Number.isFinite(trace.ages?.min) && Number.isFinite(trace.ages?.max))) &&
    [trace.marks, trace.themes, trace.sayings, trace.calls ?? [], trace.names ?? []].every(isTexts) &&
    (trace.bits === undefined || (Array.isArray(trace.bits) && trace.bits.every(Number.isFinite))) &&
    (trace.followUp === undefined || Number.isFinite(trace.followUp)) &&
    Array.isArray(trace.details) &&
    trace.details.every(isDetail)
  );
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

function isDetail(value: unknown): boolean {
  const detail = value as TracedDetail | null;
  return (
    typeof detail === "object" &&
    detail !== null &&
    typeof detail.kind === "string" &&
    typeof detail.key === "string" &&
    Number.isFinite(detail.log10) &&
    Number.isFinite(detail.sigma) &&
    typeof detail.happening === "boolean"
  );
}

export const toText = ({ key, traces }: Ledger): string =>
  `${JSON.stringify({ version: VERSION, key, traces })}\n`;

/**
 * Written beside the old one and put in its place when it is whole, so that a full disk or a killed process leaves
 * the old one.
 * @throws UsageError where the folder cannot be written.
 */
export async function writeLedger(folder: string, ledger: Ledger): Promise<void> {
  const unfinished = join(folder, `${FILE}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    const file = await open(unfinished, "w", FILE_MODE);
    try {
      await file.writeFile(toText(ledger));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(folder, FILE));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new UsageError(`The ledger in ${folder} could not be written (${codeOf(error)}); it is as it was.`);
  }
}

/** With what a killed run may have left unfinished. @returns whether there was one. */
export async function eraseLedger(folder: string): Promise<boolean> {
  try {
    const files = (await readdir(folder)).filter((name) => name === FILE || UNFINISHED.test(name));
    for (const name of files) await rm(join(folder, name));
    return files.length > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw new UsageError(`The ledger in ${folder} could not be erased (${codeOf(error)}).`);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown error";

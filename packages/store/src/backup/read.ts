import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { MIGRATIONS } from "../migrations/index.ts";
import { StoreError } from "../store-error.ts";
import { TABLES } from "../tables/index.ts";
import { type End, FORMAT, type Header, type RowLine, VERSION } from "./format.ts";

/**
 * Reads a backup to its end before anything is done with it.
 *
 * @throws StoreError where it is no backup, is cut or damaged, or comes from a newer Chaperone
 */
export async function inspectBackup(file: string): Promise<Header> {
  const hash = createHash("sha256");
  let header: Header | undefined;
  let end: End | undefined;
  let rows = 0;
  for await (const line of linesOf(file)) {
    if (end !== undefined) throw damaged(file);
    if (header === undefined) header = readHeader(file, line);
    else if (line.startsWith('{"end":')) end = parse(file, line) as End;
    else rows++;
    if (end === undefined) hash.update(`${line}\n`);
  }
  if (header === undefined) throw noBackup(file);
  if (end === undefined || end.rows !== rows || end.sha256 !== hash.digest("hex")) throw damaged(file);
  return header;
}

/** Its rows, of a file that was inspected. */
export async function* rowsIn(file: string): AsyncGenerator<{ table: string; json: string }> {
  for await (const line of linesOf(file)) {
    if (!line.startsWith("[")) continue;
    const [table] = parse(file, line) as RowLine;
    if (!TABLES.some((known) => known === table)) throw damaged(file);
    // The row as it was written: numbers too long for JavaScript stay exact.
    yield { table, json: line.slice(line.indexOf(",") + 1, -1) };
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* split(source.pipe(gunzip).setEncoding("utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^E[A-Z]+$/u.test(code)) throw unreadable(file, code);
    const isGzip = !(error instanceof Error && error.message === "incorrect header check");
    throw isGzip ? damaged(file) : noBackup(file);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** At "\n" and nowhere else: readline also ends lines at separators that may stand inside a row. */
async function* split(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Kept in pieces: a row with a picture comes in thousands of them.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...more] = chunk.split("\n");
    pieces.push(first);
    for (const next of more) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  const rest = pieces.join("");
  if (rest !== "") yield rest;
}

function readHeader(file: string, line: string): Header {
  const header = parse(file, line, noBackup) as Partial<Header> | null;
  if (header?.format !== FORMAT) throw noBackup(file);
  const isKnown = header.version === VERSION && MIGRATIONS.some(({ name }) => name === header.migration);
  if (isKnown) return header as Header;
  throw new StoreError(
    "newer",
    `${file} was made by a newer Chaperone. Update this one, then restore it; nothing was changed.`,
  );
}

function parse(file: string, line: string, complaint = damaged): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw complaint(file);
  }
}

const noBackup = (file: string) =>
  new StoreError("bad-file", `${file} is no backup of Chaperone. One is made with: chaperone backup FILE`);

const damaged = (file: string) =>
  new StoreError(
    "bad-file",
    `${file} is cut off or damaged, so nothing was restored. Copy it again from where it was kept, or take an ` +
      "earlier backup.",
  );

const unreadable = (file: string, code: string) =>
  new StoreError(
    "bad-file",
    `${file} cannot be read (${code}). See that the name is right and that you may read it.`,
  );

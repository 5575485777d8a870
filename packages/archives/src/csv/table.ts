import { ArchiveError } from "../error.ts";
import type { ArchiveFile } from "../files/archive-file.ts";
import { decodeAll, decoded } from "../text/decode.ts";
import { headOf, type TableHead, type TableShape } from "./head.ts";
import { csvRows } from "./rows.ts";

/** Enough for the notes before a head, and the longest head. Bytes. */
const HEAD = 16_384;

export interface TableRow<Name extends string> {
  /** What stands in each column; empty where the table lacks it. */
  readonly cells: Readonly<Record<Name, string>>;
  /** Its quotes were wrong and could be made out all the same. */
  readonly repaired: boolean;
}

/** The head of a file's table, or null where it holds no such table. */
export async function tableHead<Name extends string>(
  file: ArchiveFile,
  shape: TableShape<Name>,
): Promise<TableHead<Name> | null> {
  return headOf(await decodeAll(await file.head(HEAD)), shape);
}

/**
 * The rows of a table after its head, one at a time; null for a row that could not be made out.
 * @throws ArchiveError "unknown-version" where the file has no such head
 */
export async function* tableRows<Name extends string>(
  file: ArchiveFile,
  shape: TableShape<Name>,
): AsyncGenerator<TableRow<Name> | null> {
  const head = await tableHead(file, shape);
  if (head === null) throw new ArchiveError("unknown-version");
  const plain = decoded(file.stream());
  const text = withoutLines(shape.hasBackslashes ? doubledQuotes(plain) : plain, head.line + 1);
  for await (const rows of csvRows(text, head.delimiter, head.width)) {
    for (const { cells, state } of rows) {
      if (state === "lost") yield null;
      else yield { cells: named(cells, head, shape), repaired: state === "repaired" };
    }
  }
}

function named<Name extends string>(
  cells: readonly string[],
  head: TableHead<Name>,
  shape: TableShape<Name>,
): Record<Name, string> {
  const names = Object.keys(shape.names) as Name[];
  const entries = names.map((name) => [name, cells[head.at[name] ?? -1] ?? ""]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

async function* withoutLines(text: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count;
  for await (const piece of text) {
    let start = 0;
    while (left > 0) {
      const end = piece.indexOf("\n", start);
      if (end === -1) break;
      start = end + 1;
      left -= 1;
    }
    if (left === 0) yield piece.slice(start);
  }
}

async function* doubledQuotes(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of text) {
    const all = held + piece;
    held = all.endsWith("\\") ? "\\" : "";
    yield all.slice(0, all.length - held.length).replaceAll('\\"', '""');
  }
  yield held;
}

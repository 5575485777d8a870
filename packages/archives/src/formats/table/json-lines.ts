import type { TableShape } from "../../csv/head.ts";
import type { TableRow } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { decodeAll, decoded } from "../../text/decode.ts";
import { linesOf } from "../../text/lines.ts";

const HEAD = 65_536;

export const isJsonLinesFile = (file: ArchiveFile): boolean => /\.(?:jsonl|ndjson)$/iu.test(file.path);

/** Whether its first line is an object with every column needed; one too long for a head is. */
export async function hasJsonLines<Name extends string>(
  file: ArchiveFile,
  shape: TableShape<Name>,
): Promise<boolean> {
  if (!isJsonLinesFile(file)) return false;
  const [first = "", ...rest] = (await decodeAll(await file.head(HEAD)))
    .split("\n")
    .filter((line) => line.trim() !== "");
  const row = rowOf(first, shape);
  if (row === null) return rest.length === 0 && first.length >= HEAD / 4 && first.trimStart().startsWith("{");
  return shape.needed.every((name) => row.cells[name] !== "");
}

/** The objects of a file with one on each line; null for a line that is none. */
export async function* jsonLines<Name extends string>(
  file: ArchiveFile,
  shape: TableShape<Name>,
): AsyncGenerator<TableRow<Name> | null> {
  for await (const lines of linesOf(decoded(file.stream())))
    for (const line of lines)
      if (line === null || line.trim() !== "") yield line === null ? null : rowOf(line, shape);
}

function rowOf<Name extends string>(line: string, shape: TableShape<Name>): TableRow<Name> | null {
  const record = recordIn(line);
  if (record === null) return null;
  const byName = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  const cells = Object.entries<readonly string[]>(shape.names).map(([name, called]) => {
    const key = called.find((each) => byName.has(each));
    return [name, key === undefined ? "" : cellOf(byName.get(key))];
  });
  return { cells: Object.fromEntries(cells) as Record<Name, string>, repaired: false };
}

function recordIn(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const cellOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

/** What the columns of a table are called, in lower case, the likeliest first. */
export interface TableShape<Name extends string> {
  readonly names: Readonly<Record<Name, readonly string[]>>;
  readonly needed: readonly Name[];
  /** Its writer puts a backslash before a quote where others double it. */
  readonly hasBackslashes?: true;
}

/** Where the head of a table stands, and what it says. */
export interface TableHead<Name extends string> {
  readonly delimiter: string;
  /** Lines before it. */
  readonly line: number;
  readonly width: number;
  readonly at: Readonly<Partial<Record<Name, number>>>;
}

const DELIMITERS = [",", "\t", ";"] as const;

/** LinkedIn puts a few lines of notes before some heads. */
const MOST_LINES_BEFORE = 20;

/** The head of a table among its first lines, or null where none has every column needed. */
export function headOf<Name extends string>(text: string, shape: TableShape<Name>): TableHead<Name> | null {
  const lines = text.split("\n", MOST_LINES_BEFORE);
  for (const [line, content] of lines.entries()) {
    for (const delimiter of DELIMITERS) {
      const cells = content.split(delimiter).map(plain);
      const at = columns(cells, shape);
      if (shape.needed.every((name) => at[name] !== undefined))
        return { delimiter, line, width: cells.length, at };
    }
  }
  return null;
}

/** "﻿"Date"" as date. */
function plain(cell: string): string {
  return cell
    .replace(/^\ufeff/u, "")
    .trim()
    .replace(/^"(.*)"$/u, "$1")
    .trim()
    .toLowerCase();
}

function columns<Name extends string>(
  cells: readonly string[],
  shape: TableShape<Name>,
): Partial<Record<Name, number>> {
  const at: Partial<Record<Name, number>> = {};
  for (const [name, called] of Object.entries<readonly string[]>(shape.names)) {
    const found = called.map((each) => cells.indexOf(each)).find((index) => index !== -1);
    if (found !== undefined) at[name as Name] = found;
  }
  return at;
}

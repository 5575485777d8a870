import Papa from "papaparse";
import { ArchiveError } from "../error.ts";

/** A longer row is a quote that nobody closed. UTF-16 code units. */
export const MOST_ROW = 1 << 18;

/** How much is read in vain, looking for the end of a quote, before the whole file is given up. UTF-16 code units. */
const MOST_IN_VAIN = 1 << 25;

export interface CsvRow {
  readonly cells: readonly string[];
  /**
   * "repaired": its quotes were wrong, and its cells are as many as the head's all the same. "lost": what stood where is
   * not known.
   */
  readonly state: "whole" | "repaired" | "lost";
}

/**
 * Rows of delimited text, in batches.
 * @param width how many cells the head has: a row with more is lost
 * @throws ArchiveError "damaged" where quotes are broken all over the file
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: string,
  width: number,
): AsyncGenerator<CsvRow[]> {
  const splitter = rowSplitter(delimiter, width);
  for await (const piece of text) {
    const rows = splitter.take(piece, false);
    if (rows.length > 0) yield rows;
  }
  yield splitter.take("", true);
}

interface RowSplitter {
  take(piece: string, last: boolean): CsvRow[];
}

function rowSplitter(delimiter: string, width: number): RowSplitter {
  let kept = "";
  let inVain = 0;
  /** Within a line that is too long: everything up to its end is dropped. */
  let dropping = false;

  /** Gives up the first line of what is kept, and goes on after it. */
  function giveUpLine(last: boolean, into: CsvRow[]): void {
    const end = kept.indexOf("\n");
    const line = end === -1 ? kept : kept.slice(0, end);
    const cells = line.split(delimiter);
    const repaired = line.length <= MOST_ROW && cells.length === width;
    into.push({ cells: repaired ? cells : [], state: repaired ? "repaired" : "lost" });
    kept = end === -1 ? "" : kept.slice(end + 1);
    dropping = end === -1 && !last;
  }

  function take(piece: string, last: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    kept += piece;
    if (dropping) {
      const end = kept.indexOf("\n");
      kept = end === -1 ? "" : kept.slice(end + 1);
      dropping = end === -1;
    }
    if (!last && !piece.includes("\n") && kept.length <= MOST_ROW) return rows;
    while (kept !== "") {
      const { read, used, misquoted } = parse(kept, delimiter, width, last);
      for (const row of read) rows.push(row);
      kept = kept.slice(used);
      if (misquoted === 0 && kept.length <= MOST_ROW) break;
      inVain += misquoted || kept.length;
      if (inVain > MOST_IN_VAIN) throw new ArchiveError("damaged");
      giveUpLine(last, rows);
    }
    return rows;
  }

  return { take };
}

interface Parsed {
  readonly read: CsvRow[];
  /** How much of the text the rows read took. */
  readonly used: number;
  /** The length of the row after them, where its quotes cannot be right; else 0. */
  readonly misquoted: number;
}

/** As many rows as stand whole at the start. */
function parse(text: string, delimiter: string, width: number, last: boolean): Parsed {
  const read: CsvRow[] = [];
  let used = 0;
  let misquoted = 0;
  const parser = new Papa.Parser({
    delimiter,
    newline: "\n",
    step({ data, errors, meta }: Papa.ParseStepResult<string[][]>) {
      const cells = data[0] ?? [];
      const raw = text.slice(used, meta.cursor);
      if (isMisquoted(raw, errors, delimiter, width)) {
        misquoted = raw.length;
        parser.abort();
        return;
      }
      used = meta.cursor;
      if (cells.some((cell) => cell !== "")) read.push(stated(cells, errors.length > 0, width));
    },
  } as Papa.ParseConfig);
  parser.parse(text, 0, !last);
  return { read, used, misquoted };
}

function stated(cells: string[], repaired: boolean, width: number): CsvRow {
  // A comma nobody quoted: the text would end where it stands.
  if (cells.slice(width).some((cell) => cell !== "")) return { cells: [], state: "lost" };
  return { cells, state: repaired ? "repaired" : "whole" };
}

/** Whether a quote that nobody closed has swallowed the rows after it. */
function isMisquoted(
  raw: string,
  errors: readonly Papa.ParseError[],
  delimiter: string,
  width: number,
): boolean {
  if (raw.length > MOST_ROW) return true;
  if (errors.length === 0) return false;
  if (errors.some(({ code }) => code === "MissingQuotes")) return true;
  const line = raw.slice(0, raw.indexOf("\n"));
  const severalLines = line.length < raw.length - 1;
  return severalLines && line.split(delimiter).length === width;
}

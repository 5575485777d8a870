import type { TableRow } from "../../csv/table.ts";
import { TABLE_YEARS, timeInCell, writtenInCell } from "../../dates/cell.ts";
import { type FoundOrder, OrderFinder } from "../../dates/order.ts";
import type { ReadOptions, Sender } from "../../reading.ts";
import type { TableColumn } from "./columns.ts";

/** Whoever has written in a table, as far as they are told apart. */
const MOST_NAMES = 5_000;

export interface TableSurvey {
  /** Null where no date needs one. */
  readonly order: FoundOrder | null;
  readonly senders: readonly Sender[];
}

export type Rows = AsyncIterable<TableRow<TableColumn> | null>;

/** Goes through a table once, for the order of its dates and whoever has written in it. */
export async function survey(rows: Rows, { dateOrder }: ReadOptions): Promise<TableSurvey> {
  const finder = new OrderFinder(TABLE_YEARS, false);
  const wrote = new Map<string, number>();
  let open = 0;
  for await (const row of rows) {
    if (row === null) continue;
    const { author, time } = row.cells;
    if (author !== "" && (wrote.has(author) || wrote.size < MOST_NAMES))
      wrote.set(author, (wrote.get(author) ?? 0) + 1);
    const written = timeInCell(time) === null ? writtenInCell(time) : null;
    if (written === null) continue;
    open += 1;
    finder.see(written);
  }
  const senders = [...wrote].map(([name, messages]) => ({ name, messages }));
  senders.sort((a, b) => b.messages - a.messages);
  return { order: open === 0 ? null : finder.found(dateOrder), senders };
}

import { quantile, type Tally } from "./measure.ts";

/** A line of the table: a tool's figures, or why it has none. */
export interface Row {
  readonly name: string;
  readonly version: string;
  /** By data set, in the order of the head. */
  readonly tallies: readonly Tally[];
  /** Milliseconds of every text that was timed. */
  readonly times: readonly number[];
  readonly bytes: number | null;
  /** Texts it threw an error on; they count as read and found empty. */
  readonly failed: number;
}
export type Line = Row | { readonly name: string; readonly missing: string };

export interface Head {
  readonly name: string;
  /** Whether details that identify by themselves get a figure of their own. */
  readonly withDirect: boolean;
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : ((100 * part) / whole).toFixed(0);
const time = (ms: number): string => (Number.isFinite(ms) ? `${Number(ms.toPrecision(2))}` : "-");
/** How long a text took, most of the time and at worst. */
export const speed = (times: readonly number[]): string =>
  `${time(quantile(times, 0.5))} / ${time(quantile(times, 0.99))}`;

export function size(bytes: number | null): string {
  if (bytes === null) return "-";
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Tools downwards, data sets across; a cell holds a data set's figures in the order its head names. */
export function table(heads: readonly Head[], lines: readonly Line[]): string {
  const titles = [
    "Tool",
    ...heads.map(({ name, withDirect }) => `${name}: found${withDirect ? " / direct" : ""} / right / false`),
    "ms: median / p99",
    "Download",
  ];
  const rows = lines.map((line) => {
    if ("missing" in line)
      return [line.name, `not measured: ${line.missing}`, ...titles.slice(2).map(() => "")];
    const cells = heads.map(({ withDirect }, index) => cell(line.tallies[index]!, withDirect));
    return [`${line.name} ${line.version}`, ...cells, speed(line.times), size(line.bytes)];
  });
  return markdown(titles, rows);
}

/** A table of names and figures: the first column to the left, the others to the right. */
export const markdown = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map((_, index) => (index === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

function cell(
  { gold, found, direct, directFound, flags, right, harmless, harmlessFlagged }: Tally,
  withDirect: boolean,
): string {
  return [
    percent(found, gold),
    ...(withDirect ? [percent(directFound, direct)] : []),
    percent(right, flags),
    percent(harmlessFlagged, harmless),
  ].join(" / ");
}

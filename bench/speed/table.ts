import { cpus, loadavg, totalmem } from "node:os";
import type { Row } from "./measure.ts";

export interface Report {
  readonly rows: readonly Row[];
  /** Shares of the light stage's time, the largest first. */
  readonly profile: readonly { readonly who: string; readonly share: number }[];
  readonly command: string;
  /** What ran beside at the start: the mean number of busy processes in the last minute. */
  readonly load: number;
  /** Parts that could not be measured, and why. */
  readonly missing: readonly string[];
}

export const loadNow = (): number => loadavg()[0] ?? 0;

export function table({ rows, profile, command, load, missing }: Report): string {
  const cells = rows.map(({ part, where, what, figure, target }) => [
    part,
    where,
    what,
    figure,
    target?.figure ?? "",
    target ? (target.met ? "yes" : "**no**") : "",
  ]);
  const head = ["Part", "Where", "What", "Figure", "Target", "Met"];
  return [
    "# Speed",
    "",
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`, ${machine()}, Node ${process.versions.node}.`,
    ...(load > 0.5
      ? ["", `Other work was running (load ${load.toFixed(1)} at the start): these figures are too high.`]
      : []),
    ...missing.map((one) => `\n${one}`),
    "",
    ...grid(head, cells),
    "",
    "Posts are those of corpus/train with 250 to 350 characters. `p50` is the median; sizes are as brotli packs them (quality 9).",
    "",
    "Where the light stage's time goes:",
    "",
    ...grid(
      ["Detector", "Share"],
      profile.slice(0, 12).map(({ who, share }) => [who, `${(100 * share).toFixed(0)} %`]),
    ),
    "",
  ].join("\n");
}

const machine = (): string => {
  const all = cpus();
  return `${all[0]?.model.trim() ?? "unknown processor"}, ${all.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
};

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

import { cpus, totalmem } from "node:os";
import { digits, quantile } from "../speed/measure.ts";
import type { Typing, Visit } from "./visit.ts";

export interface PageFigures {
  readonly network: string;
  readonly first: readonly Visit[];
  readonly again: readonly Visit[];
  /** On the line until the first key is shown, without the engine. */
  readonly bytes: number;
  /** The quick engine's. */
  readonly engine: number;
}

export interface TypingFigures {
  readonly short: readonly Typing[];
  /** After 10,000 characters were pasted. */
  readonly long: readonly Typing[];
  readonly pasted: readonly number[];
}

export interface Measured {
  readonly pages: readonly PageFigures[];
  readonly typing: TypingFigures;
  readonly runs: number;
  readonly load: number;
}

type Line = readonly [where: string, what: string, figure: string, target: string, met: string];

/** Medians, with what was aimed at. */
export function report({ pages, typing, runs, load }: Measured): string {
  const lines: Line[] = [...pages.flatMap(visitLines), ...typingLines(typing)];
  const head: Line = ["Where", "What", "Median", "Target", "Met"];
  const rule: Line = ["---", "---", "---", "---", "---"];
  return `# How fast the page is

Chromium as a phone of 390 by 844 points, the page's thread slowed down four times (the browser slows no workers), from a host on the same machine that packs with brotli (quality 9) and shares a line of the given speed among all answers, each held back by the given time. Medians of ${runs}, each in a fresh profile; the return visit follows the first in the same profile, its files with the service worker. Machine: ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; ${digits(load)} busy processes beside it in the minute before.${load > 0.5 ? " With other work beside it, these figures are too high." : ""}

${[head, rule, ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n")}

A key counts as shown with the first frame after it: time from the key's event to the task after that frame's callbacks. The first finding is the first card beside a draft with a name and an NHS number, put in as soon as the first key is shown. Typing is 80 ms a key, with all parts checking along, the language model too. A long task keeps the page's thread for over 100 ms.
`;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

const most = (where: string, what: string, value: number, limit: number, unit: string): Line => [
  where,
  what,
  `${digits(value)} ${unit}`,
  `under ${limit} ${unit}`,
  value < limit ? "yes" : "**no**",
];

function visitLines({ network, first, again, bytes, engine }: PageFigures): Line[] {
  const times = (where: string, visits: readonly Visit[]): Line[] => [
    [where, "first contentful paint", `${digits(median(visits.map(({ paint }) => paint)))} ms`, "", ""],
    most(where, "the editor shows a key", median(visits.map(({ key }) => key)), 1500, "ms"),
    most(where, "the first finding is shown", median(visits.map(({ finding }) => finding)), 4000, "ms"),
  ];
  return [
    most(`first visit, ${network}`, "loaded until then, without engine and models", bytes / 1000, 350, "kB"),
    [`first visit, ${network}`, "the quick engine", `${digits(engine / 1000)} kB`, "", ""],
    ...times(`first visit, ${network}`, first),
    ...times(`return visit, ${network}`, again),
  ];
}

function typingLines({ short, long, pasted }: TypingFigures): Line[] {
  const of = (where: string, runs: readonly Typing[]): Line[] => {
    const at = (share: number): number => median(runs.map(({ keys }) => quantile(keys, share)));
    const tasks = median(runs.map(({ long }) => long.filter((duration) => duration > 100).length));
    return [
      [where, "a key is shown, p50", `${digits(at(0.5))} ms`, "", ""],
      most(where, "a key is shown, p95", at(0.95), 32, "ms"),
      [where, "long tasks", String(tasks), "0", tasks === 0 ? "yes" : "**no**"],
    ];
  };
  return [
    ...of("typing a post", short),
    ["10,000 characters", "pasted and shown", `${digits(median(pasted))} ms`, "", ""],
    ...of("typing after 10,000 characters", long),
  ];
}

import { cpus, totalmem } from "node:os";
import { digits, quantile } from "../speed/measure.ts";
import type { Typing, Visit } from "./visit.ts";

export interface PageFigures {
  readonly network: string;
  readonly first: readonly Visit[];
  readonly again: readonly Visit[];
  /** On the line until the editor is there, without the engine. */
  readonly bytes: number;
  /** The quick engine's. */
  readonly engine: number;
}

export interface TypingFigures {
  /** The device. */
  readonly name: string;
  /** In a text field with nothing around it. */
  readonly bare: readonly Typing[];
  readonly short: readonly Typing[];
  /** After 10,000 characters were pasted. */
  readonly long: readonly Typing[];
  readonly pasted: readonly number[];
}

export interface Measured {
  readonly pages: readonly PageFigures[];
  readonly typing: readonly TypingFigures[];
  readonly runs: number;
  readonly load: number;
}

type Line = readonly [where: string, what: string, figure: string, target: string, met: string];

/** Medians, with what was aimed at. */
export function report({ pages, typing, runs, load }: Measured): string {
  const lines: Line[] = [...pages.flatMap(visitLines), ...typing.flatMap(typingLines)];
  const head: Line = ["Where", "What", "Median", "Target", "Met"];
  const rule: Line = ["---", "---", "---", "---", "---"];
  return `# How fast the page is

Chromium as a phone of 390 by 844 points, the page's thread slowed down four times (the browser slows no workers), from a host on the same machine that packs with brotli (quality 9) and shares a line of the given speed among all answers, each held back by the given time. Medians of ${runs}, each in a fresh profile; the return visit follows the first in the same profile, its files with the service worker. Machine: ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; ${digits(load)} busy processes beside it in the minute before.${load > 0.5 ? " With other work beside it, these figures are too high." : ""}

${[head, rule, ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n")}

A key counts as shown with the first frame after it: time from the key's event to the task after that frame's callbacks. Until the editor is there, a plain field of the page itself takes the keys; the run fails if one is lost when the editor takes over. The first finding is the first card beside a draft with a name and an NHS number, put in as soon as the first key is shown. A text field and nothing else is what the browser itself takes on this machine. Typing is 80 ms a key, with all parts checking along, the language model too. A long task keeps the page's thread for over 100 ms.
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
    most(where, "a key is shown", median(visits.map(({ key }) => key)), 1500, "ms"),
    [where, "the editor has taken over", `${digits(median(visits.map(({ editor }) => editor)))} ms`, "", ""],
    most(where, "the first finding is shown", median(visits.map(({ finding }) => finding)), 4000, "ms"),
  ];
  return [
    most(
      `first visit, ${network}`,
      "loaded until the editor is there, without engine and models",
      bytes / 1000,
      350,
      "kB",
    ),
    [`first visit, ${network}`, "the quick engine", `${digits(engine / 1000)} kB`, "", ""],
    ...times(`first visit, ${network}`, first),
    ...times(`return visit, ${network}`, again),
  ];
}

function typingLines({ name, bare, short, long, pasted }: TypingFigures): Line[] {
  const quantileOf = (runs: readonly Typing[], share: number): number =>
    median(runs.map(({ keys }) => quantile(keys, share)));
  const of = (where: string, runs: readonly Typing[]): Line[] => {
    const tasks = median(runs.map(({ long }) => long.filter((duration) => duration > 100).length));
    return [
      [where, "a key is shown, p50", `${digits(quantileOf(runs, 0.5))} ms`, "", ""],
      most(where, "a key is shown, p95", quantileOf(runs, 0.95), 32, "ms"),
      [where, "long tasks", String(tasks), "0", tasks === 0 ? "yes" : "**no**"],
    ];
  };
  return [
    [
      `${name}: a text field and nothing else`,
      "a key is shown, p50",
      `${digits(quantileOf(bare, 0.5))} ms`,
      "",
      "",
    ],
    [
      `${name}: a text field and nothing else`,
      "a key is shown, p95",
      `${digits(quantileOf(bare, 0.95))} ms`,
      "",
      "",
    ],
    ...of(`${name}: typing a post`, short),
    [`${name}: 10,000 characters`, "pasted and shown", `${digits(median(pasted))} ms`, "", ""],
    ...of(`${name}: typing after 10,000 characters`, long),
  ];
}

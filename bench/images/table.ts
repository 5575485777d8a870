import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

/** One part of the report. */
export interface Section {
  readonly title: string;
  /** Paragraphs, above the tables. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const REPORT = new URL("../results/images.md", import.meta.url);

const INTRO = `# Pictures

Written by \`npm run bench:images\`; edit the bench, not this file. Each section says when it was run, and on which state of the sources: \`-- --only faces,codes\` runs sections anew and leaves the others as they are.

Everything planted is drawn from seeds, so the same on every run. The pictures that it is planted in, and those looked at as they are, are few and public; the detectors' weights were fitted on some of them, which each section says. Read the figures as "does what it was built for", not as a forecast for pictures of other people.`;

/** The report with this section in place of its older self; the others stay, in the order given. */
export function store(section: Section, titles: readonly string[]): void {
  const old = existsSync(REPORT) ? readFileSync(REPORT, "utf8").split(/^## /mu).slice(1) : [];
  const texts = new Map(old.map((text) => [text.slice(0, text.indexOf("\n")), text.trim()]));
  texts.set(section.title, inMarkdown(section));
  const body = titles.flatMap((title) => (texts.has(title) ? [`## ${texts.get(title)}`] : []));
  mkdirSync(new URL(".", REPORT), { recursive: true });
  writeFileSync(REPORT, `${[INTRO, ...body].join("\n\n")}\n`);
}

/** Without the marks of its heading. */
export const inMarkdown = ({ title, notes, tables }: Section): string =>
  [title, "", run(), ...notes.map((note) => `\n${note}`), ...tables.map((table) => `\n${grid(table)}`)].join(
    "\n",
  );

const START = new Date();

function run(): string {
  const [load = 0] = loadavg();
  const [processor] = cpus();
  const busy = load > 1 ? `, **with other work running (load ${load.toFixed(1)}): times are too high**` : "";
  return `Run on ${START.toISOString().slice(0, 16).replace("T", " ")}, ${processor?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}, ${STATE}${busy}.`;
}

/** Which sources these figures are of. */
function state(): string {
  const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();
  try {
    const changed = git("status", "--short", "packages/images", "packages/checker") !== "";
    return `commit ${git("rev-parse", "--short", "HEAD")}${changed ? " with changes of packages/images or checker since" : ""}`;
  } catch {
    return "sources of unknown state";
  }
}

function grid({ head, rows }: Table): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Told at the start: sources may change while the bench runs. */
const STATE = state();

export const share = (some: number, all: number): string =>
  all === 0 ? "-" : `${some}/${all} (${((100 * some) / all).toFixed(some === all ? 0 : 1)} %)`;

export const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** A target and whether it is met. */
export const target = (words: string, isMet: boolean): string => `${words}: ${isMet ? "met" : "**not met**"}`;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Prints, for each table of data/, how many figures were seen in their source, how many recalled and how many are our
 * own guesses; README.md gives the counts.
 *
 *   node packages/risk/scripts/sources.ts
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readTable, rowsOf, TABLES } from "./read-tables.ts";

type Origin = "seen" | "recalled" | "guess";

const read = (file: string): string => readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8");

const originOf = (
  source: string,
  sources: Readonly<Record<string, { readonly verified: string }>>,
): Origin => (source === "estimate" ? "guess" : sources[source]?.verified === "seen" ? "seen" : "recalled");

function inTable(name: (typeof TABLES)[number]): Origin[] {
  const { sources, rows } = readTable(name, read(`${name}.yml`));
  return rows.map(({ source }) => originOf(String(source), sources));
}

/** Visits in each country, and the size of each unit. */
function inCare(): Origin[] {
  const { sources, countries, units } = parse(read("care.yml")) as {
    readonly sources: Record<string, { readonly verified: string }>;
    readonly countries: Record<string, Record<string, { readonly source: string }>>;
    readonly units: Record<string, { readonly source: string }>;
  };
  return [...Object.values(countries), units]
    .flatMap((figures) => Object.values(figures))
    .map(({ source }) => originOf(source, sources));
}

/** Corrections of towns; one that names a county alone has no figure. */
const inTowns = (file: string): Origin[] =>
  rowsOf(read(file))
    .map((cells) => cells[5] ?? "")
    .filter((source) => source !== "")
    .map((source) => (source === "estimate" ? "guess" : source.endsWith("-recalled") ? "recalled" : "seen"));

function tell(name: string, origins: readonly Origin[]): void {
  const count = (one: Origin): string => String(origins.filter((each) => each === one).length).padStart(8);
  console.log(
    `${name.padEnd(26)}${String(origins.length).padStart(8)}${count("seen")}${count("recalled")}${count("guess")}`,
  );
}

console.log(`${"".padEnd(26)} figures    seen recalled   guess`);
const counted: (readonly [string, readonly Origin[]])[] = [
  ...TABLES.map((name) => [`${name}.yml`, inTable(name)] as const),
  // The classes were written down from memory.
  ["rare-diseases.tsv", rowsOf(read("rare-diseases.tsv")).map((): Origin => "recalled")],
  ["care.yml", inCare()],
];
for (const [name, origins] of counted) tell(name, origins);
tell(
  "all",
  counted.flatMap(([, origins]) => origins),
);
for (const file of ["irish-towns.tsv", "british-towns.tsv"]) tell(file, inTowns(file));

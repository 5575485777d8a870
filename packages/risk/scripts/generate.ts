import { mkdir, readFile, writeFile } from "node:fs/promises";
import { readCare } from "./read-care.ts";
import { readRareDiseases, readTable, readThemes, rowsOf, TABLES } from "./read-tables.ts";

/** Checks every table of data/ and packs them into one module, so that page, worker and Node load them alike. */
const data = new URL("../data/", import.meta.url);
const generated = new URL("../generated/", import.meta.url);
const read = (name: string): Promise<string> => readFile(new URL(name, data), "utf8");

/** Files that are no YAML name their sources in their heads, for people; the program shows these. */
const sources: Record<string, unknown> = {
  orphanet: {
    title: "Orphanet, prevalence of rare diseases, by class",
    year: 2024,
    licence: "CC BY 4.0",
    url: "https://www.orphadata.com/",
    verified: "recalled",
  },
  "all-rare": {
    title: "Nguengang Wakap et al., Estimating cumulative point prevalence of rare diseases",
    year: 2020,
    licence: "facts only",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6974615/",
    verified: "seen",
  },
  calendar: {
    title: "So many days of a year",
    year: 2026,
    licence: "none needed",
    url: null,
    verified: "seen",
  },
  geonames: {
    title: "GeoNames, with census corrections for Ireland and the United Kingdom",
    year: 2022,
    licence: "CC BY 4.0; OGL v3",
    url: "https://www.geonames.org/",
    verified: "seen",
  },
};
const packed: Record<string, unknown> = { sources };
const rare = readRareDiseases(await read("rare-diseases.tsv"), "orphanet");
/** A disease by its name stands in one file: the one of rare diseases knows it more closely. */
const rareNames = new Set(rare.flatMap(({ names }) => names as string[]));
function withoutNames<Row extends object>(row: Row, taken: ReadonlySet<string>): Row[] {
  const names = ((row as { names?: string[] }).names ?? []).filter((one) => !taken.has(one));
  return names.length === 0 ? [] : [{ ...row, names }];
}
const camel = (name: string): string => name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
for (const name of TABLES) {
  const table = readTable(name, await read(`${name}.yml`));
  // Two files may call different sources by one key, so each key carries its file.
  for (const [key, source] of Object.entries(table.sources)) sources[`${name}/${key}`] = source;
  const rows = table.rows
    .map((row) => ({ ...row, source: `${name}/${String(row.source)}` }))
    .flatMap((row) => (name === "conditions" ? withoutNames(row, rareNames) : [row]));
  packed[camel(name)] = name === "conditions" ? [...rows, ...rare] : rows;
}
const { care, sources: careSources } = readCare(await read("care.yml"));
Object.assign(sources, careSources);
packed.care = care;
packed.towns = asLines(await read("towns.tsv"));
packed.themes = readThemes(await read("themes.yml"));
const rarity = await read("stem-rarity.tsv");
packed.stemPosts = Number(/of (\d+) posts/u.exec(rarity)?.[1]);
packed.stems = asLines(rarity);

// As text: an engine reads JSON in a fraction of the time and memory that it takes to compile the same as a program.
await mkdir(generated, { recursive: true });
await writeFile(
  new URL("tables.ts", generated),
  `// Made by scripts/generate.ts from data/.
export const packed: string = ${JSON.stringify(JSON.stringify(packed))};
`,
);

function asLines(text: string): string {
  return rowsOf(text)
    .map((cells) => cells.join("\t"))
    .join("\n");
}

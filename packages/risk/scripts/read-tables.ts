import { parse } from "yaml";
import { z } from "zod";
import { AGE_PROFILES, COUNTRIES, JOB_AGES, PLACE_KINDS } from "../src/tables/rows.ts";

const source = z.strictObject({
  title: z.string().min(8),
  year: z.number().int(),
  licence: z.string().min(3),
  url: z.url({ protocol: /^https?$/u }).nullable(),
  verified: z.enum(["seen", "recalled"]),
});

const rate = z.number().positive().max(1);
const count = z.number().min(0);
const sigma = z.number().min(0).max(1);
const names = z
  .array(
    z
      .string()
      .min(1)
      .refine((name) => name === name.toLowerCase() && name === name.trim(), "must be lower case"),
  )
  .min(1);
const named = { names, source: z.string() };
const byCountry = (value: z.ZodNumber) => ({
  ie: value.optional(),
  us: value.optional(),
  ca: value.optional(),
  au: value.optional(),
  nz: value.optional(),
});
const country = z.enum(COUNTRIES);
const bands = z.array(z.number().min(0)).length(21);
const shares = z.array(z.number().min(0).max(1)).length(5);

/** The form of each table's rows, by the name of its file. */
const ROWS = {
  "age-sex": z.strictObject({ country, source: z.string(), men: bands, women: bands }),
  places: z.strictObject({
    ...named,
    kind: z.enum(PLACE_KINDS),
    country,
    population: count,
    sigma: sigma.optional(),
    within: z.string().optional(),
  }),
  "emergency-departments": z.strictObject({
    ...named,
    country,
    county: z.string().optional(),
    perDay: count,
    catchment: count,
  }),
  occupations: z.strictObject({
    ...named,
    field: z.string().nullable(),
    gb: count,
    ...byCountry(count),
    women: z.number().min(0).max(1),
    ages: z.enum(JOB_AGES),
    sigma,
  }),
  origins: z.strictObject({
    ...named,
    kind: z.enum(["ethnicity", "nationality", "religion", "language"]),
    gb: rate,
    ...byCountry(rate),
    capital: z.number().positive().optional(),
    counties: z.record(z.string(), rate).optional(),
    sigma,
  }),
  conditions: z.strictObject({
    ...named,
    class: z.string(),
    prevalence: rate.nullable(),
    yearly: rate.nullable(),
    ages: z.enum(AGE_PROFILES),
    women: z.number().min(0).max(1),
    visible: z.boolean(),
    sigma,
  }),
  families: z.strictObject({ ...named, women: shares, men: shares, sigma }),
  traits: z.strictObject({ ...named, share: rate, visible: z.boolean(), sigma }),
  events: z.strictObject({
    ...named,
    yearly: rate,
    newsworthy: z.boolean(),
    visible: z.boolean(),
    sigma,
  }),
} as const;
export type TableName = keyof typeof ROWS;
export const TABLES = Object.keys(ROWS) as TableName[];

export interface Table {
  readonly sources: Record<string, z.infer<typeof source>>;
  readonly rows: readonly Record<string, unknown>[];
}

/**
 * Reads one table of data/ and tries its form.
 * @throws Error that names the file, the row and what is wrong.
 */
export function readTable(name: TableName, text: string): Table {
  const file = z
    .strictObject({ sources: z.record(z.string(), source), rows: z.array(z.unknown()).min(1) })
    .parse(parse(text));
  const seen = new Set<string>();
  const rows = file.rows.map((raw, at) => {
    const parsed = ROWS[name].safeParse(raw);
    if (!parsed.success) throw new Error(`${name}.yml, row ${at + 1}: ${z.prettifyError(parsed.error)}`);
    const row = parsed.data;
    if (!file.sources[row.source]) throw new Error(`${name}.yml, row ${at + 1}: no source "${row.source}".`);
    for (const phrase of "names" in row ? row.names : []) {
      if (name !== "places" && seen.has(phrase))
        throw new Error(`${name}.yml: "${phrase}" leads to two rows.`);
      seen.add(phrase);
    }
    return row;
  });
  return { sources: file.sources, rows };
}

/** How common a disease of each Orphanet class is: the geometric middle of the class, and its spread. */
const BANDS = {
  A: [2e-3, 0.3],
  B: [7.3e-4, 0.1],
  C: [2.2e-4, 0.25],
  D: [3e-5, 0.32],
  E: [3e-6, 0.32],
  F: [2e-7, 0.6],
} as const;

/** Rare diseases stand in a file of their own, by class; here they become conditions like the others. */
export function readRareDiseases(text: string, sourceKey: string): Record<string, unknown>[] {
  return rowsOf(text).map((cells, at) => {
    const [written = "", band = "", group = "", ages = "", women = "", kind = ""] = cells;
    const middle = BANDS[band as keyof typeof BANDS];
    if (!middle) throw new Error(`rare-diseases.tsv, row ${at + 1}: there is no class "${band}".`);
    const [value, spread] = middle;
    return ROWS.conditions.parse({
      names: written.split("|").map((name) => name.trim()),
      class: group,
      prevalence: kind === "yearly" ? null : value,
      yearly: kind === "yearly" ? value : null,
      ages,
      women: women === "" ? 0.5 : Number(women),
      visible: false,
      sigma: spread,
      source: sourceKey,
    });
  });
}

export const rowsOf = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

const themes = z.strictObject({
  themes: z.array(z.strictObject({ theme: z.string(), words: z.array(z.string().min(2)).min(10) })).min(1),
});

/** Fields of life with their words, a line each: the theme, then its words. */
export const readThemes = (text: string): string =>
  themes
    .parse(parse(text))
    .themes.map(({ theme, words }) => [theme, ...words].join("\t"))
    .join("\n");

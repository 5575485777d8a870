import { readFileSync } from "node:fs";
import { groupBy } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { readRareDiseases, readTable, rowsOf } from "../scripts/read-tables.ts";
import { peopleIn } from "../src/people.ts";
import { sourceOf, tables } from "../src/tables/load.ts";
import { type Named, type PhraseTable, phraseTable } from "../src/tables/phrases.ts";
import { containing, displayName, placesIn, placesNamed } from "../src/tables/places.ts";
import { COUNTRIES, type Country, PLACE_KINDS, type PlaceRow } from "../src/tables/rows.ts";

const all = tables();
const byPhrase = {
  occupations: all.occupations,
  conditions: all.conditions,
  events: all.events,
  traits: all.traits,
  families: all.families,
  origins: all.origins,
  emergencyDepartments: all.emergencyDepartments,
} satisfies Record<string, readonly Named[]>;
type TableName = keyof typeof byPhrase;
const names = Object.keys(byPhrase) as TableName[];
const lookUps = Object.fromEntries(
  names.map((name) => [name, phraseTable(byPhrase[name] as readonly Named[])]),
) as Record<TableName, PhraseTable<Named>>;
const firstName = (table: TableName, words: string): string | undefined =>
  lookUps[table].best(words)?.row.names[0];
const label = ({ names: [name], kind, country, population }: PlaceRow): string =>
  `${name} (${kind}, ${country}, ${population})`;

describe("every table", () => {
  it.each(names)("%s: no phrase leads to two rows", (table) => {
    const rows = byPhrase[table] as readonly Named[];
    const phrases = groupBy(
      rows.flatMap((row) => row.names.map((phrase) => ({ phrase, row }))),
      ({ phrase }) => phrase,
    );
    const twice = [...phrases].filter(([, found]) => new Set(found.map(({ row }) => row)).size > 1);
    expect(
      twice.map(([phrase, found]) => `${phrase}: ${found.map(({ row }) => row.names[0]).join(", ")}`),
    ).toEqual([]);
  });

  it.each([...names, "ageSex", "places"] as const)(
    "%s: every row names a source that is told in full",
    (table) => {
      for (const { source } of all[table]) {
        const { title, year, licence, url, verified } = sourceOf(source);
        expect(title.length, source).toBeGreaterThan(8);
        expect(year, source).toBeGreaterThan(1990);
        expect(year, source).toBeLessThanOrEqual(2026);
        expect(licence, source).toMatch(/\p{L}{2}/u);
        expect(verified, source).toMatch(/^(?:seen|recalled)$/u);
        expect(url ?? "https://", source).toMatch(/^https?:\/\//u);
      }
    },
  );

  it("what comes with an address was looked up or is to be checked, what is our own has none", () => {
    const own = Object.entries(all.sources).filter(([key]) => key.endsWith("/estimate"));
    expect(own.length).toBeGreaterThan(3);
    for (const [key, { verified }] of own) expect(verified, key).toBe("recalled");
  });

  it("a source that no table has is a mistake that shows", () => {
    expect(() => sourceOf("places/nobody")).toThrow(/no.*places\/nobody|No table/u);
  });

  it("shares lie between nobody and everybody", () => {
    const shares = [
      ...all.conditions.flatMap((row) => [row.prevalence, row.yearly].map((value) => [row, value] as const)),
      ...all.traits.map((row) => [row, row.share] as const),
      ...all.events.map((row) => [row, row.yearly] as const),
      ...all.families.flatMap((row) => [...row.women, ...row.men].map((value) => [row, value] as const)),
      ...all.origins.flatMap((row) =>
        [row.gb, row.ie, row.us, row.ca, row.au, row.nz, ...Object.values(row.counties ?? {})].map(
          (value) => [row, value] as const,
        ),
      ),
    ];
    const wrong = shares.filter(
      ([, value]) => value !== null && value !== undefined && !(value >= 0 && value <= 1),
    );
    expect(wrong.map(([row, value]) => `${row.names[0]}: ${value}`)).toEqual([]);
  });

  it("a condition has a figure, and what a newspaper would carry is no everyday thing", () => {
    const without = all.conditions.filter(({ prevalence, yearly }) => prevalence === null && yearly === null);
    expect(without.map((row) => row.names[0])).toEqual([]);
    const common = all.events.filter(({ yearly, newsworthy }) => newsworthy && yearly > 1 / 2000);
    expect(common.map((row) => row.names[0])).toEqual([]);
    expect(all.events.some(({ newsworthy }) => newsworthy)).toBe(true);
  });

  it("no occupation counts nobody, or more than the country has", () => {
    const wrong = all.occupations.filter(
      ({ gb, ie, us, ca, au, nz }) =>
        [gb, ie, us, ca, au, nz].some((count) => count !== undefined && count < 1) ||
        gb > peopleIn("GB") ||
        (ie ?? 0) > peopleIn("IE"),
    );
    expect(wrong.map((row) => `${row.names[0]}: ${row.gb}, ${row.ie}`)).toEqual([]);
  });

  it("visits are what a country can have in a day", () => {
    for (const [country, visits] of Object.entries(all.care.visits)) {
      expect(COUNTRIES.map((one) => one.toLowerCase())).toContain(country);
      for (const [service, { share, sigma }] of Object.entries(visits)) {
        expect(share, `${country} ${service}`).toBeGreaterThan(0);
        expect(share, `${country} ${service}`).toBeLessThan(0.05);
        expect(sigma).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ["ie", "births", 150],
    ["ie", "emergency_attendances", 4190],
    ["gb", "births", 1800],
    ["gb", "emergency_attendances", 88_000],
  ] as const)("%s: %s, about %d a day", (country, service, aDay) => {
    const people = peopleIn(country.toUpperCase() as Country);
    const found = all.care.visits[country]![service]!.share * people;
    expect(found / aDay).toBeGreaterThan(0.85);
    expect(found / aDay).toBeLessThan(1.15);
  });
});

describe("places", () => {
  const irishCounties = all.places.filter(({ country, kind }) => country === "IE" && kind === "county");

  it("the 26 counties are the people of the census of 2022", () => {
    expect(irishCounties).toHaveLength(26);
    expect(irishCounties.reduce((sum, { population }) => sum + population, 0)).toBe(5_149_139);
  });

  it("the four nations are the United Kingdom, give or take the years between their counts", () => {
    const nations = all.places.filter(({ country, kind }) => country === "GB" && kind === "nation");
    expect(nations.map(({ names: [name] }) => name).sort()).toEqual([
      "england",
      "northern ireland",
      "scotland",
      "wales",
    ]);
    const sum = nations.reduce((people, { population }) => people + population, 0);
    expect(sum / peopleIn("GB")).toBeGreaterThan(0.95);
    expect(sum / peopleIn("GB")).toBeLessThan(1.02);
  });

  it("what holds a place is a row of its own, and in the end the country", () => {
    const lost = all.places.filter((row) => row.within !== undefined && containing(row).length === 0);
    expect(lost.map(label)).toEqual([]);
    const nowhere = all.places.filter(
      (row) => row.within !== undefined && containing(row).at(-1)!.kind !== "country" && row.country === "IE",
    );
    expect(
      nowhere.filter((row) => !/ulster/u.test(String(containing(row).at(-1)!.names[0]))).map(label),
    ).toEqual([]);
  });

  it("hardly a place is larger than what holds it", () => {
    const larger = all.places.filter((row) =>
      containing(row).some(({ population }) => population < row.population),
    );
    expect(larger.length, larger.map(label).join("; ")).toBeLessThanOrEqual(3);
  });

  it("somebody lives in each", () => {
    expect(all.places.filter(({ population }) => !(population > 0)).map(label)).toEqual([]);
    expect(new Set(all.places.map(({ kind }) => kind))).toEqual(new Set(PLACE_KINDS));
  });

  it("Ballina stands twice, since no reader can tell which is meant", () => {
    const bearers = placesNamed("Ballina", "IE");
    expect(bearers.map(({ within }) => within).sort()).toEqual(["mayo", "tipperary"]);
    expect(bearers.find(({ within }) => within === "mayo")!.population).toBeGreaterThan(9500);
    expect(bearers.find(({ within }) => within === "tipperary")!.population).toBeLessThan(4000);
  });

  it.each([
    ["Dublin", "IE", 1_400_000, 1_600_000],
    ["Cork", "IE", 570_000, 600_000],
    ["Cork city", "IE", 200_000, 240_000],
    ["Sligo", "IE", 70_000, 71_000],
    ["Drogheda", "IE", 43_000, 46_000],
    ["Letterkenny", "IE", 20_000, 24_000],
    ["Galway city", "IE", 80_000, 90_000],
    ["Tory Island", "IE", 80, 250],
    ["Matlock", "GB", 9000, 16_000],
    ["Leicester", "GB", 330_000, 420_000],
    ["Birmingham", "GB", 1_000_000, 1_250_000],
    ["Edinburgh", "GB", 450_000, 560_000],
    ["Belfast", "GB", 270_000, 360_000],
    ["Hackney", "GB", 240_000, 320_000],
    ["Orkney", "GB", 21_000, 23_000],
    ["Fair Isle", "GB", 40, 80],
    ["Chicago", "US", 2_500_000, 2_900_000],
    ["Wyoming", "US", 560_000, 600_000],
    ["Toronto", "CA", 2_500_000, 3_100_000],
    ["Sydney", "AU", 4_400_000, 5_600_000],
    ["Cairns", "AU", 140_000, 170_000],
    ["Gore", "NZ", 7000, 13_500],
  ] as const)("%s, %s: between %d and %d people", (name, country, least, most) => {
    const people = placesNamed(name, country).reduce((sum, { population }) => sum + population, 0);
    expect(people).toBeGreaterThanOrEqual(least);
    expect(people).toBeLessThanOrEqual(most);
  });

  it.each([
    ["Dún Laoghaire", "IE", "dun laoghaire", "dublin"],
    ["Inis Mór", "IE", "inis mor", "galway"],
    ["a village near Carndonagh", "IE", "carndonagh", "donegal"],
    ["Ballina, Co Mayo", "IE", "ballina", "mayo"],
    ["Ballina in County Tipperary", "IE", "ballina", "tipperary"],
    ["Tralee, Co. Kerry", "IE", "tralee", "kerry"],
    ["Co. Mayo", "IE", "mayo", "connacht"],
    ["the west of Ireland", "IE", "west of ireland", "connacht"],
    ["Stoke-on-Trent", "GB", "stoke on trent", "staffordshire"],
    ["Ashby-de-la-Zouch", "GB", "ashby de la zouch", "leicestershire"],
    ["St. Andrews", "GB", "st andrews", "fife"],
    ["Bishop’s Stortford", "GB", "bishops stortford", "hertfordshire"],
    ["Matlock, Derbyshire", "GB", "matlock", "derbyshire"],
    ["Kirkwall, Orkney", "GB", "kirkwall", "orkney"],
    ["the Isle of Skye", "GB", "skye", "highland"],
  ] as const)("“%s”, %s is %s in %s", (words, country, name, within) => {
    const [found, ...more] = placesNamed(words, country);
    expect([found?.names[0], found?.within]).toEqual([name, within]);
    expect(more).toEqual([]);
  });

  it.each([
    ["Matlock", "IE"],
    ["Mayo", "GB"],
    ["the lady in bed 4", "GB"],
    ["home", "IE"],
    ["", "IE"],
  ] as const)("“%s” is no place of %s", (words, country) => {
    expect(placesNamed(words, country).map(label)).toEqual([]);
  });

  it.each([
    ["GP in Leitrim", "IE", ["leitrim"]],
    ["Emergency physician, Sligo. Reading a lot.", "IE", ["sligo"]],
    ["Reading about football", "GB", []],
    ["reading, running, bath", "GB", []],
    ["Views my own. Ireland", "IE", []],
  ] as const)("the profile “%s” names its places", (profile, country, found) => {
    expect(placesIn(profile, country).map(({ names: [name] }) => name)).toEqual(found);
  });

  it.each([
    ["the Isle of Wight", "GB", "Isle of Wight"],
    ["stoke on trent", "GB", "Stoke on Trent"],
    ["west of ireland", "IE", "West of Ireland"],
    ["west midlands region", "GB", "West Midlands"],
    ["Ulster part of", "IE", "Ulster"],
    ["Bridgend County Borough", "GB", "Bridgend"],
    ["Cardiff council area", "GB", "Cardiff"],
    ["Aberdeen city council area", "GB", "Aberdeen"],
    ["Auckland region", "NZ", "Auckland"],
    ["Peak District", "GB", "Peak District"],
  ] as const)("%s is written as people write it", (words, country, written) => {
    expect(displayName(placesNamed(words, country)[0]!)).toBe(written);
  });
});

describe("rare diseases", () => {
  it.each([
    ["progeria", 1e-8, 1e-6],
    ["alkaptonuria", 1e-6, 1e-5],
    ["maple syrup urine disease", 1e-6, 1e-5],
    ["creutzfeldt jakob", 1e-6, 1e-5],
    ["phenylketonuria", 1e-5, 1.5e-4],
    ["motor neurone disease", 1e-5, 1e-4],
    ["Guillain-Barré", 1e-5, 5e-5],
    ["cystic fibrosis", 1e-4, 5e-4],
    ["Huntington's", 1e-4, 5e-4],
    ["narcolepsy", 1e-4, 5e-4],
    ["tetanus", 1e-8, 1e-6],
  ])("%s: between %d and %d of people", (disease, least, most) => {
    const row = phraseTable(all.conditions).best(disease)!.row;
    const share = row.prevalence ?? row.yearly!;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it("most of those with a name are under one in two thousand, whatever the class", () => {
    const rare = all.conditions.filter(({ source }) => source === "orphanet");
    expect(rare.length).toBeGreaterThan(1000);
    const uncommon = rare.filter(({ prevalence, yearly }) => (prevalence ?? yearly!) < 1 / 2000);
    expect(uncommon.length / rare.length).toBeGreaterThan(0.9);
  });
});

describe("what doctors write leads to the row that is meant", () => {
  it.each([
    ["occupations", "a staff nurse", "nurse"],
    ["occupations", "the retired lighthouse keeper", "lighthouse keeper*"],
    ["occupations", "school-teacher", "teacher"],
    ["occupations", "primary school teacher", "primary teacher*"],
    ["occupations", "dairy farmer", "dairy farmer*"],
    ["occupations", "farmers", "farmer"],
    ["occupations", "HGV driver", "lorry driver*"],
    ["occupations", "taxi man", "taxi driver*"],
    ["occupations", "lollipop lady", "lollipop lad*"],
    ["occupations", "fire-fighter", "firefighter*"],
    ["occupations", "Garda sergeant", "garda sergeant*"],
    ["occupations", "air-traffic controller", "air traffic controller*"],
    ["occupations", "parish priest", "parish priest*"],
    ["occupations", "Head teacher", "head teacher*"],
    ["occupations", "farmer’s wife", "farmer* wife"],
    ["occupations", "mayor of the town", "mayor"],
    ["conditions", "a broken hip", "fractured hip"],
    ["conditions", "her hip is broken", "fractured hip"],
    ["conditions", "type-1 diabetes", "type 1 diabet*"],
    ["conditions", "T1DM", "type 1 diabet*"],
    ["conditions", "Alzheimer’s", "alzheimer*"],
    ["conditions", "heart attacks", "heart attack*"],
    ["conditions", "cancer of the breast", "breast cancer*"],
    ["conditions", "male breast cancer", "male breast cancer"],
    ["conditions", "pre-eclampsia", "pre eclampsia"],
    ["conditions", "Guillain-Barré", "guillain barré syndrome"],
    ["conditions", "Guillain Barre syndrome", "guillain barré syndrome"],
    ["conditions", "GBS", "guillain barré syndrome"],
    ["conditions", "MND", "motor neurone disease"],
    ["conditions", "Tay-Sachs", "tay sachs disease"],
    ["conditions", "variant CJD", "variant creutzfeldt jakob disease"],
    ["conditions", "Ehlers-Danlos", "ehlers danlos"],
    ["conditions", "stone man syndrome", "fibrodysplasia ossificans progressiva"],
    ["conditions", "CF", "cystic fibrosis"],
    ["conditions", "bead up his nose", "bead in"],
    ["conditions", "appendix out", "appendicectom*"],
    ["conditions", "Down’s syndrome", "down syndrome"],
    ["conditions", "frostbite", "frostbite"],
    ["conditions", "face transplant", "hand transplant"],
    ["events", "fell off a ladder", "fell ladder*"],
    ["events", "the ladder that he fell from", "fell ladder*"],
    ["events", "bitten by his own dog", "bit* dog"],
    ["events", "RTA", "car crash*"],
    ["events", "kicked by a horse", "kick* horse"],
    ["events", "struck by lightning", "struck by lightning"],
    ["events", "slipped on the ice", "fell ice"],
    ["events", "airlifted", "helicopter rescue*"],
    ["events", "attacked by a bull", "hit bull"],
    ["traits", "red-haired", "red hair*"],
    ["traits", "a tattoo of a swan", "tattoo* of"],
    ["traits", "left-handed", "left handed"],
    ["traits", "guide dog", "guide dog*"],
    ["families", "mother of six", "six children"],
    ["families", "mother of twins", "twin"],
    ["families", "newly married", "newlyweds"],
    ["families", "lives alone", "lives alone"],
    ["families", "34 weeks pregnant", "weeks pregnant"],
    ["families", "widower", "widow"],
    ["origins", "from Poland", "polish"],
    ["origins", "an Irish Traveller", "irish traveller*"],
    ["origins", "Māori", "māori*"],
    ["origins", "Maori", "māori*"],
    ["origins", "Filipina", "filipino*"],
    ["origins", "Jehovah’s Witness", "jehovah*"],
    ["origins", "speaks no English", "no english"],
    ["origins", "native Irish speaker", "irish speak*"],
    ["emergencyDepartments", "University Hospital Limerick", "university hospital limerick"],
    ["emergencyDepartments", "the Mater", "mater misericordiae university hospital"],
  ] as const)("%s: “%s” -> %s", (table, words, expected) => {
    expect(firstName(table, words)).toBe(expected);
  });

  it.each([
    ["occupations", "the lady in bed 4"],
    ["conditions", "the lady in bed 4"],
    ["events", "the lady in bed 4"],
    ["traits", "the lady in bed 4"],
    ["families", "the lady in bed 4"],
    ["origins", "the lady in bed 4"],
    ["occupations", "hard-working"],
    ["occupations", "nursed back to health"],
    ["conditions", "came in by ambulance"],
    ["conditions", "was told to wait"],
    ["events", "on her way home"],
    ["origins", "polished shoes"],
    ["families", ""],
  ] as const)("%s: “%s” leads nowhere", (table, words) => {
    expect(firstName(table, words)).toBeUndefined();
  });

  it("of two rows the one with more words in it, and each word is used once", () => {
    const table = phraseTable([
      { names: ["farmer*"] },
      { names: ["dairy farmer*"] },
      { names: ["dairy"] },
      { names: ["hill"] },
    ]);
    expect(table.best("an old dairy farmer")?.row.names).toEqual(["dairy farmer*"]);
    expect(table.all("a dairy farmer on the hill").map(({ row }) => row.names[0])).toEqual([
      "dairy farmer*",
      "hill",
    ]);
    expect(table.best("the hill’s edge")?.row.names).toEqual(["hill"]);
    expect(table.best("farming")).toBeUndefined();
    expect(table.all("")).toEqual([]);
  });
});

describe("a table that cannot be used says why", () => {
  const head =
    'sources: { here: { title: A long title, year: 2020, licence: CC0-1.0, url: "https://example.org", verified: seen } }\nrows:\n';
  const file = (...rows: string[]): string => `${head}${rows.map((row) => `  - { ${row} }\n`).join("")}`;
  const whole = "names: [red hair], share: 0.04, visible: true, sigma: 0.1, source: here";
  it("and one that can be is read", () => {
    expect(readTable("traits", file(whole)).rows).toHaveLength(1);
  });
  it.each([
    [
      "a source it does not list",
      [whole.replace("source: here", "source: there")],
      /row 1: no source "there"/u,
    ],
    ["a phrase twice", [whole, whole], /"red hair" leads to two rows/u],
    ["a share above one", [whole, whole.replace("0.04", "40").replace("red", "fair")], /row 2/u],
    ["capitals", [whole.replace("red hair", "Red hair")], /lower case/u],
    ["a field nobody knows", [`${whole}, shares: 1`], /shares/u],
    ["no name", [whole.replace("[red hair]", "[]")], /names/u],
  ])("%s", (_, rows, message) => {
    expect(() => readTable("traits", file(...rows))).toThrow(message);
  });
  it("a class of rarity that Orphanet has not", () => {
    expect(() =>
      readRareDiseases("some disease\tX\ta rare disease\tadult\t0.5\tprevalence", "orphanet"),
    ).toThrow(/row 1.*"X"/u);
  });
  it("the files of rare diseases and of towns can be used as they stand", () => {
    const data = (name: string): string => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
    expect(readRareDiseases(data("rare-diseases.tsv"), "orphanet").length).toBeGreaterThan(1000);
    for (const cells of rowsOf(data("towns.tsv"))) expect(cells, cells.join(" ")).toHaveLength(5);
  });
});

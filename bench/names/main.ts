/**
 * How well names are found and told apart: on labelled tweets (exact and touched spans; handles and hashtags are
 * left out) and on the training posts, where whose name it is counts too. `npm run bench:names`.
 */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Observed, observe, overlaps, readDraft, type TextSpan } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { loadReader } from "@chaperone/reader/node";
import { goldSpans, readTraining, toDraft } from "../lib/corpus.ts";
import { readTweets, TWEETS } from "../lib/tweets.ts";
import { count, newTally, scores } from "./tally.ts";

const { values } = parseArgs({ options: { model: { type: "string" } } });
const reader = await loadReader(values.model ? { folder: pathToFileURL(values.model) } : {});
const personName = detectors.find(({ id }) => id === "person-name")!;
const SETS = ["btc/dev", "wnut17/dev"];
const ON_MAPS: readonly string[] = ["town", "county", "region", "country"];
/** Exact F1 of persons, measured elsewhere: what lists alone reach, and what a trained tagger adds. */
const BESIDE = "beside it: first names + capitalised run 55.5 (BTC), 37.2 (WNUT); CRF with lists 76.6, 68.4";

if (existsSync(TWEETS)) {
  console.log("Tweets (precision, recall, F1): persons and places, light stage and reader");
  for (const set of SETS) await scoreTweets(set);
  console.log(`${BESIDE}\n`);
} else console.log(`Tweets left out: ${TWEETS} is not there`);

async function scoreTweets(set: string): Promise<void> {
  const tallies = {
    "persons, light": newTally(),
    "persons, reader": newTally(),
    "places, light": newTally(),
    "places, reader": newTally(),
  };
  for (const { text, persons, locations } of readTweets(`${TWEETS}${set}.conll`) ?? []) {
    const document = readDraft({ text, kind: "post", platform: "x", author: {} });
    const light = await observe(document, detectors);
    const close = await observe(document, [reader], undefined, light);
    count(tallies["persons, light"], persons, named(light));
    count(tallies["persons, reader"], persons, named(close));
    count(tallies["places, light"], locations, placesIn(light));
    count(tallies["places, reader"], locations, placesIn(close));
  }
  for (const [name, tally] of Object.entries(tallies)) {
    console.log(`${set.padEnd(13)} ${name.padEnd(16)} ${scores(tally)}   ${tally.gold}`);
  }
}

/** The detector by itself: in other letter cases no other fact helps it either. */
function namesAlone(text: string): TextSpan[] {
  const { reading } = readDraft({ text, kind: "post", platform: "x", author: {} });
  const sightings = personName.detect(reading, () => []) as Iterable<{ readonly span?: TextSpan }>;
  return [...sightings].flatMap(({ span }) => (span ? [reading.toSource(span)] : []));
}

function named({ observations }: Observed): TextSpan[] {
  return observations.flatMap(({ kind, place }) =>
    kind === "person-name" && place.in === "text" ? [place] : [],
  );
}

/** Places on a map, as the tweets mark them: no wards, schools or practices. */
function placesIn({ observations }: Observed): TextSpan[] {
  return observations.flatMap((one) =>
    one.kind === "place" && one.place.in === "text" && ON_MAPS.includes(one.details.type) ? [one.place] : [],
  );
}

const ROLES = ["patient", "relative", "unknown", "colleague", "author", "public-figure"] as const;
interface Told {
  gold: number;
  touched: number;
  small: number;
  capitals: number;
  posts: number;
  withPatient: number;
  referred: number;
  clean: number;
  cleanReferred: number;
  readonly ofGold: Record<string, number>;
  readonly ofClean: Record<string, number>;
}
const FACTS = detectors.filter(
  ({ emits }) => !emits.some((kind) => kind === "cue" || kind === "likeness" || kind === "detail"),
);
const total = newTold();
for (const { name, posts } of readTraining()) {
  const told = newTold();
  for (const post of posts) {
    const draft = toDraft(post);
    const { observations } = await observe(readDraft(draft), FACTS);
    const names = observations.flatMap((one) =>
      one.kind === "person-name" && one.place.in === "text" ? [{ ...one.place, role: one.details.role }] : [],
    );
    const referred = observations.some(({ kind }) => kind === "patient-reference");
    const gold = goldSpans(post).filter(({ type }) => type === "NAME");
    const small = namesAlone(post.text.toLowerCase());
    const capitals = namesAlone(post.text.toUpperCase());
    for (const span of gold) {
      told.gold++;
      const found = names.find((one) => overlaps(one, span));
      if (found) told.touched++;
      if (found) told.ofGold[found.role] = (told.ofGold[found.role] ?? 0) + 1;
      if (small.some((one) => overlaps(one, span))) told.small++;
      if (capitals.some((one) => overlaps(one, span))) told.capitals++;
    }
    told.posts++;
    if (post.spans.some(({ about }) => about === "patient")) {
      told.withPatient++;
      if (referred) told.referred++;
    }
    if (post.spans.length > 0) continue;
    told.clean++;
    if (referred) told.cleanReferred++;
    for (const { role } of names) told.ofClean[role] = (told.ofClean[role] ?? 0) + 1;
  }
  addTo(total, told);
  console.log(lineOf(name, told));
}
console.log(lineOf("all", total));
console.log(
  `\nRoles of gold names found (%):              ${ROLES.map((role) => `${role} ${percent(total.ofGold[role], total.touched)}`).join("  ")}`,
);
console.log(
  `Names per 100 posts in which nobody is marked: ${ROLES.map((role) => `${role} ${percent(total.ofClean[role], total.clean)}`).join("  ")}`,
);

function newTold(): Told {
  const counts = {
    gold: 0,
    touched: 0,
    small: 0,
    capitals: 0,
    posts: 0,
    withPatient: 0,
    referred: 0,
    clean: 0,
    cleanReferred: 0,
  };
  return { ...counts, ofGold: {}, ofClean: {} };
}

function addTo(sum: Told, part: Told): void {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === "number") (sum as unknown as Record<string, number>)[key]! += value;
  }
  for (const side of ["ofGold", "ofClean"] as const) {
    for (const [role, times] of Object.entries(part[side])) sum[side][role] = (sum[side][role] ?? 0) + times;
  }
}

function percent(part: number | undefined, whole: number): string {
  return whole === 0 ? "-" : ((100 * (part ?? 0)) / whole).toFixed(1);
}

function lineOf(name: string, told: Told): string {
  const theirs = (told.ofGold.patient ?? 0) + (told.ofGold.relative ?? 0);
  const open = theirs + (told.ofGold.unknown ?? 0);
  return [
    name.padEnd(31),
    `names ${String(told.gold).padStart(4)}`,
    `touched % ${percent(told.touched, told.gold).padStart(5)}`,
    `small letters ${percent(told.small, told.gold).padStart(5)}`,
    `capitals ${percent(told.capitals, told.gold).padStart(5)}`,
    `| patient or relative % ${percent(theirs, told.touched).padStart(5)}`,
    `or unknown ${percent(open, told.touched).padStart(5)}`,
    `| patient per 100 without ${percent(told.ofClean.patient, told.clean)}`,
    `| reference % ${percent(told.referred, told.withPatient)}`,
    `per 100 without ${percent(told.cleanReferred, told.clean)}`,
  ].join("  ");
}

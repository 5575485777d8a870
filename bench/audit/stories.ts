import { createChecker } from "@chaperone/checker";
import type { AuthorProfile, CaseTrace, Observation } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import { LinkIndex, storiesOf } from "@chaperone/risk/links";
import { harmOf } from "../../packages/audit/src/check/harm.ts";
import { promiseOf, WORTH_READING } from "../../packages/audit/src/check/promise.ts";
import { readTraining, readWritten } from "../lib/corpus.ts";
import { readSequences } from "../lib/sequences.ts";
import { readTweets, TWEETS } from "../lib/tweets.ts";
import { randomFrom } from "./posts.ts";

/** Archives are made of so many posts in so many years; of these 26 stories by one hand, or as many as there are. */
const ARCHIVES = [
  { posts: 500, years: 2, stories: 26, times: 3 },
  { posts: 5_000, years: 5, stories: 26, times: 2 },
  { posts: 5_000, years: 5, stories: 130, times: 1 },
  { posts: 20_000, years: 10, stories: 130, times: 1 },
] as const;
/** One invented doctor wrote all of it. */
const AUTHOR: AuthorProfile = { name: "Dr Ada Invented", bio: "Doctor. Views my own." };
const KEY = "bench";
const DAY = 86_400_000;
const START = Date.UTC(2014, 0, 1);
/** Posts that share so many words running are variants of one, written as a contrast. */
const WORDS_ALIKE = 5;
const LONGEST = 600;

const light = createChecker({ jurisdiction: "GB", profession: "doctor" });
const close = createChecker({ jurisdiction: "GB", profession: "doctor", reader: loadReader });

export interface Traced {
  readonly date: string;
  /** Null where an audit would not read it closely. */
  readonly trace: CaseTrace | null;
  /** Posts with the same one tell of one patient; null where nobody else tells of this post's. */
  readonly patient: string | null;
}

/** Which posts are put together as one patient's, against the labels, in archives of several sizes. */
export async function tellStories(): Promise<void> {
  const ordinary = await tracedAll(ordinaryTexts(Math.max(...ARCHIVES.map(({ posts }) => posts))));
  for (const { name, sequences } of readSequences()) {
    const told: Traced[][] = [];
    for (const { id, posts, draft, expect } of sequences)
      told.push(
        await tracedAll(
          [...posts, { id: "draft", ...draft }].map((post) => ({
            text: post.text,
            date: post.date,
            patient:
              expect.links.length > 0 && (post.id === "draft" || expect.links.includes(post.id))
                ? `${name} ${id}`
                : null,
          })),
        ),
      );
    for (const archive of ARCHIVES)
      if (ordinary.length + told.flat().length >= archive.posts)
        console.log(line(name, archive, measured(archive, told, ordinary)));
      else
        console.log(
          `${name}, ${archive.posts} posts: there are only ${ordinary.length} ordinary ones; ../shared/data/tweets-ner has more`,
        );
  }
}

interface Text {
  readonly text: string;
  readonly date: string;
  readonly patient: string | null;
}

/** What clinicians wrote for this project, each story once, and then tweets of anybody. */
function ordinaryTexts(most: number): Text[] {
  const seen = new Set<string>();
  const isNew = (text: string): boolean => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    const runs = words.slice(WORDS_ALIKE - 1).map((_, at) => words.slice(at, at + WORDS_ALIKE).join(" "));
    if (runs.some((run) => seen.has(run))) return false;
    for (const run of runs) seen.add(run);
    return true;
  };
  const numbers = new Set<string>();
  /** "nm-001a" and "nm-001b" are variants. */
  const isFirst = (id: string): boolean => {
    const number = id.replace(/(?<=\d)[a-z]$/u, "");
    return !numbers.has(number) && numbers.add(number).size > 0;
  };
  const written = [...readTraining(), ...readWritten()]
    .flatMap(({ posts }) => posts)
    .filter(({ id, kind, text }) => kind !== "bio" && text.length <= LONGEST && isFirst(id) && isNew(text));
  const tweets = ["btc/train", "btc/dev", "wnut17/train", "wnut17/dev"].flatMap(
    (file) => readTweets(`${TWEETS}${file}.conll`) ?? [],
  );
  return [...written, ...tweets.filter(({ text }) => isNew(text))]
    .slice(0, most)
    .map(({ text }) => ({ text, date: "2020-01-01", patient: null }));
}

async function tracedAll(texts: readonly Text[]): Promise<Traced[]> {
  const traced: Traced[] = [];
  for (const { text, date, patient } of texts) {
    const draft = { text, kind: "post", platform: "x", author: AUTHOR, postedAt: date } as const;
    let seen: readonly Observation[] = [];
    const first = await light.check(draft, { onObserved: (observations) => (seen = observations) });
    const isRead =
      first.level !== "nothing-found" ||
      promiseOf(first, harmOf(first, { reach: null }), seen) >= WORTH_READING;
    const { trace } = isRead ? await close.check(draft, { ledger: { key: KEY, traces: [] } }) : {};
    traced.push({ date, trace: trace ?? null, patient });
  }
  return traced;
}

export interface Found {
  posts: number;
  pairs: { told: number; right: number; all: number };
  cases: { told: number; false: number };
  stories: { all: number; whole: number; partly: number };
}

/** What is found in archives mixed of stories and ordinary posts. */
export function measured(
  { posts, years, stories, times }: (typeof ARCHIVES)[number],
  told: readonly (readonly Traced[])[],
  ordinary: readonly Traced[],
): Found {
  const found: Found = {
    posts: 0,
    pairs: { told: 0, right: 0, all: 0 },
    cases: { told: 0, false: 0 },
    stories: { all: 0, whole: 0, partly: 0 },
  };
  for (let time = 1; time <= times; time++) {
    const archive = mixed(
      posts,
      years,
      shuffled(told, time).slice(0, stories),
      shuffled(ordinary, time),
      time,
    );
    count(found, archive);
  }
  return found;
}

function mixed(
  posts: number,
  years: number,
  told: readonly (readonly Traced[])[],
  ordinary: readonly Traced[],
  seed: number,
): Traced[] {
  const random = randomFrom(seed);
  const days = years * 365;
  const shifted = told.flatMap((story) => {
    const dates = story.map(({ date }) => Date.parse(date));
    const first = Math.min(...dates);
    const long = (Math.max(...dates) - first) / DAY;
    const by = START + Math.floor(random() * Math.max(1, days - long)) * DAY - first;
    return story.map((one) => on(one, Date.parse(one.date) + by));
  });
  const others = ordinary
    .slice(0, posts - shifted.length)
    .map((one) => on(one, START + Math.floor(random() * days) * DAY));
  return [...shifted, ...others].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function on(one: Traced, time: number): Traced {
  const date = new Date(time).toISOString().slice(0, 10);
  return { ...one, date, trace: one.trace && { ...one.trace, date } };
}

function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  return list
    .map((item) => ({ item, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
}

function count(found: Found, archive: readonly Traced[]): void {
  found.posts += archive.length;
  const index = new LinkIndex();
  const traced: Traced[] = [];
  for (const one of archive) if (one.trace) traced[index.add(one.trace)] = one;
  const groups = storiesOf(index).map(({ posts }) => posts.map((post) => traced[post]!));
  for (const group of groups) {
    const right = pairsIn(group, (a, b) => a.patient !== null && a.patient === b.patient);
    found.pairs.told += pairsIn(group, () => true);
    found.pairs.right += right;
    found.cases.told++;
    if (right === 0) found.cases.false++;
  }
  const patients = Map.groupBy(
    archive.filter(({ patient }) => patient !== null),
    ({ patient }) => patient,
  );
  for (const story of patients.values()) {
    found.pairs.all += pairsIn(story, () => true);
    found.stories.all++;
    const most = Math.max(0, ...groups.map((group) => group.filter((one) => story.includes(one)).length));
    if (most === story.length) found.stories.whole++;
    else if (most > 1) found.stories.partly++;
  }
}

const pairsIn = (list: readonly Traced[], wanted: (a: Traced, b: Traced) => boolean): number =>
  list.reduce((sum, one, at) => sum + list.slice(0, at).filter((other) => wanted(other, one)).length, 0);

const line = (name: string, { posts, stories }: (typeof ARCHIVES)[number], found: Found): string =>
  [
    `${name}, ${posts} posts with ${stories} sequences:`,
    `pairs precision ${(found.pairs.right / found.pairs.told).toFixed(2)}, recall ${(found.pairs.right / found.pairs.all).toFixed(2)} (${found.pairs.right} of ${found.pairs.told} told, ${found.pairs.all} labelled);`,
    `stories whole ${found.stories.whole}, partly ${found.stories.partly} of ${found.stories.all};`,
    `false cases ${((1000 * found.cases.false) / found.posts).toFixed(2)} per 1,000 posts (${found.cases.false} of ${found.cases.told})`,
  ].join(" ");

export { ARCHIVES, line };

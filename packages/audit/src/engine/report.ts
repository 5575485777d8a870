import { LEVELS, type VerdictLevel } from "@chaperone/core";
import { casesIn } from "../cases/cases-pass.ts";
import type { AuditCounts, Tally } from "../report/summary.ts";
import type { AuditResult } from "../result.ts";
import { lastWord, stillToRead } from "./close-pass.ts";
import { noCounts, yearOf } from "./counts.ts";
import type { AuditReport, Run } from "./run.ts";

/** What is known so far. */
export async function reportOf(run: Run, finished: boolean): Promise<AuditReport> {
  const { counts = noCounts(), files = [] } = run.read ?? {};
  const same = await samePosts(run);
  return {
    results: resultsOf(run, same),
    cases: await casesIn(run),
    summary: {
      finished: finished && stillToRead(run).length === 0,
      files,
      counts: await countsOf(run, counts, same),
    },
  };
}

/** Where the posts that were folded into a post worth telling of lie, by that post's place. */
type Same = ReadonlyMap<number, readonly number[]>;

async function samePosts({ options: { store }, kept }: Run): Promise<Same> {
  const same = new Map<number, number[]>();
  for await (const { at, record } of store.all("same")) {
    const place = kept.placeOf(record.n);
    if (place === -1 || kept.levelOf(place) === "nothing-found") continue;
    const list = same.get(place);
    if (list) list.push(at);
    else same.set(place, [at]);
  }
  return same;
}

async function* resultsOf(run: Run, same: Same): AsyncGenerator<AuditResult> {
  const { store } = run.options;
  const places = run.kept.sorted((place) => run.kept.levelOf(place) !== "nothing-found", run.kept.harmOf);
  for (const place of places) {
    const { post } = await store.get("posts", run.kept.postAt(place));
    const { checked } = await lastWord(run, place);
    const { depth, level, findings, recognisability, harm } = checked;
    const folded = await Promise.all((same.get(place) ?? []).map((at) => store.get("same", at)));
    yield {
      post,
      depth,
      level,
      findings,
      ...(recognisability && { recognisability }),
      harm,
      same: folded.map((one) => one.post),
    };
  }
}

async function countsOf(run: Run, counts: ReturnType<typeof noCounts>, same: Same): Promise<AuditCounts> {
  const { options, kept } = run;
  const years = new Tallies(counts.byYear);
  const networks = new Tallies(counts.byNetwork);
  const duties = new Tallies({});
  let close = 0;
  for (let place = 0; place < kept.size; place++) {
    if (kept.isClose(place)) close++;
    const level = kept.levelOf(place);
    if (level === "nothing-found") continue;
    const others = await Promise.all((same.get(place) ?? []).map((at) => options.store.get("same", at)));
    const add = (year: string, network: string): void => {
      years.found(year, level);
      networks.found(network, level);
      for (const [duty, heaviest] of kept.dutiesOf(place)) {
        duties.met(duty);
        duties.found(duty, heaviest);
      }
    };
    add(kept.yearOf(place), kept.networkOf(place));
    for (const { post } of others) add(yearOf(post), post.network);
  }
  const { posts, outside, folded, reposts, wordless, pictures } = counts;
  const unread = stillToRead(run).length;
  return {
    posts,
    light: posts - folded - wordless - close - unread,
    close,
    unread,
    outside,
    folded,
    reposts,
    wordless,
    pictures: {
      looked: run.pictures.looked,
      not: pictures - run.pictures.looked,
      unopened: [...run.pictures.unopened],
    },
    byYear: years.sorted(),
    byNetwork: networks.sorted(),
    byDuty: duties.sorted(),
  };
}

/** Counts of posts by a key and by what is heaviest in them. */
class Tallies {
  readonly #tallies = new Map<string, { -readonly [K in keyof Tally]: Tally[K] }>();

  constructor(posts: Readonly<Record<string, number>>) {
    for (const [key, count] of Object.entries(posts)) this.#of(key).posts = count;
  }

  met(key: string): void {
    this.#of(key).posts++;
  }

  found(key: string, level: VerdictLevel): void {
    const known = LEVELS.find((one) => one === level);
    if (known) this.#of(key)[known]++;
  }

  sorted(): Tally[] {
    return [...this.#tallies.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #of(key: string) {
    const known = this.#tallies.get(key);
    if (known) return known;
    const tally = { key, posts: 0, must: 0, should: 0, consider: 0 };
    this.#tallies.set(key, tally);
    return tally;
  }
}

import { type CaseTrace, hash53 } from "@chaperone/core";
import { LinkIndex, storiesOf } from "@chaperone/risk/links";
import { merged } from "../check/merged.ts";
import { lastWord } from "../engine/close-pass.ts";
import { inBatches, ordered } from "../engine/ordered.ts";
import type { Run } from "../engine/run.ts";
import { keyOfPost } from "../key-of-post.ts";
import type { AuditCase } from "../result.ts";

const BATCH = 8;
/** Posts that seem to tell of one patient. */
interface Story {
  /** Where the last of them is kept. */
  readonly place: number;
  readonly earlier: readonly { readonly place: number; readonly probability: number }[];
}

/**
 * Stories told in several posts: posts are held against each other by what their traces share, and the last of each
 * story is read once more beside the others.
 */
export async function casesPass(run: Run): Promise<void> {
  const { options, kept, linked, cases } = run;
  const { store, workers, signal } = options;
  const stories = (await storiesIn(run)).filter(({ place }) => !linked.has(kept.numberOf(place)));
  const read = ordered(inBatches(stories, BATCH), workers.atOnce, async (batch) => {
    const asked = await Promise.all(
      batch.map(async ({ place, earlier }) => ({
        post: (await store.get("posts", kept.postAt(place))).post,
        depth: options.close ? ("close" as const) : ("light" as const),
        ...(await tracesOf(run, earlier)),
      })),
    );
    const found = await workers.check(asked);
    return batch.map(({ place }, at) => ({ place, found: found[at] ?? null }));
  });
  let done = 0;
  for await (const batch of read) {
    signal?.throwIfAborted();
    for (const { place, found } of batch) {
      const n = kept.numberOf(place);
      linked.add(n);
      if (!found?.collective) continue;
      const checked = merged((await lastWord(run, place)).checked, found);
      kept.take(place, store.add("results", { n, checked, linked: true }), checked);
      cases.set(n, found.collective);
    }
    done += batch.length;
    await run.step("cases", done, stories.length);
  }
}

async function storiesIn(run: Run): Promise<Story[]> {
  const { index, places } = await indexOf(run);
  return storiesOf(index).map(({ posts, links }) => {
    const surenessOf = (post: number): number =>
      Math.max(...links.map((one) => (one.earlier === post || one.later === post ? one.probability : 0)));
    return {
      place: places[posts.at(-1)!]!,
      earlier: posts.slice(0, -1).map((post) => ({ place: places[post]!, probability: surenessOf(post) })),
    };
  });
}

async function indexOf(run: Run): Promise<{ readonly index: LinkIndex; readonly places: readonly number[] }> {
  const { options, kept } = run;
  const index = new LinkIndex();
  const places: number[] = [];
  const log = options.close ? "results" : "posts";
  for await (const { at, record } of options.store.all(log)) {
    const place = kept.placeOf(record.n);
    const isLast = place !== -1 && (log === "posts" ? kept.postAt(place) : kept.resultAt(place)) === at;
    // A post without a date came before or after nobody knows what.
    if (!isLast || !record.checked.trace || !kept.isDated(place)) continue;
    places[index.add(record.checked.trace)] = place;
  }
  return { index, places };
}

/** Under their numbers, the earliest first, and how surely each belongs to the story. */
async function tracesOf(
  run: Run,
  earlier: Story["earlier"],
): Promise<{ readonly earlier: readonly CaseTrace[]; readonly weighed: readonly number[] }> {
  const traces: CaseTrace[] = [];
  for (const { place } of earlier) {
    const { checked, n } = await lastWord(run, place);
    traces.push({ ...checked.trace!, post: String(n) });
  }
  return { earlier: traces, weighed: earlier.map(({ probability }) => probability) };
}

/** Each story once, as its last post sees it. */
export async function casesIn({ options: { store }, kept, cases }: Run): Promise<AuditCase[]> {
  const told = new Set<number>();
  const found: AuditCase[] = [];
  const postOf = async (n: number) => (await store.get("posts", kept.postAt(kept.placeOf(n)))).post;
  for (const [n, recognisability] of [...cases].sort(([a], [b]) => b - a)) {
    if (told.has(n)) continue;
    const numbers = [...recognisability.posts.map(({ id }) => Number(id)), n];
    for (const one of numbers) told.add(one);
    const posts = await Promise.all(numbers.map(postOf));
    const keys = posts.map(keyOfPost);
    found.push({
      id: hash53(`case ${keys[0]}`),
      posts: posts.map(({ id }) => id),
      keys,
      recognisability: {
        ...recognisability,
        posts: recognisability.posts.map((post, at) => ({ ...post, id: posts[at]!.id })) as [
          (typeof recognisability.posts)[0],
        ],
      },
    });
  }
  return found;
}

import type { CaseTrace } from "@chaperone/core";
import { merged } from "../check/merged.ts";
import { lastWord } from "../engine/close-pass.ts";
import { inBatches, ordered } from "../engine/ordered.ts";
import type { Run } from "../engine/run.ts";
import type { AuditCase } from "../result.ts";
import { CaseIndex } from "./case-index.ts";

const BATCH = 8;

/**
 * Stories told in several posts: each post that shares something uncommon with earlier ones is read once more beside
 * these, and beside these alone, as holding it against all posts would take hours.
 */
export async function casesPass(run: Run): Promise<void> {
  const { options, kept, linked, cases } = run;
  const { store, workers, signal } = options;
  const candidates = (await indexOf(run))
    .candidates()
    .filter(({ place }) => !linked.has(kept.numberOf(place)));
  const read = ordered(inBatches(candidates, BATCH), workers.atOnce, async (batch) => {
    const asked = await Promise.all(
      batch.map(async ({ place, earlier }) => ({
        post: (await store.get("posts", kept.postAt(place))).post,
        depth: options.close ? ("close" as const) : ("light" as const),
        earlier: await tracesOf(run, earlier),
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
    await run.step("cases", done, candidates.length);
  }
}

async function indexOf(run: Run): Promise<CaseIndex> {
  const { options, kept } = run;
  const index = new CaseIndex();
  const log = options.close ? "results" : "posts";
  for await (const { at, record } of options.store.all(log)) {
    const place = kept.placeOf(record.n);
    const isLast = place !== -1 && (log === "posts" ? kept.postAt(place) : kept.resultAt(place)) === at;
    // A post without a date came before or after nobody knows what.
    if (isLast && record.checked.trace && kept.isDated(place)) index.add(place, record.checked.trace);
  }
  return index;
}

/** Under their numbers, the earliest first. */
async function tracesOf(run: Run, places: readonly number[]): Promise<CaseTrace[]> {
  const traces: CaseTrace[] = [];
  for (const place of places) {
    const { checked, n } = await lastWord(run, place);
    if (checked.trace) traces.push({ ...checked.trace, post: String(n) });
  }
  return traces.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Each story once, as its last post sees it. */
export async function casesIn({ options: { store }, kept, cases }: Run): Promise<AuditCase[]> {
  const told = new Set<number>();
  const found: AuditCase[] = [];
  const idOf = async (n: number): Promise<string> =>
    (await store.get("posts", kept.postAt(kept.placeOf(n)))).post.id;
  for (const [n, recognisability] of [...cases].sort(([a], [b]) => b - a)) {
    if (told.has(n)) continue;
    const numbers = [...recognisability.posts.map(({ id }) => Number(id)), n];
    for (const one of numbers) told.add(one);
    const posts = await Promise.all(numbers.map(idOf));
    found.push({
      posts,
      recognisability: {
        ...recognisability,
        posts: recognisability.posts.map((post, at) => ({ ...post, id: posts[at]! })) as [
          (typeof recognisability.posts)[0],
        ],
      },
    });
  }
  return found;
}

import { WORTH_READING } from "../check/promise.ts";
import { IN_POST } from "./kept-posts.ts";
import { inBatches, ordered } from "./ordered.ts";
import type { Run } from "./run.ts";

/** Small, so that what is most harmful is there first and little is lost by a crash. */
const BATCH = 8;

/** The places of posts that are still to be read closely, the likeliest harm first. */
export const stillToRead = ({ options, kept }: Run): Uint32Array =>
  options.close
    ? kept.sorted((place) => !kept.isClose(place) && kept.promiseOf(place) >= WORTH_READING, kept.promiseOf)
    : new Uint32Array(0);

/** The second pass: the model reads every post that could matter. */
export async function closePass(run: Run): Promise<void> {
  const { options, kept } = run;
  const { store, workers, signal } = options;
  const places = stillToRead(run);
  const read = ordered(inBatches(places, BATCH), workers.atOnce, async (batch) => {
    const posts = await Promise.all(batch.map((place) => store.get("posts", kept.postAt(place))));
    const found = await workers.check(posts.map(({ post }) => ({ post, depth: "close" })));
    return batch.map((place, at) => ({ place, checked: found[at] ?? null }));
  });
  let done = 0;
  for await (const batch of read) {
    signal?.throwIfAborted();
    for (const { place, checked } of batch) {
      // What could not be read closely keeps what the quick parts said, and is counted as unread.
      if (checked) kept.take(place, store.add("results", { n: kept.numberOf(place), checked }), checked);
    }
    done += batch.length;
    await run.step("close", done, places.length);
  }
}

/** The last word on a post. */
export async function lastWord({ options: { store }, kept }: Run, place: number) {
  const at = kept.resultAt(place);
  return at === IN_POST ? store.get("posts", kept.postAt(place)) : store.get("results", at);
}

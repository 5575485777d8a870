import { merged } from "../check/merged.ts";
import { lastWord } from "./close-pass.ts";
import type { LookedAt, PicturesLooked, Run } from "./run.ts";

type PictureCounts = Omit<LookedAt, "images">;

/** Names of pictures that could not be opened; more than so many are counted alone. */
const MOST_NAMED = 200;

/** The pictures of posts, which lie in the archives: these are gone through once more for them. */
export async function picturesPass(run: Run): Promise<void> {
  const { options, kept, pictures, seen } = run;
  if (!options.lookAt) return;
  let n = 0;
  let done = seen.size;
  const of = kept.sorted(
    (place) => kept.picturesOf(place) > 0,
    () => 0,
  ).length;
  for await (const reading of options.readings()) {
    options.signal?.throwIfAborted();
    if (reading.type !== "post") continue;
    const number = n++;
    const place = kept.placeOf(number);
    if (place === -1 || kept.picturesOf(place) === 0 || seen.has(number)) continue;
    const counts = await checkWith(await options.lookAt(reading.post), run, place);
    addPictures(pictures, counts);
    seen.add(number);
    await run.step("pictures", ++done, of);
  }
}

export function addPictures(all: PicturesLooked, { looked, not, unopened }: PictureCounts): void {
  all.looked += looked;
  all.not += not;
  all.unopened.push(...unopened.slice(0, MOST_NAMED - all.unopened.length));
}

async function checkWith({ images, ...counts }: LookedAt, run: Run, place: number): Promise<PictureCounts> {
  const { store, workers } = run.options;
  const { checked: before } = await lastWord(run, place);
  const { post } = await store.get("posts", run.kept.postAt(place));
  const [found] = counts.looked > 0 ? await workers.check([{ post, depth: before.depth, images }]) : [];
  const checked = found ? merged(before, found) : before;
  const record = { n: run.kept.numberOf(place), checked, pictures: counts };
  run.kept.take(place, store.add("results", record), checked);
  return counts;
}

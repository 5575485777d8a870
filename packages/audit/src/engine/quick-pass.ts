import type { FileReport, Post } from "@chaperone/archives";
import { type PostChecked, UNCHECKED } from "../check/check-post.ts";
import { dayOf } from "../check/draft-of.ts";
import { WORTH_READING } from "../check/promise.ts";
import type { AuditedPost } from "../result.ts";
import { countPost, isWordless, noCounts } from "./counts.ts";
import { createFold, wordsKey } from "./fold.ts";
import { inBatches, ordered } from "./ordered.ts";
import type { AuditOptions, Run } from "./run.ts";

const BATCH = 32;

interface Numbered {
  readonly n: number;
  readonly post: AuditedPost;
}

/** The first pass: the quick parts look at every post, and what is worth more is kept. */
export async function quickPass(run: Run): Promise<void> {
  const { options, kept } = run;
  const { store, workers, signal } = options;
  if (run.read) return;
  // Posts with the same words are met again, from the first.
  await store.clear("same");
  const counts = noCounts();
  const files: FileReport[] = [];
  const fold = createFold();
  const bytes = { done: 0, of: 0 };
  let n = 0;

  /** Null where nothing of it needs to be looked at. */
  const admit = (post: AuditedPost): Numbered | null => {
    const number = n++;
    if (!isWithin(post, options)) {
      counts.outside++;
      return null;
    }
    countPost(counts, post);
    if (hasPicturesToSee(post, options)) return { n: number, post };
    if (isWordless(post)) return null;
    const first = fold.first(wordsKey(post), number);
    if (first === number) return { n: number, post };
    counts.folded++;
    store.add("same", { n: first, post: samePost(post) });
    return null;
  };

  async function* unread(): AsyncGenerator<Numbered> {
    for await (const reading of options.readings()) {
      signal?.throwIfAborted();
      if (reading.type === "file") files.push(reading);
      else if (reading.type === "progress") Object.assign(bytes, { done: reading.done, of: reading.of });
      else {
        const admitted = admit(auditedPost(reading.post));
        if (admitted && admitted.n >= run.through) yield admitted;
      }
    }
  }

  const checked = ordered(inBatches(unread(), BATCH), workers.atOnce, async (batch) => ({
    batch,
    found: await workers.check(batch.map(({ post }) => ({ post, depth: "light" }))),
  }));
  for await (const { batch, found } of checked) {
    signal?.throwIfAborted();
    for (const [at, { n, post }] of batch.entries()) {
      const result = found[at] ?? UNCHECKED;
      if (isKept(post, result, options))
        kept.add(n, store.add("posts", { n, post, checked: result }), post, result);
    }
    store.add("progress", { through: batch.at(-1)!.n + 1 });
    run.posts = counts.posts;
    await run.step("quick", bytes.done, bytes.of);
  }
  run.read = { counts, files };
  store.add("progress", { through: n, all: run.read });
  await store.flush();
}

/** Plain data, that may be written down and go to a worker. */
const auditedPost = ({ pictures, ...post }: Post): AuditedPost => ({
  ...post,
  pictures: pictures.map(({ path, alt }) => ({ path, alt })),
});

const samePost = ({ id, network, kind, url, time, whereabouts }: AuditedPost) => ({
  id,
  network,
  kind,
  url,
  time,
  ...(whereabouts !== undefined && { whereabouts }),
});

function isWithin(post: AuditedPost, { since, until }: AuditOptions): boolean {
  const day = dayOf(post);
  return day === null || ((since === null || since <= day) && (until === null || day <= until));
}

/** Two posts with the same words may have other pictures. */
const hasPicturesToSee = ({ pictures }: AuditedPost, { lookAt }: AuditOptions): boolean =>
  lookAt !== undefined && pictures.length > 0;

const isKept = (post: AuditedPost, { level, promise }: PostChecked, options: AuditOptions): boolean =>
  level !== "nothing-found" || (options.close && promise >= WORTH_READING) || hasPicturesToSee(post, options);

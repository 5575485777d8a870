import { pack } from "tar-stream";
import { allOf } from "../../src/files/chunks.ts";
import { readArchives } from "../../src/index.ts";
import { FILE_STATES, READING_PROBLEMS } from "../../src/reading.ts";
import type { Source } from "../../src/source.ts";
import { memorySource, zipOf } from "../../src/testing/index.ts";
import { damaged, random } from "./damage.ts";
import { ARCHIVES } from "./samples/index.ts";
import type { Sample } from "./samples/sample.ts";

/** What one run read. */
export interface FuzzRun {
  readonly archive: string;
  readonly posts: number;
}

const FORMS = ["zip", "stored zip", "tar", "tar.gz", "folder", "files"] as const;

/**
 * Damages an invented archive, its content or the file it is packed in, and reads it.
 * @param only this one of the archives; any by default
 * @throws Error where the reading does, or where what it gives is not as it should be
 */
export async function fuzzOnce(seed: number, only?: string): Promise<FuzzRun> {
  const next = random(seed);
  const names = Object.keys(ARCHIVES);
  const any = names[Math.floor(next() * names.length)]!;
  const archive = only ?? any;
  const form = FORMS[Math.floor(next() * FORMS.length)]!;
  const isContent = form === "folder" || form === "files" || next() < 0.7;
  const samples = isContent ? withDamage(ARCHIVES[archive]!, next) : ARCHIVES[archive]!;
  const sources = await sourcesOf(samples, form);
  const given = isContent ? sources : await Promise.all(sources.map((source) => damagedSource(source, next)));
  return { archive, posts: await readingOf(given) };
}

function withDamage(samples: readonly Sample[], next: () => number): readonly Sample[] {
  const chosen = Math.floor(next() * samples.length);
  return samples.map((each, i) => (i === chosen ? { ...each, bytes: damaged(each.bytes, next) } : each));
}

const damagedSource = async (source: Source, next: () => number): Promise<Source> =>
  memorySource(source.name, damaged(await source.read(0, source.size), next));

async function sourcesOf(
  samples: readonly Sample[],
  form: (typeof FORMS)[number],
): Promise<readonly Source[]> {
  // As somebody picks them one by one out of an unpacked archive.
  if (form === "files")
    return samples.map(({ name, bytes }) => memorySource(name.replace(/^.*\//u, ""), bytes));
  if (form === "folder") return samples.map(({ name, bytes }) => memorySource(`given/${name}`, bytes));
  if (form === "tar") return [memorySource("given.tar", await tarOf(samples))];
  if (form === "tar.gz") return [memorySource("given.tar.gz", await gzipped(await tarOf(samples)))];
  const files = Object.fromEntries(samples.map(({ name, bytes }) => [name, bytes]));
  return [memorySource("given.zip", await zipOf(files, { level: form === "zip" ? 1 : 0 }))];
}

/** A tar in memory. */
export async function tarOf(samples: readonly Sample[]): Promise<Uint8Array> {
  const tar = pack();
  for (const { name, bytes } of samples) tar.entry({ name }, bytes);
  tar.finalize();
  return allOf(tar as AsyncIterable<unknown> as AsyncIterable<Uint8Array>, 2 ** 30);
}

export const gzipped = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream("gzip")),
    ).arrayBuffer(),
  );

/** @returns how many posts were read @throws Error where anything is not as promised */
async function readingOf(sources: readonly Source[]): Promise<number> {
  let posts = 0;
  let told = 0;
  let reports = 0;
  const ids = new Set<string>();
  for await (const reading of readArchives(sources, { ownName: "Ada Invented" })) {
    if (reading.type === "post") {
      const { post } = reading;
      posts++;
      const id = `${post.network}:${post.id}`;
      if (ids.has(id)) throw new Error(`twice: ${id}`);
      ids.add(id);
      if (typeof post.text !== "string") throw new Error("a post without text");
      if (post.time !== null && Number.isNaN(Date.parse(post.time.at)))
        throw new Error("a time that is none");
      const isSomething = post.text !== "" || post.pictures.length > 0 || post.answers !== null;
      // On Bluesky the card of a link is a post by itself.
      if (!isSomething && post.kind !== "repost" && post.network !== "bluesky")
        throw new Error(`a post of nothing: ${post.network} ${post.kind}`);
    } else if (reading.type === "file") {
      reports++;
      told += reading.posts;
      if (reading.details.error !== undefined) throw new Error(`a format failed: ${reading.details.error}`);
      if (!FILE_STATES.includes(reading.state)) throw new Error("a state that is none");
      if (reading.problem !== null && !READING_PROBLEMS.includes(reading.problem))
        throw new Error("a problem that is none");
      if (reading.state !== "left-out" && reading.skipped > 0 && reading.problem === null)
        throw new Error("skipped without a word");
    }
  }
  if (posts !== told) throw new Error(`${posts} posts, ${told} told of`);
  if (reports === 0 && sources.length > 0) throw new Error("nothing said of a file");
  return posts;
}

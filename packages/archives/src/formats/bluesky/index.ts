import { fromStream, type RepoEntry } from "@atcute/repo";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { Post } from "../../post.ts";
import { problemOf } from "../../report.ts";
import { Seen } from "../../seen.ts";
import { filesThat } from "../claim.ts";
import { count, readFile, type Tally } from "../read-file.ts";
import { ByteSource, blocksOf, type Commit, commitOf, isCar, recordIn } from "./car.ts";
import { isRecordType, postFrom, type RecordPlace, type RecordType } from "./record.ts";
import { slimCar } from "./slim.ts";
import { timeOfKey } from "./times.ts";

const HEAD = 128;

/** Larger repositories are read block by block, without their tree. Bytes. */
const MOST_WITH_TREE = 2 ** 30;

/** A Bluesky account's repository: a CAR file under any name. */
export const bluesky: ArchiveFormat = {
  id: "bluesky",
  claim: (files) => filesThat(files, async (file) => isCar(await file.head(HEAD))),
  async *read(files) {
    for (const file of files) yield* readFile(file, "bluesky", (tally) => postsOf(file, tally));
  },
};

/**
 * By the tree, which knows each record's key and so its page. Where the tree is old, damaged or incomplete, the records
 * that it did not lead to are taken from the blocks as they lie, without pages.
 */
async function* postsOf(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const { owner, version, problem } = await commitIn(file);
  const read = new Seen();
  if (problem !== null) tally.problem = problem;
  else if ((file.size ?? 0) > MOST_WITH_TREE) tally.problem = "too-large";
  else if (version !== 3 && version !== null) tally.problem = "unknown-version";
  else tally.problem = yield* byTree(file, owner, read, tally);
  if (tally.problem === null) return;
  for await (const { cid, bytes } of blocksOf(file)) {
    const record = recordIn(bytes);
    const type = (record as { $type?: unknown } | null)?.$type;
    if (!isRecordType(type) || !read.add(cid)) continue;
    count(tally, "withoutPage");
    yield* postOf(type, record, { id: `bluesky:${cid}`, url: null, written: null }, tally);
  }
}

/** What the newest commit says; why it could not be found where the file breaks off before it. */
async function commitIn(file: ArchiveFile): Promise<Commit & { readonly problem: Tally["problem"] }> {
  try {
    return { ...(await commitOf(file)), problem: null };
  } catch (error) {
    return { owner: null, version: null, problem: problemOf(error) };
  }
}

/** @returns why the tree did not lead to every record; null where it did */
async function* byTree(
  file: ArchiveFile,
  owner: string | null,
  read: Seen,
  tally: Tally,
): AsyncGenerator<Post, Tally["problem"]> {
  const source = new ByteSource(slimCar(file));
  const repository = fromStream(source.stream);
  try {
    for await (const entry of repository) {
      if (!isRecordType(entry.collection)) continue;
      read.add(entry.cid.$link);
      yield* postOf(entry.collection, recordIn(entry.bytes), placeOf(entry, owner), tally);
    }
  } catch {
    // Where the bytes could be had, they are no tree.
    return source.failure === undefined ? "damaged" : problemOf(source.failure);
  }
  if (repository.missingBlocks.length === 0) return null;
  tally.details.missing = repository.missingBlocks.length;
  return "part-missing";
}

function placeOf({ collection, rkey }: RepoEntry, owner: string | null): RecordPlace {
  const account = owner === null ? null : `https://bsky.app/profile/${owner}`;
  const pages: Readonly<Record<string, string | null>> = {
    "app.bsky.feed.post": account && `${account}/post/${rkey}`,
    "app.bsky.actor.profile": account,
  };
  return {
    id: `bluesky:${owner}/${collection}/${rkey}`,
    url: pages[collection] ?? null,
    written: timeOfKey(rkey),
  };
}

function* postOf(type: RecordType, record: unknown, place: RecordPlace, tally: Tally): Generator<Post> {
  const read = postFrom(type, record, place);
  if (read?.isBackdated) count(tally, "backdated");
  if (read !== null) yield read.post;
  // A profile may be a name and a picture alone.
  else if (type !== "app.bsky.actor.profile" || record === null) tally.skipped += 1;
}

import { writeCarStream } from "@atcute/car";
import * as CBOR from "@atcute/cbor";

/** A repository's records by their keys. */
export type Records = Readonly<Record<string, object>>;

interface Block {
  readonly cid: Uint8Array;
  readonly data: Uint8Array;
}

async function block(value: object): Promise<Block> {
  const data = CBOR.encode(value);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(data)));
  return { cid: Uint8Array.of(1, 0x71, 0x12, 0x20, ...digest), data };
}

const link = (of: Block) => new CBOR.CidLinkWrapper(of.cid);

/** The records in one node of a tree, as far as each key differs from the one before it. */
async function nodeOf(records: readonly (readonly [string, Block])[]): Promise<Block> {
  let last = "";
  const entries = records.map(([key, record]) => {
    let shared = 0;
    while (shared < last.length && last[shared] === key[shared]) shared++;
    last = key;
    return {
      p: shared,
      k: CBOR.toBytes(new TextEncoder().encode(key.slice(shared))),
      v: link(record),
      t: null,
    };
  });
  return block({ l: null, e: entries });
}

export interface CarOptions {
  /** The account's own name. */
  readonly owner: string;
  readonly version?: number;
  /** Keys whose blocks are not in the file. */
  readonly without?: readonly string[];
  /** Blocks from the last to the first, as an account that has moved has them in any order. */
  readonly isBackwards?: boolean;
}

/**
 * A repository as Bluesky hands it out: a CAR file.
 * @example await makeBlueskyArchive({ "app.bsky.feed.post/3khy4pkhtq22a": post }, { owner: "did:plc:…" })
 */
export async function makeBlueskyArchive(records: Records, options: CarOptions): Promise<Uint8Array> {
  const { owner, version = 3, without = [], isBackwards = false } = options;
  const keys = Object.keys(records).sort();
  const blocks = await Promise.all(keys.map(async (key) => [key, await block(records[key]!)] as const));
  const node = await nodeOf(blocks);
  const commit = await block({
    did: owner,
    version,
    data: link(node),
    rev: "3khy4pkhtq22a",
    prev: null,
    sig: CBOR.toBytes(new Uint8Array(64)),
  });
  const all = [commit, node, ...blocks.filter(([key]) => !without.includes(key)).map(([, each]) => each)];
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCarStream([link(commit)], isBackwards ? all.toReversed() : all))
    chunks.push(chunk);
  return new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
}

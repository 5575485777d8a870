import { writeCarStream } from "@atcute/car";
import * as CBOR from "@atcute/cbor";
import type { Sample } from "./sample.ts";

export const OWNER = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
const OTHER = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";
const strongRef = (rkey: string) => ({ uri: `at://${OTHER}/app.bsky.feed.post/${rkey}`, cid: "bafyother" });

/** A repository's records by their keys. */
export type Records = Readonly<Record<string, object>>;

export const RECORDS: Records = {
  "app.bsky.actor.profile/self": {
    $type: "app.bsky.actor.profile",
    displayName: "Ada",
    description: "GP. Mine alone.",
  },
  "app.bsky.feed.like/3kabcdefghi2a": {
    $type: "app.bsky.feed.like",
    subject: strongRef("3kzzzzzzzzz2z"),
    createdAt: "2024-01-01T00:00:00.000Z",
  },
  // 2024-01-02T03:04:05Z
  "app.bsky.feed.post/3khy4pkhtq22a": {
    $type: "app.bsky.feed.post",
    text: "Nights. More at example.org/a-long-w... 🌙",
    createdAt: "2024-01-02T03:04:05.000Z",
    facets: [
      {
        index: { byteStart: 16, byteEnd: 39 },
        features: [{ $type: "app.bsky.richtext.facet#link", uri: "https://example.org/a-long-way" }],
      },
    ],
  },
  "app.bsky.feed.post/3khy4pkhtq22b": {
    $type: "app.bsky.feed.post",
    text: "I agree",
    createdAt: "2024-01-02T03:05:05+01:00",
    reply: { root: strongRef("3kroot"), parent: strongRef("3kparent") },
  },
  "app.bsky.feed.post/3khy4pkhtq22c": {
    $type: "app.bsky.feed.post",
    text: "This",
    createdAt: "2012-05-06T07:08:09Z",
    embed: { $type: "app.bsky.embed.record", record: strongRef("3kquoted") },
  },
  "app.bsky.feed.post/3khy4pkhtq22d": {
    $type: "app.bsky.feed.post",
    text: "",
    createdAt: "2099-05-06T07:08:09Z",
    embed: {
      $type: "app.bsky.embed.images",
      images: [
        { alt: "Our ward at night", image: {} },
        { alt: "", image: {} },
      ],
    },
  },
  "app.bsky.feed.repost/3khy4pkhtq22e": {
    $type: "app.bsky.feed.repost",
    subject: strongRef("3kreposted"),
    createdAt: "2024-01-02T03:06:05Z",
  },
};

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
  readonly version?: number;
  readonly owner?: string;
  /** Keys whose blocks are not in the file. */
  readonly without?: readonly string[];
  /** Blocks from the last to the first, as an account that has moved has them in any order. */
  readonly isBackwards?: boolean;
}

/** A repository as Bluesky hands it out. */
export async function carOf(records: Records, options: CarOptions = {}): Promise<Uint8Array> {
  const { version = 3, owner = OWNER, without = [], isBackwards = false } = options;
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

export const blueskySamples: readonly Sample[] = [
  { name: "repo.car", bytes: await carOf(RECORDS) },
  { name: "old.car", bytes: await carOf(RECORDS, { version: 2 }) },
];

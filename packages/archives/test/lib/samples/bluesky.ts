import { type CarOptions, makeBlueskyArchive, type Records } from "../../../src/testing/bluesky-archive.ts";
import type { Sample } from "./sample.ts";

export const OWNER = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
const OTHER = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";
const strongRef = (rkey: string) => ({ uri: `at://${OTHER}/app.bsky.feed.post/${rkey}`, cid: "bafyother" });

/** The same account's, where nobody says otherwise. */
export const carOf = (records: Records, options: Partial<CarOptions> = {}): Promise<Uint8Array> =>
  makeBlueskyArchive(records, { owner: OWNER, ...options });

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

export const blueskySamples: readonly Sample[] = [
  { name: "repo.car", bytes: await carOf(RECORDS) },
  { name: "old.car", bytes: await carOf(RECORDS, { version: 2 }) },
];

import * as CAR from "@atcute/car";
import * as CBOR from "@atcute/cbor";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { blocksOf, rootOf } from "./car.ts";

/** What most blocks of a repository are, and no words are in. */
const WORDLESS = [
  "app.bsky.feed.like",
  "app.bsky.graph.follow",
  "app.bsky.graph.block",
  "app.bsky.graph.listitem",
];

/** Its type as it stands in the bytes of a record: a text of 5, then one of so many bytes. */
const MARKS = WORDLESS.map((type) => `e$type${String.fromCharCode(0x60 + type.length)}${type}`);

/** null, in CBOR. */
const NOTHING = new Uint8Array([0xf6]);

const latin1 = new TextDecoder("latin1");

/**
 * The same file with nothing in its likes and follows, each block in a chunk of its own, so that whoever has to keep
 * blocks until they are asked for keeps little.
 */
export async function* slimCar(file: ArchiveFile): AsyncGenerator<Uint8Array> {
  const root = await rootOf(file);
  const roots = root === null ? [] : [linkTo(root)];
  yield* CAR.writeCarStream(roots, slimBlocks(file));
}

async function* slimBlocks(file: ArchiveFile): AsyncGenerator<CAR.CarBlock> {
  for await (const { cid, bytes } of blocksOf(file)) {
    const text = latin1.decode(bytes);
    const isWordless = MARKS.some((mark) => text.includes(mark));
    yield { cid: CBOR.fromCidLink(linkTo(cid)).bytes, data: isWordless ? NOTHING : bytes };
  }
}

const linkTo = (cid: string): ReturnType<typeof CBOR.toCidLink> => ({ $link: cid });

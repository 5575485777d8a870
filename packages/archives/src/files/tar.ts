import { type Extract, extract, type Header } from "tar-stream";
import { ArchiveError } from "../error.ts";
import type { ReadingProblem } from "../reading.ts";
import { problemOf } from "../report.ts";
import { isMedia } from "./paths.ts";

/** Where a file lies in a tar, and how it begins. */
export interface TarEntry {
  readonly path: string;
  /** In the unpacked tar. */
  readonly offset: number;
  readonly size: number;
  readonly head: Uint8Array;
}

export interface TarList {
  readonly entries: readonly TarEntry[];
  readonly problem: ReadingProblem | null;
}

/** How much of each file that may hold posts is kept from the first pass, so that asking for it needs no other. */
const KEPT_HEAD = 4096;

/** A tar has no list: all of it passes by once, and nothing but how its files begin is kept. */
export async function listTar(chunks: AsyncIterable<Uint8Array>): Promise<TarList> {
  const entries: TarEntry[] = [];
  const tar = extract();
  const feeding = feed(chunks, tar);
  let isBroken = false;
  try {
    for await (const file of tar) {
      const { name, type, size = 0 } = file.header;
      const isFile = type === "file" || type === "contiguous-file";
      const head = new Uint8Array(isFile && !isMedia(name) ? Math.min(KEPT_HEAD, size) : 0);
      if (isFile) entries.push({ path: name, offset: byteOffset(file.header), size, head });
      await passBy(file as AsyncIterable<unknown> as AsyncIterable<Uint8Array>, head);
    }
  } catch {
    isBroken = true;
  }
  const { failure } = await feeding;
  return { entries, problem: failure === null ? (isBroken ? "cut-off" : null) : problemOf(failure) };
}

/** tar-stream says where a file begins, its types do not. */
const byteOffset = (header: Header): number => (header as Header & { byteOffset: number }).byteOffset;

async function passBy(file: AsyncIterable<Uint8Array>, head: Uint8Array): Promise<void> {
  let size = 0;
  for await (const chunk of file) {
    if (size < head.length) head.set(chunk.subarray(0, head.length - size), size);
    size += chunk.length;
  }
}

async function feed(chunks: AsyncIterable<Uint8Array>, tar: Extract): Promise<{ readonly failure: unknown }> {
  try {
    for await (const chunk of chunks) {
      if (tar.destroyed) return { failure: new ArchiveError("damaged") };
      if (!tar.write(chunk)) await drained(tar);
    }
    tar.end(null);
    return { failure: null };
  } catch (failure) {
    tar.destroy(null);
    return { failure };
  }
}

/** Resolves when more can be written, or nothing any more. */
const drained = (tar: Extract): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      tar.off("drain", done).off("close", done);
      resolve();
    };
    tar.on("drain", done).on("close", done);
  });

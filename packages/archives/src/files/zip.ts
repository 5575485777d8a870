import { type Reader, ZipReader } from "@zip.js/zip.js/lib/zip-core-reader.js";
import { ArchiveError } from "../error.ts";
import type { Source } from "../source.ts";
import { LIMITS } from "./limits.ts";
import { findEntries } from "./zip-cut.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** What a zip lists; where its list is missing or broken, what can be found in it. */
export interface ZipList {
  readonly entries: readonly ZipEntry[];
  readonly problem: "cut-off" | "damaged" | null;
}

/** What zip.js needs of a file: it reads the list from its end, Zip64 and all encodings of names. */
const readerOf = (source: Source): Reader<Source> =>
  ({
    size: source.size,
    async readUint8Array(start: number, length: number) {
      if (length > LIMITS.directory) throw new ArchiveError("too-large", { most: LIMITS.directory });
      return source.read(start, Math.min(start + length, source.size));
    },
  }) as Reader<Source>;

/** @throws ArchiveError "encrypted" or "too-large" */
export async function listZip(source: Source): Promise<ZipList> {
  try {
    return { entries: withoutOverlaps(await listed(source)), problem: null };
  } catch (error) {
    if (error instanceof ArchiveError && error.problem !== "cut-off") throw error;
    const said = error instanceof Error ? error.message : "";
    if (/encrypted central directory/iu.test(said)) throw new ArchiveError("encrypted");
    // An abort, and what the disk says, are no matter of the zip.
    if (error instanceof DOMException || (error instanceof Error && "syscall" in error)) throw error;
    const isCut = /end of central directory not found/iu.test(said);
    return { entries: await findEntries(source), problem: isCut ? "cut-off" : "damaged" };
  }
}

async function listed(source: Source): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const zip = new ZipReader(readerOf(source), {
    strictness: "tolerant",
    // Names are judged by us, and one bad name is no reason to lose the rest.
    filenameValidation: "tolerant",
  });
  for await (const entry of zip.getEntriesGenerator()) {
    if (entry.directory) continue;
    if (entries.length >= LIMITS.entries) throw new ArchiveError("too-large", { most: LIMITS.entries });
    entries.push({
      path: entry.filename,
      offset: entry.offset,
      packedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      crc32: entry.crc32 ?? null,
      method: entry.compressionMethod,
      encrypted: entry.encrypted,
    });
  }
  return entries;
}

/** Entries that share bytes make a small zip endlessly large. @throws ArchiveError "too-large" */
function withoutOverlaps(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [i, { offset, packedSize }] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next !== undefined && offset + packedSize > next.offset)
      throw new ArchiveError("too-large", { overlapping: 1 });
  }
  return entries;
}

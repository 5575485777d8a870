import { ArchiveError } from "../error.ts";
import type { ReadingProblem } from "../reading.ts";
import { problemOf } from "../report.ts";
import { Forward } from "./forward.ts";
import { LIMITS } from "./limits.ts";
import { isMedia } from "./paths.ts";
import { BLOCK, paxFields, type TarHeader, tarHeader, text } from "./tar-header.ts";

/** Where a file lies in a tar, and how it begins. */
export interface TarEntry {
  readonly path: string;
  /** In the unpacked tar. */
  readonly offset: number;
  readonly size: number;
  readonly head: Uint8Array;
  /** Why it cannot be read. */
  readonly problem: ReadingProblem | null;
}

export interface TarList {
  readonly entries: readonly TarEntry[];
  readonly problem: ReadingProblem | null;
}

/** How much of each file that may hold posts is kept from the first pass, for no format asks for more. */
const KEPT_HEAD = 64 * 1024;

/** What an entry takes beside that. Bytes. */
const TAKEN = 200;

/** GNU's kind for a file with holes; its map may go on in further blocks. */
const SPARSE = "S";

/** Bytes of a long name and the like. */
const LONGEST_FIELDS = 64 * 1024;

/**
 * A tar has no list: all of it passes by once, and nothing but how its files begin is kept. Read here because the
 * libraries for it need Node's own streams, which a page has not.
 */
export async function listTar(chunks: AsyncIterable<Uint8Array>): Promise<TarList> {
  const entries: TarEntry[] = [];
  try {
    await addEntries(new Forward(chunks), entries);
    return { entries, problem: null };
  } catch (error) {
    return { entries, problem: problemOf(error) };
  }
}

/** @throws ArchiveError */
async function addEntries(tar: Forward, entries: TarEntry[]): Promise<void> {
  let told: ReadonlyMap<string, string> = new Map();
  let kept = 0;
  for (;;) {
    const block = await tar.take(BLOCK);
    if (block.length === 0) return;
    const header = block.length < BLOCK ? cutOff() : tarHeader(block);
    if (header === null) return;
    if (kept > LIMITS.tarHeads) throw new ArchiveError("too-large", { most: LIMITS.tarHeads });
    if (header.kind === "L" || header.kind === "x") {
      told = await fieldsIn(tar, header);
      continue;
    }
    const size = Number(told.get("size") ?? header.size);
    if (!Number.isSafeInteger(size) || size < 0) throw new ArchiveError("damaged");
    // Of a file with holes the path stands apart, and a map of the holes is in its bytes.
    const path = told.get("GNU.sparse.name") ?? told.get("path") ?? header.path;
    const isWhole = header.kind !== SPARSE && ![...told.keys()].some((key) => key.startsWith("GNU.sparse."));
    kept += await pass(tar, { ...header, size, path }, isWhole, entries);
    told = new Map();
  }
}

async function fieldsIn(tar: Forward, { kind, size }: TarHeader): Promise<ReadonlyMap<string, string>> {
  if (size > LONGEST_FIELDS) throw new ArchiveError("damaged");
  const bytes = await tar.take(size);
  if (!(await tar.skip(filling(size)))) cutOff();
  return kind === "x" ? paxFields(bytes) : new Map([["path", text(bytes, 0, size)]]);
}

/** Takes a file down and goes on to the next. @returns the bytes kept of it */
async function pass(
  tar: Forward,
  { kind, path, size }: TarHeader,
  isWhole: boolean,
  entries: TarEntry[],
): Promise<number> {
  const isFile = kind === "0" || kind === "7" || kind === SPARSE;
  const offset = tar.at;
  const head = await tar.take(isFile && isWhole && !isMedia(path) ? Math.min(KEPT_HEAD, size) : 0);
  if (isFile) entries.push({ path, offset, size, head, problem: isWhole ? null : "unknown-format" });
  if (entries.length > LIMITS.entries) throw new ArchiveError("too-large", { most: LIMITS.entries });
  if (!(await tar.skip(size - head.length + filling(size)))) cutOff();
  return head.length + TAKEN;
}

/** Bytes between the end of a file and the next block. */
const filling = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

function cutOff(): never {
  throw new ArchiveError("cut-off");
}

import type { Source } from "../source.ts";
import { buffered } from "./buffered.ts";
import { LIMITS } from "./limits.ts";
import { LOCAL_HEADER, type ZipEntry } from "./zip-entry.ts";

const DESCRIPTOR = 0x08074b50;
const DIRECTORY = 0x02014b50;
/** Bit 3: sizes stand behind the data. */
const SIZES_FOLLOW = 0b1000;
const ENCRYPTED = 0b1;
const IN_ZIP64 = 0xffffffff;
/** Bytes looked through at once: few at first, since the next header is mostly near. */
const WINDOW = { first: 4096, most: 1024 * 1024 } as const;
/** What looks like the end of a file's data and is none: more than chance makes. */
const MOST_LIKENESSES = 10_000;

/** The files of a zip whose list is lost, found by the header each has of its own. The last may be cut off. */
export async function findEntries(file: Source): Promise<ZipEntry[]> {
  const source = buffered(file, WINDOW.most);
  const entries: ZipEntry[] = [];
  let at: number | null = await nextSignature(source, 0, [LOCAL_HEADER.signature]);
  while (at !== null && entries.length < LIMITS.entries) {
    const found = await entryAt(source, at);
    if (found === null) break;
    if (!found.entry.path.endsWith("/")) entries.push(found.entry);
    at = await nextSignature(source, found.end, [LOCAL_HEADER.signature, DIRECTORY]);
    if (at !== null && (await signatureAt(source, at)) === DIRECTORY) break;
  }
  return entries;
}

async function entryAt(
  source: Source,
  offset: number,
): Promise<{ readonly entry: ZipEntry; readonly end: number } | null> {
  const header = await viewOf(source, offset, LOCAL_HEADER.length);
  if (header === null) return null;
  const flags = header.getUint16(6, true);
  const nameLength = header.getUint16(26, true);
  const extraLength = header.getUint16(28, true);
  const names = await viewOf(source, offset + LOCAL_HEADER.length, nameLength + extraLength);
  if (names === null) return null;
  const start = offset + LOCAL_HEADER.length + nameLength + extraLength;
  const declared = sizesIn(header, names, nameLength);
  const sizes =
    (flags & SIZES_FOLLOW) !== 0 && declared.packedSize === 0
      ? await sizesBehind(source, start)
      : { ...declared, end: start + declared.packedSize };
  const isCut = sizes === null || sizes.end > source.size;
  const entry = {
    path: new TextDecoder().decode(new Uint8Array(names.buffer, names.byteOffset, nameLength)),
    offset,
    packedSize: isCut ? source.size - start : sizes.packedSize,
    size: isCut ? null : sizes.size,
    crc32: isCut ? null : sizes.crc32,
    method: header.getUint16(8, true),
    encrypted: (flags & ENCRYPTED) !== 0,
  };
  return { entry, end: isCut ? source.size : sizes.end };
}

interface Sizes {
  readonly packedSize: number;
  readonly size: number;
  readonly crc32: number | null;
}

function sizesIn(header: DataView, names: DataView, nameLength: number): Sizes {
  const packedSize = header.getUint32(18, true);
  const size = header.getUint32(22, true);
  const crc32 = header.getUint32(14, true);
  if (packedSize !== IN_ZIP64 && size !== IN_ZIP64) return { packedSize, size, crc32 };
  for (let at = nameLength; at + 4 <= names.byteLength; at += 4 + names.getUint16(at + 2, true)) {
    if (names.getUint16(at, true) !== 1 || at + 20 > names.byteLength) continue;
    return {
      size: Number(names.getBigUint64(at + 4, true)),
      packedSize: Number(names.getBigUint64(at + 12, true)),
      crc32,
    };
  }
  return { packedSize, size, crc32 };
}

/** The descriptor behind the data says how long that was: one that says so rightly is no chance likeness. */
async function sizesBehind(
  source: Source,
  start: number,
): Promise<(Sizes & { readonly end: number }) | null> {
  let at = await nextSignature(source, start, [DESCRIPTOR]);
  for (let i = 0; at !== null && i < MOST_LIKENESSES; i++) {
    const length = at - start;
    const long = await viewOf(source, at, 24);
    if (long !== null && Number(long.getBigUint64(8, true)) === length)
      return {
        packedSize: length,
        size: Number(long.getBigUint64(16, true)),
        crc32: long.getUint32(4, true),
        end: at + 24,
      };
    const short = await viewOf(source, at, 16);
    if (short !== null && short.getUint32(8, true) === length)
      return {
        packedSize: length,
        size: short.getUint32(12, true),
        crc32: short.getUint32(4, true),
        end: at + 16,
      };
    at = await nextSignature(source, at + 4, [DESCRIPTOR]);
  }
  return null;
}

const signatureAt = async (source: Source, at: number): Promise<number | undefined> =>
  (await viewOf(source, at, 4))?.getUint32(0, true);

/** Where one of some signatures stands next; all of them begin with "PK". */
async function nextSignature(
  source: Source,
  from: number,
  signatures: readonly number[],
): Promise<number | null> {
  let window: number = WINDOW.first;
  for (let at = from; at + 4 <= source.size; at += window - 3) {
    if (at > from) window = WINDOW.most;
    const bytes = await source.read(at, Math.min(at + window, source.size));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let i = bytes.indexOf(0x50); i !== -1 && i + 4 <= bytes.length; i = bytes.indexOf(0x50, i + 1))
      if (signatures.includes(view.getUint32(i, true))) return at + i;
  }
  return null;
}

async function viewOf(source: Source, at: number, length: number): Promise<DataView | null> {
  if (at + length > source.size) return null;
  const bytes = await source.read(at, at + length);
  return bytes.length < length ? null : new DataView(bytes.buffer, bytes.byteOffset, length);
}

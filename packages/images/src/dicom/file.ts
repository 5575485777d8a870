import { ImageError } from "../image-error.ts";
import { damaged, type Element, ElementReader, find, isType } from "./elements.ts";
import { assumedSyntax, type TransferSyntax, transferSyntax } from "./syntax.ts";
import { asciiOf } from "./values.ts";

/** A DICOM file taken apart: PS3.10 section 7. */
export interface DicomFile {
  /** The 128 bytes in front, where any of them is set. */
  readonly preamble: Uint8Array | null;
  /** The file meta information: group 0002. */
  readonly meta: readonly Element[];
  readonly elements: readonly Element[];
  readonly syntax: TransferSyntax;
  /** What follows the last element. */
  readonly trailing: Uint8Array;
}

interface Head {
  readonly preamble: Uint8Array | null;
  readonly meta: readonly Element[];
  /** Where the data set starts. */
  readonly end: number;
  readonly syntax: TransferSyntax;
}

/** The pixels of 120 megapixels of 16 bits, and what stands beside them: it is held twice while it is put together. */
const LARGEST_INFLATED = 250_000_000;

const TRANSFER_SYNTAX = 0x00020010;

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** Whether the element at `at` names its type. */
const namesType = (bytes: Uint8Array, at: number): boolean =>
  at + 6 <= bytes.length && isType(String.fromCharCode(bytes[at + 4]!, bytes[at + 5]!));

function readHead(bytes: Uint8Array): Head {
  if (bytes.length === 0) throw new ImageError("empty", "This file is empty.");
  const hasPreamble = startsWith(bytes, 128, "DICM");
  // Old files start with the data set: group 0002 or 0008, little endian.
  const isBare = !hasPreamble && (bytes[0] === 2 || bytes[0] === 8) && bytes[1] === 0 && bytes[3] === 0;
  if (!hasPreamble && !isBare) throw new ImageError("unknown-format", "This is no DICOM file.");
  const start = hasPreamble ? 132 : 0;
  const front = bytes.subarray(0, 128);
  const preamble = hasPreamble && front.some((byte) => byte !== 0) ? front : null;
  const encoding = { little: true, explicit: namesType(bytes, start) };
  const head = new ElementReader(bytes).read(start, bytes.length, encoding, (tag) => tag >>> 16 !== 2);
  const named = find(head.elements, TRANSFER_SYNTAX);
  const isExplicit = namesType(bytes, head.end);
  const declared = named ? transferSyntax(asciiOf(named)) : assumedSyntax(isExplicit);
  // Files that say one encoding and use another are common; the bytes tell.
  const syntax =
    declared.little && !declared.deflated && declared.packing === "native"
      ? assumedSyntax(isExplicit)
      : declared;
  return { preamble, meta: head.elements, end: head.end, syntax };
}

function readBody(bytes: Uint8Array, { preamble, meta, syntax }: Head, start: number): DicomFile {
  const body = new ElementReader(bytes).readAll(start, syntax);
  return { preamble, meta, elements: body.elements, syntax, trailing: bytes.subarray(body.end) };
}

/** Inflates step by step, so that a small file cannot fill the memory. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LARGEST_INFLATED) {
      await reader.cancel();
      throw new ImageError(
        "too-large",
        "This DICOM file is far larger than it looks once it is unpacked. Export the one picture you need as PNG from the viewer.",
      );
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function inflateBody(bytes: Uint8Array): Promise<Uint8Array> {
  // One zero byte may follow, to make the length even; the stream reader takes any byte behind the end for an error.
  const tries = bytes.at(-1) === 0 ? [bytes, bytes.subarray(0, -1)] : [bytes];
  for (const body of tries) {
    try {
      return await inflate(body);
    } catch (error) {
      if (error instanceof ImageError) throw error;
    }
  }
  throw damaged();
}

/**
 * Takes a file apart.
 * @throws ImageError
 */
export async function readDicom(bytes: Uint8Array): Promise<DicomFile> {
  const head = readHead(bytes);
  if (!head.syntax.deflated) return readBody(bytes, head, head.end);
  return readBody(await inflateBody(bytes.subarray(head.end)), head, 0);
}

/**
 * As readDicom(), without waiting, which leaves out deflated files.
 * @throws ImageError "cannot-write" for those
 */
export function readDicomNow(bytes: Uint8Array): DicomFile {
  const head = readHead(bytes);
  if (!head.syntax.deflated) return readBody(bytes, head, head.end);
  throw new ImageError(
    "cannot-write",
    `A clean DICOM copy cannot be made of a compressed file (${head.syntax.name}). Save the clean copy as PNG instead.`,
  );
}

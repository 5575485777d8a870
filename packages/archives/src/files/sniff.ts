import type { Source } from "../source.ts";

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = "zip" | "gzip" | "tar" | "html" | "other";

const TAR_MAGIC = 257;

export const SNIFFED = 512;

export function sniff(head: Uint8Array): FileKind {
  const [a, b, c] = head;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5 || c === 7)) return "zip";
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (ascii(head, TAR_MAGIC, TAR_MAGIC + 5) === "ustar") return "tar";
  return /^(?:ï»¿)?\s*(?:<!doctype html|<html|<head|<\?xml[^>]*>\s*<!doctype html)/iu.test(
    ascii(head, 0, SNIFFED),
  )
    ? "html"
    : "other";
}

export const headOf = (source: Source, most: number): Promise<Uint8Array> =>
  source.read(0, Math.min(most, source.size));

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

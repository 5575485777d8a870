import type { MetadataKind } from "@chaperone/core";
import { Bytes, damaged } from "./bytes.ts";
import { readExif } from "./exif.ts";
import { type Found, inflate, inflating, letters, textOf } from "./found.ts";
import { readIcc } from "./icc.ts";
import { readIptc, readPhotoshop } from "./photoshop.ts";
import { type PngChunk, pngChunks } from "./png-chunks.ts";
import { readTrailer } from "./trailer.ts";
import { readXmp } from "./xmp.ts";

/** Chunks that say how the pixels are kept and shown, with the most bytes that each may have. */
const TECHNICAL: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  IDAT: Number.POSITIVE_INFINITY,
  IEND: 0,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  bKGD: 6,
  hIST: 512,
  pHYs: 9,
  cICP: 4,
  mDCV: 24,
  mDCv: 24,
  cLLI: 8,
  cLLi: 8,
};

/** Keywords of text chunks; others are words. */
const KEYWORDS: readonly (readonly [MetadataKind, RegExp])[] = [
  ["person", /^(Author|Artist|Copyright|Creator|Owner|By-line)$/i],
  ["time", /(Creation Time|date:(create|modify|timestamp)|^Date|^Time|DateTime)/i],
  ["software", /^(Software|Creator ?Tool|Program)$/i],
  ["device", /^(Source|Make|Model|Device|Camera)$/i],
  ["position", /gps|location/i],
  ["identifier", /(UUID|UID|serial|Identifier)/i],
];

/** Of all text chunks together: a file of thousands of them would take for ever. */
const MOST_INFLATED = 64 * 2 ** 20;
interface Budget {
  bytes: number;
}

async function opened(data: Uint8Array, budget: Budget): ReturnType<typeof inflate> {
  if (budget.bytes < 0) return null;
  const inflated = await inflate(data);
  budget.bytes -= 1024 + (inflated?.bytes.length ?? 0);
  return inflated;
}

/**
 * A PNG, chunk by chunk. Text is inflated up to a limit; the pixels are inflated only to see that nothing stands
 * behind them.
 * @throws ImageError where a chunk is cut off or IEND never comes.
 */
export async function readPng(data: Uint8Array, found: Found): Promise<void> {
  const bytes = new Bytes(data);
  const pixels: Uint8Array[] = [];
  let header: Uint8Array | null = null;
  let frames = 0;
  let unseen = 0;
  let end = 8;
  const budget: Budget = { bytes: MOST_INFLATED };
  for (const chunk of pngChunks(bytes)) {
    end = chunk.end;
    if (chunk.type === "IHDR") header = chunk.data;
    if (chunk.type === "IDAT") pixels.push(chunk.data);
    // Animations: only the first picture is decoded; what the others show must not go unsaid.
    if (["acTL", "fcTL", "fdAT"].includes(chunk.type)) {
      if (chunk.type === "fcTL") frames++;
      if (chunk.type === "fdAT") unseen += chunk.data.length;
      continue;
    }
    await tellChunk(chunk, found, budget);
  }
  if (!header || header.length < 13) throw damaged();
  if (frames > 1) found.add("hidden", `PNG, ${frames} pictures of an animation`);
  // The first picture need not be part of it: then browsers show one that was not decoded.
  else if (unseen > 0) found.add("hidden", `PNG, another picture (${unseen} bytes)`);
  await tellPixels(pixels, header, found);
  if (end < data.length) readTrailer(data, end, found, "PNG, behind its end");
}

async function tellChunk({ type, data }: PngChunk, found: Found, budget: Budget): Promise<void> {
  const most = TECHNICAL[type];
  if (most !== undefined) {
    if (data.length > most) found.addHidden(`PNG ${type}`, data);
  } else if (type === "tIME")
    found.add("time", "PNG tIME", timeOf(data), { ...(data.length === 7 && { time: timeOf(data) }) });
  else if (type === "eXIf") readExif(data, found, "EXIF (PNG eXIf)");
  else if (["tEXt", "zTXt", "iTXt"].includes(type)) await tellText(type, data, found, budget);
  else if (type === "iCCP") await tellProfile(data, found, budget);
  else if (type === "sPLT" || type === "pCAL") found.addHidden(`PNG ${type}`, data, "words");
  else if (type === "oFFs" || type === "sCAL" || type === "sTER")
    found.add("other", `PNG ${type}`, letters(data));
  else if (type === "caBX") found.addHidden("content credentials (C2PA), PNG caBX", data);
  // Written by Apple's tools, and tells of nothing but them.
  else if (type === "iDOT" || type === "CgBI")
    found.add("software", `PNG ${type} (written by Apple software)`);
  else found.addHidden(`PNG ${/^[A-Za-z]{4}$/.test(type) ? type : "chunk"}`, data);
}

function timeOf(data: Uint8Array): string {
  if (data.length !== 7) return letters(data) ?? "";
  const bytes = new Bytes(data);
  const two = (at: number): string => String(bytes.u8(at)).padStart(2, "0");
  return `${String(bytes.u16(0)).padStart(4, "0")}-${two(2)}-${two(3)}T${two(4)}:${two(5)}:${two(6)}`;
}

/** Text chunks: a keyword, a zero, and by type the flags of compression and language. */
async function tellText(type: string, data: Uint8Array, found: Found, budget: Budget): Promise<void> {
  const zero = data.indexOf(0);
  const keyword = textOf(data.subarray(0, Math.max(0, zero)));
  const field = `PNG ${type} ${keyword}`;
  if (zero < 0) {
    found.addHidden(`PNG ${type}`, data);
    return;
  }
  const text = await textData(type, data.subarray(zero + 1), budget);
  if (text === null) {
    found.addHidden(`${field} (cannot be read)`, data);
    return;
  }
  if (text.about !== "") found.add("words", `${field}, translated keyword`, text.about);
  if (keyword === "XML:com.adobe.xmp" || keyword === "Raw profile type xmp") {
    readXmp(keyword.startsWith("Raw") ? rawProfile(text.bytes) : text.bytes, found);
  } else if (/^Raw profile type (exif|APP1)$/i.test(keyword)) {
    readExif(withoutName(rawProfile(text.bytes)), found, `EXIF (PNG ${type})`);
  } else if (/^Raw profile type iptc$/i.test(keyword)) {
    const profile = rawProfile(text.bytes);
    if (new Bytes(profile).says(0, "8BIM")) readPhotoshop(profile, found);
    else readIptc(profile, found);
  } else {
    const value = textOf(text.bytes);
    const what = KEYWORDS.find(([, pattern]) => pattern.test(keyword))?.[0] ?? "words";
    found.add(what, field, value, what === "time" ? momentOf(value) : {});
  }
  if (!text.isWhole) found.addUnreadable(`${field}, behind its first 4 MB`);
}

const momentOf = (value: string): { time?: string } => {
  const time = /^(\d{4})[-:](\d\d)[-:](\d\d)[T ](\d\d):(\d\d):(\d\d)/.exec(value);
  return time ? { time: `${time[1]}-${time[2]}-${time[3]}T${time[4]}:${time[5]}:${time[6]}` } : {};
};

/** Null where it cannot be inflated. `about`: what an iTXt says of itself in its language. */
async function textData(type: string, data: Uint8Array, budget: Budget) {
  if (type === "tEXt") return { bytes: data, about: "", isWhole: true };
  if (type === "zTXt") {
    const text = await opened(data.subarray(1), budget);
    return text && { ...text, about: "" };
  }
  const language = data.indexOf(0, 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return null;
  const about = textOf(data.subarray(language + 1, translated));
  const rest = data.subarray(translated + 1);
  if (data[0] === 0) return { bytes: rest, about, isWhole: true };
  const text = await opened(rest, budget);
  return text && { ...text, about };
}

/** ImageMagick's way of keeping blocks as text: a name, a length and hexadecimal digits. */
function rawProfile(text: Uint8Array): Uint8Array {
  const digits = textOf(text)
    .replace(/^\s*\S+\s+\d+\s/, "")
    .replace(/[^\da-f]/gi, "");
  return Uint8Array.from({ length: Math.floor(digits.length / 2) }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}

const withoutName = (block: Uint8Array): Uint8Array =>
  new Bytes(block).says(0, "Exif\0\0") ? block.subarray(6) : block;

async function tellProfile(data: Uint8Array, found: Found, budget: Budget): Promise<void> {
  const zero = data.indexOf(0);
  const name = textOf(data.subarray(0, Math.max(0, zero)));
  if (
    !/^(icc( profile)?|ICC Profile|sRGB.{0,30}|Display P3|Photoshop ICC profile|kCGColorSpace\w{0,40}|Adobe RGB.{0,10}|_|)$/i.test(
      name,
    )
  ) {
    found.add("other", "PNG iCCP name", name);
  }
  const profile = zero < 0 ? null : await opened(data.subarray(zero + 2), budget);
  if (profile?.isWhole) readIcc(profile.bytes, found);
  else found.addUnreadable("PNG iCCP");
}

/** Bytes behind the last row, inside of the compressed stream or behind it. */
async function tellPixels(parts: readonly Uint8Array[], header: Uint8Array, found: Found): Promise<void> {
  const rows = rowBytes(new Bytes(header));
  const tail: Uint8Array[] = [];
  let count = 0;
  const isWhole = await inflatingAll(parts, rows, (part) => {
    const from = Math.max(0, rows - count);
    if (from < part.length && tail.length < 16) tail.push(part.slice(from, from + 4096));
    count += part.length;
  });
  if (count > rows) found.addHidden("PNG, behind its last row", tail[0] ?? new Uint8Array());
  else if (!isWhole && count === rows)
    found.add("hidden", "PNG, behind its compressed pixels", letters(lastOf(parts)));
  else if (!isWhole) throw damaged();
}

const lastOf = (parts: readonly Uint8Array[]): Uint8Array => parts.at(-1)?.slice(-4096) ?? new Uint8Array();

async function inflatingAll(
  parts: readonly Uint8Array[],
  most: number,
  onPart: (part: Uint8Array) => void,
): Promise<boolean> {
  const stream = new Blob(parts as Uint8Array<ArrayBuffer>[]).stream();
  return inflating(stream, onPart, most);
}

/** Bytes of all rows with their filter bytes (PNG, 7.2 and 8.1). */
function rowBytes(header: Bytes): number {
  const [width, height, depth] = [header.u32(0), header.u32(4), header.u8(8)];
  const channels = [1, 0, 3, 1, 2, 0, 4][header.u8(9)] ?? 0;
  const size = (w: number, h: number): number =>
    w > 0 && h > 0 ? h * (1 + Math.ceil((w * depth * channels) / 8)) : 0;
  if (header.u8(12) === 0) return size(width, height);
  return ADAM7.reduce(
    (sum, [x, y, dx, dy]) => sum + size(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
    0,
  );
}

/** Where each of the seven passes begins and how far its pixels lie apart. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

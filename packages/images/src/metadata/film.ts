import type { MetadataKind } from "@chaperone/core";
import { type Box, boxesIn } from "./boxes.ts";
import { Bytes, isZeros } from "./bytes.ts";
import { at, type Found, iso6709, letters, textOf, where } from "./found.ts";
import { readXmp } from "./xmp.ts";

/** Boxes that only hold others. */
const HOLDERS = new Set([
  "moov",
  "trak",
  "mdia",
  "minf",
  "edts",
  "dinf",
  "stbl",
  "mvex",
  "moof",
  "traf",
  "udta",
  "tapt",
  "gmhd",
  "tref",
  "mfra",
]);
/** Boxes of numbers that say how the film is kept. */
const TECHNICAL = new Set([
  "ftyp",
  "styp",
  "mdat",
  "elst",
  "dref",
  "vmhd",
  "smhd",
  "nmhd",
  "hmhd",
  "sthd",
  "gmin",
  "stts",
  "ctts",
  "cslg",
  "stsc",
  "stsz",
  "stz2",
  "stco",
  "co64",
  "stss",
  "stps",
  "sdtp",
  "sbgp",
  "sgpd",
  "subs",
  "saiz",
  "saio",
  "trex",
  "mehd",
  "mfhd",
  "tfhd",
  "tfdt",
  "trun",
  "sidx",
  "tfra",
  "mfro",
  "iods",
  "pdin",
  "prft",
  "clef",
  "prof",
  "enof",
  "cdsc",
  "hint",
  "chap",
  "tmcd",
  "sync",
  "load",
  "text",
  "code",
  "alis",
  "url ",
  "urn ",
  "padb",
  "ctab",
  "clip",
  "matt",
  "leva",
  "trep",
  "fall",
  "folw",
  "forc",
  "ssrc",
  "scpt",
  "sbtm",
  "elng",
  "SDLN",
  "auxl",
]);

const XMP_UUID = "be7acfcb97a942e89c71999491e3afac";
const C2PA_UUID = "d8fec3d61b0e483c92975828877ec481";

/** What a text of "udta" or "ilst" tells of, by its type without the copyright sign. */
const TEXTS: readonly (readonly [MetadataKind, RegExp])[] = [
  ["position", /^(xyz|loci)$/],
  ["time", /^(day|yrrc|purd)$/],
  ["device", /^(mak|mod|manu|modl)$/],
  ["software", /^(swr|too|enc|req|fmt)$/],
  ["person", /^(ART|art|aART|aut|auth|perf|wrt|cpy|cprt|prd|dir|own|ownr|prf|src|com|pub|apID)$/],
  ["preview", /^(covr|thmb|snal|tnal|PICT)$/],
  ["identifier", /^(cnID|UMID|GUID|CAME|LICH)$/],
];
/** What a key of Apple's or Android's list tells of. */
const KEYS: readonly (readonly [MetadataKind, RegExp])[] = [
  ["position", /location|gps|ISO6709/i],
  ["time", /date|time$|\.year/i],
  ["device", /\.(make|model|manufacturer|camera\.\w+|lens[\w-]*)$|capture\.fps/i],
  ["software", /software|encoder|android\.version|tool/i],
  ["identifier", /identifier|uuid|serial/i],
  ["motion", /live-photo|still-image/i],
  ["person", /author|artist|copyright|creator|director|producer|publisher|performer|owner/i],
  ["preview", /artwork|thumbnail/i],
];

/**
 * The boxes of a film: times, places, devices, texts, and boxes that nobody knows.
 * @throws ImageError where a box reaches beyond what holds it.
 */
export function readFilm(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data);
  readFilmBoxes(bytes, boxesIn(bytes, 0, data.length), found, "MP4");
}

/** The same for some boxes of another file (the film of a live photo). */
export function readFilmBoxes(bytes: Bytes, boxes: readonly Box[], found: Found, name: string): void {
  const times = new Set<string>();
  const walk = (inside: readonly Box[], parent: string, depth: number): void => {
    for (const box of inside) {
      const content = bytes.part(box.from, box.to - box.from);
      if (HOLDERS.has(box.type) && depth < 16 && !(parent === "udta" && box.type === "udta")) {
        walk(boxesIn(bytes, box.from, box.to), box.type, depth + 1);
      } else if (["mvhd", "tkhd", "mdhd"].includes(box.type)) tellTimes(bytes, box, times, found, name);
      else if (box.type === "hdlr") tellHandler(content, found, name);
      else if (box.type === "meta") readMetaBox(bytes, box, found, name);
      else if (box.type === "stsd") tellSamples(bytes, box, found, name);
      else if (["free", "skip", "wide"].includes(box.type)) {
        if (!isZeros(content)) found.addHidden(`${name} ${box.type}`, content);
      } else if (box.type === "uuid") tellUuid(content, found, name);
      else if (box.type === "XMP_") readXmp(content, found);
      else if (parent === "udta") tellUserData(bytes, box, found, name);
      else if (!TECHNICAL.has(box.type)) found.addHidden(`${name} ${shown(box.type)}`, content);
    }
  };
  walk(boxes, "", 0);
}

/** A type for people: letters only, the copyright sign kept. */
const shown = (type: string): string => (/^[\w\xa9 -]{4}$/.test(type) ? type.trim() : "box");

/** From midnight of 1 January 1904 to that of 1970, in seconds. */
const SINCE_1904 = 2_082_844_800;

/** Creation and change, in universal time. The boxes of all tracks mostly tell the same: it is told once. */
function tellTimes(bytes: Bytes, box: Box, told: Set<string>, found: Found, name: string): void {
  const isLong = bytes.u8(box.from) === 1;
  const read = (place: number): number => (isLong ? bytes.u64(place) : bytes.u32(place));
  for (const [label, place] of [
    ["creation time", box.from + 4],
    ["modification time", box.from + (isLong ? 12 : 8)],
  ] as const) {
    const seconds = read(place) - SINCE_1904;
    if (seconds <= 0 || seconds > 8e9) continue;
    const value = `${new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`;
    if (told.has(value)) continue;
    told.add(value);
    found.add("time", `${name} ${label} (${box.type})`, value);
  }
}

/** The name of the program part that made a track. */
function tellHandler(content: Uint8Array, found: Found, name: string): void {
  const text = textOf(content.subarray(24, 4096))
    .replace(/^[^\p{L}\p{N}]/u, "")
    .replaceAll("\0", " ")
    .trim();
  if (text !== "") found.add("software", `${name} handler`, text);
}

/** Kinds of samples that are no picture and no sound: where the camera was, how it moved, subtitles. */
function tellSamples(bytes: Bytes, box: Box, found: Found, name: string): void {
  for (const entry of boxesIn(bytes, box.from + 8, box.to)) {
    const content = bytes.part(entry.from, entry.to - entry.from);
    if (/^(camm|gpmd|mebx|rtmd|fdsc|priv|mett|urim|metx|CTMD)$/.test(entry.type)) {
      found.addHidden(`${name} track of readings of the camera (${entry.type})`, content);
    } else if (/^(tx3g|text|sbtl|stpp|wvtt|c608|c708|clcp|subp|mp4s)$/.test(entry.type)) {
      found.add("words", `${name} track of text (${entry.type})`);
    }
    // Visual entries name their encoder in 32 bytes.
    const encoder =
      content.length >= 78 && content[42]! > 0 && content[42]! < 32
        ? textOf(content.subarray(43, 43 + content[42]!))
        : "";
    if (/^[\x20-\x7e]{3,}$/.test(encoder)) found.add("software", `${name} encoder`, encoder);
  }
}

function tellUuid(content: Uint8Array, found: Found, name: string): void {
  const id = Array.from(content.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const rest = content.subarray(16);
  if (id === XMP_UUID) readXmp(rest, found);
  else if (id === C2PA_UUID) found.addHidden(`content credentials (C2PA), ${name} uuid`, rest);
  else found.addHidden(`${name} uuid`, rest);
}

/** A text of QuickTime (two lengths before it), of 3GPP (flags and language before it), or of the maker. */
function tellUserData(bytes: Bytes, box: Box, found: Found, name: string): void {
  const content = bytes.part(box.from, box.to - box.from);
  const plain = box.type.replace(/^\xa9/, "");
  const field = `${name} ${shown(box.type)}`;
  const what = TEXTS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (box.type === "loci") {
    tellLoci(content, found, field);
    return;
  }
  if (what === "preview") {
    found.add("preview", field);
    return;
  }
  if (/^\xa9/.test(box.type)) {
    const value = new Bytes(content).says(4, "data")
      ? textOf(content.subarray(16))
      : textOf(content.subarray(4));
    tellText(what ?? "words", field, value, found);
  } else if (what || /^(titl|dscp|gnre|albm|kywd|rtng|clsf|name|desc)$/.test(box.type)) {
    // Version, flags and language come first, in "name" nothing does.
    const from = box.type === "name" ? 0 : 6;
    tellText(
      what ?? "words",
      field,
      letters(content.subarray(from)) ?? textOf(content.subarray(from)),
      found,
    );
  } else if (!isZeros(content)) found.addHidden(field, content);
}

function tellText(what: MetadataKind, field: string, value: string, found: Found): void {
  if (what === "position") {
    const place = iso6709(value);
    found.add("position", field, place?.value ?? value, place?.extra);
  } else found.add(what, field, value, what === "time" ? at(value) : {});
}

/** 3GPP TS 26.244: a name, then longitude, latitude and height as 16.16 fixed point, then the body and notes. */
function tellLoci(content: Uint8Array, found: Found, field: string): void {
  const bytes = new Bytes(content);
  const end = content.indexOf(0, 6);
  const name = textOf(content.subarray(6, Math.max(6, end)));
  const start = end + 2;
  const place =
    end >= 0 && bytes.has(start, 8) ? where(bytes.i32(start + 4) / 65536, bytes.i32(start) / 65536) : null;
  found.add(
    "position",
    field,
    [place?.value, name].filter(Boolean).join(" ") || letters(content),
    place?.extra,
  );
  const notes = end >= 0 ? letters(content.subarray(start + 12)) : null;
  if (notes) found.add("position", `${field}, notes`, notes);
}

/** Lists of texts: by four letters (iTunes) or by number into a list of keys (Apple, Android). */
export function readMetaBox(bytes: Bytes, box: Box, found: Found, name: string): void {
  // In QuickTime the box has no version before its content.
  const from = bytes.says(box.from + 4, "hdlr") ? box.from : box.from + 4;
  const inside = boxesIn(bytes, from, box.to);
  const keysBox = inside.find(({ type }) => type === "keys");
  const keys = keysBox
    ? boxesIn(bytes, keysBox.from + 8, keysBox.to).map((key) =>
        textOf(bytes.part(key.from, key.to - key.from)),
      )
    : [];
  for (const part of inside) {
    const content = bytes.part(part.from, part.to - part.from);
    if (part.type === "ilst") {
      for (const item of boxesIn(bytes, part.from, part.to)) tellItem(bytes, item, keys, found, name);
    } else if (part.type === "xml ") found.addHidden(`${name} xml`, content, "words");
    else if (part.type === "hdlr") tellHandler(content, found, name);
    else if (["free", "skip", "keys", "dinf", "pitm"].includes(part.type)) {
      if (part.type !== "keys" && part.type !== "pitm" && part.type !== "dinf" && !isZeros(content))
        found.addHidden(`${name} ${part.type}`, content);
    } else found.addHidden(`${name} ${shown(part.type)}`, content);
  }
}

function tellItem(bytes: Bytes, item: Box, keys: readonly string[], found: Found, name: string): void {
  const parts = boxesIn(bytes, item.from, item.to);
  const key = keys[bytes.u32(item.start + 4) - 1];
  const custom = parts.find(({ type }) => type === "name");
  const label =
    key ??
    (custom
      ? textOf(bytes.part(custom.from + 4, Math.max(0, custom.to - custom.from - 4)))
      : shown(item.type));
  const plain = item.type.replace(/^\xa9/, "");
  const what =
    key || custom
      ? KEYS.find(([, pattern]) => pattern.test(label))?.[0]
      : TEXTS.find(([, pattern]) => pattern.test(plain))?.[0];
  for (const part of parts) {
    if (part.type !== "data" || part.to - part.from < 8) continue;
    const content = bytes.part(part.from + 8, part.to - part.from - 8);
    const type = bytes.u32(part.from);
    if (type === 13 || type === 14 || type === 27 || what === "preview")
      found.add("preview", `${name} ${label}`);
    else tellText(what ?? "words", `${name} ${label}`, itemText(type, content), found);
  }
}

/** By the well-known types of QuickTime's metadata: UTF-8, UTF-16, numbers. */
function itemText(type: number, content: Uint8Array): string {
  if (type === 1) return textOf(content);
  if (type === 2) return new TextDecoder("utf-16be").decode(content);
  const bytes = new Bytes(content);
  if ((type === 21 || type === 22) && content.length === 4) return String(bytes.u32(0));
  if ((type === 21 || type === 22) && content.length === 1) return String(bytes.u8(0));
  if (type === 23 && content.length === 4) return String(bytes.f32(0));
  return letters(content) ?? "";
}

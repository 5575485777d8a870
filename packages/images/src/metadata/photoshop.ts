import type { MetadataKind } from "@chaperone/core";
import { Bytes, isZeros } from "./bytes.ts";
import { readExif } from "./exif.ts";
import { type Extra, type Found, letters, moment, textOf } from "./found.ts";
import { readIcc } from "./icc.ts";
import { readXmp } from "./xmp.ts";

/** Data sets of IPTC-IIM 4.2 by record and number; names as there, what they tell of is our reading. */
const IPTC: Readonly<Record<string, readonly [string, MetadataKind]>> = {
  "1:30": ["ServiceIdentifier", "identifier"],
  "1:40": ["EnvelopeNumber", "identifier"],
  "1:70": ["DateSent", "time"],
  "1:80": ["TimeSent", "time"],
  "1:100": ["UniqueObjectName", "identifier"],
  "2:5": ["ObjectName", "words"],
  "2:7": ["EditStatus", "words"],
  "2:15": ["Category", "words"],
  "2:20": ["SupplementalCategories", "words"],
  "2:22": ["FixtureIdentifier", "identifier"],
  "2:25": ["Keywords", "words"],
  "2:26": ["ContentLocationCode", "position"],
  "2:27": ["ContentLocationName", "position"],
  "2:40": ["SpecialInstructions", "words"],
  "2:55": ["DateCreated", "time"],
  "2:60": ["TimeCreated", "time"],
  "2:62": ["DigitalCreationDate", "time"],
  "2:63": ["DigitalCreationTime", "time"],
  "2:65": ["OriginatingProgram", "software"],
  "2:70": ["ProgramVersion", "software"],
  "2:80": ["By-line", "person"],
  "2:85": ["By-lineTitle", "person"],
  "2:90": ["City", "position"],
  "2:92": ["Sub-location", "position"],
  "2:95": ["Province-State", "position"],
  "2:100": ["Country-PrimaryLocationCode", "position"],
  "2:101": ["Country-PrimaryLocationName", "position"],
  "2:103": ["OriginalTransmissionReference", "identifier"],
  "2:105": ["Headline", "words"],
  "2:110": ["Credit", "person"],
  "2:115": ["Source", "person"],
  "2:116": ["CopyrightNotice", "person"],
  "2:118": ["Contact", "person"],
  "2:120": ["Caption-Abstract", "words"],
  "2:122": ["Writer-Editor", "person"],
};
/** Which character set, and which version: of no news. */
const IPTC_TECHNICAL = new Set(["1:0", "1:90", "2:0"]);

/** An IPTC-IIM block; what cannot be read to its end is reported as hidden. */
export function readIptc(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data);
  let at = 0;
  let told = false;
  let day = "";
  while (bytes.has(at, 5) && bytes.u8(at) === 0x1c && !found.isFull) {
    const key = `${bytes.u8(at + 1)}:${bytes.u8(at + 2)}`;
    const { from, length } = iptcValue(bytes, at);
    if (!bytes.has(from, length)) break;
    const value = bytes.part(from, length);
    at = from + length;
    if (IPTC_TECHNICAL.has(key) && value.length <= 8) continue;
    const [name, what] = IPTC[key] ?? [`data set ${key}`, "other" as const];
    const text = textOf(value);
    if (name === "DateCreated") day = text;
    found.add(
      what,
      `IPTC ${name}`,
      what === "other" ? letters(value) : text,
      name === "TimeCreated" ? timeOf(day, text) : {},
    );
    told = true;
  }
  const rest = data.subarray(at);
  if (!isZeros(rest)) found.addHidden("IPTC (cannot be read)", rest);
  else if (!told) found.add("other", "IPTC block");
}

/** Long values tell in how many bytes their length stands. */
function iptcValue(bytes: Bytes, at: number): { from: number; length: number } {
  const length = bytes.u16(at + 3);
  if (length < 0x8000) return { from: at + 5, length };
  const width = length & 0x7fff;
  if (width > 4 || !bytes.has(at + 5, width)) return { from: at + 5, length: bytes.length };
  let long = 0;
  for (let i = 0; i < width; i++) long = long * 256 + bytes.u8(at + 5 + i);
  return { from: at + 5 + width, length: long };
}

function timeOf(day: string, time: string): Extra {
  const when = moment(`${day}T${time}`);
  return when ? { time: when } : {};
}

/** Resources of Photoshop's image resource blocks that tell only how a picture is shown or printed. */
const IRB_TECHNICAL = new Set([
  1000, 1001, 1005, 1006, 1007, 1009, 1010, 1011, 1013, 1016, 1024, 1026, 1032, 1037, 1041, 1044, 1049, 1062,
  1064, 1069, 1072, 1077, 1080, 1082, 1083, 2999, 10000,
]);

/** Photoshop's image resource blocks ("8BIM"), as in JPEG APP13 and TIFF 34377. */
export function readPhotoshop(data: Uint8Array, found: Found, depth = 0): void {
  const bytes = new Bytes(data);
  let at = 0;
  let told = false;
  while (
    !found.isFull &&
    bytes.has(at, 12) &&
    ["8BIM", "MeSa", "PHUT", "AgHg", "DCSR"].some((sign) => bytes.says(at, sign))
  ) {
    const id = bytes.u16(at + 4);
    const nameLength = bytes.u8(at + 6);
    const sizeAt = at + 6 + 1 + nameLength + ((nameLength + 1) % 2);
    if (!bytes.has(sizeAt, 4) || !bytes.has(sizeAt + 4, bytes.u32(sizeAt))) break;
    const value = bytes.part(sizeAt + 4, bytes.u32(sizeAt));
    if (nameLength > 0)
      found.add("words", `Photoshop resource ${id}, name`, textOf(bytes.part(at + 7, nameLength)));
    told = tellResource(id, value, found, depth) || told || nameLength > 0;
    at = sizeAt + 4 + value.length + (value.length % 2);
  }
  const rest = data.subarray(Math.min(at, data.length));
  if (!isZeros(rest)) found.addHidden("Photoshop block (cannot be read)", rest);
  else if (!told) found.add("other", "Photoshop block");
}

/** @returns whether it was told. */
function tellResource(id: number, value: Uint8Array, found: Found, depth: number): boolean {
  if (id === 1028) readIptc(value, found);
  else if (id === 1058 || id === 1059) readExif(value, found, "Photoshop EXIF", depth + 1);
  else if (id === 1060) readXmp(value, found);
  else if (id === 1039) readIcc(value, found);
  else if (id === 1033 || id === 1036) found.add("preview", "Photoshop thumbnail");
  else if (id === 1035) found.add("words", "Photoshop URL", textOf(value));
  else if (id === 1061) found.add("identifier", "Photoshop IPTC digest");
  else if (IRB_TECHNICAL.has(id)) {
    if (value.length <= 64 || (letters(value)?.length ?? 0) < 12) return false;
    found.addHidden(`Photoshop resource ${id}`, value, "words");
  } else found.addHidden(`Photoshop resource ${id}`, value);
  return true;
}

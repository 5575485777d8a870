import { Bytes, isZeros } from "./bytes.ts";
import { type Found, letters, textOf } from "./found.ts";
import { gaps, type Range } from "./ifd.ts";

/**
 * Colour spaces that everybody's pictures carry; any other description names a screen, a scanner or its owner.
 * Copyright lines of their makers likewise.
 */
const KNOWN_NAMES =
  /^(sRGB\b.{0,40}|s?P3|sP3C|Display P3\b.{0,40}|DCI[- ]P3.{0,20}|c2(ci)?|uRGB|s?Gry|sGrey|sGray|GIMP built-in .{0,40}|Artifex .{0,40}|Apple RGB|Adobe RGB \(1998\)|Adobe98|A98C|ProPhoto RGB|ROMM RGB.{0,20}|Rec\. ?\d{3,4}.{0,30}|ITU-R BT\.? ?\d{3,4}.{0,30}|Generic (RGB|Gray|CMYK)[\w .]{0,30}|Gray Gamma \d.\d|Dot Gain \d\d%|Gamma \d.\d|Linear.{0,20}|e-sRGB|U\.S\. Web Coated \(SWOP\) v2|Coated FOGRA\d\d.{0,30}|ISO Coated.{0,30}|PSO.{0,30}|FOGRA\d\d.{0,20}|cmyk|nCMY|XYZ identity.{0,20}|Lab identity.{0,20})$/i;
const KNOWN_MAKERS =
  /Hewlett-Packard|Google|Apple|Adobe|Microsoft|Artifex|Facebook|International Color Consortium|Public Domain|No copyright|CC0|Creative Commons|Kodak|Eastman|saucecontrol|ECI|Fogra|Heidelberg/i;
const KNOWN_VIEWS =
  /^(IEC( 61966-2-?\.?1)?.{0,60}sRGB.{0,20}|Reference Viewing Condition.{0,40}|IEC http:\/\/www\.iec\.ch|IEC|sRGB|D50|D65|vc-?\d?)?$/i;

/** Tags that hold curves, matrices and tables of numbers only. */
const NUMBERS =
  /^([rgb]XYZ|[wb]kpt|wtpt|lumi|chad|[rgbk]TRC|A2B\d|B2A\d|D2B\d|B2D\d|gamt|pre\d|chrm|meas|tech|aarg|aagg|aabg|vcgt|ndin|cicp|arts|clrt|clro|ciis|rig0|view|DevD|CIED)$/;

/** What a colour profile tells of somebody: the name of a device or a person, its serial number, private blocks. */
export function readIcc(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data);
  if (!bytes.has(0, 132) || !bytes.says(36, "acsp") || !bytes.has(132, bytes.u32(128) * 12)) {
    found.addHidden("ICC profile (cannot be read)", data);
    return;
  }
  const ranges: Range[] = [[0, 132 + bytes.u32(128) * 12]];
  for (let i = 0; i < bytes.u32(128); i++) {
    const at = 132 + i * 12;
    const [from, size] = [bytes.u32(at + 4), bytes.u32(at + 8)];
    const name = bytes.latin(at, 4);
    if (bytes.has(from, size)) {
      ranges.push([from, from + size]);
      tellTag(name, bytes.part(from, size), found);
    } else found.addUnreadable(`ICC ${name}`);
  }
  for (const [from, to] of gaps(ranges, data.length)) {
    const gap = data.subarray(from, to);
    if (gap.length >= 4 && !isZeros(gap)) found.addHidden("ICC profile, bytes that no tag points at", gap);
  }
}

function tellTag(name: string, value: Uint8Array, found: Found): void {
  if (NUMBERS.test(name)) {
    // Texts do not belong among numbers; sixteen letters in a row are no accident.
    const text = letters(value);
    if (text !== null && /[\x20-\x7e]{16,}/.test(text) && !isTable(value))
      found.addHidden(`ICC ${name}`, value);
    return;
  }
  // Apple's own block holds the serial number of the screen.
  if (name === "mmod") {
    found.add("identifier", "ICC mmod (make and serial number of a screen)");
    return;
  }
  const texts = textsOf(value);
  const unknown = texts.filter((text) => !isKnown(name, text));
  // The same in thirty languages is one thing.
  if (unknown.length > 0) found.add("other", `ICC ${name}`, unknown.join(" / "));
  if (texts.length === 0 && !/^(desc|dscm|cprt|dmnd|dmdd|vued|targ|psid|pseq)$/.test(name))
    found.addHidden(`ICC ${name}`, value);
}

/** Tables of numbers are long and may look like letters anywhere. */
const isTable = (value: Uint8Array): boolean => value.length > 1024 || isCurve(new Bytes(value));

/** Its numbers fill it. */
const isCurve = (bytes: Bytes): boolean =>
  bytes.says(0, "curv") && bytes.has(8, 4) && bytes.length - (12 + 2 * bytes.u32(8)) < 4;

function isKnown(tag: string, text: string): boolean {
  if (text === "" || KNOWN_NAMES.test(text)) return true;
  if (tag === "cprt" || tag === "dmnd" || tag === "dmdd")
    return KNOWN_MAKERS.test(text) ? text.length <= 120 : KNOWN_VIEWS.test(text);
  return KNOWN_VIEWS.test(text);
}

/** The texts of a tag of type text, desc (version 2) or mluc (version 4, several languages). */
function textsOf(value: Uint8Array): string[] {
  const bytes = new Bytes(value);
  const clean = (text: string): string => text.replaceAll("\0", " ").trim();
  if (bytes.says(0, "text")) return [clean(textOf(value.subarray(8)))];
  if (bytes.says(0, "desc") && bytes.has(0, 12)) return descTexts(bytes).map(clean);
  if (bytes.says(0, "mluc") && bytes.has(0, 16)) {
    const count = Math.min(bytes.u32(8), 200);
    const texts = new Set<string>();
    for (let i = 0; i < count; i++) {
      const at = 16 + i * 12;
      if (!bytes.has(at, 12) || !bytes.has(bytes.u32(at + 8), bytes.u32(at + 4))) break;
      texts.add(clean(new TextDecoder("utf-16be").decode(bytes.part(bytes.u32(at + 8), bytes.u32(at + 4)))));
    }
    return [...texts];
  }
  const other = letters(value.subarray(8));
  return other ? [other] : [];
}

/** Version 2 writes it up to three times: in ASCII, in Unicode and for old Macintoshes. */
function descTexts(bytes: Bytes): string[] {
  const length = bytes.u32(8);
  if (!bytes.has(12, length)) return [letters(bytes.data.subarray(12)) ?? ""];
  const texts = [textOf(bytes.part(12, length), true)];
  const rest = bytes.data.subarray(12 + length);
  if (rest.length > 8) {
    const wide = new Bytes(rest).u32(4);
    const unicode = rest.subarray(8, 8 + Math.min(wide * 2, rest.length));
    if (!isZeros(unicode)) texts.push(new TextDecoder("utf-16be").decode(unicode));
    const old = rest.subarray(8 + unicode.length + 3);
    if (!isZeros(old)) texts.push(textOf(old, true));
  }
  return texts;
}

import type { MetadataKind } from "@chaperone/core";
import { Bytes, isZeros } from "./bytes.ts";
import { type EbmlElement, ebmlElements } from "./ebml.ts";
import { type Found, letters, textOf } from "./found.ts";

/** Elements of RFC 9559 that tell of somebody or something. */
const TEXTS: Readonly<Record<number, readonly [string, MetadataKind]>> = {
  31657: ["title", "words"],
  19840: ["muxing app", "software"],
  22337: ["writing app", "software"],
  29572: ["file name", "words"],
  3965867: ["name of the file before", "words"],
  4096955: ["name of the file behind", "words"],
  21358: ["track name", "words"],
  2459272: ["codec name", "software"],
  133: ["chapter title", "words"],
  18030: ["attached file's name", "words"],
  18046: ["attached file's description", "words"],
};
const IDENTIFIERS: Readonly<Record<number, string>> = {
  29604: "segment UUID",
  3979555: "UUID of the file before",
  4110627: "UUID of the file behind",
  17476: "segment family",
};
const DATE = 0x4461;
const TAG_NAME = 0x45a3;
const TAG_STRING = 0x4487;
const TAG_BINARY = 0x4485;
const ATTACHED_DATA = 0x465c;
const VOID = 0xec;
/** Names of codecs, languages and types, and the film itself. */
const TECHNICAL = new Set([
  0x86, 0x4282, 0x22b59c, 0x22b59d, 0x447a, 0x447b, 0x437c, 0x437d, 0x4660, 0x63a2, 0xa3, 0xa0, 0x1f43b675,
  0x26b240,
]);

const TAGS: readonly (readonly [MetadataKind, RegExp])[] = [
  ["position", /LOCATION|GPS|LATITUDE|LONGITUDE|COUNTRY|CITY/i],
  ["time", /DATE|TIME/i],
  ["software", /ENCODER|SOFTWARE|APP|HANDLER/i],
  ["device", /MAKE|MODEL|DEVICE|CAMERA/i],
  [
    "person",
    /ARTIST|AUTHOR|ACTOR|DIRECTOR|PRODUCER|COPYRIGHT|WRITTEN|COMPOSER|PERFORMER|OWNER|ENCODED_BY|CONTACT/i,
  ],
  ["identifier", /UUID|SERIAL|ISBN|CATALOG|IDENTIFIER/i],
];

/**
 * Titles, tags, dates, attachments of a WebM or Matroska file. The film itself is stepped over.
 * @throws ImageError where an element is cut off.
 */
export function readMatroska(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data);
  let tag = "";
  for (const element of ebmlElements(bytes)) {
    const content = bytes.part(element.from, element.to - element.from);
    const text = TEXTS[element.id];
    const identifier = IDENTIFIERS[element.id];
    if (element.id === TAG_NAME) tag = textOf(content, true);
    else if (element.id === TAG_STRING) found.add(tagMeaning(tag), `WebM tag ${tag}`, textOf(content));
    else if (element.id === TAG_BINARY) found.addHidden(`WebM tag ${tag}`, content);
    else if (element.id === DATE) tellDate(bytes, element, found);
    else if (element.id === ATTACHED_DATA) found.addHidden("WebM attached file", content);
    else if (text) found.add(text[1], `WebM ${text[0]}`, textOf(content));
    else if (identifier) found.add("identifier", `WebM ${identifier}`, letters(content));
    else if (element.id === VOID) {
      if (!isZeros(content)) found.addHidden("WebM void", content);
    } else if (!TECHNICAL.has(element.id) && isLeaf(element, content))
      found.addHidden("WebM element", content);
  }
}

const tagMeaning = (name: string): MetadataKind =>
  TAGS.find(([, pattern]) => pattern.test(name))?.[0] ?? "words";

/** An element nobody knows, with letters in it: numbers are short. */
function isLeaf({ id }: EbmlElement, content: Uint8Array): boolean {
  const isHolder =
    id > 0x10000000 || [0xae, 0xe0, 0xe1, 0x7373, 0x67c8, 0x61a7, 0x45b9, 0xb6, 0x80, 0x63c0].includes(id);
  return !isHolder && content.length < 65536 && (letters(content)?.length ?? 0) >= 8;
}

/** Nanoseconds since 2001, universal time. */
function tellDate(bytes: Bytes, { from, to }: EbmlElement, found: Found): void {
  if (to - from !== 8) {
    found.add("time", "WebM DateUTC");
    return;
  }
  const high = bytes.i32(from) * 2 ** 32 + bytes.u32(from + 4);
  const date = new Date(Date.UTC(2001, 0, 1) + high / 1e6);
  found.add("time", "WebM DateUTC", `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`);
}

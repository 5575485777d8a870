import { type Box, boxAt, boxesIn, findBox } from "./boxes.ts";
import { Bytes, damaged, isZeros, joined } from "./bytes.ts";
import { readExif } from "./exif.ts";
import { readFilmBoxes } from "./film.ts";
import { at, type Found, textOf } from "./found.ts";
import { readIcc } from "./icc.ts";
import { gaps, type Range } from "./ifd.ts";
import { readXmp } from "./xmp.ts";

interface Item {
  readonly id: number;
  readonly type: string;
  /** Of a "mime" item. */
  readonly contentType: string;
  readonly name: string;
}

interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

/** Properties that say how the pixels are kept and shown (ISO/IEC 23008-12). */
const TECHNICAL = new Set([
  "ispe",
  "pixi",
  "hvcC",
  "lhvC",
  "av1C",
  "avcC",
  "vvcC",
  "jpgC",
  "irot",
  "imir",
  "clap",
  "pasp",
  "colr",
  "auxC",
  "clli",
  "mdcv",
  "cclv",
  "amve",
  "lsel",
  "rloc",
  "oinf",
  "tols",
  "a1lx",
  "a1op",
  "iscl",
  "rref",
  "free",
  "skip",
  "ndwt",
  "reve",
]);
const PIXELS = /^(hvc1|hev1|hvt1|av01|avc1|jpeg|vvc1|grid|iovl|iden|unci|tmap|lhv1)$/;
const ALPHA = /alpha|hevc:2015:auxid:1\b/;

/**
 * The items of a HEIC (or AVIF) file: pictures beside the main one, EXIF, XMP, texts, and bytes that no item points at.
 * @throws ImageError where its list of items cannot be read.
 */
export function readHeic(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data);
  const top = topBoxes(bytes, found);
  const meta = top.find(({ type }) => type === "meta");
  if (!meta) throw damaged();
  const inside = boxesIn(bytes, meta.from + 4, meta.to);
  const part = (type: string): Box | undefined => inside.find((box) => box.type === type);
  const items = itemsOf(bytes, part("iinf"));
  const places = placesOf(bytes, part("iloc"), part("idat"));
  const references = referencesOf(bytes, part("iref"));
  const primary = primaryOf(bytes, part("pitm"));
  // Items may share bytes; a file where they all do would take for ever.
  let budget = 2 * data.length;
  for (const item of items) {
    const own = places.get(item.id) ?? [];
    budget -= own.reduce((sum, [from, to]) => sum + to - from, 0);
    if (budget < 0) throw damaged();
    tellItem(item, own, bytes, found);
  }
  tellPictures(items, primary, references, auxiliaryTypes(bytes, part("iprp")), found);
  tellProperties(bytes, part("iprp"), found);
  tellRest(bytes, inside, found);
  tellTop(bytes, top, [...places.values()].flat(), found);
}

/** Boxes up to where they stop making sense: what is behind is told as hidden. */
function topBoxes(bytes: Bytes, found: Found): Box[] {
  const boxes: Box[] = [];
  let end = 0;
  while (end < bytes.length) {
    let next: Box;
    try {
      next = boxAt(bytes, end, bytes.length);
    } catch (error) {
      if (!boxes.some(({ type }) => type === "meta")) throw error;
      found.addHidden("HEIC, behind its end", bytes.data.subarray(end));
      break;
    }
    boxes.push(next);
    end = next.to;
  }
  return boxes;
}

const MOST_ITEMS = 5_000;
const MOST_EXTENTS = 50_000;

function itemsOf(bytes: Bytes, box: Box | undefined): Item[] {
  if (!box) return [];
  const isLong = bytes.u8(box.from) > 0;
  const entries = boxesIn(bytes, box.from + (isLong ? 8 : 6), box.to).filter(({ type }) => type === "infe");
  return entries.slice(0, MOST_ITEMS).map((entry) => {
    const version = bytes.u8(entry.from);
    const wide = version >= 3 ? 4 : 2;
    const id = wide === 4 ? bytes.u32(entry.from + 4) : bytes.u16(entry.from + 4);
    const typeAt = entry.from + 4 + wide + 2;
    // Before version 2 an item had only a name and a content type.
    const rest = version >= 2 ? typeAt + 4 : typeAt;
    const [name = "", contentType = ""] = textOf(bytes.part(rest, Math.max(0, entry.to - rest))).split("\0");
    return { id, type: version >= 2 ? bytes.latin(typeAt, 4) : "mime", name, contentType };
  });
}

/** Where the bytes of every item lie in the file (ISO/IEC 14496-12, 8.11.3). */
function placesOf(bytes: Bytes, box: Box | undefined, idat: Box | undefined): Map<number, Range[]> {
  const places = new Map<number, Range[]>();
  if (!box) return places;
  const version = bytes.u8(box.from);
  const [sizes, more] = [bytes.u8(box.from + 4), bytes.u8(box.from + 5)];
  let next = box.from + 6;
  const number = (width: number): number => {
    const value =
      width === 0 ? 0 : width === 2 ? bytes.u16(next) : width === 4 ? bytes.u32(next) : bytes.u64(next);
    next += width;
    return value;
  };
  const count = number(version < 2 ? 2 : 4);
  let extentsLeft = MOST_EXTENTS;
  for (let i = 0; i < Math.min(count, MOST_ITEMS); i++) {
    const id = number(version < 2 ? 2 : 4);
    const method = version > 0 ? number(2) & 15 : 0;
    number(2);
    const base = number(more >> 4);
    const extents = number(2);
    const ranges: Range[] = [];
    extentsLeft -= extents;
    if (extentsLeft < 0) throw damaged();
    for (let e = 0; e < extents; e++) {
      if (version > 0) number(more & 15);
      const offset = number(sizes >> 4);
      const length = number(sizes & 15);
      const start = base + offset + (method === 1 ? (idat?.from ?? 0) : 0);
      if (method < 2) ranges.push([start, length === 0 ? bytes.length : start + length]);
    }
    places.set(id, ranges);
  }
  return places;
}

function referencesOf(bytes: Bytes, box: Box | undefined): Reference[] {
  if (!box) return [];
  const wide = bytes.u8(box.from) > 0 ? 4 : 2;
  const id = (place: number): number => (wide === 4 ? bytes.u32(place) : bytes.u16(place));
  return boxesIn(bytes, box.from + 4, box.to).map(({ type, from, to }) => {
    const count = Math.min(bytes.u16(from + wide), Math.floor((to - from) / wide));
    return {
      type,
      from: id(from),
      to: Array.from({ length: count }, (_, i) => id(from + wide + 2 + i * wide)),
    };
  });
}

function primaryOf(bytes: Bytes, box: Box | undefined): number {
  if (!box) return 0;
  return bytes.u8(box.from) === 0 ? bytes.u16(box.from + 4) : bytes.u32(box.from + 4);
}

function tellItem(
  { type, contentType, name }: Item,
  places: readonly Range[],
  bytes: Bytes,
  found: Found,
): void {
  if (name !== "" && !/^(Exif|XMP|HEVC Image|AV1|Color|Alpha|Image|Grid)$/i.test(name))
    found.add("words", "HEIC item name", name);
  if (PIXELS.test(type)) return;
  const inside = places.filter(([from, to]) => bytes.has(from, to - from));
  const content = joined(inside.map(([from, to]) => bytes.part(from, to - from)));
  if (inside.length < places.length) found.addUnreadable("HEIC item");
  else if (type === "Exif")
    readExif(content.subarray(4 + (content.length >= 4 ? new Bytes(content).u32(0) : 0)), found);
  else if (type === "mime" && /rdf\+xml/.test(contentType)) readXmp(content, found);
  else found.addHidden(`HEIC item ${/^[\w ]{4}$/.test(type) ? type.trim() : ""}`.trim(), content);
}

/** Which of the pictures are no part of the main one: thumbnails, depth maps, further photographs. */
function tellPictures(
  items: readonly Item[],
  primary: number,
  references: readonly Reference[],
  auxiliary: ReadonlyMap<number, string>,
  found: Found,
): void {
  const pictures = items.filter(({ type }) => PIXELS.test(type));
  // Tiles of a grid are told with the picture that they make up.
  const tiles = new Set(references.filter(({ type }) => type === "dimg").flatMap(({ to }) => to));
  const thumbnails = new Set(references.filter(({ type }) => type === "thmb").map(({ from }) => from));
  for (const { id } of pictures) {
    if (id === primary || tiles.has(id)) continue;
    const kind = auxiliary.get(id);
    if (kind !== undefined && ALPHA.test(kind)) continue;
    const what = thumbnails.has(id)
      ? "HEIC thumbnail"
      : kind === undefined
        ? "HEIC further picture"
        : "HEIC picture of depth or light";
    found.add("preview", what, kind ?? null);
  }
}

/** What auxiliary pictures are, by item. */
function auxiliaryTypes(bytes: Bytes, box: Box | undefined): Map<number, string> {
  const types = new Map<number, string>();
  const list = box && findBox(bytes, box.from, box.to, "ipco");
  if (!list) return types;
  const properties = boxesIn(bytes, list.from, list.to);
  for (const links of boxesIn(bytes, box.from, box.to)) {
    if (links.type !== "ipma") continue;
    const wideId = bytes.u8(links.from) > 0;
    const wideLink = (bytes.u8(links.from + 3) & 1) === 1;
    let next = links.from + 8;
    for (let i = 0; i < Math.min(bytes.u32(links.from + 4), MOST_ITEMS); i++) {
      const id = wideId ? bytes.u32(next) : bytes.u16(next);
      next += wideId ? 4 : 2;
      const count = bytes.u8(next++);
      for (let p = 0; p < count; p++) {
        const index = wideLink ? bytes.u16(next) & 0x7fff : bytes.u8(next) & 0x7f;
        next += wideLink ? 2 : 1;
        const property = properties[index - 1];
        if (property?.type === "auxC")
          types.set(id, textOf(bytes.part(property.from + 4, property.to - property.from - 4), true));
      }
    }
  }
  return types;
}

function tellProperties(bytes: Bytes, box: Box | undefined, found: Found): void {
  const list = box && findBox(bytes, box.from, box.to, "ipco");
  if (!list) return;
  for (const { type, from, to } of boxesIn(bytes, list.from, list.to)) {
    const content = bytes.part(from, to - from);
    if (type === "colr" && ["prof", "rICC"].some((kind) => bytes.says(from, kind)))
      readIcc(content.subarray(4), found);
    else if (type === "udes" || type === "altt") {
      found.add("words", `HEIC ${type}`, textOf(content.subarray(4)).replaceAll("\0", " "));
    } else if (type === "crtt" || type === "mdft") tellMicroseconds(content, found, type);
    else if (!TECHNICAL.has(type)) found.addHidden(`HEIC property ${type}`, content);
  }
}

/** Microseconds since 1904, universal time. */
function tellMicroseconds(content: Uint8Array, found: Found, type: string): void {
  if (content.length < 12) {
    found.addHidden(`HEIC ${type}`, content);
    return;
  }
  const seconds = new Bytes(content).u64(4) / 1e6 - 2_082_844_800;
  const isMoment = seconds > 0 && seconds < 8e9;
  found.add(
    "time",
    `HEIC ${type}`,
    isMoment ? `${new Date(seconds * 1000).toISOString().slice(0, 19)} UTC` : null,
    isMoment ? {} : at(""),
  );
}

const META_TECHNICAL = new Set([
  "hdlr",
  "pitm",
  "iinf",
  "iloc",
  "iref",
  "iprp",
  "idat",
  "dinf",
  "grpl",
  "ipro",
]);

/** Other boxes beside the list of items. */
function tellRest(bytes: Bytes, inside: readonly Box[], found: Found): void {
  for (const { type, from, to } of inside) {
    const content = bytes.part(from, to - from);
    if (type === "hdlr") {
      const name = textOf(content.subarray(24)).replaceAll("\0", " ").trim();
      if (name !== "") found.add("software", "HEIC handler", name);
    } else if (!META_TECHNICAL.has(type) && !isZeros(content)) found.addHidden(`HEIC ${type}`, content);
  }
}

function tellTop(bytes: Bytes, top: readonly Box[], used: readonly Range[], found: Found): void {
  const film = top.filter(({ type }) => type === "moov" || type === "uuid" || type === "moof");
  const hasFilm = top.some(({ type }) => type === "moov");
  if (hasFilm) found.add("motion", "HEIC film (moov)");
  readFilmBoxes(bytes, film, found, "HEIC");
  for (const box of top) {
    const content = bytes.part(box.from, box.to - box.from);
    if (box.type === "mpvd") found.add("motion", `HEIC mpvd (${content.length} bytes)`);
    else if (box.type === "mdat" && !hasFilm) tellUnused(box, bytes, used, found);
    else if (!["ftyp", "meta", "mdat", "moov", "moof", "uuid"].includes(box.type) && !isZeros(content))
      found.addHidden(`HEIC ${box.type}`, content);
  }
}

/** Bytes among the pictures that no item points at. */
function tellUnused(box: Box, bytes: Bytes, used: readonly Range[], found: Found): void {
  const inside = used.filter(([from, to]) => to > box.from && from < box.to);
  for (const [from, to] of gaps([[0, box.from], ...inside], box.to)) {
    const gap = bytes.part(from, to - from);
    if (gap.length >= 4 && !isZeros(gap)) found.addHidden("HEIC, bytes that no item points at", gap);
  }
}

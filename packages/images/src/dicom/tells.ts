import type { ImageSighting, MetadataKind } from "@chaperone/core";
import { type Element, PIXEL_DATA } from "./elements.ts";
import type { DicomFile } from "./file.ts";
import { knownTag, nameOf, TIME_OF_DATE, tagText } from "./tags.ts";
import { textDecoderOf } from "./values.ts";

type Told = ImageSighting<"image-metadata">["details"];

const LONGEST_VALUE = 200;
/** More lines than this help nobody; the rest is counted. */
const MOST_LINES = 150;

const TEXT_TYPES = new Set(["AE", "LO", "LT", "SH", "ST", "UC", "UR", "UT"]);
const BINARY_TYPES = new Set(["OB", "OD", "OF", "OL", "OV", "OW", "UN"]);
/** Numbers and codes of how a picture was made and is shown. */
const TECHNICAL_TYPES = new Set(["AT", "CS", "DS", "FD", "FL", "IS", "SL", "SS", "SV", "UL", "US", "UV"]);

/** UIDs under this root are the standard's own: kinds of file, ways of packing. */
const STANDARD_UID = /^1\.2\.840\.10008\./;

const UID = /^[012](\.\d+)+$/;

/** Groups that only tell how a picture was made, measured and shown. */
const TECHNICAL_GROUPS = new Set([0x0018, 0x0020, 0x0022, 0x0028, 0x0054]);

const ICON_SEQUENCE = 0x00880200;
const BURNED_IN = 0x00280301;
const PRIVATE_CREATORS = { first: 0x10, last: 0xff };

const groupOf = (tag: number): number => tag >>> 16;
const isPrivate = (tag: number): boolean => groupOf(tag) % 2 === 1 && groupOf(tag) !== 0xffff;
const isOverlay = (tag: number): boolean => groupOf(tag) >= 0x6000 && groupOf(tag) <= 0x60ff;
const isCurve = (tag: number): boolean => groupOf(tag) >= 0x5000 && groupOf(tag) <= 0x50ff;

/** Text as it can be shown on one line. */
const shown = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is meant
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]+/g, " ").trim();

const cut = (text: string): string => [...text].slice(0, LONGEST_VALUE).join("");

/** Whether bytes of unknown type read as text. */
function looksLikeText(text: string): boolean {
  if (text.length < 2) return false;
  const printable = [...text].filter(
    (letter) => letter >= " " && letter !== "\u007f" && letter !== "\ufffd",
  ).length;
  return printable / text.length > 0.95 && /[\p{L}\d]{2}/u.test(text);
}

/** What type a value without one seems to have. */
function guessedType(text: string): string {
  if (/^[012](\.\d+){3,}$/.test(text)) return "UI";
  if (/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(text)) return "DA";
  if (/^[-+\d.eE\\ ]+$/.test(text)) return "DS";
  if (/^[A-Z0-9_\\ ]{1,64}$/.test(text) && !/\d{4}/.test(text)) return "CS";
  return looksLikeText(text) ? "LO" : "OB";
}

/** What a leaf tells, null where it is one of the many that tell how a picture was made. */
function kindOf(tag: number, vr: string | null, text: string, path: readonly number[]): MetadataKind | null {
  if (path.includes(ICON_SEQUENCE) || (tag === PIXEL_DATA && path.length > 0)) return "preview";
  if (tag === BURNED_IN) return text === "YES" ? "words" : null;
  const known = knownTag(tag);
  if (known) return known.kind === "other" ? null : known.kind;
  const type = vr === null || vr === "UN" ? guessedType(text) : vr;
  if (type === "PN") return "person";
  if (type === "DA" || type === "TM" || type === "DT") return "time";
  if (type === "UI") return STANDARD_UID.test(text) ? null : "identifier";
  if (groupOf(tag) === 0x0010) return "person";
  if (type === "AS") return "person";
  if (TECHNICAL_TYPES.has(type)) return null;
  if (TEXT_TYPES.has(type)) return TECHNICAL_GROUPS.has(groupOf(tag)) ? null : "words";
  if (BINARY_TYPES.has(type)) return TECHNICAL_GROUPS.has(groupOf(tag)) ? null : "hidden";
  return "hidden";
}

/** The camera's local time from a date and a time of day; undefined where the date is none. */
export function localTime(date: string, timeOfDay: string): string | undefined {
  const day = /^(\d{4})[.]?(\d\d)[.]?(\d\d)$/.exec(date.trim());
  const time = /^(\d\d):?(\d\d)?:?(\d\d)?/.exec(timeOfDay.trim());
  if (!day || !time) return undefined;
  const text = `${day[1]}-${day[2]}-${day[3]}T${time[1]}:${time[2] ?? "00"}:${time[3] ?? "00"}`;
  return Number.isNaN(Date.parse(`${text}Z`)) ? undefined : text;
}

interface Line {
  readonly told: Told;
  count: number;
}

/** Gathers what is told, one line for each field however often it stands in the file. */
class Lines {
  readonly #lines = new Map<string, Line>();
  technical = 0;

  /** @param isOne whether more of the same still are one thing: the fields of an overlay. */
  add(key: string, told: Told, isOne = false): void {
    const line = this.#lines.get(key);
    if (line) line.count += isOne ? 0 : 1;
    else this.#lines.set(key, { told, count: 1 });
  }

  all(): Told[] {
    const lines = [...this.#lines.values()].map(({ told, count }) =>
      count > 1 ? { ...told, field: `${told.field}, ${count} times` } : told,
    );
    const kept = lines.slice(0, MOST_LINES);
    if (lines.length > kept.length) {
      kept.push({
        what: "other",
        field: "DICOM, further fields",
        value: `${lines.length - kept.length} fields`,
      });
    }
    if (this.technical > 0) {
      const value = `${this.technical} ${this.technical === 1 ? "field" : "fields"}`;
      kept.push({ what: "other", field: "DICOM, how it was made and is shown", value });
    }
    return kept;
  }
}

const labelled = (tag: number): string => [tagText(tag), nameOf(tag)].filter(Boolean).join(" ");

const fieldOf = (tag: number, path: readonly number[]): string =>
  `DICOM ${[...path, tag].map(labelled).join(" > ")}`;

/** Reads one data set into lines. */
class Telling {
  readonly #lines: Lines;
  readonly #decode: (bytes: Uint8Array) => string;

  constructor(lines: Lines, elements: readonly Element[]) {
    this.#lines = lines;
    this.#decode = textDecoderOf(elements);
  }

  tell(elements: readonly Element[], path: readonly number[]): void {
    const texts = new Map(elements.map((element) => [element.tag, this.#text(element)]));
    const paired = new Set<number>();
    for (const [date, timeOfDay] of TIME_OF_DATE) {
      if (texts.get(date) && texts.get(timeOfDay)) paired.add(timeOfDay);
    }
    const creators = this.#creators(elements);
    for (const element of elements) {
      if (isPrivate(element.tag)) this.#private(element, creators, path);
      else if (paired.has(element.tag)) continue;
      else this.#element(element, texts, path);
    }
  }

  #text({ value }: Element): string {
    // Four bytes a letter at most, so that the cut is the value's and not ours.
    return shown(this.#decode(value.subarray(0, LONGEST_VALUE * 4)));
  }

  #element(element: Element, texts: ReadonlyMap<number, string>, path: readonly number[]): void {
    const { tag } = element;
    // The lengths of groups tell nothing.
    if ((tag & 0xffff) === 0) return;
    if (isOverlay(tag) || isCurve(tag)) {
      this.#drawing(element, path);
      return;
    }
    if (tag === ICON_SEQUENCE) this.#preview(path);
    if (element.items) {
      for (const item of element.items) this.tell(item, [...path, tag]);
      return;
    }
    if (element.value.length === 0 && !element.fragments) return;
    if (tag === PIXEL_DATA && path.length === 0) return;
    const text = this.#text(element);
    const kind = kindOf(tag, element.vr, text, path);
    if (kind === "preview") this.#preview(path);
    else if (kind === null) this.#lines.technical++;
    else if (kind === "identifier" && knownTag(tag) === undefined && UID.test(text)) {
      this.#lines.add("uids", { what: "identifier", field: "DICOM unique ids", value: cut(text) });
    } else if (text !== "" || kind === "hidden") {
      this.#lines.add(`${[...path, tag]}`, this.#told(tag, kind, text, texts, path));
    }
  }

  #told(
    tag: number,
    what: MetadataKind,
    text: string,
    texts: ReadonlyMap<number, string>,
    path: readonly number[],
  ): Told {
    const timeTag = TIME_OF_DATE.get(tag);
    const timeOfDay = timeTag === undefined ? "" : (texts.get(timeTag) ?? "");
    const value = cut(timeOfDay ? `${text} ${timeOfDay}` : text);
    const time =
      what !== "time"
        ? undefined
        : /^\d{14}/.test(text)
          ? localTime(text.slice(0, 8), text.slice(8, 14))
          : localTime(text, timeOfDay);
    return {
      what,
      field: fieldOf(tag, path),
      value: text === "" || (what === "hidden" && !looksLikeText(text)) ? null : value,
      ...(time === undefined ? {} : { time }),
    };
  }

  #preview(path: readonly number[]): void {
    const key = path.includes(ICON_SEQUENCE) ? path.slice(0, path.indexOf(ICON_SEQUENCE)) : path;
    const field = key.length > 0 ? fieldOf(ICON_SEQUENCE, key) : `DICOM ${labelled(ICON_SEQUENCE)}`;
    this.#lines.add(`preview ${key}`, { what: "preview", field, value: null }, true);
  }

  /** Lines and words laid over the picture, and curves: a layer of their own for each group. */
  #drawing({ tag, value }: Element, path: readonly number[]): void {
    if (value.length === 0) return;
    const first = (groupOf(tag) << 16) >>> 0;
    const name = isOverlay(tag) ? "overlay" : "curve";
    const field = `DICOM ${[...path.map(labelled), `${tagText(first).slice(0, 6)}xxxx) ${name}`].join(" > ")}`;
    const key = `drawing ${path} ${first}`;
    this.#lines.add(key, { what: "hidden", field, value: null }, true);
  }

  /** Who reserved which private block of this data set: PS3.5 section 7.8.1. */
  #creators(elements: readonly Element[]): ReadonlyMap<number, string> {
    const creators = new Map<number, string>();
    for (const element of elements) {
      const number = element.tag & 0xffff;
      if (!isPrivate(element.tag) || number < PRIVATE_CREATORS.first || number > PRIVATE_CREATORS.last)
        continue;
      creators.set(groupOf(element.tag) * 0x100 + number, this.#text(element));
    }
    return creators;
  }

  /** One line for each private block; its value is the first text in it. */
  #private(element: Element, creators: ReadonlyMap<number, string>, path: readonly number[]): void {
    const { tag, items, value } = element;
    const number = tag & 0xffff;
    if (number === 0 || (number <= PRIVATE_CREATORS.last && creators.has(groupOf(tag) * 0x100 + number)))
      return;
    const creator = cut(creators.get(groupOf(tag) * 0x100 + (number >>> 8)) ?? "");
    const block = `${tagText(tag).slice(0, 8)}xx)`;
    const key = `private ${path} ${block}`;
    const field = `${fieldOf(tag, path).slice(0, -tagText(tag).length)}${block} private${creator ? ` ${creator}` : ""}`;
    const text = value.length > 0 ? this.#text(element) : "";
    const isText = element.vr === null || !BINARY_TYPES.has(element.vr) || element.vr === "UN";
    if (items) {
      for (const item of items) this.tell(item, [...path, tag]);
    }
    if (value.length === 0 && !items) return;
    this.#lines.add(key, {
      what: "hidden",
      field,
      value: isText && looksLikeText(text) ? cut(text) : null,
    });
  }
}

const hidden = (field: string, bytes?: Uint8Array): Told => {
  const text = bytes ? shown(new TextDecoder().decode(bytes.subarray(0, LONGEST_VALUE * 4))) : "";
  return { what: "hidden", field, value: looksLikeText(text) ? cut(text) : null };
};

/** What the file carries outside of its elements, and in bits that no picture shows. */
export interface Outside {
  readonly hadHiddenBits: boolean;
  readonly hadComments: boolean;
  /** Bytes of the pixel data behind the last frame. */
  readonly behindFrames: Uint8Array;
}

/** Everything in the file that is not the picture, one line a field. */
export function tellsOf(file: DicomFile, outside: Outside): ImageSighting<"image-metadata">[] {
  const lines = new Lines();
  if (file.preamble) lines.add("preamble", hidden("DICOM preamble", file.preamble));
  const telling = new Telling(lines, file.elements);
  telling.tell(file.elements, []);
  telling.tell(file.meta, []);
  const isSet = (bytes: Uint8Array) => bytes.some((byte) => byte !== 0);
  if (isSet(file.trailing)) {
    lines.add("trailing", hidden(`DICOM, ${file.trailing.length} bytes behind the end`, file.trailing));
  }
  if (isSet(outside.behindFrames)) {
    lines.add(
      "behind",
      hidden(`DICOM, ${outside.behindFrames.length} bytes behind the pixels`, outside.behindFrames),
    );
  }
  if (outside.hadHiddenBits) lines.add("bits", hidden("DICOM, unused bits of the pixels"));
  if (outside.hadComments) lines.add("comments", hidden("DICOM, blocks inside the compressed pixels"));
  return lines.all().map((details) => ({
    kind: "image-metadata",
    region: null,
    frame: 0,
    confidence: 1,
    details,
  }));
}

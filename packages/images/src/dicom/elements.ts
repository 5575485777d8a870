import { ImageError } from "../image-error.ts";

/** One entry of a DICOM data set. */
export interface Element {
  /** Group and number as one: 0x00100010. */
  readonly tag: number;
  /** The two letters of the value's type; null where the file does not say. */
  readonly vr: string | null;
  /** Its bytes as they stand; empty where it holds items or fragments. */
  readonly value: Uint8Array;
  /** Whether the least significant byte comes first. */
  readonly little: boolean;
  /** Of a sequence: the data sets inside. */
  readonly items?: readonly (readonly Element[])[];
  /** Of compressed pixel data: its pieces, of which the first is the table of offsets. */
  readonly fragments?: readonly Uint8Array[];
}

export interface ElementsRead {
  readonly elements: readonly Element[];
  /** Where reading stopped. */
  readonly end: number;
}

export interface Encoding {
  readonly little: boolean;
  readonly explicit: boolean;
}

export const PIXEL_DATA = 0x7fe00010;

const ITEM = 0xfffee000;
const ITEM_END = 0xfffee00d;
const SEQUENCE_END = 0xfffee0dd;
const UNDEFINED = 0xffffffff;

/** A data set of a picture has some hundred elements, one of a thousand slices a hundred thousand. */
const MOST_ELEMENTS = 500_000;
const DEEPEST = 32;

/** Types whose length stands in four bytes; all others have two. PS3.5 section 7.1.2. */
const LONG = new Set(["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"]);
const SHORT = new Set("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split(" "));
const NOTHING = new Uint8Array(0);

export const isType = (vr: string): boolean => LONG.has(vr) || SHORT.has(vr);

export const damaged = (): ImageError =>
  new ImageError(
    "damaged",
    "This DICOM file is damaged or incomplete, so not all of it could be looked at. Export it again, or export the picture as PNG from the viewer.",
  );

/**
 * Reads data sets as PS3.5 lays them out. Every length is checked against the bytes that are there before anything is
 * kept, and the number of elements and their depth are bounded, so that a hostile file costs no more than its size.
 */
export class ElementReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /**
   * The elements from `start` on, up to `end`, up to the first for which `stop` is true, or up to the mark that closes
   * an item.
   * @throws ImageError "damaged"
   */
  read(
    start: number,
    end: number,
    encoding: Encoding,
    stop?: (tag: number) => boolean,
    depth = 0,
  ): ElementsRead {
    const elements: Element[] = [];
    let at = start;
    while (at < end) {
      const tag = this.#tag(at, end, encoding.little);
      if (tag === ITEM_END) return { elements, end: at + 8 };
      if (stop?.(tag)) break;
      const next = this.#element(at, end, encoding, depth);
      elements.push(next.element);
      at = next.end;
    }
    return { elements, end: at };
  }

  /**
   * As read(), but where what follows the pixel data is no element any more, reading stops there: what follows is
   * bytes behind the picture's end.
   */
  readAll(start: number, encoding: Encoding): ElementsRead {
    const elements: Element[] = [];
    const end = this.#bytes.length;
    let at = start;
    let afterPixels = false;
    while (at < end) {
      try {
        const { element, end: next } = this.#element(at, end, encoding, 0);
        if (afterPixels && element.tag <= PIXEL_DATA) break;
        elements.push(element);
        at = next;
        afterPixels ||= element.tag === PIXEL_DATA;
      } catch (error) {
        if (!afterPixels) throw error;
        break;
      }
    }
    return { elements, end: at };
  }

  #need(at: number, length: number, end: number): void {
    if (at + length > end) throw damaged();
  }

  #tag(at: number, end: number, little: boolean): number {
    this.#need(at, 8, end);
    return this.#view.getUint16(at, little) * 0x10000 + this.#view.getUint16(at + 2, little);
  }

  #element(at: number, end: number, encoding: Encoding, depth: number): { element: Element; end: number } {
    if (++this.#count > MOST_ELEMENTS || depth > DEEPEST) throw damaged();
    const { little } = encoding;
    const tag = this.#tag(at, end, little);
    // Marks of items belong inside sequences only.
    if (tag >>> 16 === 0xfffe) throw damaged();
    const { vr, length, start } = this.#lengthOf(at, end, encoding);
    if (length === UNDEFINED) {
      if (tag === PIXEL_DATA || vr === "OB" || vr === "OW")
        return this.#fragments(tag, vr, start, end, little);
      if (vr !== "SQ" && vr !== "UN" && vr !== null) throw damaged();
      // A sequence of unknown type is written implicitly and little endian whatever the file's own encoding is.
      const inside = vr === "UN" ? { little: true, explicit: false } : encoding;
      const sequence = this.#items(start, end, inside, depth, true);
      return { element: { tag, vr, value: NOTHING, little, items: sequence.items }, end: sequence.end };
    }
    this.#need(start, length, end);
    const close = start + length;
    const value = this.#bytes.subarray(start, close);
    if (vr === "SQ") {
      const { items } = this.#items(start, close, encoding, depth, false);
      return { element: { tag, vr, value: NOTHING, little, items }, end: close };
    }
    const items =
      vr === "UN" || vr === null ? this.#itemsPerhaps(tag, start, close, encoding, vr, depth) : null;
    return {
      element: items ? { tag, vr: "SQ", value: NOTHING, little, items } : { tag, vr, value, little },
      end: close,
    };
  }

  #lengthOf(
    at: number,
    end: number,
    { explicit, little }: Encoding,
  ): {
    vr: string | null;
    length: number;
    start: number;
  } {
    const implicit = () => ({ vr: null, length: this.#view.getUint32(at + 4, little), start: at + 8 });
    if (!explicit) return implicit();
    const vr = String.fromCharCode(this.#bytes[at + 4]!, this.#bytes[at + 5]!);
    if (SHORT.has(vr)) return { vr, length: this.#view.getUint16(at + 6, little), start: at + 8 };
    if (LONG.has(vr)) {
      this.#need(at, 12, end);
      return { vr, length: this.#view.getUint32(at + 8, little), start: at + 12 };
    }
    // Some writers fall back to the form without a type for single elements.
    if (/^[A-Z]{2}$/.test(vr)) throw damaged();
    return implicit();
  }

  /** A sequence whose type the file does not tell looks like one: it starts with an item's mark. */
  #itemsPerhaps(
    tag: number,
    start: number,
    end: number,
    encoding: Encoding,
    vr: string | null,
    depth: number,
  ): readonly (readonly Element[])[] | null {
    const inside = vr === "UN" ? { little: true, explicit: false } : encoding;
    if (tag === PIXEL_DATA || end - start < 8 || this.#tag(start, end, inside.little) !== ITEM) return null;
    try {
      return this.#items(start, end, inside, depth, false).items;
    } catch {
      return null;
    }
  }

  #items(
    start: number,
    end: number,
    encoding: Encoding,
    depth: number,
    isOpen: boolean,
  ): { items: readonly (readonly Element[])[]; end: number } {
    const items: (readonly Element[])[] = [];
    let at = start;
    while (at < end) {
      if (++this.#count > MOST_ELEMENTS) throw damaged();
      const tag = this.#tag(at, end, encoding.little);
      const length = this.#view.getUint32(at + 4, encoding.little);
      at += 8;
      if (tag === SEQUENCE_END) {
        return { items, end: at };
      }
      if (tag !== ITEM) throw damaged();
      const close = length === UNDEFINED ? end : at + length;
      if (close > end) throw damaged();
      const item = this.read(at, close, encoding, undefined, depth + 1);
      items.push(item.elements);
      at = length === UNDEFINED ? item.end : close;
    }
    if (isOpen) throw damaged();
    return { items, end: at };
  }

  #fragments(
    tag: number,
    vr: string | null,
    start: number,
    end: number,
    little: boolean,
  ): { element: Element; end: number } {
    const fragments: Uint8Array[] = [];
    let at = start;
    for (;;) {
      if (++this.#count > MOST_ELEMENTS) throw damaged();
      const mark = this.#tag(at, end, little);
      const length = this.#view.getUint32(at + 4, little);
      at += 8;
      if (mark === SEQUENCE_END) return { element: { tag, vr, value: NOTHING, little, fragments }, end: at };
      if (mark !== ITEM) throw damaged();
      this.#need(at, length, end);
      fragments.push(this.#bytes.subarray(at, at + length));
      at += length;
    }
  }
}

/**
 * The element of a tag.
 * @throws ImageError "damaged" where it stands there twice: programs differ in which of them they show.
 */
export function find(elements: readonly Element[], tag: number): Element | undefined {
  const found = elements.filter((element) => element.tag === tag);
  if (found.length > 1) throw damaged();
  return found[0];
}

import type { ImageSighting } from "@chaperone/core";
import { EMPTY, METHOD, MODALITIES } from "./clean.ts";
import type { Element } from "./elements.ts";
import { type DicomFile, readDicom } from "./file.ts";
import { nativeLength, pixelSource } from "./header.ts";
import { asImageError } from "./open-dicom.ts";
import { tagText } from "./tags.ts";
import { asciiOf } from "./values.ts";

type Test = (text: string, value: Uint8Array) => boolean;

const isOneOf =
  (...allowed: readonly string[]): Test =>
  (text) =>
    allowed.includes(text);
const isDecimal: Test = (text) => /^-?\d[\d.]*(e[-+]?\d+)?$/i.test(text);
const isNumber: Test = (_, { length }) => length === 2;
const isNewUid: Test = (text) => /^2\.25\.\d+$/.test(text);
const isStandardUid: Test = (text) => /^1\.2\.840\.10008\.[\d.]+$/.test(text);
const isNothing: Test = (_, { length }) => length === 0;

/** What each element of a clean copy may hold. All others have no business in it. */
const ALLOWED: ReadonlyMap<number, Test> = new Map<number, Test>([
  [0x00020000, (_, { length }) => length === 4],
  [0x00020001, (_, [first, second, third]) => first === 0 && second === 1 && third === undefined],
  [0x00020002, isStandardUid],
  [0x00020003, isNewUid],
  [0x00020010, isStandardUid],
  [0x00020012, isNewUid],
  ...EMPTY.map(([tag]) => [tag, isNothing] as const),
  [0x00080008, isOneOf("DERIVED\\SECONDARY")],
  [0x00080016, isStandardUid],
  [0x00080018, isNewUid],
  [0x00080060, (text) => MODALITIES.has(text) || text === "OT"],
  [0x00080064, isOneOf("WSD")],
  [0x00120062, isOneOf("YES")],
  [0x00120063, isOneOf(METHOD)],
  [0x00181063, isDecimal],
  [0x0020000d, isNewUid],
  [0x0020000e, isNewUid],
  [0x00200013, isOneOf("1")],
  [0x00280002, isNumber],
  [0x00280004, isOneOf("MONOCHROME1", "MONOCHROME2", "RGB")],
  [0x00280006, isNumber],
  [0x00280008, isDecimal],
  [0x00280009, (_, { length }) => length === 4],
  [0x00280010, isNumber],
  [0x00280011, isNumber],
  [0x00280034, (text) => /^\d+\\\d+$/.test(text)],
  [0x00280100, isNumber],
  [0x00280101, isNumber],
  [0x00280102, isNumber],
  [0x00280103, isNumber],
  [0x00280301, isOneOf("NO")],
  [0x00280303, isOneOf("REMOVED")],
  [0x00281050, isDecimal],
  [0x00281051, isDecimal],
  [0x00281052, isDecimal],
  [0x00281053, isDecimal],
  [0x00281054, isOneOf("HU", "US")],
  [0x00281056, isOneOf("LINEAR", "LINEAR_EXACT", "SIGMOID")],
]);

const left = (field: string): ImageSighting<"image-metadata"> => ({
  kind: "image-metadata",
  region: null,
  frame: 0,
  confidence: 1,
  details: { what: "hidden", field: `DICOM ${field}`, value: null },
});

const PIXEL_DATA = 0x7fe00010;

function isAllowed(element: Element): boolean {
  const test = ALLOWED.get(element.tag);
  const isFlat = !element.items && !element.fragments;
  return isFlat && (test?.(asciiOf(element), element.value) ?? false);
}

function beyondPixels(file: DicomFile): boolean {
  const { header, data } = pixelSource(file);
  const length = nativeLength(header);
  return data.fragments !== undefined || data.value.length > length + (length % 2);
}

/**
 * What a DICOM file holds that a clean copy does not: each element that is not on the short list, or whose value is
 * not of the form it has there. Empty for what writeCleanDicom() wrote.
 * @throws ImageError
 */
export async function dicomLeftovers(bytes: Uint8Array): Promise<ImageSighting<"image-metadata">[]> {
  try {
    const file = await readDicom(bytes);
    const elements = [...file.meta, ...file.elements].filter(
      (element) => element.tag !== PIXEL_DATA && !isAllowed(element),
    );
    return [
      ...elements.map(({ tag }) => left(tagText(tag))),
      ...(file.preamble ? [left("preamble")] : []),
      ...(file.trailing.length > 0 ? [left("bytes behind the end")] : []),
      ...(beyondPixels(file) ? [left("bytes behind the pixels")] : []),
    ];
  } catch (error) {
    throw asImageError(error);
  }
}

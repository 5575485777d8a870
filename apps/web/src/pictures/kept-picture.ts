import type { ImageSighting, Region } from "@chaperone/core";
import { isRecord } from "../lib/kept.ts";
import { type Box, keptBox } from "./boxes.ts";
import type { Picture } from "./picture.ts";

/** What is kept of a picture with its draft: the file as it was given, and what its author decided about it. */
export interface KeptPicture {
  readonly name: string;
  readonly file: Blob;
  /** Milliseconds since 1970, as the file had it. */
  readonly lastModified: number;
  readonly alt: string;
  readonly boxes: readonly Box[];
}

export const keptOf = ({ name, file, alt, boxes }: Picture): KeptPicture => ({
  name,
  file,
  lastModified: file.lastModified,
  alt,
  boxes,
});

export const isSameKept = (a: KeptPicture, b: KeptPicture): boolean =>
  a.file === b.file && a.name === b.name && a.alt === b.alt && a.boxes === b.boxes;

/** The file and boxes as they were. A box that was kept badly is left out, one whose reason is lost becomes a cover. */
export function revived({ name, file, lastModified, alt, boxes }: KeptPicture) {
  return {
    name,
    file: file instanceof File ? file : new File([file], name, { lastModified, type: file.type }),
    alt,
    boxes: boxes.flatMap((box) => boxFrom(box) ?? []),
  };
}

function boxFrom(value: unknown): Box | null {
  if (!isRecord(value) || !isRegion(value.region) || typeof value.isCovered !== "boolean") return null;
  const { region, isCovered } = value;
  return keptBox({ region, isCovered, of: isBoxed(value.of) ? value.of : null });
}

const SIDES = ["left", "top", "width", "height"] as const;

/** Within the picture, but for what counting in fractions loses. */
function isRegion(value: unknown): value is Region {
  if (!isRecord(value)) return false;
  const [left, top, width, height] = SIDES.map((side) => value[side]);
  const isSpan = (from: unknown, length: unknown): boolean =>
    typeof from === "number" &&
    typeof length === "number" &&
    from >= 0 &&
    length > 0 &&
    from + length <= 1 + 1e-6;
  return isSpan(left, width) && isSpan(top, height);
}

const BOXED: readonly unknown[] = ["image-face", "image-text", "image-code"];

const isBoxed = (value: unknown): value is ImageSighting =>
  isRecord(value) &&
  BOXED.includes(value.kind) &&
  isRegion(value.region) &&
  isRecord(value.details) &&
  typeof value.confidence === "number" &&
  (value.kind !== "image-text" || value.details.words === null || typeof value.details.words === "string");

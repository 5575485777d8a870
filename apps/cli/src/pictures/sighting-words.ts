import type { ClinicalLook, ImageFormat, ImageSighting, ImageTextMeaning } from "@chaperone/core";
import { CLINICAL, TELLING } from "@chaperone/rules/image-words";

const FORMATS: Readonly<Record<ImageFormat, string>> = {
  jpeg: "JPEG",
  png: "PNG",
  webp: "WebP",
  gif: "GIF",
  heic: "HEIC",
  tiff: "TIFF",
  bmp: "BMP",
  dicom: "DICOM",
  mp4: "MP4",
  webm: "WebM",
};

export const formatInWords = (format: ImageFormat): string => FORMATS[format];

const MEANINGS: Readonly<Record<ImageTextMeaning, string>> = {
  telling: "words that tell of somebody",
  unknown: "words not known to be harmless",
  unread: "words that could not be read",
  plain: "everyday words",
  label: "a usual label",
};

/** A file of the archive is one; all else only looks like it. */
const looksInWords = (look: ClinicalLook): string =>
  `${look === "dicom" ? "" : "looks like "}${CLINICAL[look]}`;

/** What one thing seen is: "a face, upside down", "a name: “J Byrne”". Quotes the picture. */
export function sightingInWords(sighting: ImageSighting): string {
  switch (sighting.kind) {
    case "image-face":
      return ["a face", TURNED[sighting.details.turned]].filter(Boolean).join(", ");
    case "image-text": {
      const { words, meaning, type } = sighting.details;
      const told = (type && TELLING[type]) ?? MEANINGS[meaning];
      return words === null ? told : `${told}: “${words}”`;
    }
    case "image-code": {
      const { format, content } = sighting.details;
      return content === null ? `a code that was not read (${format})` : `a code (${format}): ${content}`;
    }
    case "image-clinical":
      return looksInWords(sighting.details.looksLike);
    case "image-metadata": {
      const { field, value } = sighting.details;
      return value === null ? field : `${field}: ${value}`;
    }
  }
}

const TURNED = { 0: "", 90: "on its side", 180: "upside down", 270: "on its side" } as const;

const COUNTED = {
  "image-face": ["face", "faces"],
  "image-text": ["line of text", "lines of text"],
  "image-code": ["code", "codes"],
  "image-clinical": ["clinical picture", "clinical pictures"],
  "image-metadata": ["entry of the file", "entries of the file"],
} as const satisfies Record<ImageSighting["kind"], readonly [string, string]>;

/** "2 faces, 1 line of text"; empty for nothing. */
export function countsInWords(sightings: readonly ImageSighting[]): string {
  return (Object.keys(COUNTED) as ImageSighting["kind"][])
    .flatMap((kind) => {
      const count = sightings.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [`${count} ${COUNTED[kind][count === 1 ? 0 : 1]}`];
    })
    .join(", ");
}

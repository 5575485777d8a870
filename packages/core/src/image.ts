import type { Coverage } from "./detector.ts";
import type { DetailType } from "./observation.ts";
import type { Region } from "./place.ts";

/** What a file may be, told by its content. */
export const IMAGE_FORMATS = [
  "jpeg",
  "png",
  "webp",
  "gif",
  "heic",
  "tiff",
  "bmp",
  "dicom",
  "mp4",
  "webm",
] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** What a file tells besides its pixels. */
export const METADATA_KINDS = [
  /** Where it was taken. */
  "position",
  /** When it was taken or changed. */
  "time",
  /** Camera, phone, scanner and its settings. */
  "device",
  "software",
  /** A name: of the author, the owner, the patient. */
  "person",
  /** Captions, comments, keywords, file names. */
  "words",
  /** Serial and record numbers, unique ids. */
  "identifier",
  /** A smaller picture inside, which may still show what was cut away. */
  "preview",
  /** Bytes behind the picture's end, private blocks. */
  "hidden",
  /** A short film kept with a photograph. */
  "motion",
  "other",
] as const;
export type MetadataKind = (typeof METADATA_KINDS)[number];

/**
 * What the words of a picture are. Telling ones name somebody, a number, a day, a place. A label stands on clinical
 * pictures and tells nothing of anybody ("L", "AP ERECT"); plain words are everyday ones, read with certainty; unread
 * is what looks like text and could not be read.
 */
export type ImageTextMeaning = "telling" | "unknown" | "unread" | "plain" | "label";

/** The table of kinds: what each sighting in an image carries besides its place and confidence. */
export interface ImageSightingDetails {
  "image-face": {
    /** By how many degrees clockwise it is turned; 0 is upright. */ readonly turned: 0 | 90 | 180 | 270;
  };
  /** A line of text. */
  "image-text": {
    /** As read; null where it could not be. */
    readonly words: string | null;
    readonly meaning: ImageTextMeaning;
    /** What telling words tell. */
    readonly type?: DetailType;
  };
  /** A bar or matrix code. */
  "image-code": { readonly format: string; readonly content: string | null };
  "image-metadata": {
    readonly what: MetadataKind;
    /** Which block of the file and which field: "EXIF GPSLatitude". */
    readonly field: string;
    /** As it stands there, cut to 200 characters; null where it is no text. */
    readonly value: string | null;
    /** Degrees, WGS 84. */
    readonly position?: { readonly latitude: number; readonly longitude: number };
    /** Local time of the camera, YYYY-MM-DDTHH:MM:SS. */
    readonly time?: string;
  };
  /** It looks like a picture made in care. */
  "image-clinical": { readonly looksLike: ClinicalLook };
}

export const CLINICAL_LOOKS = ["radiograph", "ultrasound", "scan", "microscopy", "fundus", "dicom"] as const;
export type ClinicalLook = (typeof CLINICAL_LOOKS)[number];

export type ImageSightingKind = keyof ImageSightingDetails;

/** A fact seen in one image. */
export type ImageSighting<K extends ImageSightingKind = ImageSightingKind> = {
  readonly [P in K]: {
    readonly kind: P;
    /** Null where the image as a whole or its file is meant. */
    readonly region: Region | null;
    /** Which of its frames, from 0. */
    readonly frame: number;
    /** Calibrated, 0 to 1. Below a half it is a "maybe": shown, not covered unasked. */
    readonly confidence: number;
    readonly details: ImageSightingDetails[P];
  };
}[K];

/** All that was seen in one image, and which parts of the looking ran. */
export interface ImageReport {
  readonly format: ImageFormat;
  /** In pixels, as it is looked at. */
  readonly width: number;
  readonly height: number;
  /** How many pictures it holds: frames of an animation, pages, slices. */
  readonly frames: number;
  readonly sightings: readonly ImageSighting[];
  readonly coverage: Coverage;
}

/** An image of a draft. */
export interface DraftImage {
  readonly seen: ImageReport;
  /** Its description for those who cannot see it. */
  readonly alt?: string;
}

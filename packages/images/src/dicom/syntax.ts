import type { Encoding } from "./elements.ts";

/** How the pixels of a file are packed. */
export type Packing = "native" | "rle" | "jpeg" | "jpeg-lossless" | "jpeg-2000" | "unsupported";

/** What a transfer syntax UID stands for: PS3.6 annex A. */
export interface TransferSyntax extends Encoding {
  /** As viewers call it. */
  readonly name: string;
  readonly packing: Packing;
  readonly deflated: boolean;
}

const LITTLE = { little: true, explicit: true, deflated: false } as const;
const packed = (packing: Packing, name: string): TransferSyntax => ({ ...LITTLE, packing, name });

const ROOT = "1.2.840.10008.1.2";

export const EXPLICIT_LITTLE_ENDIAN = `${ROOT}.1`;

const SYNTAXES: Readonly<Record<string, TransferSyntax>> = {
  [ROOT]: { ...LITTLE, explicit: false, packing: "native", name: "Implicit VR Little Endian" },
  [EXPLICIT_LITTLE_ENDIAN]: packed("native", "Explicit VR Little Endian"),
  [`${ROOT}.1.99`]: {
    ...LITTLE,
    deflated: true,
    packing: "native",
    name: "Deflated Explicit VR Little Endian",
  },
  [`${ROOT}.2`]: { ...LITTLE, little: false, packing: "native", name: "Explicit VR Big Endian" },
  [`${ROOT}.5`]: packed("rle", "RLE Lossless"),
  [`${ROOT}.4.50`]: packed("jpeg", "JPEG Baseline"),
  [`${ROOT}.4.51`]: packed("jpeg", "JPEG Extended"),
  [`${ROOT}.4.57`]: packed("jpeg-lossless", "JPEG Lossless"),
  [`${ROOT}.4.70`]: packed("jpeg-lossless", "JPEG Lossless, first-order prediction"),
  [`${ROOT}.4.80`]: packed("unsupported", "JPEG-LS Lossless"),
  [`${ROOT}.4.81`]: packed("unsupported", "JPEG-LS Near-Lossless"),
  [`${ROOT}.4.90`]: packed("jpeg-2000", "JPEG 2000 Lossless"),
  [`${ROOT}.4.91`]: packed("jpeg-2000", "JPEG 2000"),
  [`${ROOT}.4.92`]: packed("unsupported", "JPEG 2000 Part 2 Lossless"),
  [`${ROOT}.4.93`]: packed("unsupported", "JPEG 2000 Part 2"),
  [`${ROOT}.4.94`]: packed("unsupported", "JPIP Referenced"),
  [`${ROOT}.4.95`]: packed("unsupported", "JPIP Referenced Deflate"),
  [`${ROOT}.4.110`]: packed("unsupported", "JPEG XL Lossless"),
  [`${ROOT}.4.111`]: packed("unsupported", "JPEG XL JPEG Recompression"),
  [`${ROOT}.4.112`]: packed("unsupported", "JPEG XL"),
  [`${ROOT}.4.201`]: packed("unsupported", "High-Throughput JPEG 2000 Lossless"),
  [`${ROOT}.4.202`]: packed("unsupported", "High-Throughput JPEG 2000 RPCL Lossless"),
  [`${ROOT}.4.203`]: packed("unsupported", "High-Throughput JPEG 2000"),
};

/** MPEG-2 (100, 101), H.264 (102 to 106) and H.265 (107, 108), some with ".1" for fragmented streams. */
const VIDEO = /^1\.2\.840\.10008\.1\.2\.4\.10[0-8](\.1)?$/;

/** An unknown one is named by its number: only digits and dots ever come back. */
export function transferSyntax(uid: string): TransferSyntax {
  const known = SYNTAXES[uid];
  if (known) return known;
  if (VIDEO.test(uid)) return packed("unsupported", "MPEG video");
  return packed("unsupported", /^1\.2\.840\.10008\.[\d.]{1,30}$/.test(uid) ? uid : "an unknown one");
}

/** The transfer syntax of a file that does not name its own. */
export const assumedSyntax = (isExplicit: boolean): TransferSyntax =>
  SYNTAXES[isExplicit ? EXPLICIT_LITTLE_ENDIAN : ROOT]!;

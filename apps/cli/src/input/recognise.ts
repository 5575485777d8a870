interface Signature {
  readonly looksLike: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** First bytes of what people drop here by mistake. Only those that no text begins with. */
const SIGNATURES: readonly Signature[] = [
  { looksLike: "a PNG picture", at: 0, bytes: [0x89, ...ascii("PNG")] },
  { looksLike: "a JPEG picture", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { looksLike: "a GIF picture", at: 0, bytes: ascii("GIF89a") },
  { looksLike: "a GIF picture", at: 0, bytes: ascii("GIF87a") },
  { looksLike: "a TIFF picture", at: 0, bytes: [0x49, 0x49, 0x2a, 0] },
  { looksLike: "a TIFF picture", at: 0, bytes: [0x4d, 0x4d, 0, 0x2a] },
  { looksLike: "a WebP picture", at: 8, bytes: ascii("WEBPVP8") },
  { looksLike: "a DICOM picture", at: 128, bytes: ascii("DICM") },
  { looksLike: "a phone picture or a film", at: 4, bytes: ascii("ftyp") },
  { looksLike: "a PDF document", at: 0, bytes: ascii("%PDF-") },
  { looksLike: "an office document or a ZIP archive", at: 0, bytes: [...ascii("PK"), 3, 4] },
  { looksLike: "an older office document", at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { looksLike: "a rich text document", at: 0, bytes: ascii("{\\rtf1") },
  { looksLike: "a gzip archive", at: 0, bytes: [0x1f, 0x8b, 8] },
  { looksLike: "a 7-Zip archive", at: 0, bytes: [...ascii("7z"), 0xbc, 0xaf] },
  { looksLike: "a database", at: 0, bytes: ascii("SQLite format 3\0") },
  { looksLike: "a program", at: 0, bytes: [0x7f, ...ascii("ELF")] },
  { looksLike: "a sound file", at: 0, bytes: [...ascii("ID3"), 3] },
  { looksLike: "a sound file", at: 0, bytes: [...ascii("ID3"), 4] },
];

/** What the bytes look like when they are not text, as one would say it; null for text. */
export function looksLike(bytes: Uint8Array): string | null {
  const match = SIGNATURES.find(({ at, bytes: wanted }) => wanted.every((byte, i) => bytes[at + i] === byte));
  if (match) return match.looksLike;
  const nuls = nulShares(bytes);
  // English in UTF-16 has a NUL in every other place, and only there.
  if (Math.max(...nuls) > 0.8 && Math.min(...nuls) < 0.1)
    return "UTF-16 without a byte order mark (save it as UTF-8)";
  return nuls[0] + nuls[1] > 0.1 ? "binary data" : null;
}

/** How many of the even and of the odd places hold NUL. Text in UTF-8 has a stray one at most. */
function nulShares(bytes: Uint8Array): [even: number, odd: number] {
  const sample = bytes.subarray(0, 8192);
  const nuls: [number, number] = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) nuls[(place % 2) as 0 | 1]++;
  });
  const places = Math.max(1, sample.length / 2);
  return [nuls[0] / places, nuls[1] / places];
}

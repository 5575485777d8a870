import type { Document } from "./document.ts";
import type { Place } from "./place.ts";

/**
 * Names a finding by its rule, passage and sentence, so that a dismissal survives typing elsewhere and
 * can be kept without keeping the post. 53 bits as hexadecimal.
 */
export function fingerprint(ruleId: string, place: Place, document: Document): string {
  return hash53([ruleId, ...passageAndSentence(place, document)].join("\u0001"));
}

function passageAndSentence(place: Place, document: Document): readonly string[] {
  switch (place.in) {
    case "text":
      return [document.textAt(place), document.textAt(document.sentenceAt(place))].map(normalise);
    // It stands as long as the draft says the same.
    case "draft":
      return ["", normalise(document.text)];
    case "alt-text": {
      const { alt = "" } = document.draft.images?.[place.image] ?? {};
      return [alt.slice(place.start, place.end), alt].map(normalise);
    }
    // What is typed beside a picture changes nothing about it.
    case "image":
    case "image-metadata":
      return [JSON.stringify(place), sizeOf(document, place.image)];
  }
}

function sizeOf({ draft }: Document, image: number): string {
  const seen = draft.images?.[image]?.seen;
  return seen ? `${seen.format} ${seen.width}x${seen.height}` : "";
}

const normalise = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** cyrb53, a public-domain hash by bryc (github.com/bryc/code): well mixed, synchronous, the same everywhere. */
export function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

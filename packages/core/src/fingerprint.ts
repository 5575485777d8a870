import type { Document } from "./document.ts";
import type { Place } from "./place.ts";

/**
 * Names a finding by its rule, passage and sentence, so that a dismissal survives typing elsewhere and
 * can be kept without keeping the post. 53 bits as hexadecimal.
 */
export function fingerprint(ruleId: string, place: Place, document: Document): string {
  // A finding about the whole draft stands as long as the draft says the same.
  const passage = place.in === "text" ? document.textAt(place) : "";
  const sentence = place.in === "text" ? document.textAt(document.sentenceAt(place)) : document.text;
  return hash53([ruleId, normalise(passage), normalise(sentence)].join("\u0001"));
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

export interface TraitPattern {
  readonly type: string;
  readonly confidence: number;
  /** The group `trait` holds the span, where the pattern has one. */
  readonly pattern: RegExp;
}

export const trait = (type: string, confidence: number, source: string, flags = "gi"): TraitPattern => ({
  type,
  confidence,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9.])(?=[A-Za-zÀ-ɏ0-9"])(?:${source})(?![A-Za-zÀ-ɏ0-9])`, `${flags}d`),
});

export const SOMEONE =
  "(?:man|woman|lady|gentleman|gent|lad|girl|boy|fella|chap|bloke|one|patient|couple|lads|family|guy|mum|dad|granny)";
export const STOP =
  "(?!(?:and|but|who|when|so|because|which|she|he|they|i|we|has|had|is|was|until|if|then|or|after|before|came|told|said|while|today|now|for|in for)(?![A-Za-zÀ-ɏ]))";
export const words = (most: number): string => `(?: ${STOP}[A-Za-zÀ-ɏ0-9'&-]{1,24}){0,${most}}`;

export interface EventPattern {
  readonly pattern: RegExp;
  readonly type: string;
  readonly confidence: number;
  /** Whether what follows, to the end of the clause, belongs to it. */
  readonly extends: boolean;
}

/** Whole words, or words up to the space before what a lookahead asked for. */
const whole = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ0-9_])(?:${source})(?:(?<= )|(?![A-Za-zÀ-ɏ0-9_]))`, flags);

/** "Fell off", which goes on with what. */
export const opening = (type: string, confidence: number, source: string, flags = "gi"): EventPattern => ({
  type,
  confidence,
  pattern: whole(source, flags),
  extends: true,
});

/** "Dog bite": complete as it stands. */
export const entire = (type: string, confidence: number, source: string, flags = "gi"): EventPattern => ({
  type,
  confidence,
  pattern: whole(source, flags),
  extends: false,
});

export const WHOSE = "(?:the|an?|his|her|their|my|our|your|this|that|some|one|two|three|another)";

import type { Reading, TextSpan, Word } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";

export interface SeenOccupation extends TextSpan {
  readonly confidence: number;
}

/** Steps back over the words that narrow a job: "retired primary school teacher". */
export function withFields(words: readonly Word[], text: string, first: number): number {
  const fields = lexicon("work-fields");
  let from = first;
  while (from > 0 && first - from < 4) {
    const word = words[from - 1]!;
    const gap = text.slice(word.end, words[from]!.start);
    if (!/^ $|^-$/.test(gap) || !(fields.has(word.lower) || word.lower.startsWith("ex-"))) break;
    from--;
  }
  return from;
}

const PERSON_OF =
  /^(?:m[ae]n|wom[ae]n|lady|ladies|lads?|fellas?|girls?|lass|couple|family|people|folk|crew|lot)$/;
/** Words that stand before people of any trade or none. */
const NO_TRADE =
  /^(?:senior|junior|only|local|village|town|city|county|state|national|international|european|british|irish|scottish|welsh|english|french|german|spanish|european|deaf|blind|care|home|hospital|hospice|clinic|medical|dental|residential|social|famous|retired|former|then|acting|current|special|needs|learning|disability|child|family|police|white|rare|youth|female|night|day|morning|world|royal|mobile|private|young|girls|boys|ladies|party|club|support|health|safety|data|women's|men's|body|head|free|sign|hot|street|minor|academic|first|number|prison|court|legal|base|hill|domestic|first team|parliamentary)$/;

/** "The bread man", "candle stall lady", "ice cream van couple": what they deal in is their job. */
export function* tradesPeople({ words, text }: Reading): Generator<SeenOccupation> {
  for (const [index, word] of words.entries()) {
    if (!PERSON_OF.test(word.lower)) continue;
    const from = withFields(words, text, index);
    if (from === index || NO_TRADE.test(words[index - 1]!.lower)) continue;
    yield { start: words[from]!.start, end: word.end, confidence: 0.45 };
  }
}

import type { Edit, Fix, Observation, RuleContext, TextSpan } from "@chaperone/core";

/**
 * What a promise becomes when it says what evidence carries. Tried from top to bottom, in any case; each leaves the
 * sentence's grammar as it was.
 */
const SOFTER: readonly (readonly [promise: RegExp, instead: string])[] = [
  [/\b(?:is|are) (?:fully |100 ?% |completely |absolutely |totally )?guaranteed to\b/giu, "may"],
  [/\b(?:we|I) (?:can )?guarantee\b(?= (?:that|you|it|your|a|an|the|results?))/giu, "we hope for"],
  [/[,;]? ?(?:\bresults? )?\b(?:100 ?% )?guaranteed\b(?= ?(?:[.!?,;)]|$))/giu, ""],
  [/\bguaranteed\b ?/giu, ""],
  [/[,;.]? ?\b(?:or )?your money back\b|[,;]? ?\bmoney[- ]back\b/giu, ""],
  [/\bcures\b/giu, "can help with"],
  [/\b(?:will|can|to) cure\b/giu, "can help with"],
  [/\breverses\b/giu, "can improve"],
  [/\b(?:eradicates|wipes out|gets rid of|ends)\b/giu, "can ease"],
  [/\b(?:stops)\b/giu, "can slow"],
  [/\bfor good\b|\bpermanently\b|\bfor life\b|\bforever\b/giu, "for some time"],
  [/\b(?:works|worked) for (?:everyone|everybody|anyone|all)\b/giu, "helps some people"],
  [/\b(?:helps|fixes) (?:everyone|everybody|all of you)\b/giu, "helps some people"],
  [
    /\balways works\b|\bworks every (?:single )?time\b|\bnever fails\b|\bcannot fail\b|\bcan't fail\b/giu,
    "often helps",
  ],
  [
    /\b(?:100 ?%|completely|totally|perfectly|entirely|absolutely) (?:safe|harmless|risk[- ]free)\b/giu,
    "safe for most people",
  ],
  [/\b(?:100 ?%|completely|totally) painless\b/giu, "bearable for most people"],
  [/\b100 ?% effective\b/giu, "effective for many people"],
  [/\b(?:has|have|with) (?:no|zero) side[- ]effects?( at all)?\b/giu, "can have side effects"],
  [/\b(?:no|zero) side[- ]effects?( at all)?\b/giu, "few side effects for most people"],
  [
    /\b(?:no|zero) (risks?|complications?|downtime|scarring|bruising|downsides?|pain)( at all)?\b/giu,
    "little $1 for most people",
  ],
  [
    /\bwithout (?:any )?(risks?|complications?|side[- ]effects?|scarring|bruising|pain)\b/giu,
    "with some risk of $1",
  ],
];

/** The promises of the sentences that carried the finding, said as evidence carries them; nothing where none is known. */
export function soften({ document }: RuleContext, carriers: readonly Observation[]): Fix[] {
  const edits: Edit[] = [];
  const sentences = new Map<number, TextSpan>();
  for (const { place } of carriers) {
    if (place.in !== "text") continue;
    const sentence = document.sentenceAt(place);
    sentences.set(sentence.start, sentence);
  }
  for (const sentence of sentences.values())
    edits.push(...softened(document.textAt(sentence), sentence.start));
  return edits.length === 0
    ? []
    : [{ label: "Promise what evidence carries", safety: "changes-meaning", edits }];
}

function softened(text: string, offset: number): Edit[] {
  const taken: Edit[] = [];
  for (const [promise, instead] of SOFTER) {
    for (const match of text.matchAll(promise)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (taken.some((edit) => edit.start < end && start < edit.end)) continue;
      const words = match[0].replace(promise, instead);
      taken.push({ start, end, text: match.index === 0 ? capitalised(words) : words });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import type { ObservationDetails, TextSpan } from "@chaperone/core";

export type ConditionType = ObservationDetails["condition"]["type"];

export interface SeenCondition extends TextSpan {
  readonly type: ConditionType;
  readonly rare: boolean;
  readonly confidence: number;
}

export interface ConditionPattern {
  readonly pattern: RegExp;
  readonly type: ConditionType;
  readonly confidence: number;
}

/** Whole words only; the match itself is the span, so context belongs in lookarounds. */
export const conditionPattern = (
  type: ConditionType,
  confidence: number,
  source: string,
  flags = "gi",
): ConditionPattern => ({
  type,
  confidence,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9_])(?:${source})(?![A-Za-zÀ-ɏ0-9_])`, flags),
});

/** Words that belong to the diagnosis behind them: "left inguinal hernia", "end stage COPD", "suspected measles". */
export const QUALIFIER =
  /(?:(?:acute|chronic|severe|mild|moderate|massive|huge|large|big|small|tiny|early|late|advanced|end[- ]stage|metastatic|terminal|inoperable|recurrent|relapsed|refractory|resistant|untreated|undiagnosed|suspected|query|confirmed|possible|probable|new|fresh|old|previous|first|second|third|repeat|emergency|elective|laparoscopic|bilateral|unilateral|left|right|upper|lower|both|double|triple|total|partial|open|closed|infected|ruptured|perforated|strangulated|traumatic|alcoholic|diabetic|autoimmune|congenital|neonatal|paediatric|adult|childhood|gestational|postnatal|antenatal|obstetric|idiopathic|primary|secondary|generalised|disseminated|invasive|malignant|benign|chemical|electrical|thermal|deep|superficial|stage \w{1,4}|grade \w{1,4}|type \w{1,2}|category \d|cat \d)[ -]){1,4}$/i;
export const GRADE =
  /^,? (?:grade|stage|type|class|category|cat) (?:[IVX]{1,4}[abcABC]?|\d[a-cA-C]?)(?![A-Za-zÀ-ɏ0-9])/;

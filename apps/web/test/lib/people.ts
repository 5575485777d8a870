import type {
  CollectiveDescription,
  Estimate,
  Finding,
  Observation,
  Recognisability,
  TellingDetail,
  Verdict,
} from "@chaperone/core";
import { textPlace } from "@chaperone/core";

/** An estimate as the count gives it, with a range of three times either way. */
export const estimateOf = (others: number, level: Estimate["level"]): Estimate => ({
  others: { low: others / 3, mid: others, high: others * 3 },
  probabilityOnlyOne: Math.exp(-others),
  rightGuess: others === 0 ? 1 : (1 - Math.exp(-others)) / others,
  level,
});

export const COUNTED: TellingDetail["source"] = {
  title: "A census",
  year: 2022,
  licence: "CC BY 4.0",
  url: "https://www.example.org/census",
  verified: "seen",
};

export const factorOf = (
  detail: string,
  divideBy: number,
  more: Partial<TellingDetail> = {},
): TellingDetail => ({ detail, spans: [], divideBy, source: COUNTED, guess: false, ...more });

export const described = (
  others: number,
  level: Estimate["level"],
  more: Partial<Recognisability> = {},
): Recognisability => ({
  ...estimateOf(others, level),
  population: "Ireland",
  circle: null,
  overrides: [],
  factors: [factorOf("Ballina", 512), factorOf("woman", 2)],
  cheapest: null,
  ...more,
});

export const verdictOn = (
  recognisability: Recognisability,
  more: {
    readonly findings?: readonly Finding[];
    readonly collective?: CollectiveDescription;
    readonly details?: readonly Observation<"detail">[];
  } = {},
): Verdict => ({
  level: more.findings ? "must" : "nothing-found",
  findings: [],
  details: [],
  coverage: [],
  recognisability,
  ...more,
});

/** A finding on a whole draft that can be said otherwise, after which about fifty others fit. */
export const findingWith = (
  text: string,
  label: string,
  from: string,
  to: string,
  more: readonly (readonly [from: string, to: string])[] = [],
): Finding => {
  const edits = [[from, to] as const, ...more].map(([words, instead]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: instead };
  });
  return {
    ruleId: "confidentiality/identifiable-description",
    level: "must",
    place: textPlace({ start: 0, end: text.length }),
    confidence: 0.9,
    message: { what: "People could recognise this patient.", why: "Together it tells.", next: "Say less." },
    evidence: [],
    guidance: [],
    sources: [],
    fixes: [{ label, safety: "changes-meaning", edits, others: { low: 20, mid: 52, high: 90 } }],
    fingerprint: label,
  };
};

export const together = (
  dates: readonly [string, ...string[]],
  probability: number,
): CollectiveDescription => {
  const [first, ...more] = dates.map((date, at) => ({ id: `post-${at}`, date }));
  return {
    posts: [first!, ...more],
    probability,
    together: estimateOf(3, "amber"),
    because: ["the same job"],
  };
};

export const directIdentifier: Observation<"detail"> = {
  kind: "detail",
  place: textPlace({ start: 0, end: 1 }),
  confidence: 1,
  detector: "test",
  details: { type: "NAME", about: "patient" },
};

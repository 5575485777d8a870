import type { AuthorProfile, Checker, Draft, Finding, Verdict } from "@chaperone/core";

/** A finding that the fake checker makes of a word in the text: "[must]", "[should]", "[angry]". */
const finding = (word: string, level: Finding["level"], ruleId: string): Finding => ({
  ruleId,
  level,
  fingerprint: `${ruleId}#${word}`,
  place: { kind: "whole-draft" } as never,
  confidence: 0.9,
  message: { what: "", why: "", next: "" },
  evidence: [],
  guidance: [{ id: "gmc-social-media-2024/19", edition: "2024" } as never],
  sources: [],
  fixes: [],
});

const WORDS: readonly (readonly [string, Finding["level"], string])[] = [
  ["[must]", "must", "confidentiality/direct-identifier"],
  ["[should]", "should", "accuracy/unsourced-claim"],
  ["[angry]", "should", "respect/abuse"],
];

/** Finds only words made for it, and `more` from a moment on: rules that changed since hand-in. */
export interface FakeChecker extends Checker {
  more: Finding[];
  readonly texts: string[];
  readonly authors: AuthorProfile[];
  /** Happens once, while it checks. */
  during: (() => Promise<unknown>) | null;
}

export function fakeChecker(): FakeChecker {
  const checker = {
    more: [] as Finding[],
    texts: [] as string[],
    authors: [] as AuthorProfile[],
    during: null as FakeChecker["during"],
    async check({ text, author }: Draft): Promise<Verdict> {
      checker.texts.push(text);
      checker.authors.push(author);
      const { during } = checker;
      checker.during = null;
      await during?.();
      const findings = [
        ...WORDS.filter(([word]) => text.includes(word)).map(([word, ...what]) => finding(word, ...what)),
        ...checker.more,
      ];
      return { level: findings[0]?.level ?? "nothing-found", findings, details: [], coverage: [] };
    },
  };
  return checker;
}

export const newFinding = finding("new", "must", "confidentiality/few-people");

/** Decisions to keep everything that the fake checker finds. */
export const KEEP = WORDS.map(([word, , ruleId]) => ({
  fingerprint: `${ruleId}#${word}`,
  ruleId,
  reason: "She asked me to tell it.",
}));

import type { AuthorProfile, Checker, CheckOptions, Draft, Finding, Verdict } from "@chaperone/core";

/** A finding that the fake checker makes of a word in the text: "[must]", "[should]", "[angry]". */
const found = (word: string, level: Finding["level"], ruleId: string): Finding => ({
  ruleId,
  level,
  fingerprint: `${ruleId}:${word.replace(/\W/gu, "")}`,
  place: { in: "draft" },
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

/** What the rules find is tested with the rules. Posts with the same "#word" in them tell of one patient. */
export function fakeChecker(): FakeChecker {
  const checker = {
    more: [] as Finding[],
    texts: [] as string[],
    authors: [] as AuthorProfile[],
    during: null as FakeChecker["during"],
    async check({ text, author, postedAt = "" }: Draft, { ledger }: CheckOptions = {}): Promise<Verdict> {
      checker.texts.push(text);
      checker.authors.push(author);
      const { during } = checker;
      checker.during = null;
      await during?.();
      const marks: readonly string[] = text.match(/#\w+/gu) ?? [];
      const goesOn = ledger?.traces.some((trace) => trace.marks.some((mark) => marks.includes(mark)));
      const findings = [
        ...WORDS.filter(([word]) => text.includes(word)).map((word) => found(...word)),
        ...(goesOn ? [TOGETHER] : []),
        ...checker.more,
      ];
      const level = findings[0]?.level ?? "nothing-found";
      const verdict: Verdict = { level, findings, details: [], coverage: [] };
      return ledger ? { ...verdict, trace: { ...NOTHING_TOLD, date: postedAt, marks } } : verdict;
    },
  };
  return checker;
}

const NOTHING_TOLD = {
  post: "",
  patient: 1,
  description: 1,
  sex: null,
  ages: null,
  details: [],
  themes: [],
  sayings: [],
} as const;

export const newFinding = found("new", "must", "confidentiality/few-people");
const TOGETHER = found("together", "must", "confidentiality/collective");

/** Decisions to keep everything that the fake checker finds. */
export const KEEP = WORDS.map((word) => {
  const { fingerprint, ruleId } = found(...word);
  return { fingerprint, ruleId, reason: "She asked me to tell it." };
});

import type { CaseTrace, Ledger } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectiveOf } from "../src/cases/collective.ts";
import { before, joined, KEEP_DAYS, remember, shareable } from "../src/cases/ledger.ts";
import { traceOf } from "../src/cases/trace.ts";
import { age, type Fact, job, man, place, told } from "./told.ts";

const DAY = 86_400_000;
const dayAfter = (days: number): string =>
  new Date(Date.UTC(2025, 0, 1) + days * DAY).toISOString().slice(0, 10);

const trace = (post: string, date: string, more: Partial<CaseTrace> = {}): CaseTrace => ({
  post,
  date,
  patient: 0,
  description: 0,
  sex: null,
  ages: null,
  details: [],
  marks: [],
  themes: [],
  sayings: [],
  ...more,
});
const empty: Ledger = { key: "key", traces: [] };
const ledgerOf = (...traces: CaseTrace[]): Ledger => ({ key: "key", traces });
const idsIn = ({ traces }: Ledger): string[] => traces.map(({ post }) => post);

describe("remember", () => {
  it("keeps posts by date, each once, none older than asked, whatever order they come in", () => {
    const posts = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 })));
    fc.assert(
      fc.property(posts, fc.integer({ min: 0, max: 900 }), (given, keepDays) => {
        let ledger = empty;
        for (const [id, day] of given) ledger = remember(ledger, trace(String(id), dayAfter(day)), keepDays);
        const dates = ledger.traces.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        expect(new Set(idsIn(ledger)).size).toBe(ledger.traces.length);
        if (dates.length > 0)
          expect((Date.parse(dates.at(-1)!) - Date.parse(dates[0]!)) / DAY).toBeLessThanOrEqual(keepDays);
      }),
    );
  });

  it("replaces a post remembered before, also where its date was corrected", () => {
    const ledger = remember(
      ledgerOf(trace("a", "2025-01-01"), trace("b", "2025-01-02")),
      trace("a", "2025-01-03", { sex: "male" }),
    );
    expect(idsIn(ledger)).toEqual(["b", "a"]);
    expect(ledger.traces[1]!.sex).toBe("male");
  });

  it("keeps posts of one day in the order in which they came", () => {
    const ledger = ["c", "a", "b"].reduce((all, id) => remember(all, trace(id, "2025-01-01")), empty);
    expect(idsIn(ledger)).toEqual(["c", "a", "b"]);
  });

  it.each([
    [0, ["c"]],
    [1, ["b", "c"]],
    [99, ["b", "c"]],
    [100, ["a", "b", "c"]],
  ])("with %i days keeps %j", (keepDays, kept) => {
    const ledger = ledgerOf(trace("a", dayAfter(0)), trace("b", dayAfter(99)));
    expect(idsIn(remember(ledger, trace("c", dayAfter(100)), keepDays))).toEqual(kept);
  });

  it("forgets after two years unless told otherwise", () => {
    const ledger = ledgerOf(trace("a", dayAfter(0)), trace("b", dayAfter(1)));
    expect(idsIn(remember(ledger, trace("c", dayAfter(KEEP_DAYS + 1))))).toEqual(["b", "c"]);
  });

  it("does not take in what is too old already, and changes no ledger it was given", () => {
    const ledger = Object.freeze(ledgerOf(trace("b", dayAfter(800))));
    Object.freeze(ledger.traces);
    expect(idsIn(remember(ledger, trace("a", dayAfter(0)), 30))).toEqual(["b"]);
  });
});

describe("before", () => {
  const ledger = ledgerOf(
    trace("a", "2025-03-01"),
    trace("b", "2025-03-02"),
    trace("c", "2025-03-02"),
    trace("d", "2025-03-03"),
  );

  it.each([
    ["x", "2025-02-28", []],
    ["x", "2025-03-02", ["a", "b", "c"]],
    ["b", "2025-03-02", ["a", "c"]],
    ["d", "2025-03-03", ["a", "b", "c"]],
    ["x", "2026-12-01", ["a", "b", "c", "d"]],
    ["x", "2030-01-01", []],
  ])("%s of %s stands beside %j", (id, date, expected) => {
    const found = before(ledger, id, date);
    expect(idsIn(found)).toEqual(expected);
    expect(found.key).toBe(ledger.key);
  });
});

describe("shareable", () => {
  const own = ledgerOf(
    trace("https://x.example/status/4711", "2025-03-07", { themes: ["farming"] }),
    trace("wednesday clinic", "2025-04-09"),
  );

  it("holds no post's id and no day", () => {
    const shared = shareable(own);
    const text = JSON.stringify(shared);
    for (const secret of ["4711", "example", "wednesday", "2025-03-07", "2025-04-09"])
      expect(text).not.toContain(secret);
    expect(shared.traces.map(({ date }) => date)).toEqual(["2025-03-01", "2025-04-01"]);
    expect(shared.traces[0]!.themes).toEqual(["farming"]);
  });

  it("does not pass on what came from colleagues", () => {
    const all = joined(ledgerOf(trace("mine", "2025-03-01")), [shareable(own)]);
    expect(all.traces).toHaveLength(3);
    expect(shareable(all).traces).toHaveLength(1);
  });

  it("calls the same post the same each time, and two posts by two names", () => {
    expect(shareable(own)).toEqual(shareable(own));
    expect(new Set(idsIn(shareable(own))).size).toBe(2);
  });
});

describe("joined", () => {
  const own = ledgerOf(trace("mine", "2025-03-01"));

  it("refuses what was hashed under another key, with a sentence", () => {
    expect(() => joined(own, [ledgerOf(), { ...ledgerOf(), key: "other" }])).toThrow(RangeError);
    expect(() => joined(own, [{ ...ledgerOf(), key: "other" }])).toThrow(/cannot be joined/u);
  });

  it("takes each post in once, however often it is joined", () => {
    const shared = shareable(ledgerOf(trace("a", "2025-02-01"), trace("b", "2025-04-01")));
    const once = joined(own, [shared]);
    expect(once.traces.map(({ date }) => date)).toEqual(["2025-02-01", "2025-03-01", "2025-04-01"]);
    expect(joined(once, [shared, shared])).toEqual(once);
  });

  it("with nothing is what it was", () => {
    expect(joined(own, [])).toEqual(own);
  });
});

describe("two members of a practice", () => {
  const post = (marked: string, facts: readonly Fact[], id: string, date: string): CaseTrace =>
    traceOf(told(marked, facts), { id, date }, "key");
  const draft = told("The ⟦piano tuner⟧ from ⟦Sligo⟧, ⟦he⟧ is ⟦81⟧.", [job, place("county"), man, age(81)]);

  it("find what each has told half of", () => {
    const hers = ledgerOf(post("A ⟦piano tuner⟧ sat in clinic.", [job], "her post", "2025-03-04"));
    const his = joined(ledgerOf(trace("own", "2025-04-01")), [shareable(hers)]);
    const found = collectiveOf({ described: draft, date: "2025-05-09", ledger: his });
    expect(found?.posts).toEqual([
      { id: expect.stringMatching(/^colleague-[0-9a-f]{14}$/u), date: "2025-03-01" },
    ]);
    expect(found?.together.others.mid).toBeLessThan(11);
  });

  it("find nothing where she told of somebody else", () => {
    const hers = ledgerOf(post("A ⟦farrier⟧ sat in clinic.", [job], "her post", "2025-03-04"));
    expect(
      collectiveOf({ described: draft, date: "2025-05-09", ledger: joined(empty, [shareable(hers)]) }),
    ).toBeNull();
  });
});

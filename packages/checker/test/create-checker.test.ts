import {
  type CheckOptions,
  type Detector,
  type Draft,
  defineDetector,
  type GuidanceReference,
  type Verdict,
} from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { type CheckerOptions, createChecker } from "../src/create-checker.ts";

/** Invented; the number has a right check digit in the range kept for tests. */
const NAMED = "My patient Mrs Okafor, NHS 999 000 0018, went home today.";
const HARMLESS = "Thank you to everyone who came to the talk on sleep.";
const draft = (text: string): Draft => ({ text, kind: "post", platform: "x", author: {} });

/** A language model of the test: takes back whatever details were seen, unless told otherwise. */
const reader = (detect: Detector["detect"] = () => []): Detector =>
  defineDetector({
    id: "reader",
    reads: "meaning",
    emits: ["detail"],
    needs: ["detail"],
    revises: ["detail"],
    detect,
  });

const makeChecker = (options: Pick<CheckerOptions, "reader" | "withoutReader"> = {}) =>
  createChecker({ jurisdiction: "GB", profession: "doctor", ...options });

/** Both verdicts on a text. */
async function verdictsOn(
  text: string,
  load: NonNullable<CheckerOptions["reader"]>,
  options: CheckOptions = {},
): Promise<{ first: Verdict | undefined; full: Verdict }> {
  let first: Verdict | undefined;
  const onFirst = (verdict: Verdict): void => {
    first = verdict;
  };
  const full = await makeChecker({ reader: load }).check(draft(text), { onFirst, ...options });
  return { first, full };
}

const readerIn = ({ coverage }: Verdict) => coverage.find(({ detector }) => detector === "reader");

describe("a check with a reader", () => {
  it("says first what the quick parts see, and that more is to come", async () => {
    const { first, full } = await verdictsOn(NAMED, async () => reader());
    expect(first?.level).toBe("must");
    expect(readerIn(first!)?.run).toEqual({ state: "running" });
    expect(readerIn(full)?.run).toEqual({ state: "ran" });
  });

  it("is incomplete at first where nothing was found yet: silence is no approval", async () => {
    const { first, full } = await verdictsOn(HARMLESS, async () => reader());
    expect([first?.level, full.level]).toEqual(["incomplete", "nothing-found"]);
  });

  it("lets the reader have the last word on what it revises", async () => {
    const { first, full } = await verdictsOn(NAMED, async () => reader());
    expect(first?.details.length).toBeGreaterThan(0);
    expect(full.details).toEqual([]);
  });

  it("gives no first verdict to who does not ask, and loads the reader once", async () => {
    let loaded = 0;
    const checker = makeChecker({
      reader: async () => {
        loaded++;
        return reader();
      },
    });
    await checker.check(draft(NAMED));
    await checker.check(draft(HARMLESS));
    expect(loaded).toBe(1);
  });

  it.each([
    {
      name: "cannot be loaded",
      load: async () => {
        throw new TypeError("no file for Mrs Okafor");
      },
    },
    {
      name: "fails while it reads",
      load: async () =>
        reader(() => {
          throw new TypeError("cannot read Mrs Okafor");
        }),
    },
  ])("keeps the quick verdict when the reader $name, and says so without its message", async ({ load }) => {
    const { first, full } = await verdictsOn(NAMED, load);
    expect(full.findings).toEqual(first?.findings);
    expect(readerIn(full)).toMatchObject({
      optional: true,
      run: { state: "failed", reason: "TypeError" },
    });
    expect(JSON.stringify(full.coverage)).not.toContain("Okafor");
    expect((await verdictsOn(HARMLESS, load)).full.level).toBe("nothing-found");
  });

  it("stops between the two verdicts when aborted", async () => {
    const abort = new AbortController();
    const check = verdictsOn(NAMED, async () => reader(), {
      signal: abort.signal,
      onFirst: () => abort.abort(new Error("typed on")),
    });
    await expect(check).rejects.toThrow("typed on");
  });
});

it.each([
  { given: {}, reason: "no language model is installed" },
  { given: { withoutReader: "--light leaves it out" }, reason: "--light leaves it out" },
])("a check without a reader says why: $reason", async ({ given, reason }) => {
  const verdict = await makeChecker(given).check(draft(HARMLESS));
  expect(readerIn(verdict)).toMatchObject({ optional: true, run: { state: "skipped", reason } });
  expect(verdict.level).toBe("nothing-found");
});

describe("what is published already", () => {
  const checkPublished = (postedAt?: string) =>
    makeChecker().check({ ...draft(NAMED), ...(postedAt && { postedAt }) }, { published: true });
  const inForceOn = (date: string, { inForceFrom, inForceTo = "9999" }: GuidanceReference) =>
    inForceFrom <= date && date <= inForceTo;

  it("is held to what is in force today, and beside it to what was on its day", async () => {
    const day = "2020-06-01";
    const { level, findings } = await checkPublished(day);
    expect(level).toBe("must");
    for (const { guidance, guidanceThen = [] } of findings) {
      expect(guidance.length).toBeGreaterThan(0);
      expect(guidance.filter(({ inForceTo }) => inForceTo !== undefined)).toEqual([]);
      expect(guidanceThen.every((one) => inForceOn(day, one))).toBe(true);
    }
    expect(findings.some(({ guidanceThen = [] }) => guidanceThen.length > 0)).toBe(true);
  });

  it.each([undefined, "1999-01-01"])("is found where nothing is known to have bound it (%s)", async (day) => {
    const { level, findings } = await checkPublished(day);
    expect([level, findings.flatMap(({ guidanceThen }) => guidanceThen)]).toEqual(["must", []]);
  });

  it("is no matter for a draft", async () => {
    const { findings } = await makeChecker().check(draft(NAMED));
    expect(findings.filter((finding) => "guidanceThen" in finding)).toEqual([]);
  });
});

it("shows what was observed to who asks", async () => {
  const seen: string[] = [];
  await makeChecker().check(draft(NAMED), {
    onObserved: (observations) => seen.push(...observations.map(({ kind }) => kind)),
  });
  expect(seen).toEqual(expect.arrayContaining(["person-name", "record-number", "patient-reference"]));
});

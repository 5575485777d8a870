import { type CaseTrace, type Draft, defineDetector, type Ledger, type Verdict } from "@chaperone/core";
import { remember } from "@chaperone/risk/ledger";
import { describe, expect, it } from "vitest";
import { createChecker } from "../src/create-checker.ts";

const checker = createChecker({ jurisdiction: "GB", profession: "doctor" });
const draft = (text: string, postedAt = "2025-05-09"): Draft => ({
  text,
  kind: "post",
  platform: "x",
  author: {},
  postedAt,
});

const EMPTY: Ledger = { key: "key", traces: [] };
const FIRST = draft("Saw a lighthouse keeper today with a cough. Lovely stories.", "2025-03-03");
const SECOND = "My lighthouse keeper is 81 and back home in Ballina after his bypass.";
const COLLECTIVE = "confidentiality/collective";

const after = async (...drafts: readonly Draft[]): Promise<Ledger> => {
  let ledger = EMPTY;
  for (const [at, one] of drafts.entries()) {
    const { trace } = await checker.check(one, { ledger });
    ledger = remember(ledger, { ...trace!, post: `post ${at}` });
  }
  return ledger;
};
const rulesIn = ({ findings }: Verdict): string[] => findings.map(({ ruleId }) => ruleId);

describe("without a ledger", () => {
  it("nothing is said of earlier posts, and no trace is made", async () => {
    const verdict = await checker.check(draft(SECOND));
    expect(verdict).not.toHaveProperty("trace");
    expect(verdict).not.toHaveProperty("collective");
    expect(rulesIn(verdict)).not.toContain(COLLECTIVE);
  });
});

describe("with an empty ledger", () => {
  it("the verdict is the same, and has a trace of the draft to remember", async () => {
    const { trace, ...rest } = await checker.check(draft(SECOND), { ledger: EMPTY });
    expect(rest).toEqual(await checker.check(draft(SECOND)));
    expect(trace).toMatchObject({ post: "", date: "2025-05-09", ages: { min: 81, max: 81 } });
  });

  it("the trace can go to another thread and into a file", async () => {
    const { trace } = await checker.check(draft(SECOND), { ledger: EMPTY });
    expect(structuredClone(trace)).toEqual(trace);
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
  });

  it("a draft without a date is taken to be of today", async () => {
    const today = (): string => new Date().toISOString().slice(0, 10);
    const earliest = today();
    const { trace } = await checker.check(
      { text: SECOND, kind: "post", platform: "x", author: {} },
      { ledger: EMPTY },
    );
    expect([earliest, today()]).toContain(trace!.date);
  });

  it("a draft about no patient leaves a trace as well", async () => {
    const { trace } = await checker.check(draft("Flu clinic on Saturday, 9 to 12."), { ledger: EMPTY });
    expect(trace).toMatchObject({ sex: null, ages: null });
  });
});

describe("with an earlier post about the patient", () => {
  it("the draft is found to tell of the same one, and which post it was", async () => {
    const verdict = await checker.check(draft(SECOND), { ledger: await after(FIRST) });
    expect(verdict.level).toBe("must");
    expect(rulesIn(verdict)).toContain(COLLECTIVE);
    expect(verdict.collective).toMatchObject({ posts: [{ id: "post 0", date: "2025-03-03" }] });
    expect(structuredClone(verdict)).toEqual(verdict);
    const finding = verdict.findings.find(({ ruleId }) => ruleId === COLLECTIVE)!;
    expect(finding.message.what).toMatch(/3 March 2025/u);
    expect(finding.guidance.length).toBeGreaterThan(0);
  });

  it("the ledger given is left as it was", async () => {
    const ledger = await after(FIRST);
    const copy = structuredClone(ledger);
    await checker.check(draft(SECOND), { ledger });
    expect(ledger).toEqual(copy);
  });

  it("a post in between about somebody else changes nothing", async () => {
    const other = draft("A woman with a sore knee asked about the bus today.", "2025-04-01");
    const { collective } = await checker.check(draft(SECOND), { ledger: await after(FIRST, other) });
    expect(collective?.posts.map(({ id }) => id)).toEqual(["post 0"]);
  });

  it("of three posts both earlier ones are named", async () => {
    const between = draft("The lighthouse keeper has psoriasis too, he tells me.", "2025-04-01");
    const { collective } = await checker.check(draft(SECOND), { ledger: await after(FIRST, between) });
    expect(collective?.posts.map(({ id }) => id)).toEqual(["post 0", "post 1"]);
  });

  it("the same profile in all posts ties none of them together", async () => {
    const author = { name: "Dr Ada Invented", bio: "GP in Ludlow. Bell ringer, widow, lighthouse lover" };
    const first = { ...draft("Rain again. Kettle on.", "2025-03-03"), author };
    const second = { ...draft("A good day, and the buses ran."), author };
    expect(await checker.check(second, { ledger: await after(first) })).not.toHaveProperty("collective");
  });

  it.each([
    ["written consent", `${SECOND} He agreed in writing to this post.`],
    ["written consent, shortly", `${SECOND} Shared with his written consent.`],
    ["a composite", `${SECOND} This is a composite of several patients.`],
    ["a composite, said first", `Composite case, not one real patient. ${SECOND}`],
  ])("%s: the finding is not raised", async (_, text) => {
    expect(rulesIn(await checker.check(draft(text), { ledger: await after(FIRST) }))).not.toContain(
      COLLECTIVE,
    );
  });

  it("consent that is not in writing clears nothing", async () => {
    const verdict = await checker.check(draft(`${SECOND} He is fine with me posting this.`), {
      ledger: await after(FIRST),
    });
    expect(rulesIn(verdict)).toContain(COLLECTIVE);
  });

  it.each([
    ["another", "Another lighthouse keeper today, a different one, not him."],
    ["of another sex", "The lighthouse keeper told me she is 81 and sails."],
  ])("%s is another patient", async (_, text) => {
    const him = draft("A lighthouse keeper in clinic, he has a cough.", "2025-03-03");
    expect(await checker.check(draft(text), { ledger: await after(him) })).not.toHaveProperty("collective");
  });
});

describe("with a closer reading", () => {
  it("both verdicts know the earlier posts, and both have a trace", async () => {
    const reader = defineDetector({
      id: "reader",
      reads: "meaning",
      emits: ["detail"],
      needs: ["detail"],
      detect: () => [],
    });
    const close = createChecker({ jurisdiction: "GB", profession: "doctor", reader: async () => reader });
    const traces: (CaseTrace | undefined)[] = [];
    const collectives: unknown[] = [];
    const keep = ({ trace, collective }: Verdict): void => {
      traces.push(trace);
      collectives.push(collective);
    };
    keep(await close.check(draft(SECOND), { ledger: await after(FIRST), onFirst: keep }));
    expect(traces).toHaveLength(2);
    expect(traces[0]).toEqual(traces[1]);
    expect(collectives[0]).toBeDefined();
    expect(collectives[0]).toEqual(collectives[1]);
  });
});

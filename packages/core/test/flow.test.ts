import { describe, expect, it } from "vitest";
import {
  type Coverage,
  decide,
  defineDetector,
  defineRule,
  type Finding,
  inOrderOfNeed,
  judge,
  type Level,
  observe,
  readDraft,
  WHOLE_DRAFT,
} from "../src/index.ts";

const draft = (text: string) => readDraft({ text, kind: "post", platform: "x", author: {} });

const age = defineDetector({
  id: "age",
  reads: "ages",
  emits: ["age"],
  *detect(reading) {
    for (const word of reading.words) {
      if (/^\d+$/.test(word.text))
        yield {
          kind: "age",
          span: word,
          confidence: 0.9,
          details: { min: Number(word.text), max: Number(word.text) },
        };
    }
  },
});
const whose = defineDetector({
  id: "whose",
  reads: null,
  emits: ["detail"],
  needs: ["age"],
  *detect(_reading, seen) {
    for (const { span, confidence } of seen("age")) {
      if (span) yield { kind: "detail", span, confidence, details: { type: "AGE", about: "patient" } };
    }
  },
});
/** Thinks again about all ages and about whose they are. */
const closer = defineDetector({
  id: "closer",
  reads: "meaning",
  emits: ["age", "detail"],
  needs: ["age", "detail"],
  revises: ["age", "detail"],
  *detect(_reading, seen) {
    for (const one of seen("age")) if (one.details.max > 18) yield { ...one, confidence: 1 };
  },
});
const broken = defineDetector({
  id: "broken",
  reads: "places",
  emits: ["place"],
  // biome-ignore lint/correctness/useYield: it fails before it finds anything.
  *detect(reading) {
    throw new TypeError(`cannot read ${reading.text}`);
  },
});
const tooOld = defineRule({
  id: "confidentiality/too-old",
  summary: "For this test.",
  level: "must",
  duties: ["confidentiality/identifiable"],
  needs: ["detail"],
  *check({ observations, document }) {
    for (const detail of observations("detail")) {
      const passage = detail.place.in === "text" ? document.textAt(detail.place) : "";
      yield {
        place: detail.place,
        confidence: 1,
        message: { what: passage, why: "", next: "" },
        evidence: [detail],
      };
    }
  },
});

describe("observe", () => {
  it("runs a detector after those it needs, whatever their order, with places in the text as typed", async () => {
    const { observations } = await observe(draft("👩‍⚕️ aged ４３"), [whose, age]);
    expect(observations.map(({ kind, place, detector }) => [kind, place, detector])).toEqual([
      ["age", { in: "text", start: 11, end: 13 }, "age"],
      ["detail", { in: "text", start: 11, end: 13 }, "whose"],
    ]);
  });

  it("names a detector that fails and goes on, without the draft in the reason", async () => {
    const { observations, coverage } = await observe(draft("Mary, 43"), [broken, age]);
    expect(observations).toHaveLength(1);
    expect(coverage).toEqual([
      { detector: "broken", reads: "places", run: { state: "failed", reason: "TypeError" } },
      { detector: "age", reads: "ages", run: { state: "ran" } },
    ]);
  });

  it("stops when aborted", async () => {
    await expect(observe(draft("43"), [age], AbortSignal.abort())).rejects.toThrow();
  });

  it("lets a detector that revises have the last word on its kinds, and on no others", async () => {
    const place = defineDetector({
      id: "place",
      reads: "places",
      emits: ["place"],
      detect: () => [{ kind: "place", confidence: 1, details: { type: "town" } }],
    });
    const { observations, sightings, coverage } = await observe(draft("7 or 43"), [
      closer,
      whose,
      place,
      age,
    ]);
    expect(observations.map(({ kind, detector, confidence }) => [kind, detector, confidence])).toEqual([
      ["place", "place", 1],
      ["age", "closer", 1],
    ]);
    expect(sightings.get("age")).toHaveLength(1);
    expect(sightings.has("detail")).toBe(false);
    expect(coverage.map(({ detector }) => detector)).toEqual(["place", "age", "whose", "closer"]);
  });

  it("shows what was revised to those that come after", async () => {
    const { observations } = await observe(draft("7 or 43"), [age, { ...closer, needs: ["age"] }]).then(
      (earlier) => observe(draft("7 or 43"), [whose], undefined, earlier),
    );
    expect(observations.filter(({ kind }) => kind === "detail")).toHaveLength(1);
  });

  it("keeps what was seen where the detector that revises it fails", async () => {
    const failing = defineDetector({
      ...closer,
      *detect(_reading, seen) {
        yield* seen("age").slice(0, 1);
        throw new RangeError("out of memory");
      },
    });
    const { observations, coverage } = await observe(draft("7 or 43"), [age, whose, failing]);
    expect(observations.map(({ kind, detector }) => [kind, detector])).toEqual([
      ["age", "age"],
      ["age", "age"],
      ["detail", "whose"],
      ["detail", "whose"],
    ]);
    expect(coverage.at(-1)?.run).toEqual({ state: "failed", reason: "RangeError" });
  });

  it("goes on from what was observed earlier, as if all had run at once", async () => {
    const document = draft("👩‍⚕️ 7 or ４３");
    const earlier = await observe(document, [broken, age]);
    const later = await observe(document, [whose], undefined, earlier);
    const atOnce = await observe(document, [broken, age, whose]);
    expect(later).toEqual(atOnce);
    expect(later.coverage.map(({ detector, run }) => [detector, run.state])).toEqual([
      ["broken", "failed"],
      ["age", "ran"],
      ["whose", "ran"],
    ]);
  });

  it("leaves what was observed earlier as it was", async () => {
    const document = draft("7 or 43");
    const earlier = await observe(document, [age, whose]);
    const before = structuredClone(earlier);
    const later = await observe(document, [closer], undefined, earlier);
    expect(later.observations).toHaveLength(1);
    expect(earlier).toEqual(before);
    expect(await observe(document, [], undefined, earlier)).toEqual(earlier);
  });

  it("stops when aborted, also when it goes on", async () => {
    const earlier = await observe(draft("43"), [age]);
    await expect(observe(draft("43"), [whose], AbortSignal.abort(), earlier)).rejects.toThrow();
    await expect(observe(draft("43"), [whose], new AbortController().signal, earlier)).resolves.toBeDefined();
  });

  it("refuses detectors that need each other", () => {
    const circle = [{ ...age, needs: ["detail"] as const }, whose];
    expect(() => inOrderOfNeed(circle)).toThrow(/age, whose/);
  });

  it("takes no detector for one that needs itself or those that only revise", () => {
    const asks = { ...whose, id: "asks", emits: ["place"] as const, needs: ["detail"] as const };
    const order = inOrderOfNeed([closer, asks, whose, age]).map(({ id }) => id);
    expect(order.slice(0, 2)).toEqual(["age", "whose"]);
    expect(order.slice(2).sort()).toEqual(["asks", "closer"]);
  });
});

describe("judge", () => {
  it("gives the same findings for the same facts, cites every duty and keeps a fingerprint without offsets", async () => {
    const findingsOf = async (text: string): Promise<Finding[]> => {
      const document = draft(text);
      const { observations } = await observe(document, [age, whose]);
      return judge(document, observations, [tooOld], {
        jurisdiction: "GB",
        cite: (duties) => duties.map((duty) => ({ id: duty }) as never),
      });
    };
    const [one] = await findingsOf("She is 43 now.");
    const [same] = await findingsOf("Good morning. She is  43 now.");
    const [other] = await findingsOf("She is 44 now.");
    expect(one?.guidance).toEqual([{ id: "confidentiality/identifiable" }]);
    expect(one?.message.what).toBe("43");
    expect(same?.fingerprint).toBe(one?.fingerprint);
    expect(other?.fingerprint).not.toBe(one?.fingerprint);
    expect(one?.fingerprint).not.toContain("43");
  });
});

describe("decide", () => {
  const finding = (level: Level): Finding => ({
    ruleId: "a/b",
    level,
    place: WHOLE_DRAFT,
    confidence: 1,
    message: { what: "", why: "", next: "" },
    evidence: [],
    guidance: [],
    sources: [],
    fixes: [],
    fingerprint: "",
  });
  const ran: Coverage = [{ detector: "age", reads: "ages", run: { state: "ran" } }];
  const failed: Coverage = [
    ...ran,
    { detector: "places", reads: "places", run: { state: "failed", reason: "TypeError" } },
  ];
  const withoutModel: Coverage = [
    ...ran,
    {
      detector: "reader",
      reads: "meaning",
      run: { state: "skipped", reason: "none installed" },
      optional: true,
    },
  ];

  it.each([
    ["nothing found", [], ran, "nothing-found"],
    ["the heaviest counts", ["consider", "must", "should"], ran, "must"],
    ["a thought alone", ["consider"], ran, "consider"],
    ["a part failed and nothing was found", [], failed, "incomplete"],
    ["a part failed beside a thought", ["consider"], failed, "incomplete"],
    ["a part failed beside a duty", ["should"], failed, "should"],
    ["an optional part is absent", [], withoutModel, "nothing-found"],
  ] as const)("%s", (_name, levels, coverage, expected) => {
    expect(decide(levels.map(finding), [], coverage).level).toBe(expected);
  });
});

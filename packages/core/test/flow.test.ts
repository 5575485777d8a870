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

  it("refuses detectors that need each other", () => {
    const circle = [{ ...age, needs: ["detail"] as const }, whose];
    expect(() => inOrderOfNeed(circle)).toThrow(/age, whose/);
  });
});

describe("judge", () => {
  it("gives the same findings for the same facts, cites every duty and keeps a fingerprint without offsets", async () => {
    const findingsOf = async (text: string): Promise<Finding[]> => {
      const document = draft(text);
      const { observations } = await observe(document, [age, whose]);
      return judge(document, observations, [tooOld], (duties) =>
        duties.map((duty) => ({ id: duty }) as never),
      );
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

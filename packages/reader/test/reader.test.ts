import {
  type Detector,
  defineDetector,
  type Observation,
  type Observed,
  observe,
  readDraft,
  type Sighting,
} from "@chaperone/core";
import { describe, expect, it } from "vitest";
import type { TEXT_LABELS } from "../src/labels.ts";
import type { Model } from "../src/model.ts";
import { createReader } from "../src/reader.ts";
import { PIECES, type Says, scoresOf, vocabulary } from "./own.ts";

type Texts = Readonly<Partial<Record<(typeof TEXT_LABELS)[number], number>>>;

const MEANT: Texts = { "particular-patient": 0.95 };

/** Says the same of a piece wherever it stands, and keeps how many passages it was asked for at a time. */
function saying(words: Readonly<Record<string, Says>>, texts: Texts | ((first: string) => Texts) = MEANT) {
  const asked: number[] = [];
  const model: Model = {
    async read(passages) {
      if (passages.length > 0) asked.push(passages.length);
      return passages.map(({ pieces }) =>
        scoresOf(
          pieces.map(({ id }) => words[PIECES[id]!] ?? {}),
          typeof texts === "function" ? texts(PIECES[pieces[0]!.id]!) : texts,
        ),
      );
    },
  };
  return { model, asked, reader: createReader(model, vocabulary) };
}

const lightStage = (...sightings: Sighting[]): Detector =>
  defineDetector({
    id: "light",
    reads: "patterns",
    emits: ["detail", "likeness", "person-name", "age"],
    detect: () => sightings,
  });
const documentOf = (text: string) => readDraft({ text, kind: "post", platform: "x", author: {} });

async function readClosely(text: string, reader: Detector, ...light: Sighting[]): Promise<Observed> {
  const document = documentOf(text);
  const first = await observe(document, [lightStage(...light)]);
  return observe(document, [reader], undefined, first);
}

const ofKind = <K extends Observation["kind"]>(observed: Observed, kind: K) =>
  observed.observations.filter((one): one is Observation<K> & Observation => one.kind === kind);
const detailsIn = (text: string, observed: Observed) =>
  ofKind(observed, "detail").map(({ place, details }) => [
    place.in === "text" ? text.slice(place.start, place.end) : null,
    details.type,
    details.about,
  ]);

const age: Says = { tags: { "B-AGE": 0.95 } };
const detail = (text: string, words: string, confidence = 0.9): Sighting<"detail"> => ({
  kind: "detail",
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  confidence,
  details: { type: "AGE", about: "patient" },
});
const likeness = (label: string, confidence: number): Sighting<"likeness"> => ({
  kind: "likeness",
  span: { start: 0, end: 4 },
  confidence,
  details: { label, words: ["mary"] },
});

describe("the reader", () => {
  it("says what it reads and what it has the last word on", () => {
    const { reader } = saying({});
    expect(reader.id).toBe("reader");
    expect(reader.reads).toContain("language model");
    expect(reader.revises).toEqual(expect.arrayContaining(["detail", "likeness"]));
    expect(reader.emits).toEqual(reader.revises);
  });

  it("adds, confirms and withdraws details, and leaves other kinds alone", async () => {
    const text = "Mary was 43. She walked in on the day.";
    const seen: Sighting<"age"> = {
      kind: "age",
      span: { start: 9, end: 11 },
      confidence: 1,
      details: { min: 43, max: 43 },
    };
    const { reader } = saying({ 43: age, mary: { tags: { "B-NAME": 0.97 } } });
    const observed = await readClosely(text, reader, seen, detail(text, "43"), detail(text, "day", 0.2));
    expect(detailsIn(text, observed)).toEqual([
      ["Mary", "NAME", "patient"],
      ["43", "AGE", "patient"],
    ]);
    expect(ofKind(observed, "detail").every(({ detector }) => detector === "reader")).toBe(true);
    expect(ofKind(observed, "age")).toHaveLength(1);
    expect(observed.coverage.map(({ detector, run }) => [detector, run.state])).toEqual([
      ["light", "ran"],
      ["reader", "ran"],
    ]);
  });

  it("gives places in the text as typed", async () => {
    const text = "👩‍⚕️ 𝐌𝐚𝐫𝐲\u200b was ４３";
    const { reader } = saying({ 43: age, mary: { tags: { "B-NAME": 0.97 } } });
    expect(detailsIn(text, await readClosely(text, reader))).toEqual([
      ["𝐌𝐚𝐫𝐲", "NAME", "patient"],
      ["４３", "AGE", "patient"],
    ]);
  });

  it("finds the same at the end of a long text as at its start", async () => {
    const text = `${"Mary was ok. ".repeat(400)}She was 43.`;
    const { reader, asked } = saying({ 43: age });
    expect(detailsIn(text, await readClosely(text, reader))).toEqual([["43", "AGE", "patient"]]);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1);
  });

  it("weighs a likeness with the passage most like it, and keeps its words", async () => {
    const label = "respect/abuse";
    const confidence = async (...given: number[]): Promise<number> => {
      let at = 0;
      const { reader } = saying({}, () => ({ [label]: given[at++ % given.length]! }));
      const text = `${"mary was ok. ".repeat(60)}She was 43. `.repeat(2);
      const [one] = ofKind(await readClosely(text, reader, likeness(label, 0.5)), "likeness");
      expect(one).toMatchObject({ details: { label, words: ["mary"] } });
      return one!.confidence;
    };
    expect(await confidence(0.95)).toBeGreaterThan(0.5);
    expect(await confidence(0.05)).toBeLessThan(0.5);
    expect(await confidence(0.05, 0.95)).toBeCloseTo(await confidence(0.95), 5);
  });

  it.each([
    ["the light stage, where it is the surer", 0.05, "Mary"],
    ["the model, where that is", 0.95, "She was 43."],
  ])("points at the sentence that moved %s", async (_, read, passage) => {
    const label = "respect/abuse";
    const text = "Mary was ok. She was 43. Mary was ok.";
    const { reader } = saying({ "43": { carries: { [label]: 5 } } }, { [label]: read });
    const [one] = ofKind(await readClosely(text, reader, likeness(label, 0.5)), "likeness");
    expect(one!.place.in === "text" && text.slice(one!.place.start, one!.place.end)).toBe(passage);
  });

  it("reads the message answered for an emergency, and nothing where none is answered", async () => {
    const { reader } = saying({}, (first) => ({ emergency: first === "mary" ? 0.9 : 0.1 }));
    const read = async (inReplyTo?: string) => {
      const draft = { text: "She was ok.", kind: "reply", platform: "x", author: {} } as const;
      const document = readDraft(inReplyTo === undefined ? draft : { ...draft, inReplyTo });
      const likenesses = ofKind(await observe(document, [reader]), "likeness");
      return likenesses.filter(({ details }) => details.label === "emergency");
    };
    expect(await read()).toEqual([]);
    const [one] = await read("Mary was 43.");
    expect(one).toMatchObject({ place: { in: "draft" }, details: { label: "emergency" } });
    expect(one!.confidence).toBeCloseTo(0.9, 5);
  });

  it("says how much a draft goes on with an earlier story, which the light stage cannot", async () => {
    const { reader } = saying({}, () => ({ "follow-up": 0.8 }));
    const found = ofKind(await readClosely("Mary was ok.", reader), "likeness");
    const [one] = found.filter(({ details }) => details.label === "follow-up");
    expect(one!.confidence).toBeCloseTo(0.8, 5);
  });

  it("leaves a likeness as it is where the model knows no such label", async () => {
    const { reader } = saying({}, {});
    const found = ofKind(
      await readClosely("Mary was ok.", reader, likeness("something/new", 0.4)),
      "likeness",
    );
    const [one] = found.filter(({ details }) => details.label === "something/new");
    expect(one!.confidence).toBe(0.4);
  });

  it.each(["", " \n", "👀\u200b"])("has nothing to say of %j", async (text) => {
    const { reader } = saying({});
    const { observations, coverage } = await readClosely(text, reader);
    // An emoji may go on with a story, if not surely.
    const isFollowUp = (one: Observation): boolean =>
      one.kind === "likeness" && one.details.label === "follow-up" && one.confidence < 0.1;
    expect(observations.filter((one) => !isFollowUp(one))).toEqual([]);
    expect(coverage.at(-1)?.run.state).toBe("ran");
  });

  it("leaves what was seen as it was where the model fails", async () => {
    const text = "Mary was 43.";
    const broken: Model = { read: () => Promise.reject(new RangeError(`no memory for ${text}`)) };
    const observed = await readClosely(text, createReader(broken, vocabulary), detail(text, "43"));
    expect(detailsIn(text, observed)).toEqual([["43", "AGE", "patient"]]);
    expect(ofKind(observed, "detail")[0]?.detector).toBe("light");
    expect(observed.coverage.at(-1)?.run).toEqual({ state: "failed", reason: "RangeError" });
  });

  it("reads a draft a second time without the model", async () => {
    const { reader, asked } = saying({ 43: age });
    await readClosely("Mary was 43.", reader);
    await readClosely("Mary was 43.", reader);
    expect(asked).toEqual([1]);
  });
});

describe("a check that is called off", () => {
  /** Some forty passages, no two alike. */
  const long = Array.from({ length: 600 }, (_, at) => `Mary walked in on day ${at} and was ok.`).join(" ");

  it("stops between two batches", async () => {
    const abort = new AbortController();
    const { model, asked } = saying({});
    const stopping: Model = {
      read: (passages) => {
        if (asked.length === 1) abort.abort(new Error("typed on"));
        return model.read(passages);
      },
    };
    const reader = createReader(stopping, vocabulary);
    await expect(observe(documentOf(long), [reader], abort.signal)).rejects.toThrow("typed on");
    expect(asked).toHaveLength(2);
  });

  it("keeps what was read till then", async () => {
    const { reader, asked } = saying({});
    await observe(documentOf(long), [reader]);
    const passages = asked.reduce((sum, count) => sum + count, 0);
    expect(asked.length).toBeGreaterThan(2);
    expect(passages).toBeGreaterThan(16);

    const abort = new AbortController();
    const second = saying({});
    let batches = 0;
    const stopping: Model = {
      read: (all) => {
        if (++batches === 2) abort.abort();
        return second.model.read(all);
      },
    };
    const again = createReader(stopping, vocabulary);
    await expect(observe(documentOf(long), [again], abort.signal)).rejects.toThrow();
    await observe(documentOf(long), [again]);
    expect(second.asked.reduce((sum, count) => sum + count, 0)).toBe(passages);
  });

  it("reads nothing where it was called off before", async () => {
    const { reader, asked } = saying({});
    await expect(observe(documentOf("Mary was ok."), [reader], AbortSignal.abort())).rejects.toThrow();
    await expect(
      reader.detect(documentOf("Mary was ok.").reading, () => [], AbortSignal.abort()),
    ).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model, Scores } from "../src/model.ts";
import type { Passage } from "../src/passages.ts";
import { remembering } from "../src/remember.ts";
import { passageOf, scoresOf } from "./own.ts";

const passage = (id: number): Passage => passageOf([{ id, start: 0, end: 1 }]);
const relative = ({ relative }: Scores): number => relative[0]!;

/** Says a passage's own id, and keeps what it was asked. */
function counting(before: () => Promise<unknown> = async () => {}) {
  const asked: number[][] = [];
  const model: Model = {
    async read(passages) {
      asked.push(passages.map(({ ids }) => ids[0]!));
      await before();
      return passages.map(({ ids }) => scoresOf([{ relative: ids[0]! }]));
    },
  };
  return { model, asked };
}

const answers = async (model: Model, ids: readonly number[]): Promise<number[]> =>
  (await model.read(ids.map(passage))).map(relative);

describe("a model that remembers", () => {
  it("reads each passage once", async () => {
    const { model, asked } = counting();
    const remembered = remembering(model);
    expect(await answers(remembered, [1, 2])).toEqual([1, 2]);
    expect(await answers(remembered, [2, 3, 1])).toEqual([2, 3, 1]);
    expect(asked.flat()).toEqual([1, 2, 3]);
  });

  it("keeps order and repeats", async () => {
    const { model, asked } = counting();
    expect(await answers(remembering(model), [3, 1, 3, 2, 1])).toEqual([3, 1, 3, 2, 1]);
    expect(asked.flat()).toEqual([3, 1, 2]);
  });

  it("gives back the very scores it got", async () => {
    const remembered = remembering(counting().model);
    const [first] = await remembered.read([passage(1)]);
    const [second] = await remembered.read([passage(1)]);
    expect(second).toBe(first);
  });

  it("knows a passage by all that the model is given of it", async () => {
    const { model, asked } = counting();
    const one = passage(7);
    const others: Passage[] = [
      { ...one, bits: Uint16Array.of(1) },
      { ...one, from: 1 },
      passageOf([...one.pieces, { id: 7, start: 1, end: 2 }]),
    ];
    await remembering(model).read([one, ...others]);
    expect(asked.flat()).toHaveLength(4);
  });

  it("knows it again elsewhere in the text", async () => {
    const { model, asked } = counting();
    const one = passage(7);
    const later = { ...one, pieces: [{ id: 7, start: 300, end: 301 }] };
    await remembering(model).read([one, later]);
    expect(asked.flat()).toHaveLength(1);
  });

  it("forgets what was not asked for the longest time", async () => {
    const { model, asked } = counting();
    const remembered = remembering(model, 3);
    await answers(remembered, [1, 2, 3]);
    await answers(remembered, [1]);
    await answers(remembered, [4]);
    asked.length = 0;
    expect(await answers(remembered, [1, 3, 4])).toEqual([1, 3, 4]);
    expect(asked.flat()).toEqual([]);
    expect(await answers(remembered, [2])).toEqual([2]);
    expect(asked.flat()).toEqual([2]);
  });

  it("answers more than it can keep", async () => {
    const remembered = remembering(counting().model, 2);
    expect(await answers(remembered, [1, 2, 3, 4, 1])).toEqual([1, 2, 3, 4, 1]);
  });

  it("keeps nothing of a reading that failed", async () => {
    let broken = true;
    const { model, asked } = counting(async () => {
      if (broken) throw new Error("no memory");
    });
    const remembered = remembering(model);
    await expect(answers(remembered, [1])).rejects.toThrow("no memory");
    broken = false;
    expect(await answers(remembered, [1])).toEqual([1]);
    expect(asked).toEqual([[1], [1]]);
  });

  it("answers as the model does, whatever is asked, also at once", async () => {
    const questions = fc.array(fc.array(fc.nat({ max: 12 }), { maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), questions, fc.integer({ min: 1, max: 6 }), async (s, asked, most) => {
        const { model } = counting(() => s.schedule(Promise.resolve()));
        const remembered = remembering(model, most);
        const all = asked.map((ids) => s.schedule(Promise.resolve()).then(() => answers(remembered, ids)));
        await s.waitFor(Promise.all(all));
        expect(await Promise.all(all)).toEqual(asked);
      }),
      { numRuns: 200 },
    );
  });
});

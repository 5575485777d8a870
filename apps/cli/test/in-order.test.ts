import { expect, it } from "vitest";
import { inOrder } from "../src/in-order.ts";

async function* numbers(count: number, onTake: (taken: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    onTake(n + 1);
    yield n;
  }
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

it("gives results in the order of the items, however long each takes", async () => {
  const results: number[] = [];
  const slowFirst = async (n: number): Promise<number> => {
    await wait(20 - n * 2);
    return n;
  };
  for await (const n of inOrder(numbers(10), 4, slowFirst)) results.push(n);
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it("takes no more items than it may hold, whoever reads slowly", async () => {
  let taken = 0;
  let given = 0;
  let most = 0;
  const source = numbers(30, (n) => {
    taken = n;
    most = Math.max(most, taken - given);
  });
  for await (const _ of inOrder(source, 4, async (n) => n)) {
    given++;
    await wait(1);
  }
  expect(given).toBe(30);
  expect(most).toBe(4);
});

it("gives a result before the next item is there", async () => {
  let answer = (): void => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  async function* source(): AsyncGenerator<string> {
    yield "first";
    await answered;
    yield "second";
  }
  const results: string[] = [];
  for await (const result of inOrder(source(), 4, async (item) => item)) {
    results.push(result);
    answer();
  }
  expect(results).toEqual(["first", "second"]);
});

it("throws what the work throws, in its turn", async () => {
  const results: number[] = [];
  const work = async (n: number): Promise<number> => {
    if (n === 2) throw new RangeError("two");
    return n;
  };
  await expect(async () => {
    for await (const n of inOrder(numbers(9), 4, work)) results.push(n);
  }).rejects.toThrow(RangeError);
  expect(results).toEqual([0, 1]);
});

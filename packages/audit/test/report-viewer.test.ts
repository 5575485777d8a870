import { describe, expect, it } from "vitest";
import type { ShownPost } from "../src/report/html/data.ts";
import { shownPost } from "../src/report/html/shown-post.ts";
import { type Choice, choose, EVERYTHING } from "../src/report/viewer/choice.ts";
import { createTicks } from "../src/report/viewer/ticks.ts";
import { FEW, madeFinding, madeResult } from "./lib/made-report.ts";

const posts: readonly ShownPost[] = [
  madeResult("Saw the lighthouse keeper", { recognisability: FEW, post: { id: "a" } }),
  madeResult("Seán’s café, and timewasters", {
    findings: [madeFinding("should"), madeFinding("consider")],
    post: { id: "b", network: "facebook", time: { at: "2011-05-01T10:00:00", zone: "unknown" } },
  }),
  madeResult("Turmeric cures", {
    findings: [madeFinding("consider")],
    recognisability: { ...FEW, level: "none" },
    post: { id: "c", time: null },
  }),
].map((result, index) => shownPost(result, index + 1));

const ticks = posts.slice(0, 2).map(({ tick }) => tick);
const cases = [{ number: 1, posts: ticks, dates: {}, sure: true, fit: "", because: [] }];
const chosen = (choice: Partial<Choice>, done: readonly string[] = []): string =>
  choose(posts, { ...EVERYTHING, ...choice }, cases, ({ id }) => done.includes(id))
    .map(({ id }) => id)
    .join("");

describe("which posts are shown", () => {
  it.each([
    [{}, "abc"],
    [{ network: "facebook" }, "b"],
    [{ year: "2019" }, "a"],
    [{ year: "unknown" }, "c"],
    [{ level: "consider" }, "c"],
    [{ rule: "accuracy/unsourced-claim" }, "bc"],
    [{ recognisable: true }, "a"],
    [{ words: "LIGHTHOUSE saw" }, "a"],
    [{ words: "sean cafe" }, "b"],
    [{ words: "nowhere" }, ""],
    // As its story was told, not by weight.
    [{ case: 1 }, "ba"],
    [{ case: 1, level: "must" }, "a"],
  ] satisfies [Partial<Choice>, string][])("%j: %s", (choice, expected) => {
    expect(chosen(choice)).toBe(expected);
  });

  it("those not done", () => {
    expect(chosen({ notDone: true }, ["a", "c"])).toBe("b");
  });
});

class FakeStorage {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

describe("ticks", () => {
  const over = (storage: FakeStorage, report = "r") =>
    createTicks(report, () => storage as unknown as Storage);

  it("are there again when the report is opened again, and another report has its own", () => {
    const storage = new FakeStorage();
    over(storage).set("a", true);
    expect([...over(storage).all()]).toEqual(["a"]);
    expect([...over(storage, "other").all()]).toEqual([]);
    over(storage).set("a", false);
    expect([...over(storage).all()]).toEqual([]);
  });

  it("of two windows are both kept", () => {
    const storage = new FakeStorage();
    const [one, two] = [over(storage), over(storage)];
    one.set("a", true);
    two.set("b", true);
    expect([...over(storage).all()].sort()).toEqual(["a", "b"]);
  });

  it.each(["not JSON", "{}", "null", "[1, null]"])("begin anew over %j", (found) => {
    const storage = new FakeStorage();
    storage.setItem("chaperone-report:r", found);
    expect([...over(storage).all()]).toEqual([]);
    expect(over(storage).kept()).toBe(true);
  });

  it("last while the page is open where the browser refuses to keep them, and it is said", () => {
    const ticks = createTicks("r", () => {
      throw new DOMException("refused", "SecurityError");
    });
    ticks.set("a", true);
    ticks.set("b", true);
    expect([...ticks.all()]).toEqual(["a", "b"]);
    expect(ticks.kept()).toBe(false);
  });

  it("say so where storage is full", () => {
    const storage = new FakeStorage();
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const ticks = over(storage);
    expect(ticks.kept()).toBe(true);
    ticks.set("a", true);
    expect(ticks.kept()).toBe(false);
    expect([...ticks.all()]).toEqual(["a"]);
  });
});

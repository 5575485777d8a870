import type { Post } from "@chaperone/archives";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../src/engine/memory-store.ts";
import type { AuditStore } from "../src/engine/store.ts";
import { auditOf, fakeCheck, fakeWorkers, post, type ReadReport } from "./lib/made-audit.ts";

const ids = ({ results }: ReadReport): string[] => results.map((one) => one.post.id);
const inYear = (year: number) => ({ time: { at: `${year}-05-05T10:00:00Z`, zone: "utc" as const } });

describe("an audit", () => {
  it("tells of posts with findings, the heaviest first", async () => {
    const reports = await auditOf([
      post("a", "consider this"),
      post("b", "good morning"),
      post("c", "a must"),
      post("d", "a should"),
    ]);
    expect(ids(reports.at(-1)!)).toEqual(["c", "d", "a"]);
  });

  it("reports after the first look what is still to be read, and then what the close reading found", async () => {
    const posts = [
      post("a", "a hidden must"),
      post("b", "maybe"),
      post("c", "good morning"),
      post("d", "should"),
    ];
    const [first, last] = await auditOf(posts);
    expect(ids(first)).toEqual(["d"]);
    expect(first.summary).toMatchObject({ finished: false, counts: { light: 1, close: 0, unread: 3 } });
    expect(ids(last!)).toEqual(["a", "d"]);
    expect(last!.summary).toMatchObject({ finished: true, counts: { light: 1, close: 3, unread: 0 } });
    expect(last!.results.map(({ depth }) => depth)).toEqual(["close", "close"]);
  });

  it("reads the likeliest harm first", async () => {
    const order: string[] = [];
    const workers = fakeWorkers((asked) => {
      if (asked.depth === "close") order.push(asked.post.id);
      return fakeCheck(asked);
    });
    await auditOf([post("a", "maybe"), post("b", "should"), post("c", "must"), post("d", "maybe so")], {
      workers,
    });
    expect(order).toEqual(["c", "b", "a", "d"]);
  });

  it("leaves the model out where it is told to", async () => {
    const depths = new Set<string>();
    const workers = fakeWorkers((asked) => {
      depths.add(asked.depth);
      return fakeCheck(asked);
    });
    const reports = await auditOf([post("a", "a hidden must"), post("b", "must")], { workers, close: false });
    expect([...depths]).toEqual(["light"]);
    expect(ids(reports.at(-1)!)).toEqual(["b"]);
    expect(reports.at(-1)!.summary.counts).toMatchObject({ light: 2, close: 0, unread: 0 });
  });

  it("counts what it met, by year, network and duty", async () => {
    const posts = [
      post("a", "must", inYear(2018)),
      post("b", "must", { ...inYear(2019), network: "bluesky", text: "another must" }),
      post("c", "good morning", inYear(2019)),
      post("d", "must too", { time: null }),
      post("e", "", { pictures: [{ path: "a.jpg", alt: null, open: null }] }),
      post("f", "should it", { kind: "repost" }),
    ];
    const { counts } = (await auditOf(posts)).at(-1)!.summary;
    const one = { must: 1, should: 0, consider: 0 };
    expect(counts).toMatchObject({
      posts: 6,
      wordless: 1,
      reposts: 1,
      folded: 0,
      pictures: { looked: 0, not: 1, unopened: [] },
    });
    expect(counts.byYear).toEqual([
      { key: "2018", posts: 1, ...one },
      { key: "2019", posts: 4, ...one, should: 1 },
      { key: "unknown", posts: 1, ...one },
    ]);
    expect(counts.byNetwork).toEqual([
      { key: "bluesky", posts: 1, ...one },
      { key: "x", posts: 5, must: 2, should: 1, consider: 0 },
    ]);
    expect(counts.byDuty).toEqual([
      { key: "confidentiality/identifiable", posts: 4, must: 3, should: 1, consider: 0 },
    ]);
  });

  it("leaves out what is outside the dates, and reads what has none", async () => {
    const posts = [
      post("old", "must of old", inYear(2015)),
      post("in", "must in time", inYear(2018)),
      post("new", "must of late", inYear(2021)),
      post("undated", "must some day", { time: null }),
    ];
    const reports = await auditOf(posts, { since: "2018-05-05", until: "2018-05-05" });
    expect(new Set(ids(reports.at(-1)!))).toEqual(new Set(["in", "undated"]));
    expect(reports.at(-1)!.summary.counts).toMatchObject({ posts: 2, outside: 2 });
  });

  it("checks the same words once and says where the others lie", async () => {
    let checks = 0;
    const workers = fakeWorkers((asked) => {
      if (asked.depth === "light") checks++;
      return fakeCheck(asked);
    });
    const posts = [
      post("a", "a must https://t.example/abc", inYear(2018)),
      post("b", "a  must https://t.example/xyz…", { ...inYear(2020), network: "bluesky" }),
      post("c", "a must of its own"),
    ];
    const last = (await auditOf(posts, { workers })).at(-1)!;
    expect(checks).toBe(2);
    expect(last.results.map((one) => [one.post.id, one.same.map(({ id }) => id)])).toEqual([
      ["a", ["b"]],
      ["c", []],
    ]);
    expect(last.summary.counts.folded).toBe(1);
    expect(last.summary.counts.byYear.find(({ key }) => key === "2020")).toMatchObject({ posts: 1, must: 1 });
  });

  it("says of a post that nothing could check that it is not complete", async () => {
    const workers = fakeWorkers((asked) => (asked.post.id === "b" ? null : fakeCheck(asked)));
    const last = (await auditOf([post("a", "good morning"), post("b", "must")], { workers })).at(-1)!;
    expect(last.results.map((one) => [one.post.id, one.level])).toEqual([["b", "incomplete"]]);
  });

  it("counts as unread what could not be read closely, and does not say that it is finished", async () => {
    const workers = fakeWorkers((asked) => (asked.depth === "close" ? null : fakeCheck(asked)));
    const last = (await auditOf([post("a", "maybe")], { workers })).at(-1)!;
    expect(last.summary).toMatchObject({ finished: false, counts: { unread: 1, close: 0 } });
  });
});

describe("pictures", () => {
  const pictured = (id: string, text: string): Post =>
    post(id, text, { pictures: [{ path: `${id}.jpg`, alt: null, open: async () => new Uint8Array() }] });

  it("are looked at only in posts that have some, and what is found is added", async () => {
    const looked: string[] = [];
    const workers = fakeWorkers((asked) =>
      asked.images?.length
        ? fakeCheck({ ...asked, post: { ...asked.post, text: "a should" } })
        : fakeCheck(asked),
    );
    const reports = await auditOf([pictured("a", ""), post("b", "must"), pictured("c", "must see")], {
      workers,
      lookAt: async ({ id }) => {
        looked.push(id);
        const seen = { format: "png", width: 1, height: 1, frames: 1, sightings: [], coverage: [] } as const;
        return { images: [{ seen }], looked: 1, not: 1, unopened: [`${id}-2.jpg`] };
      },
    });
    const last = reports.at(-1)!;
    expect(looked).toEqual(["a", "c"]);
    expect(last.results.map((one) => [one.post.id, one.findings.map(({ level }) => level)])).toEqual([
      ["b", ["must"]],
      ["c", ["must", "should"]],
      ["a", ["should"]],
    ]);
    expect(last.summary.counts.pictures).toEqual({
      looked: 2,
      not: 0,
      unopened: ["a-2.jpg", "c-2.jpg"],
    });
  });
});

/** A store whose records are lost from a point on, as by a crash; progress is written last. */
function crashing(store: AuditStore, after: number): AuditStore {
  let added = 0;
  return {
    ...store,
    add(log, record) {
      if (++added > after) throw new Error("crash");
      return store.add(log, record);
    },
  };
}

describe("after a crash", () => {
  const words = ["must", "hidden must", "good day", "maybe", "should", "consider", "hidden should"];
  const posts = Array.from({ length: 150 }, (_, at) => post(`p${at}`, `${words[at % 7]} ${at % 140}`));
  const withPictures = posts.map((one, at) =>
    at % 30 === 0 ? { ...one, pictures: [{ path: "a.jpg", alt: null, open: null }] } : one,
  );
  const lookAt = async () => ({ images: [], looked: 0, not: 1, unopened: ["a.jpg"] });

  it.each([0, 1, 20, 60, 100, 120, 160, 200, 230])(
    "at record %i it goes on to the same report",
    async (after) => {
      const whole = (await auditOf(withPictures, { lookAt })).at(-1)!;
      const store = createMemoryStore();
      await expect(auditOf(withPictures, { lookAt, store: crashing(store, after) })).rejects.toThrow("crash");
      const resumed = (await auditOf(withPictures, { lookAt, store })).at(-1)!;
      expect(resumed).toEqual(whole);
    },
  );

  it("does not check again what it had checked", async () => {
    const store = createMemoryStore();
    await expect(auditOf(posts, { store: crashing(store, 150) })).rejects.toThrow("crash");
    const checksIn = async (one: AuditStore): Promise<Record<string, number>> => {
      const checks = { light: 0, close: 0 };
      const workers = fakeWorkers((asked) => {
        checks[asked.depth]++;
        return fakeCheck(asked);
      });
      await auditOf(posts, { store: one, workers });
      return checks;
    };
    const whole = await checksIn(createMemoryStore());
    const resumed = await checksIn(store);
    expect(whole.light).toBe(140);
    expect(resumed.light).toBe(0);
    expect(resumed.close).toBeLessThan(whole.close!);
  });

  it("stops where it is told to, and goes on later", async () => {
    const store = createMemoryStore();
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(auditOf(posts, { store, signal: stop.signal, onProgress })).rejects.toThrow();
    const resumed = (await auditOf(posts, { store })).at(-1)!;
    expect(resumed).toEqual((await auditOf(posts)).at(-1));
  });
});

import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuditRecords } from "@chaperone/audit";
import { listOf } from "@chaperone/audit/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFileStore } from "../src/audit/file-store.ts";
import { readAuditOptions } from "../src/audit/options.ts";
import { auditProgress, span } from "../src/audit/progress.ts";
import { openWorkFolder } from "../src/audit/work-folder.ts";
import type { Context } from "../src/context.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "chaperone-audit-"));
});
afterEach(() => rmSync(home, { recursive: true }));

const through = (n: number): AuditRecords["progress"] => ({ through: n });
const all = async (store: ReturnType<typeof openFileStore>) =>
  (await listOf(store.all("progress"))).map(({ record }) => record.through);

describe("records on disk", () => {
  it("are found again by where they lie, written or not", async () => {
    const store = openFileStore(home);
    const records = [1, 2, 300_000].map(through);
    const places = records.map((record) => store.add("progress", record));
    for (const [at, place] of places.entries())
      expect(await store.get("progress", place)).toEqual(records[at]);
    const long = { ...through(4), all: { text: "ü".repeat(50_000) } } as unknown as AuditRecords["progress"];
    expect(await store.get("progress", store.add("progress", long))).toEqual(long);
    expect(await all(store)).toEqual([1, 2, 300_000, 4]);
    store.close();
  });

  it("outlast the process, but for a line that was cut off", async () => {
    const first = openFileStore(home);
    first.add("progress", through(1));
    first.save();
    first.close();
    appendFileSync(join(home, "progress.jsonl"), '{"through": 2');
    const second = openFileStore(home);
    second.add("progress", through(3));
    expect(await all(second)).toEqual([1, 3]);
    second.close();
  });

  it("write themselves within two seconds, for their owner alone", async () => {
    const store = openFileStore(home);
    store.add("posts", { n: 1 } as AuditRecords["posts"]);
    const file = join(home, "posts.jsonl");
    await expect.poll(() => readFileSync(file, "utf8")).toBe('{"n":1}\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    store.close();
  });

  it("can be begun anew", async () => {
    const store = openFileStore(home);
    store.add("progress", through(1));
    store.save();
    await store.clear("progress");
    store.add("progress", through(2));
    expect(await all(store)).toEqual([2]);
    store.close();
  });
});

describe("the work folder", () => {
  const asked = { archives: [["x.zip", 3]] };
  const path = (): string => join(home, "report.html.work");

  it("is for its owner alone and goes on with what it was begun with", () => {
    const first = openWorkFolder(path(), asked, false);
    expect(statSync(path()).mode & 0o777).toBe(0o700);
    first.leave();
    const second = openWorkFolder(path(), asked, true);
    expect([second.key, second.id, second.isResumed]).toEqual([first.key, first.id, true]);
  });

  it("is not begun over an unfinished audit unasked", () => {
    openWorkFolder(path(), asked, false).leave();
    expect(() => openWorkFolder(path(), asked, false)).toThrow(/--resume/u);
  });

  it("does not go on with archives", () => {
    openWorkFolder(path(), asked, false).leave();
    expect(() => openWorkFolder(path(), { archives: [["y.zip", 3]] }, true)).toThrow(/archives/u);
  });

  it("is not taken from a process that is at work in it", () => {
    mkdirSync(path());
    // The process that runs the tests is there for as long as they run.
    writeFileSync(join(path(), "at-work"), String(process.ppid));
    expect(() => openWorkFolder(path(), asked, true)).toThrow(/at work/u);
  });
});

describe("the options", () => {
  it("have a report as their default", () => {
    const { outputs, since, rules, threads, light } = readAuditOptions(["x.zip"]);
    expect([outputs, since, rules, threads, light]).toEqual([
      [{ path: "past-posts.html", format: "html" }],
      null,
      null,
      undefined,
      false,
    ]);
  });

  it("are read", () => {
    const read = readAuditOptions(
      "--out a.html --out=b.CSV --since 2019-01-01 --rules respect,accuracy/x --own-name Ada --date-order month-first --columns text=Tweet,time=Date --with-pictures --threads 3 --resume x.zip y".split(
        " ",
      ),
    );
    expect(read).toMatchObject({
      archives: ["x.zip", "y"],
      outputs: [
        { path: "a.html", format: "html" },
        { path: "b.CSV", format: "csv" },
      ],
      since: "2019-01-01",
      until: null,
      rules: ["respect", "accuracy/x"],
      reading: { ownName: "Ada", dateOrder: "month-first", columns: { text: "Tweet", time: "Date" } },
      withPictures: true,
      threads: 3,
      resume: true,
    });
  });

  it.each([
    [[], /Name the archives/u],
    [["--out", "a.pdf", "x.zip"], /html, .csv or .jsonl/u],
    [["--out", "a.csv", "--out", "a.csv", "x.zip"], /twice/u],
    [["--since", "2019-13-01", "x.zip"], /--since/u],
    [["--since", "2020-01-01", "--until", "2019-12-31", "x.zip"], /later day than --until/u],
    [["--columns", "tweet", "x.zip"], /--columns/u],
    [["--columns", "words=Tweet", "x.zip"], /--columns/u],
    [["--date-order", "year-first", "x.zip"], /--date-order/u],
    [["--threads", "0", "x.zip"], /--threads/u],
    [["--quickly", "x.zip"], /no option/u],
  ])("%j are refused", (args, expected) => {
    expect(() => readAuditOptions(args)).toThrow(expected);
  });
});

describe("how far it is", () => {
  const shown = (errIsTerminal: boolean): string => {
    let out = "";
    const err = (text: string) => {
      out += text;
    };
    const line = auditProgress({ err, errIsTerminal, columns: 100, env: {} } as unknown as Context, [
      "pictures",
    ]);
    const found = { must: 2, should: 30, consider: 1 };
    line.show({ stage: "quick", done: 25, of: 100, posts: 12_345, found });
    line.show({ stage: "close", done: 0, of: 9, posts: 12_345, found });
    line.clear();
    return out;
  };

  it("is a bar on a terminal", () => {
    expect(shown(true)).toContain(
      "[#####---------------] First look (1 of 3): 25 %, 12,345 posts, 2 must, 30 should",
    );
    expect(shown(true).endsWith("\r\u001b[K")).toBe(true);
  });

  it("is plain lines elsewhere", () => {
    expect(shown(false)).toBe(
      "chaperone: First look (1 of 3): 25 %, 12,345 posts, 2 must, 30 should\nchaperone: Reading closely (2 of 3): 0 %, 12,345 posts, 2 must, 30 should\n",
    );
  });

  it.each([
    [2_000, "5 s"],
    [44_000, "40 s"],
    [200_000, "3 min"],
    [9_000_000, "3 h"],
  ])("%i ms are %s", (milliseconds, expected) => {
    expect(span(milliseconds)).toBe(expected);
  });
});

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeXArchive, type SamplePost } from "@chaperone/archives/testing";
import { listOf } from "@chaperone/audit/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyProgram } from "./built-program.ts";
import { type Finished, startProgram } from "./start-program.ts";

const program = copyProgram();
let folder = "";
beforeAll(() => program.build(), 300_000);
beforeEach(() => {
  folder = mkdtempSync(join(program.home, "audit-"));
});
afterAll(() => program.remove());

/** Invented; the number has a right check digit in the range kept for tests. */
const NAMED = "My patient Mrs Okafor, NHS 999 000 0018, went home today.";
const STORY = "Saw the lighthouse keeper from Ballina last night, 83, hip in two pieces.";
const ORDINARY = [
  "Long night, good team.",
  "Rain again on the coast road.",
  "Tea first, then the ward round.",
];

/** Ordinary posts, each a little different, with a must now and then. */
const timeline = (count: number): SamplePost[] =>
  Array.from({ length: count }, (_, at) => ({
    text: at % 25 === 3 ? NAMED.replace("today", `on day ${at}`) : `${ORDINARY[at % 3]} Day ${at}.`,
    likes: at % 7,
  }));

async function archive(name: string, posts: readonly SamplePost[]): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(await listOf(makeXArchive(posts))));
  return file;
}

const start = (args: readonly string[]) => startProgram(program, folder, args);
const audit = (...args: string[]): Promise<Finished> => start(["audit", ...args]).ended;

/** The posts of a report, without its head, which says when it was made. */
const postsIn = (file: string): string[] =>
  readFileSync(join(folder, file), "utf8").trimEnd().split("\n").slice(1);

/** A busy machine takes its time, and what is waited for is a state. */
const PATIENCE = { timeout: 300_000, interval: 10 };

/** How many posts the work folder says are through. */
function throughIn(report: string): number {
  const file = join(folder, `${report}.work`, "progress.jsonl");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  return Math.max(0, ...lines.filter(Boolean).map((line) => JSON.parse(line).through));
}

describe("chaperone audit", { timeout: 600_000 }, () => {
  it("writes its reports, for their owner alone, and leaves nothing else behind", async () => {
    await archive("x.zip", [{ text: NAMED }, { text: STORY }, { text: "Rain again." }]);
    const { code, out, err } = await audit("--out", "r.html", "--out", "r.csv", "--out", "r.jsonl", "x.zip");
    expect(code).toBe(1);
    expect(err).not.toMatch(/stopped|error/u);
    expect(out).toMatch(/^3 posts checked: 2 must, 0 should, 0 consider\.\n/u);
    for (const file of ["r.html", "r.csv", "r.jsonl"]) {
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, file), "utf8")).toContain("lighthouse keeper");
    }
    const posts = postsIn("r.jsonl").map((line) => JSON.parse(line));
    expect(posts.map(({ depth }) => depth)).toEqual(["close", "close"]);
    expect(existsSync(join(folder, "r.html.work"))).toBe(false);
  });

  it.each<[string, SamplePost[], string[], number]>([
    ["nothing found", [{ text: "Rain again." }], [], 0],
    ["a must, where only a must counts", [{ text: NAMED }], ["--fail-on", "must"], 1],
    [
      "a must outside the dates",
      [
        { text: NAMED, at: "2019-05-05T10:00:00Z" },
        { text: "Rain again.", at: "2021-01-01T10:00:00Z" },
      ],
      ["--since", "2020-01-01"],
      0,
    ],
    ["a must of another rule", [{ text: NAMED }], ["--rules", "respect"], 0],
  ])("%s", async (_, posts, args, expected) => {
    await archive("x.zip", posts);
    expect((await audit("--light", "--threads", "1", ...args, "x.zip")).code).toBe(expected);
  });

  it.each<[string, string[], RegExp]>([
    ["no archive", [], /Name the archives/u],
    ["one that is not there", ["gone.zip"], /gone\.zip does not exist/u],
    ["a rule that does not exist", ["--rules", "kindness", "x.zip"], /no rule or group kindness/u],
  ])("%s is wrong use", async (_, args, expected) => {
    await archive("x.zip", [{ text: NAMED }]);
    const { code, err } = await audit(...args);
    expect([code, expected.test(err)]).toEqual([2, true]);
  });

  it("reads a damaged archive as far as it goes, and says so", async () => {
    const file = await archive("x.zip", timeline(400));
    truncateSync(file, Math.floor(statSync(file).size * 0.6));
    const { code, err } = await audit("--light", "--threads", "1", "--out", "r.jsonl", "x.zip");
    expect(code).toBe(2);
    expect(err).toMatch(/x\.zip.*(?:stops in the middle|damaged)/u);
    expect(existsSync(join(folder, "r.jsonl"))).toBe(true);
  });

  it("says what the archive does not hold where it is none", async () => {
    writeFileSync(join(folder, "letter.bin"), Buffer.from([1, 2, 3, 0, 0, 0]));
    const { code, err } = await audit("letter.bin");
    expect(code).toBe(2);
    expect(err).toMatch(/no posts to check/u);
  });

  it("killed at any moment it goes on, to the report of an unbroken run", async () => {
    await archive("x.zip", timeline(500));
    const unbroken = await audit("--threads", "1", "--out", "whole.jsonl", "x.zip");
    expect(unbroken.code).toBe(1);
    const args = ["audit", "--threads", "1", "--resume", "--out", "r.jsonl", "x.zip"];
    for (const wanted of [1, 250, 500]) {
      const { child, ended } = start(args);
      await expect.poll(() => throughIn("r.jsonl") >= wanted || child.exitCode, PATIENCE).toBeTruthy();
      child.kill("SIGKILL");
      await ended;
    }
    const before = throughIn("r.jsonl");
    const { code, err } = await start(args).ended;
    expect([code, /error/u.test(err)]).toEqual([1, false]);
    expect(before).toBeGreaterThanOrEqual(500);
    expect(postsIn("r.jsonl")).toEqual(postsIn("whole.jsonl"));
    expect(existsSync(join(folder, "r.jsonl.work"))).toBe(false);
  });

  it("stops on Ctrl-C, says how to go on, and does not begin anew unasked", async () => {
    await archive("x.zip", timeline(900));
    const { child, ended } = start(["audit", "--light", "--threads", "1", "--out", "r.jsonl", "x.zip"]);
    await expect.poll(() => throughIn("r.jsonl") > 0 || child.exitCode, PATIENCE).toBeTruthy();
    child.kill("SIGINT");
    const { code, err } = await ended;
    expect(code).toBe(130);
    expect(err).toMatch(/--resume to go on/u);
    expect(statSync(join(folder, "r.jsonl.work")).mode & 0o777).toBe(0o700);
    const again = await audit("--light", "--threads", "1", "--out", "r.jsonl", "x.zip");
    expect([again.code, /Add --resume/u.test(again.err)]).toEqual([2, true]);
    const other = await audit("--resume", "--threads", "1", "--out", "r.jsonl", "x.zip");
    expect([other.code, /something else: --light\./u.test(other.err)]).toEqual([2, true]);
    const resumed = await audit("--resume", "--light", "--threads", "1", "--out", "r.jsonl", "x.zip");
    expect(resumed.code).toBe(1);
  });

  it.each<[string, string[], RegExp]>([
    [
      "a report in no folder",
      ["--out", "gone/r.csv", "--out", "r.jsonl", "x.zip"],
      /there is no folder gone/u,
    ],
    [
      "a report that is a folder",
      ["--out", "r.jsonl", "--out", "here.csv", "x.zip"],
      /here\.csv is a folder/u,
    ],
  ])("%s is refused before the work", async (_, args, expected) => {
    await archive("x.zip", [{ text: NAMED }]);
    mkdirSync(join(folder, "here.csv"));
    const { code, err } = await audit(...args);
    expect([code, expected.test(err), existsSync(join(folder, "r.jsonl.work"))]).toEqual([2, true, false]);
  });

  it("says that the disk takes no more, and goes on once it does", async () => {
    await archive("x.zip", timeline(400));
    const args = ["--light", "--threads", "1", "--out", "r.jsonl", "x.zip"];
    // Files of at most 20 KiB, as a full disk is not to be had here.
    const shell = [
      "-c",
      'ulimit -f 20; exec "$0" "$@"',
      process.execPath,
      program.launcher,
      "audit",
      ...args,
    ];
    const full = spawnSync("bash", shell, { cwd: folder, encoding: "utf8" });
    expect([full.status, /^chaperone: stopped, since .* --resume to go on/mu.test(full.stderr)]).toEqual([
      2,
      true,
    ]);
    expect(existsSync(join(folder, "r.jsonl.new"))).toBe(false);
    expect((await audit("--resume", ...args)).code).toBe(1);
    await audit(...args.map((one) => (one === "r.jsonl" ? "whole.jsonl" : one)));
    expect(postsIn("r.jsonl")).toEqual(postsIn("whole.jsonl"));
  });

  it("does not go on with an archive that has changed, whatever its name and size", async () => {
    await archive("x.zip", timeline(900));
    const args = ["--light", "--threads", "1", "--out", "r.jsonl", "x.zip"];
    const { child, ended } = start(["audit", ...args]);
    await expect.poll(() => throughIn("r.jsonl") > 0 || child.exitCode, PATIENCE).toBeTruthy();
    child.kill("SIGKILL");
    await ended;
    const posts = timeline(900);
    await archive("x.zip", posts.with(7, { ...posts[7]!, text: posts[7]!.text.replace("Day 7", "Day 8") }));
    const { code, err } = await audit("--resume", ...args);
    expect([code, /something else: archives\./u.test(err)]).toEqual([2, true]);
  });

  it("lets nothing of a post out in what it says while it works", async () => {
    await archive("x.zip", [{ text: NAMED }, { text: STORY }]);
    const { out, err } = await audit("--light", "--threads", "1", "x.zip");
    expect(out + err).not.toMatch(/Okafor|lighthouse|999/u);
  });
});

describe("chaperone check --threads", { timeout: 600_000 }, () => {
  it("writes the same as one thread, in the same order", async () => {
    const lines = timeline(120).map(({ text }, at) => JSON.stringify({ id: `p${at}`, text }));
    writeFileSync(join(folder, "posts.jsonl"), `${lines.join("\n")}\n\nnot json\n`);
    const check = (threads: string) =>
      start(["check", "--light", "--threads", threads, "--format", "jsonl", "posts.jsonl"]).ended;
    const [one, three] = [await check("1"), await check("3")];
    expect(one.out.trimEnd().split("\n").length).toBe(120);
    expect(three).toEqual(one);
    expect(one.code).toBe(2);
  });
});

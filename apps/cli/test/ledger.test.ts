import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "@chaperone/checker";
import type { Checker } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { runWith } from "./fakes.ts";
import {
  checkLines,
  earlierIn,
  FIRST,
  fileIn,
  home,
  ledger,
  lines,
  newPath,
  SECOND,
  write,
} from "./ledgers.ts";

describe("the file", () => {
  it("and its folder are readable to their owner alone, and nothing else stands there", async () => {
    const folder = join(newPath(), "deeper");
    await checkLines(folder, [FIRST]);
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual(["ledger.json"]);
    // And so they stay.
    await checkLines(folder, [SECOND]);
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it("holds no text of the posts, nor of the profile", async () => {
    const folder = newPath();
    const text =
      "Mrs Quillfeather of Zedborough Parva gilds querns for the bishop, NHS 999 000 0018. Hurdy-gurdy on Sunday!";
    await checkLines(folder, [
      FIRST,
      { id: "x1", postedAt: "2025-04-01", text, author: { name: "Dr Ada Pumpernickel", bio: "Marzipan" } },
      SECOND,
    ]);
    const kept = readFileSync(fileIn(folder), "utf8").toLowerCase();
    const words = `${text} Pumpernickel Marzipan Lovely stories today back home`
      .toLowerCase()
      .match(/\p{L}{4,}/gu)!;
    // A job is remembered by the name of its row.
    expect(words.filter((word) => kept.includes(word))).toEqual(["bishop"]);
    expect(kept).not.toContain("999 000 0018");
    expect(kept).not.toContain("9990000018");
  });

  it.each([
    ["no JSON", "{ half"],
    ["empty", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["of another version", JSON.stringify({ version: 2, key: "k", traces: [] })],
    ["without a key", JSON.stringify({ version: 1, traces: [] })],
    ["a trace that is none", JSON.stringify({ version: 1, key: "k", traces: [null] })],
    [
      "a trace without marks",
      JSON.stringify({ version: 1, key: "k", traces: [{ post: "a", date: "2025-01-01" }] }),
    ],
    [
      "a trace of no date",
      JSON.stringify({
        version: 1,
        key: "k",
        traces: [{ post: "a", date: "May", details: [], marks: [], themes: [], sayings: [] }],
      }),
    ],
  ])("damaged (%s) is left as it is, and said so", async (_, content) => {
    const folder = newPath();
    mkdirSync(folder);
    write(content, fileIn(folder));
    for (const ran of [
      await checkLines(folder, [SECOND]),
      await ledger("show", folder),
      await ledger("share", folder),
    ]) {
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/is damaged or of another version\. Nothing was changed/u);
      expect(ran.out).toBe("");
    }
    expect(readFileSync(fileIn(folder), "utf8")).toBe(content);
    expect(await ledger("erase", folder)).toMatchObject({ code: 0, out: "Erased.\n" });
    expect((await checkLines(folder, [FIRST])).code).not.toBe(2);
  });

  it("a file in the folder's place is refused and left alone", async () => {
    const path = write("my notes");
    const { code, err } = await checkLines(path, [FIRST]);
    expect(code).toBe(2);
    expect(err).toMatch(/The ledger in .* cannot be read \(ENOTDIR\)/u);
    expect(readFileSync(path, "utf8")).toBe("my notes");
  });

  it("a folder in the file's place is refused", async () => {
    const folder = newPath();
    mkdirSync(fileIn(folder), { recursive: true });
    expect(await checkLines(folder, [FIRST])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cannot be read \(EISDIR\)/u),
    });
  });

  it("a folder that cannot be made is told after the check, and leaves nothing", async () => {
    const folder = newPath();
    symlinkSync(join(home, "nowhere", "at", "all"), folder);
    const { code, err } = await checkLines(folder, [FIRST]);
    expect(code).toBe(2);
    expect(err).toMatch(/could not be written \(E[A-Z]+\); it is as it was/u);
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(existsSync(join(home, "nowhere"))).toBe(false);
  });

  it("what a killed run left unfinished is not taken for the ledger", async () => {
    const folder = newPath();
    await checkLines(folder, [FIRST]);
    write('{"version":1,"key":"k","tra', `${fileIn(folder)}.99999.tmp`);
    expect(earlierIn(await checkLines(folder, [SECOND]))).toEqual(["march"]);
    expect((await ledger("show", folder)).out).toMatch(/^2 posts/u);
  });

  it("is written as the run goes: what a fault cuts off later is not all lost", async () => {
    const folder = newPath();
    const real = createChecker({ jurisdiction: "GB", profession: "doctor" });
    let checked = 0;
    let keptAtTheEnd = false;
    const checker: Checker = {
      async check(draft, options) {
        if (++checked === 60) keptAtTheEnd = existsSync(fileIn(folder));
        return real.check(draft, options);
      },
    };
    const posts = Array.from({ length: 60 }, (_, at) => ({
      id: String(at),
      postedAt: "2025-01-01",
      text: "Tea.",
    }));
    const given = { stdin: lines(...posts), loadChecker: async () => checker };
    await runWith(["check", "--input", "jsonl", "--ledger", folder], given);
    expect(keptAtTheEnd).toBe(true);
    expect((await ledger("show", folder)).out).toMatch(/^60 posts/u);
  });
});

describe("chaperone ledger", () => {
  it("show, of nothing", async () => {
    const folder = newPath();
    expect(await ledger("show", folder)).toEqual({ code: 0, out: "Nothing is remembered.\n", err: "" });
    expect(existsSync(folder)).toBe(false);
  });

  it("erase forgets everything, and says when there was nothing", async () => {
    const folder = newPath();
    await checkLines(folder, [FIRST]);
    expect((await ledger("erase", folder)).out).toBe("Erased.\n");
    expect(existsSync(fileIn(folder))).toBe(false);
    expect(earlierIn(await checkLines(folder, [SECOND]))).toBeNull();
    expect(await ledger("erase", newPath())).toMatchObject({ code: 0, out: "There was nothing to erase.\n" });
  });

  it("erase leaves nothing of what a killed run left unfinished either", async () => {
    const folder = newPath();
    await checkLines(folder, [FIRST]);
    write('{"version":1,"key":"k","tra', `${fileIn(folder)}.99999.tmp`);
    await ledger("erase", folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("share gives no ids and no days, and changes nothing", async () => {
    const folder = newPath();
    await checkLines(folder, [{ ...FIRST, id: "https://x.example/4711" }]);
    const kept = readFileSync(fileIn(folder), "utf8");
    const { out } = await ledger("share", folder);
    expect(out).not.toMatch(/4711|example|2025-03-03/u);
    expect(JSON.parse(out).traces).toHaveLength(1);
    expect(readFileSync(fileIn(folder), "utf8")).toBe(kept);
  });

  it("a practice that begins from one ledger finds what its members tell together", async () => {
    const [hers, his] = [newPath(), newPath()];
    await checkLines(hers, [FIRST]);
    const shared = write((await ledger("share", hers)).out);
    expect(await ledger("join", his, shared)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 posts? taken in/u),
    });
    expect(statSync(fileIn(his)).mode & 0o777).toBe(0o600);
    expect(earlierIn(await checkLines(his, [SECOND]))).toEqual([expect.stringMatching(/^colleague-/u)]);
    // Back again: what came from her is not hers twice.
    const back = write((await ledger("share", his)).out);
    await ledger("join", hers, back, back);
    expect((await ledger("show", hers)).out).toMatch(/^2 posts/u);
  });

  it("ledgers that were begun apart are not joined", async () => {
    const [hers, his] = [newPath(), newPath()];
    await checkLines(hers, [FIRST]);
    await checkLines(his, [SECOND]);
    const kept = readFileSync(fileIn(his), "utf8");
    const { code, err } = await ledger("join", his, write((await ledger("share", hers)).out));
    expect(code).toBe(2);
    expect(err).toMatch(/begun apart, under different keys/u);
    expect(readFileSync(fileIn(his), "utf8")).toBe(kept);
  });

  it.each<[string, string[], RegExp]>([
    ["nothing", [], /can show, erase, share or join/u],
    ["an unknown action", ["burn", "x"], /can show, erase, share or join/u],
    ["a name every object has", ["constructor", "x"], /can show, erase, share or join/u],
    ["no folder", ["show"], /Name the ledger's folder: chaperone ledger show <folder>/u],
    ["nothing to join", ["join", "x"], /Name the files to take in/u],
    [
      "a file that is not there",
      ["join", "x", join(home, "gone.json")],
      /gone\.json cannot be read \(ENOENT\)/u,
    ],
    [
      "a file of something else",
      ["join", "x", write("[1, 2]")],
      /is not what "chaperone ledger share" writes/u,
    ],
  ])("%s: says what would be right", async (_, args, sentence) => {
    const { code, out, err } = await ledger(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(existsSync("x")).toBe(false);
  });

  it("--help says what it does", async () => {
    const { code, out } = await ledger("--help");
    expect(code).toBe(0);
    for (const action of ["show", "erase", "share", "join"])
      expect(out).toContain(`ledger ${action} <folder>`);
  });
});

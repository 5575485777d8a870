import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChecker } from "@chaperone/checker";
import type { AuthorProfile, Checker, Draft } from "@chaperone/core";
import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "../src/context.ts";
import { fakeChecker, type Ran, runWith } from "./fakes.ts";

const home = mkdtempSync(join(tmpdir(), "chaperone-ledger-"));
afterAll(() => rmSync(home, { recursive: true }));
let folders = 0;
/** A path at which nothing stands yet. */
const newPath = (): string => join(home, String(++folders));
const fileIn = (folder: string): string => join(folder, "ledger.json");

function write(content: string, path = newPath()): string {
  writeFileSync(path, content);
  return path;
}

/** The real checker, without its language model. */
const light: Partial<Context> = {
  loadChecker: async ({ jurisdiction, profession }) => createChecker({ jurisdiction, profession }),
};

const FIRST = {
  id: "march",
  postedAt: "2025-03-03",
  text: "Saw a lighthouse keeper today with a cough. Lovely stories.",
};
const SECOND = {
  id: "may",
  postedAt: "2025-05-09",
  text: "My lighthouse keeper is 81 and back home in Ballina after his bypass.",
};
/** Something else, to move the calendar on. */
const filler = (postedAt: string) => ({
  id: `filler of ${postedAt}`,
  postedAt,
  text: "Flu clinic on Saturday, 9 to 12.",
});

const lines = (...records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join("");
const checkLines = (ledger: string, records: readonly object[], ...more: string[]): Promise<Ran> =>
  runWith(["check", "--input", "jsonl", "--format", "jsonl", "--ledger", ledger, ...more], {
    ...light,
    stdin: lines(...records),
  });
const resultsOf = ({ out }: Ran) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** The ids of earlier posts that the last draft is told together with. */
const earlierIn = (ran: Ran): string[] | null =>
  resultsOf(ran)
    .at(-1)
    .collective?.posts.map(({ id }: { id: string }) => id) ?? null;
const ledger = (...args: string[]): Promise<Ran> => runWith(["ledger", ...args]);

describe("check --ledger", () => {
  it("finds in the second post the patient of the first, and names it", async () => {
    const ran = await checkLines(newPath(), [FIRST, SECOND]);
    const [first, second] = resultsOf(ran);
    expect(ran.code).toBe(1);
    expect(first).toMatchObject({ id: "march", collective: null });
    expect(second.collective.posts).toEqual([{ id: "march", date: "2025-03-03" }]);
    expect(second.findings.map(({ rule }: { rule: string }) => rule)).toContain("confidentiality/collective");
  });

  it("goes by the order of posts in time: an earlier post knows nothing of a later one", async () => {
    const [later, earlier] = resultsOf(
      await checkLines(newPath(), [{ ...FIRST, postedAt: "2025-08-01" }, SECOND]),
    );
    expect([later.collective, earlier.collective]).toEqual([null, null]);
  });

  it("remembers over several runs, and checks no post together with itself", async () => {
    const folder = newPath();
    await checkLines(folder, [FIRST]);
    expect(earlierIn(await checkLines(folder, [SECOND]))).toEqual(["march"]);
    expect(earlierIn(await checkLines(folder, [SECOND]))).toEqual(["march"]);
    expect(earlierIn(await checkLines(folder, [FIRST]))).toBeNull();
    expect((await ledger("show", folder)).out).toBe("2 posts remembered, from 2025-03-03 to 2025-05-09.\n");
  });

  it("posts of two runs without ids of their own are two posts, though both stand in line 1", async () => {
    const folder = newPath();
    const { id: _first, ...first } = FIRST;
    const { id: _second, ...second } = SECOND;
    await checkLines(folder, [first]);
    expect(earlierIn(await checkLines(folder, [second]))).not.toBeNull();
    expect((await ledger("show", folder)).out).toMatch(/^2 posts/u);
  });

  it("without --ledger each draft stands alone", async () => {
    const ran = await runWith(["check", "--input", "jsonl", "--format", "jsonl"], {
      ...light,
      stdin: lines(FIRST, SECOND),
    });
    expect(earlierIn(ran)).toBeNull();
  });

  it("checks a text draft together with what was posted, and remembers it only with its date", async () => {
    const folder = newPath();
    await checkLines(folder, [FIRST]);
    const text = (...more: string[]): Promise<Ran> =>
      runWith(["check", "--format", "jsonl", "--ledger", folder, ...more], { ...light, stdin: SECOND.text });
    const before = readFileSync(fileIn(folder), "utf8");
    // Undated it is of today, which may be years later; what it is compared with does not depend on that here.
    expect(resultsOf(await text())).toHaveLength(1);
    expect(readFileSync(fileIn(folder), "utf8")).toBe(before);
    expect(earlierIn(await text("--posted", "2025-05-09"))).toEqual(["march"]);
    expect((await ledger("show", folder)).out).toMatch(/^2 posts/u);
  });

  it("an undated text draft is compared with a post of today", async () => {
    const folder = newPath();
    const { postedAt: _, ...undated } = FIRST;
    await checkLines(folder, [undated]);
    const ran = await runWith(["check", "--format", "jsonl", "--ledger", folder], {
      ...light,
      stdin: SECOND.text,
    });
    expect(earlierIn(ran)).toEqual(["march"]);
    expect((await ledger("show", folder)).out).toMatch(/^1 post remembered/u);
  });

  it("keeps the order of the drafts, however long each takes", async () => {
    const delays: Record<string, number> = { a: 30, b: 1, c: 15, d: 1 };
    const stdin = lines(...Object.keys(delays).map((id) => ({ id, text: id })));
    const { out } = await runWith(["check", "--input", "jsonl", "--format", "jsonl", "--ledger", newPath()], {
      stdin,
      loadChecker: async () => fakeChecker((text) => delays[text] ?? 0),
    });
    expect(
      out
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "b", "c", "d"]);
  });

  it("checks one draft at a time, so that each knows the one before", async () => {
    let running = 0;
    let most = 0;
    const one = fakeChecker(() => 2);
    const checker: Checker = {
      async check(draft, options) {
        most = Math.max(most, ++running);
        const verdict = await one.check(draft, options);
        running--;
        return verdict;
      },
    };
    const given = { stdin: lines(FIRST, SECOND, filler("2025-01-01")), loadChecker: async () => checker };
    await runWith(["check", "--input", "jsonl", "--ledger", newPath()], given);
    expect(most).toBe(1);
  });

  it("a line that cannot be read does not keep the others from being remembered", async () => {
    const folder = newPath();
    const stdin = `${lines(FIRST)}{"text": \n${lines(SECOND)}`;
    const ran = await runWith(["check", "--input", "jsonl", "--format", "jsonl", "--ledger", folder], {
      ...light,
      stdin,
    });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/not valid JSON/u);
    expect(earlierIn(ran)).toEqual(["march"]);
    expect((await ledger("show", folder)).out).toMatch(/^2 posts/u);
  });
});

describe("--keep-days", () => {
  // 67 days lie between the first and the second post.
  it.each([
    ["0", null],
    ["66", null],
    ["67", ["march"]],
    ["99999", ["march"]],
  ])("%s: the post of 67 days ago is remembered as %j", async (days, expected) => {
    const ran = await checkLines(newPath(), [FIRST, filler(SECOND.postedAt), SECOND], "--keep-days", days);
    expect(earlierIn(ran)).toEqual(expected);
  });

  it("0 keeps the newest day alone", async () => {
    const folder = newPath();
    await checkLines(folder, [FIRST, filler("2025-05-09"), filler("2025-05-10")], "--keep-days", "0");
    expect((await ledger("show", folder)).out).toBe("1 post remembered, from 2025-05-10 to 2025-05-10.\n");
  });

  it.each(["-1", "1.5", "many", "123456", "1e3"])("%s is no number of days", async (days) => {
    const { code, out, err } = await runWith(["check", `--keep-days=${days}`], { stdin: "Hello" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/--keep-days is a whole number of days/u);
  });
});

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

describe("--author-profile", () => {
  const profile = (content: unknown): string =>
    write(typeof content === "string" ? content : JSON.stringify(content));

  /** The author as the checker gets them. */
  async function authorFrom(args: readonly string[], stdin = "Hello"): Promise<AuthorProfile> {
    let seen: Draft | undefined;
    const checker: Checker = {
      check(draft) {
        seen = draft;
        return fakeChecker().check(draft);
      },
    };
    const ran = await runWith(["check", ...args], { stdin, loadChecker: async () => checker });
    expect(ran).toMatchObject({ code: 0, err: "" });
    return seen!.author;
  }

  const ADA = {
    name: "Dr Ada Invented",
    handle: "ada",
    bio: "GP",
    role: "GP",
    workplace: "Zedborough Surgery",
  };

  it("fills what readers see and what the author is", async () => {
    expect(await authorFrom(["--author-profile", profile(ADA)])).toEqual(ADA);
  });

  it("options win over it, and a draft's own profile over both", async () => {
    const args = ["--author-profile", profile(ADA), "--author-bio", "Sailor"];
    expect(await authorFrom(args)).toEqual({ ...ADA, bio: "Sailor" });
    const record = lines({ text: "Hello", author: { name: "Dr Other" } });
    expect(await authorFrom(["--input", "jsonl", ...args], record)).toEqual({
      ...ADA,
      bio: "Sailor",
      name: "Dr Other",
    });
  });

  it("with a workplace the group that was there is counted", async () => {
    const text = "Last night a farmer of 81 came in after a fall from a ladder, and she has psoriasis.";
    const circleWith = async (...args: string[]) => {
      const given = ["check", "--format", "jsonl", "--jurisdiction", "ie", ...args];
      return resultsOf(await runWith(given, { ...light, stdin: text }))[0].recognisability.circle;
    };
    expect(await circleWith()).toBeNull();
    const path = profile({ role: "ED consultant", workplace: "Sligo University Hospital" });
    expect(await circleWith("--author-profile", path)).toMatchObject({ label: "those in A&E at that time" });
  });

  it.each<[string, unknown, RegExp]>([
    ["no JSON", "{ half", /cannot be read \(it is not JSON\)/u],
    ["a list", [], /"author" that is not an object/u],
    ["a name that is none", { name: 7 }, /"author\.name" that is not a string/u],
  ])("%s is refused in one sentence", async (_, content, sentence) => {
    const { code, out, err } = await runWith(["check", "--author-profile", profile(content)], {
      stdin: "Hello",
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });

  it("a file that is not there", async () => {
    const { code, err } = await runWith(["check", "--author-profile", join(home, "gone")], {
      stdin: "Hello",
    });
    expect(code).toBe(2);
    expect(err).toMatch(/--author-profile: .*gone cannot be read \(ENOENT\)/u);
  });
});

describe("--posted", () => {
  it.each(["2025-02-30", "9 May", "2025-5-9", "20250509"])("%s is no day", async (day) => {
    const { code, out, err } = await runWith(["check", "--posted", day], { stdin: "Hello" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/--posted is not a day of the calendar/u);
  });

  it("dates what does not say its own date, and wins over --date", async () => {
    const folder = newPath();
    await checkLines(
      folder,
      [
        { id: "a", text: "Tea." },
        { id: "b", postedAt: "2025-01-02", text: "Tea." },
      ],
      "--posted",
      "2025-01-01",
      "--date",
      "2024-01-01",
    );
    expect((await ledger("show", folder)).out).toBe("2 posts remembered, from 2025-01-01 to 2025-01-02.\n");
  });
});

import { readFileSync } from "node:fs";
import type { Checker } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { fakeChecker, type Ran, runWith } from "./fakes.ts";
import {
  checkLines,
  earlierIn,
  FIRST,
  fileIn,
  filler,
  ledger,
  light,
  lines,
  newPath,
  resultsOf,
  SECOND,
} from "./ledgers.ts";

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
    const ran = await runWith(["check", "--input", "jsonl", "--format", "jsonl", "--ledger", newPath()], {
      stdin,
      loadChecker: async () => fakeChecker((text) => delays[text] ?? 0),
    });
    expect(resultsOf(ran).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
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

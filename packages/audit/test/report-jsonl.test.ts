import { expect, it } from "vitest";
import { madeCase, madeResult, madeSummary, written } from "./lib/made-report.ts";

const linesOf = (text: string): { type: string }[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

it("has the summary first, then the cases, then every post", async () => {
  const lines = linesOf(
    await written(
      "jsonl",
      [madeResult("one\ntwo"), madeResult("three", { findings: [], level: "nothing-found" })],
      {
        cases: [madeCase("1", "2")],
        summary: madeSummary({ finished: false }),
      },
    ),
  );
  expect(lines.map(({ type }) => type)).toEqual(["summary", "case", "post", "post"]);
  expect(lines[0]).toMatchObject({ id: "report-1", finished: false, counts: { posts: 120 } });
  expect(lines[1]).toMatchObject({ number: 1, posts: ["1", "2"] });
  expect(lines[2]).toMatchObject({
    place: 1,
    level: "must",
    recognisability: null,
    openAt: "https://x.com/i/web/status/1",
    post: { text: "one\ntwo" },
  });
});

it("has no more of other people's words than are needed", async () => {
  const text = "Somebody else’s words. ".repeat(100);
  const [, post] = linesOf(
    await written("jsonl", [madeResult("Yes", { post: { answers: { text, url: "javascript:alert(1)" } } })]),
  );
  const { answers } = (post as unknown as { post: { answers: { text: string; url: string | null } } }).post;
  expect(answers.text.length).toBeLessThanOrEqual(280);
  expect(answers.url).toBeNull();
});

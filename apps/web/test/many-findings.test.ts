import type { Finding, Level, Verdict } from "@chaperone/core";
import { textPlace } from "@chaperone/core";
import { expect, it } from "vitest";
import { answeringChecker } from "./lib/checker.ts";
import { setUpDesks } from "./lib/desk.ts";
import { findingOn } from "./lib/findings.ts";

const WORDS = Array.from({ length: 34 }, (_, at) => `word${at + 10}`);
const DRAFT = WORDS.join(" ");
const levelOf = (at: number): Level => (at < 3 ? "must" : at < 8 ? "should" : "consider");
const FINDINGS = WORDS.map((word, at): Finding => {
  const start = DRAFT.indexOf(word);
  return findingOn("", {
    ruleId: `test/${word}`,
    level: levelOf(at),
    place: textPlace({ start, end: start + word.length }),
    message: { what: `About ${word}.`, why: "It tells.", next: "Leave it out." },
    fingerprint: word,
  });
});
const VERDICT: Verdict = { level: "must", findings: FINDINGS, details: [], coverage: [] };
const open = setUpDesks({ prepare: answeringChecker({ word43: VERDICT }) });

it("of many findings those to consider are folded, and unfold where one is gone to", async () => {
  const { page } = await open({ draft: DRAFT });
  const cards = page.locator(".finding");
  await expect.poll(() => cards.count()).toBe(34);
  const visible = () => page.locator(".finding:visible").count();
  expect(await visible()).toBe(8);
  await page.getByText("26 more things to consider").waitFor();

  for (let step = 0; step < 9; step++) await page.keyboard.press("F8");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("word18");
  expect(await visible()).toBe(34);
});

it("pressing a passage whose card is folded away unfolds it and brings it into view", async () => {
  const { page } = await open({ draft: DRAFT });
  await page.getByText("26 more things to consider").waitFor();
  await page.locator(".passage-consider", { hasText: "word40" }).click();
  const card = page.locator('.finding[data-open="true"]', { hasText: "word40" });
  await card.waitFor();
  const { y, height } = (await card.locator(".finding-title").boundingBox())!;
  expect([y >= 0, y + height <= 800]).toEqual([true, true]);
});

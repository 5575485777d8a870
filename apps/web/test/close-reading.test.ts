import { describe, expect, it } from "vitest";
import { cardAbout, draftOf, heard, settled } from "./lib/browser.ts";
import { setUpDesks } from "./lib/desk.ts";
import { HARMLESS, NAMED } from "./lib/drafts.ts";
import { holdReader, loseReader, obedientReader, tellReader } from "./lib/reader.ts";

const open = setUpDesks();

describe("while the language model is still to come", () => {
  it("shows what the quick parts found, works as ever, and says that more is to come", async () => {
    const { page } = await open({ prepare: holdReader, draft: NAMED });
    await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
    expect(await page.locator(".still-reading").textContent()).toMatch(
      /still reading this closely.*may change/u,
    );
    expect(await page.locator(".panel").textContent()).not.toMatch(/incomplete|not looked at|error|failed/iu);
    await expect
      .poll(() => heard(page))
      .toMatch(/(?:^|\. )\d+ findings?: \d+ must.*still reading closely\.$/u);
    await page.keyboard.press("F8");
    await expect.poll(() => page.locator(".finding-title button:focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => draftOf(page).evaluate((draft) => draft.matches(":focus"))).toBe(true);
  });

  it("does not take silence for an answer", async () => {
    const { page } = await open({ prepare: holdReader, draft: HARMLESS });
    await page.getByRole("heading", { name: "Still reading" }).waitFor();
    expect(await page.locator(".still-reading").textContent()).toMatch(/so far.*may change/u);
    expect(await page.locator(".panel").textContent()).not.toMatch(/nothing found|incomplete/iu);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("when the language model has read", () => {
  it("the line goes, and a finding it agrees with keeps its card, open and in focus", async () => {
    const { page } = await open({ prepare: obedientReader, draft: NAMED });
    await page.locator(".still-reading").waitFor();
    await page.keyboard.press("F8");
    const title = page.locator(".finding-title button:focus");
    const id = await title.getAttribute("id");
    const count = await page.locator(".finding").count();
    await tellReader(page, "agree");
    await settled(page);
    await expect.poll(() => page.locator(".still-reading").count()).toBe(0);
    await expect.poll(() => page.locator(".finding").count()).toBe(count);
    expect([await title.getAttribute("id"), await title.getAttribute("aria-expanded")]).toEqual([id, "true"]);
  });

  it("a finding it takes back goes, and the focus goes to the heading", async () => {
    const { page, complaints } = await open({ prepare: obedientReader, draft: NAMED });
    await page.locator(".still-reading").waitFor();
    for (let step = 0; step < 2; step++) await page.keyboard.press("F8");
    await tellReader(page, "disagree");
    await settled(page);
    await expect.poll(() => page.locator(".finding", { hasText: "Okafor" }).count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await expect.poll(focused).toMatch(/panel-heading/u);
    expect(complaints).toEqual([]);
  });
});

describe("without the language model", () => {
  it("reads quickly, and says so", async () => {
    const { page } = await open({ prepare: loseReader, draft: NAMED });
    await cardAbout(page, "Okafor");
    await settled(page);
    expect(await page.locator(".not-looked-at").textContent()).toMatch(/^This is a quick reading only/u);
    expect(await page.locator(".panel").textContent()).not.toMatch(/incomplete|TypeError/iu);
  });

  it("says so too where nothing is found, and where the model fails at its work", async () => {
    const { page } = await open({ prepare: obedientReader, draft: HARMLESS });
    await page.locator(".still-reading").waitFor();
    await tellReader(page, "fail");
    await page.getByRole("heading", { name: "Nothing found in what I looked at" }).waitFor();
    expect(await page.locator(".nothing").textContent()).toContain("This is a quick reading only");
  });
});

import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { decide, saysEnough, undecided } from "../src/last-look/decision.ts";
import { apart, viewOf } from "../src/last-look/readers.ts";
import { violationsOn } from "./lib/axe.ts";
import { settled, textOf, write } from "./lib/browser.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { CLAIM, HARMLESS, NAMED } from "./lib/drafts.ts";
import { findingOn, spanOf, TEXT } from "./lib/findings.ts";
import { agreeingReader } from "./lib/reader.ts";

describe("decisions", () => {
  it.each([
    ["", false],
    ["because", false],
    ["  so it goes  ", true],
    ["She asked me to write this.", true],
  ])("need a few words: %s", (words, isEnough) => {
    expect(saysEnough(words)).toBe(isEnough);
  });

  it("are asked of findings at must alone, until each has its words", () => {
    const findings = [
      { level: "must", fingerprint: "a" },
      { level: "must", fingerprint: "b" },
      { level: "should", fingerprint: "c" },
    ] as const;
    const said = (fingerprint: string, words: string) => ({ fingerprint, words, ruleId: "r", at: "" });
    const first = decide([], said("a", "She asked me to."));
    expect(undecided(findings, first).map(({ fingerprint }) => fingerprint)).toEqual(["b"]);
    expect(undecided(findings, decide(first, said("b", "well")))).toHaveLength(1);
    expect(decide(first, said("a", " "))).toEqual([]);
    expect(decide(first, said("a", "No, she did not ask."))).toHaveLength(1);
  });
});

describe("what each reader would stop at", () => {
  const detail = (words: string, type: "NAME" | "PLACE") =>
    ({
      kind: "detail",
      place: { in: "text", ...spanOf(words) },
      confidence: 1,
      detector: "test",
      details: { type },
    }) as never;
  const details = [detail("Mary", "NAME"), detail("Ballina", "PLACE")];
  const findings = [
    findingOn("Mary", {}),
    findingOn("son Tom", { ruleId: "respect/abuse", level: "should" }),
    findingOn("Ballina", { ruleId: "transparency/profile", level: "consider" }),
  ];
  const marked = (reader: "patient" | "journalist" | "colleague", seen: typeof details) =>
    viewOf(reader, { details: seen }, findings).marks.map(({ start, end }) => TEXT.slice(start, end));

  it.each([
    ["patient", ["Mary", "Ballina"]],
    ["journalist", ["Ballina", "son Tom"]],
    ["colleague", ["Ballina"]],
  ] as const)("%s", (reader, passages) => {
    expect(marked(reader, details)).toEqual(passages);
  });

  it("is the finding's passage where no detail was read", () => {
    expect(marked("patient", [])).toEqual(["Mary"]);
  });

  it("is given in order, and never twice", () => {
    const spans = [
      { start: 9, end: 12 },
      { start: 0, end: 4 },
      { start: 4, end: 6 },
      { start: 10, end: 11 },
    ];
    expect(apart(spans)).toEqual([
      { start: 0, end: 6 },
      { start: 9, end: 12 },
    ]);
  });
});

const mayCopy = async (context: BrowserContext): Promise<void> => {
  await agreeingReader(context);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
};
const open = setUpDesks({ prepare: mayCopy });

const look = async (page: Page, draft: string) => {
  await write(page, draft);
  await settled(page);
  await page.getByRole("button", { name: "Last look" }).click();
  return page.getByRole("dialog", { name: "Before it goes out" });
};

describe("the last look", () => {
  it("asks why each finding at must stays, and copies the text once that is said", async () => {
    const { page, complaints } = await open();
    const dialog = await look(page, NAMED);
    const copy = dialog.getByRole("button", { name: "Copy the text" });
    expect(await copy.isDisabled()).toBe(true);
    const reasons = dialog.getByLabel("Why does this stay?");
    const count = await reasons.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      await reasons.nth(at).fill("no");
      expect(await copy.isDisabled()).toBe(true);
      await reasons.nth(at).fill("She is invented for a lesson.");
    }
    await copy.click();
    await dialog.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(NAMED);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, location.href]));
    expect(kept).not.toMatch(/Okafor|lesson/u);
    expect(complaints).toEqual([]);
  });

  it("keeps the reasons while the text is gone back to, and asks for none at should", async () => {
    const { page } = await open();
    const dialog = await look(page, NAMED);
    await dialog.getByLabel("Why does this stay?").first().fill("She is invented for a lesson.");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await textOf(page)).toBe(NAMED);
    await page.getByRole("button", { name: "Last look" }).click();
    expect(await dialog.getByLabel("Why does this stay?").first().inputValue()).toContain("invented");
  });

  it("leads back to the finding that shall be changed", async () => {
    const { page } = await open();
    const dialog = await look(page, CLAIM);
    await dialog
      .getByRole("button", { name: /^Change it.*autism/u })
      .first()
      .click();
    await dialog.waitFor({ state: "detached" });
    await page.locator('.finding[data-open="true"]', { hasText: "autism" }).waitFor();
  });

  it("marks what is the patient's, and by arrow keys what a journalist would quote", async () => {
    const { page } = await open();
    const dialog = await look(page, NAMED);
    const marks = dialog.locator(".marked-text mark");
    expect(await marks.allTextContents()).toContain("999 000 0018");
    await dialog.getByRole("tab", { name: "The patient" }).focus();
    await page.keyboard.press("ArrowRight");
    const journalist = dialog.getByRole("tab", { name: "A journalist" });
    expect(await journalist.getAttribute("aria-selected")).toBe("true");
    await dialog.getByText("A breach of confidentiality is a story in itself.").waitFor();
    await page.keyboard.press("End");
    await dialog.getByRole("tab", { name: "A colleague", selected: true }).waitFor();
    await page.keyboard.press("ArrowRight");
    await dialog.getByRole("tab", { name: "The patient", selected: true }).waitFor();
  });

  it("says what was found for nobody without calling it safe", async () => {
    const { page } = await open();
    const dialog = await look(page, HARMLESS);
    await dialog.getByText("Nothing found is not the same as nothing there.").waitFor();
    expect(await dialog.textContent()).not.toMatch(/\bsafe\b|✓|✔|anonymous/iu);
    await dialog.getByRole("button", { name: "Copy the text" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(HARMLESS);
  });

  it("gives the text to be copied by hand where the browser refuses", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    const dialog = await look(page, HARMLESS);
    await dialog.getByRole("button", { name: "Copy the text" }).click();
    const byHand = dialog.getByLabel("The text to copy");
    expect(await byHand.inputValue()).toBe(HARMLESS);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(HARMLESS);
  });

  it.each([{}, PHONE, { colorScheme: "dark" as const }])(
    "has nothing that axe objects to: %o",
    async (options) => {
      const { page } = await open({ options });
      await look(page, NAMED);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );
});

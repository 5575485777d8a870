import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { draftOf, heard, settled, textOf, write } from "./lib/browser.ts";
import { answeringChecker } from "./lib/checker.ts";
import { type Desk, type Opening, PHONE, setUpDesks } from "./lib/desk.ts";
import { STORY } from "./lib/drafts.ts";
import {
  described,
  directIdentifier,
  estimateOf,
  factorOf,
  findingWith,
  together,
  verdictOn,
} from "./lib/people.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks();

/** With a checker that answers as it is told. */
const openWith = (verdicts: Parameters<typeof answeringChecker>[0], more: Opening = {}): Promise<Desk> =>
  open({ prepare: answeringChecker(verdicts), ...more });

const peopleOn = (page: Page) => page.getByRole("region", { name: "Who could recognise the patient" });
const lineOn = (page: Page) => peopleOn(page).locator("summary").first();

/** The line as it stands, with single spaces. */
const wordsOf = async (page: Page): Promise<string> =>
  ((await lineOn(page).textContent()) ?? "").replace(/\s+/gu, " ").trim();

const NIGHT = { label: "those in A&E that night", ...estimateOf(3, "amber") };

describe("the line below the text", () => {
  it.each([
    {
      name: "only this person",
      verdict: verdictOn(described(0, "red")),
      line: "Probably only this person in Ireland fits this.",
      mark: "must",
      telling: /^Probably only/u,
    },
    {
      name: "few in the country and fewer of those there",
      verdict: verdictOn(described(49, "amber", { circle: NIGHT })),
      line: "About 50 people in Ireland fit this (20 to 100). Of those in A&E that night: about 4 people.",
      mark: "should",
      telling: /^Of those in A&E/u,
    },
    {
      name: "a handful",
      verdict: verdictOn(described(7, "amber")),
      line: "A handful of people (about 8) in Ireland fit this (3 to 20).",
      mark: "should",
      telling: /^A handful/u,
    },
    {
      name: "red whatever the number",
      verdict: verdictOn(described(499, "red", { overrides: ["an event the news would carry"] })),
      line: "About 500 people in Ireland fit this (200 to 1\u202f000). Whatever the number: an event the news would carry.",
      mark: "must",
      telling: /^Whatever the number/u,
    },
    {
      name: "no small group",
      verdict: verdictOn(described(90_000, "none")),
      line: "No small group found in: “Ballina”, “woman”. Thousands of people in Ireland fit this (30\u202f000 to 300\u202f000).",
      mark: null,
      telling: null,
    },
    {
      name: "few only with earlier posts",
      verdict: verdictOn(described(299, "none"), {
        collective: together(["2026-05-03", "2026-05-09"], 0.95),
      }),
      line: /^About 300 people in Ireland fit this \(100 to 900\)\. With your posts of 3 and 9 May( 2026)?: about 4 people\.$/u,
      mark: "should",
      telling: /^With your posts/u,
    },
    {
      name: "few if an earlier post is about the same patient",
      verdict: verdictOn(described(299, "none"), { collective: together(["2026-05-03"], 0.5) }),
      line: /Is this the same patient as in your post of 3 May( 2026)?\? Then, together: about 4 people\.$/u,
      mark: "should",
      telling: /^Is this the same/u,
    },
  ])("says: $name", async ({ verdict, line, mark, telling }) => {
    const { page, complaints } = await openWith({ Ballina: verdict }, { draft: STORY });
    await lineOn(page).waitFor();
    const words = (await wordsOf(page)).replaceAll("\u202f", " ");
    if (typeof line === "string") expect(words).toBe(line.replaceAll("\u202f", " "));
    else expect(words).toMatch(line);
    expect(await lineOn(page).locator(".level-mark").count()).toBe(mark === null ? 0 : 1);
    if (mark) await expect.poll(() => lineOn(page).locator(`.level-${mark}`).count()).toBe(1);
    const emphasised = await lineOn(page).locator('[data-telling="true"]').allTextContents();
    expect(emphasised).toEqual(telling === null ? [] : [expect.stringMatching(telling)]);
    expect(words).not.toMatch(/\bsafe\b|anonymous|✓/iu);
    expect(complaints).toEqual([]);
  });

  it.each([
    {
      name: "amber",
      verdict: described(49, "amber"),
      lines: [/^About 50 people/u, /^It is a must all the same/u],
    },
    {
      name: "no small group",
      verdict: described(299, "none"),
      lines: [/^About 300 people/u, /^It is a must all the same/u],
    },
    { name: "red as well", verdict: described(0, "red"), lines: [/^Probably only this person/u] },
  ])(
    "weighs what the finding beside it weighs, and says why, until that is dismissed: $name",
    async ({ verdict, lines }) => {
      const finding = findingWith(STORY, "x", "Ballina", "Mayo");
      const { page } = await openWith(
        { Ballina: verdictOn(verdict, { findings: [finding] }) },
        { draft: STORY },
      );
      await lineOn(page).locator(".level-must").waitFor();
      const said = lineOn(page).locator("[data-telling]");
      expect(await said.allTextContents()).toEqual(lines.map((line) => expect.stringMatching(line)));
      expect(await lineOn(page).locator('[data-telling="true"]').textContent()).toMatch(lines.at(-1)!);
      await page.locator(".finding").getByRole("button", { name: "Dismiss" }).click();
      await page.getByRole("button", { name: "The person is invented" }).click();
      const marks = { red: [1, 0], amber: [0, 1], none: [0, 0] }[verdict.level];
      await expect
        .poll(async () => [
          await lineOn(page).locator(".level-must").count(),
          await lineOn(page).locator(".level-should").count(),
        ])
        .toEqual(marks);
      expect(await wordsOf(page)).not.toContain("all the same");
    },
  );

  it("weighs as much as the finding on several posts, which its own line tells", async () => {
    const collective = together(["2026-05-03"], 0.95);
    const finding = { ...findingWith(STORY, "x", "Ballina", "Mayo"), ruleId: "confidentiality/collective" };
    const verdict = verdictOn(described(299, "none"), { collective, findings: [finding] });
    const { page } = await openWith({ Ballina: verdict }, { draft: STORY });
    await lineOn(page).locator(".level-must").waitFor();
    expect(await lineOn(page).locator('[data-telling="true"]').allTextContents()).toEqual([
      expect.stringMatching(/^With your post of/u),
    ]);
    expect(await wordsOf(page)).not.toMatch(/all the same|With one change/u);
  });

  it.each([
    { name: "one", edits: [], more: {}, words: / With one change: about 50 people\.$/u },
    {
      name: "two",
      edits: [["A woman", "Somebody"] as const],
      more: {},
      words: / With two changes: about 50 people\.$/u,
    },
    {
      name: "none where no count sees why",
      edits: [],
      more: { overrides: ["an event the news would carry"] },
      words: /would carry\.$/u,
    },
  ])("says what the smallest change comes to: $name", async ({ edits, more, words }) => {
    const findings = [findingWith(STORY, "x", "Ballina", "Mayo", edits)];
    const verdict = verdictOn(described(0, "red", more), { findings });
    const { page } = await openWith({ Ballina: verdict }, { draft: STORY });
    await lineOn(page).waitFor();
    expect(await wordsOf(page)).toMatch(words);
  });

  it.each([
    { name: "no patient is described", verdict: {} },
    {
      name: "a name stands in the draft and many would fit the rest",
      verdict: { Ballina: verdictOn(described(90_000, "none"), { details: [directIdentifier] }) },
    },
  ])("is not there where $name", async ({ verdict }) => {
    const { page } = await openWith(verdict, { draft: STORY });
    await page.getByRole("heading", { name: /found in what I looked at/u }).waitFor();
    expect(await peopleOn(page).count()).toBe(0);
  });

  it("changes as one types, stays open, and goes with the text", async () => {
    const { page } = await openWith({
      Ballina: verdictOn(described(49, "amber")),
      "last night": verdictOn(described(0, "red")),
    });
    await write(page, "A woman from Ballina fell off the quay");
    await expect.poll(() => wordsOf(page)).toMatch(/^About 50 people/u);
    await lineOn(page).click();
    await write(page, " last night");
    await expect.poll(() => wordsOf(page)).toMatch(/^Probably only this person/u);
    expect(await page.locator(".people").getAttribute("open")).not.toBeNull();
    await page.getByRole("button", { name: "New draft" }).click();
    await peopleOn(page).waitFor({ state: "detached" });
  });

  it("is told to screen readers where there is a small group", async () => {
    const { page } = await openWith({ Ballina: verdictOn(described(49, "amber")) }, { draft: STORY });
    await expect
      .poll(() => heard(page))
      .toMatch(/^About 50 people in Ireland fit this .*Nothing found in what was/u);
  });

  it("is the real checker's too", async () => {
    const { page, complaints } = await open({
      prepare: agreeingReader,
      draft: "A 43-year-old woman in Whitby came in to A&E last night with chest pain.",
    });
    await lineOn(page).waitFor();
    await settled(page);
    expect(await wordsOf(page)).toMatch(/ in the United Kingdom fits? this/u);
    expect(complaints).toEqual([]);
  });
});

describe("what the line opens into", () => {
  const FACTORS = [
    factorOf("Ballina", 512, { source: { ...factorOf("", 1).source, verified: "recalled" } }),
    factorOf("fell off the quay", 8, {
      guess: true,
      source: {
        title: "a guess: no table has it",
        year: 2026,
        licence: "x",
        url: null,
        verified: "recalled",
      },
    }),
    factorOf("woman", 1.2),
  ];
  const change = {
    steps: [
      { detail: "Ballina", spans: [], say: "Mayo" },
      { detail: "last night", spans: [], say: null },
    ],
    others: { low: 20, mid: 52, high: 90 },
  };
  const LABEL = "The smallest change: about 50 others would then fit";
  const RED = verdictOn(described(0, "red", { factors: FACTORS, cheapest: change }), {
    findings: [findingWith(STORY, LABEL, "from Ballina", "from Mayo")],
  });

  it("says that the family would know, what the figures are worth, and what each detail costs", async () => {
    const { page, complaints } = await openWith({ Ballina: RED }, { draft: STORY });
    await lineOn(page).click();
    const people = peopleOn(page);
    await people.getByText("The patient and the family would know.").waitFor();
    await people.getByText("Counted from public tables", { exact: false }).waitFor();
    const rows = people.getByRole("list", { name: "What each detail gives away" }).getByRole("listitem");
    await expect.poll(() => rows.locator(".open-arrow").count()).toBe(3);
    expect(
      (await rows.locator(".cost-words").allTextContents()).map((words) =>
        words.replace(/\s+/gu, " ").trim(),
      ),
    ).toEqual([
      expect.stringMatching(/Ballina.? divides by 500$/u),
      expect.stringMatching(/fell off the quay.? divides by 8, a guess$/u),
      expect.stringMatching(/woman.? hardly narrows it$/u),
    ]);
    const bars = rows.locator("rect");
    // In bits: 9, 3 and almost none.
    expect(await bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("width"))))).toEqual([
      100, 33, 3,
    ]);
    expect(complaints).toEqual([]);
  });

  it.each([
    {
      row: 0,
      words:
        /^A census, opens in a new tab at example\.org\. Year: 2022\. Licence: CC BY 4\.0\. From memory, not checked yet\.$/u,
    },
    { row: 1, words: /^A guess: no table has it\.$/u },
    { row: 2, words: /^A census, opens in a new tab at example\.org\. Year: 2022\. Licence: CC BY 4\.0\.$/u },
  ])("shows on demand where a figure comes from: row $row", async ({ row, words }) => {
    const { page } = await openWith({ Ballina: RED }, { draft: STORY });
    await lineOn(page).click();
    const source = page.locator(".cost-source").nth(row);
    expect(await source.isVisible()).toBe(false);
    await page.locator(".cost-head").nth(row).click();
    await expect.poll(() => source.isVisible()).toBe(true);
    expect(await source.textContent()).toMatch(words);
    for (const link of await source.getByRole("link").all())
      expect(await link.getAttribute("rel")).toContain("noopener");
  });

  const changesOn = (page: Page) =>
    peopleOn(page).getByRole("region", { name: "The smallest change that helps" });
  const rowsOn = async (page: Page): Promise<string[]> =>
    (await changesOn(page).getByRole("listitem").allTextContents()).map((row) => row.replace(/\s+/gu, " "));

  it("shows each passage of the smallest change before it is taken, makes all at one press, and takes them back", async () => {
    const more = [
      ["A woman", "Somebody"],
      [" last night", ""],
    ] as const;
    const verdict = verdictOn(described(0, "red", { factors: FACTORS, cheapest: change }), {
      findings: [findingWith(STORY, LABEL, "Ballina", "Mayo", more)],
    });
    const { page, complaints } = await openWith({ Ballina: verdict }, { draft: STORY });
    await settled(page);
    await lineOn(page).click();
    expect(await rowsOn(page)).toEqual([
      "A woman →becomes Somebody",
      "Ballina →becomes Mayo",
      "last night is left out",
    ]);
    expect(await changesOn(page).getByRole("deletion").allTextContents()).toEqual([
      "A woman",
      "Ballina",
      "last night",
    ]);
    expect(await changesOn(page).getByRole("insertion").allTextContents()).toEqual(["Somebody", "Mayo"]);
    await changesOn(page).getByText("Then about 50 people in Ireland would fit the details read.").waitFor();
    const button = peopleOn(page).getByRole("button", { name: "Make these three changes" });
    expect(await button.textContent()).toContain("changes what you say");
    expect(await textOf(page)).toBe(STORY);
    await button.click();
    await expect.poll(() => textOf(page)).toBe("Somebody from Mayo fell off the quay.");
    await peopleOn(page).waitFor({ state: "detached" });
    const undo = page.getByRole("button", { name: "Undo", description: "Done: three changes" });
    await expect.poll(() => undo.evaluate((one) => one === document.activeElement)).toBe(true);
    await undo.click();
    await expect.poll(() => textOf(page)).toBe(STORY);
    expect(complaints).toEqual([]);
  });

  it("shows the passages as they stand while one types before them", async () => {
    const later = `Well. ${STORY}`;
    const verdict = verdictOn(described(0, "red"), {
      findings: [findingWith(later, LABEL, "from Ballina", "from Mayo")],
    });
    const { page } = await openWith({ Ballina: RED, "Well. ": verdict }, { draft: STORY });
    await settled(page);
    await lineOn(page).click();
    await draftOf(page).focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Well. ");
    await expect.poll(() => rowsOn(page)).toEqual(["from Ballina →becomes from Mayo"]);
    await peopleOn(page).getByRole("button", { name: "Make this change" }).click();
    await expect.poll(() => textOf(page)).toBe(`Well. ${STORY.replace("Ballina", "Mayo")}`);
  });

  it("says the change in words where no rewrite makes it, or its finding was dismissed", async () => {
    const { page } = await openWith({ Ballina: RED }, { draft: STORY });
    await lineOn(page).click();
    const button = peopleOn(page).getByRole("button", { name: "Make this change" });
    await button.waitFor();
    await page.locator(".finding").getByRole("button", { name: "Dismiss" }).click();
    await page.getByRole("button", { name: "The person is invented" }).click();
    await button.waitFor({ state: "detached" });
    expect(await rowsOn(page)).toEqual(["Ballina →becomes Mayo", "last night is left out"]);
    await changesOn(page).getByText("these are yours to make").waitFor();
  });

  it("says for whom to say less where enough fit in the country", async () => {
    const verdict = verdictOn(described(90, "amber", { circle: NIGHT }));
    const { page } = await openWith({ Ballina: verdict }, { draft: STORY });
    await lineOn(page).click();
    await peopleOn(page).getByText("Enough people in Ireland fit.", { exact: false }).waitFor();
    await peopleOn(page).getByText("Whoever was close by", { exact: false }).waitFor();
    expect(await changesOn(page).count()).toBe(0);
  });

  it("folds several details that hardly narrow it into one line", async () => {
    const factors = [...FACTORS, factorOf("hip", 1.4), factorOf("legs", 1.1)];
    const verdict = verdictOn(described(0, "red", { factors }));
    const { page } = await openWith({ Ballina: verdict }, { draft: STORY });
    await lineOn(page).click();
    const rows = page.locator(".cost:visible");
    await expect.poll(() => rows.count()).toBe(2);
    await peopleOn(page).getByText("3 more that hardly narrow it").click();
    await expect.poll(() => rows.count()).toBe(5);
  });

  it("opens by keyboard, and Escape goes back to the text", async () => {
    const { page } = await openWith({ Ballina: RED }, { draft: STORY });
    await settled(page);
    await page.keyboard.press("Tab");
    await expect.poll(() => lineOn(page).evaluate((line) => line === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const button = peopleOn(page).getByRole("button", { name: "Make this change" });
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".cost-source").first().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => draftOf(page).evaluate((draft) => draft.matches(":focus"))).toBe(true);
    expect(await textOf(page)).toBe(STORY);
  });
});

describe("on a phone", () => {
  it("sentences stand below one another, beside the mark", async () => {
    const { page } = await openWith(
      { Ballina: verdictOn(described(49, "amber")) },
      { options: PHONE, draft: STORY },
    );
    await lineOn(page).tap();
    const left = (selector: string) =>
      page.locator(selector).evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getClientRects()[0]!.left;
      });
    expect(await left(".people-family")).toBe(await left(".people-lines"));
  });

  it("the bar says it while the line is out of sight, and leads there", async () => {
    const { page } = await openWith(
      { Ballina: verdictOn(described(49, "amber")) },
      { options: PHONE, draft: STORY },
    );
    await lineOn(page).waitFor();
    const bar = page.getByRole("navigation", { name: "Findings" });
    await bar.getByText("Nothing found", { exact: false }).waitFor();
    expect(await bar.getByText("About 50").count()).toBe(0);
    await draftOf(page).focus();
    await page.keyboard.press("Control+Home");
    for (let line = 0; line < 24; line++) await page.keyboard.press("Enter");
    await page.evaluate(() => scrollTo(0, 0));
    const button = bar.getByRole("button", { name: "About 50 people in Ireland fit this" });
    await button.tap();
    await expect.poll(() => lineOn(page).evaluate((line) => line === document.activeElement)).toBe(true);
    expect(await page.locator(".people").getAttribute("open")).not.toBeNull();
    await button.waitFor({ state: "detached" });
  });
});

it("the page's own scripts carry the words and not the tables, which the worker has", async () => {
  const desk = await open({ prepare: agreeingReader, draft: STORY });
  await settled(desk.page);
  const scripts = async (isWorker: boolean): Promise<string> => {
    const addresses = desk.arrived.filter(
      (url) => url.endsWith(".js") && url.includes(".worker-") === isWorker && url.includes("/assets/"),
    );
    expect(addresses.length).toBeGreaterThan(0);
    return (await Promise.all(addresses.map(async (url) => (await fetch(url)).text()))).join("\n");
  };
  const [own, worker] = [await scripts(false), await scripts(true)];
  expect([own, worker].map((script) => /carrigaline/iu.test(script))).toEqual([false, true]);
  expect(/The patient and the family would know\./u.test(own)).toBe(true);
});

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../server/src/listen.ts";
import { draftOf, launch, textOf, write } from "./lib/browser.ts";
import { endFirstVisit, PHONE } from "./lib/desk.ts";
import { HARMLESS, STORY } from "./lib/drafts.ts";
import { untilKept, untilOnSheet } from "./lib/kept-drafts.ts";
import { serveDesk } from "./lib/site.ts";

const SCRIPT = /\/assets\/index-[\w-]+\.js$/u;

let browser: Browser;
let server: Listening;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serveDesk()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Opening {
  readonly settings?: object;
  readonly hash?: string;
  readonly options?: BrowserContextOptions;
}

/** The page whose own script is still on its way, until it is let through. */
async function openWithoutScript({ settings = {}, hash = "", options = {} }: Opening = {}) {
  const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block", ...options });
  await context.addInitScript(endFirstVisit);
  await context.addInitScript((given) => {
    if (location.origin === "null") return;
    const kept = JSON.parse(localStorage.getItem("chaperone.settings") ?? "{}");
    localStorage.setItem("chaperone.settings", JSON.stringify({ ...kept, ...given }));
  }, settings);
  const { promise, resolve: letThrough } = Promise.withResolvers<void>();
  await context.route(SCRIPT, async (route) => {
    await promise;
    await route.continue();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(server.url + hash, { waitUntil: "commit" });
  await page.locator("#early").waitFor({ state: "attached" });
  return { page, context, letThrough };
}

const field = (page: Page) => page.locator("#early textarea");
const there = (page: Page) => draftOf(page).waitFor();

describe("before the editor is there", () => {
  it("a plain field takes keys, and the editor goes on with text, caret and focus, and reads it", async () => {
    const { page, context, letThrough } = await openWithoutScript();
    await field(page).focus();
    await page.keyboard.type("Saw Mrs Okafor again.\nShe is well.");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+ArrowRight");
    letThrough();
    await page.locator("#early").waitFor({ state: "detached" });
    await page.keyboard.type("Today I s");
    expect(await textOf(page)).toBe("Today I saw Mrs Okafor again.\nShe is well.");
    await page.locator(".finding").first().waitFor({ state: "attached" });
    await context.close();
  });

  it("has the editor's name, and its text stands where the editor's will stand", async () => {
    for (const options of [PHONE, { viewport: { width: 1280, height: 800 } }]) {
      const { page, context, letThrough } = await openWithoutScript({ options });
      await field(page).fill("Saw Mrs Okafor again.");
      const name = await field(page).getAttribute("aria-label");
      const before = await field(page).evaluate((element) => {
        const { top, left } = element.getBoundingClientRect();
        const { paddingTop, paddingLeft } = getComputedStyle(element);
        return [top + Number.parseFloat(paddingTop), left + Number.parseFloat(paddingLeft)];
      });
      letThrough();
      await there(page);
      expect(await draftOf(page).getAttribute("aria-label")).toBe(name);
      const after = await page.locator(".cm-line").evaluate((element) => {
        const { top, left } = element.getBoundingClientRect();
        return [top, left];
      });
      expect(after[0]).toBeCloseTo(before[0]!, 0);
      expect(after[1]).toBeCloseTo(before[1]!, 0);
      await context.close();
    }
  });

  it("waits for the end of a word that is being composed", async () => {
    const { page, context, letThrough } = await openWithoutScript();
    await field(page).focus();
    const keyboard = await context.newCDPSession(page);
    await keyboard.send("Input.imeSetComposition", { text: "Mary", selectionStart: 4, selectionEnd: 4 });
    letThrough();
    await draftOf(page).waitFor({ state: "attached" });
    expect(await field(page).inputValue()).toBe("Mary");
    await keyboard.send("Input.insertText", { text: "Mary " });
    await page.locator("#early").waitFor({ state: "detached" });
    await page.keyboard.type("came");
    expect(await textOf(page)).toBe("Mary came");
    await context.close();
  });

  it("a draft that would come back is not lost behind what is written first: a line leads to it", async () => {
    const { page, context, letThrough } = await openWithoutScript();
    letThrough();
    await there(page);
    await write(page, HARMLESS);
    await untilKept(page, HARMLESS);
    await page.close();
    const again = await context.newPage();
    const script = Promise.withResolvers<void>();
    await again.route(SCRIPT, async (route) => {
      await script.promise;
      await route.continue();
    });
    await again.goto(server.url, { waitUntil: "commit" });
    await field(again).fill(STORY);
    script.resolve();
    await there(again);
    expect(await textOf(again)).toBe(STORY);
    await again.getByRole("button", { name: "Go back to it" }).click();
    await untilOnSheet(again, HARMLESS);
    await context.close();
  });

  it.each([
    ["another screen", { hash: "#/guidance" }],
    ["words of another language", { settings: { language: "ga" } }],
  ])("nothing is shown that would go again: %s", async (_, opening: Opening) => {
    const { page, context, letThrough } = await openWithoutScript(opening);
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/early-")),
    );
    expect(await field(page).isVisible()).toBe(false);
    letThrough();
    await page.locator("#early").waitFor({ state: "detached" });
    await context.close();
  });

  it("nor before the questions of a first visit", async () => {
    const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator(".welcome").waitFor();
    expect(await page.locator("#early").count()).toBe(0);
    await context.close();
  });
});

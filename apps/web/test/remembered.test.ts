import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { draftOf, settled, textOf, write } from "./lib/browser.ts";
import { backdate, databasesOf, fullDisk, keptIn, noDatabase } from "./lib/database.ts";
import { setUpDesks } from "./lib/desk.ts";
import { agreeingReader, holdReader } from "./lib/reader.ts";

/** Invented; both tell of a lighthouse keeper. */
const FIRST = "Saw a lighthouse keeper today with a cough. Wonderful stories he has.";
const SECOND = "My lighthouse keeper is 81 and back home in Ballina after his bypass.";
const OTHER = "Flu clinic on Saturday, 9 to 12, main entrance.";

/** With the light checker: the real one, whose language model agrees with it. */
const open = setUpDesks({
  options: { locale: "en-IE" },
  prepare: async (context) => {
    context.on("dialog", (dialog) => void dialog.accept());
    await agreeingReader(context);
  },
});

const postedOn = (page: Page) => page.getByRole("button", { name: "I’ve posted this" });
const undoOn = (page: Page) => page.getByRole("button", { name: "Undo" });
const keptOn = (page: Page) => page.locator(".posted-kept p");
const together = (page: Page) => page.locator(".finding", { hasText: "this tells of one patient" });
const earlierOn = (page: Page) => page.locator(".earlier > summary");
const countOf = async (page: Page) => (await earlierOn(page).textContent()) ?? "";

async function post(page: Page, text: string): Promise<void> {
  await write(page, text);
  await postedOn(page).click();
  await keptOn(page).waitFor();
}

async function next(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: /^(?:Clear|New draft)$/u }).click();
  await page.locator(".cm-placeholder").waitFor();
  await write(page, text);
  await settled(page);
}

const hasFocus = (page: Page, name: RegExp) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toMatch(name);

describe("a post that was said to be posted", () => {
  it("is remembered, and a later draft about the same patient is checked together with it", async () => {
    const { page, complaints } = await open({ draft: FIRST });
    await settled(page);
    expect(await together(page).count()).toBe(0);
    await postedOn(page).click();
    await expect
      .poll(() => keptOn(page).textContent())
      .toMatch(
        /^Remembered of this post: .*job.* and codes of uncommon words; none of its sentences\. Later drafts are checked together with it\.$/u,
      );
    await settled(page);
    expect(await together(page).count()).toBe(0);
    await next(page, SECOND);
    await together(page).waitFor();
    expect(await together(page).textContent()).toMatch(/^.*must.*With your post of .*lighthouse keeper/su);
    expect(await page.locator(".people > summary").textContent()).toMatch(/With your post of/u);
    await expect.poll(() => postedOn(page).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("is still remembered after the page was closed, and nothing is sent", async () => {
    const { page, requests, url } = await open();
    await post(page, FIRST);
    await page.reload();
    await expect.poll(() => countOf(page)).toMatch(/^Earlier posts: 1 remembered since \d+ \w+\.$/u);
    await write(page, SECOND);
    await together(page).waitFor();
    expect(requests.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
    expect(requests.filter((one) => !one.url.startsWith(url))).toEqual([]);
  });

  it("leaves no words in the browser", async () => {
    const { page } = await open();
    await post(page, FIRST);
    const kept = await keptIn(page);
    expect(kept).toMatch(/"post":"page-\d{4}-\d\d-\d\d-1"/u);
    expect(kept).toContain("occupation:lighthouse keeper");
    expect(kept).not.toMatch(/saw|today|wonderful|stor(?:y|ies)|with a/iu);
    const other = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    expect(other).not.toMatch(/lighthouse|cough|page-/u);
  });

  it("is forgotten again with Undo, and then the browser keeps nothing at all", async () => {
    const { page, complaints } = await open();
    await post(page, FIRST);
    expect(await databasesOf(page)).toHaveLength(1);
    await undoOn(page).click();
    await hasFocus(page, /^I’ve posted this$/u);
    await expect.poll(() => databasesOf(page)).toEqual([]);
    expect(await countOf(page)).toBe("Earlier posts: none remembered.");
    await next(page, SECOND);
    expect(await together(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("stays one post when its spelling is put right, and Undo brings back what was there", async () => {
    const { page } = await open();
    await post(page, FIRST);
    const before = await keptIn(page);
    await write(page, " He is 81.");
    await settled(page);
    expect(await together(page).count()).toBe(0);
    await postedOn(page).click();
    await keptOn(page).waitFor();
    expect(await countOf(page)).toMatch(/: 1 remembered/u);
    await expect.poll(() => keptIn(page)).toMatch(/"ages":\{"min":81/u);
    await undoOn(page).click();
    await expect.poll(() => keptIn(page)).toBe(before);
    await settled(page);
    expect(await together(page).count()).toBe(0);
  });

  it("is counted by the day", async () => {
    const { page } = await open();
    for (const text of [FIRST, OTHER]) {
      await page.getByRole("button", { name: /^(?:Clear|New draft)$/u }).click({ force: true });
      await page.locator(".cm-placeholder").waitFor();
      await post(page, text);
    }
    const ids = [...(await keptIn(page)).matchAll(/"post":"page-[\d-]{10}-(\d+)"/gu)].map(([, n]) => n);
    expect(ids).toEqual(["1", "2"]);
    expect(await keptOn(page).textContent()).toMatch(
      /^Remembered of this post: codes of uncommon words; none/u,
    );
  });

  it("waits for the reading to end where it is pressed before", async () => {
    const { page } = await open({ prepare: holdReader, draft: FIRST });
    await postedOn(page).click();
    await page.getByRole("button", { name: "Remembering" }).waitFor();
    expect(await databasesOf(page)).toEqual([]);
    await write(page, " He is 81.");
    await postedOn(page).waitFor();
  });

  it("is known to other windows at once", async () => {
    const { page, context } = await open();
    const other = await context.newPage();
    other.setDefaultTimeout(8_000);
    await other.goto(page.url());
    await earlierOn(other).waitFor();
    await post(page, FIRST);
    await expect.poll(() => countOf(other)).toMatch(/: 1 remembered/u);
    await post(other, OTHER);
    await expect.poll(() => countOf(page)).toMatch(/: 2 remembered/u);
    await next(page, SECOND);
    await together(page).waitFor();
    await earlierOn(other).click();
    await other.getByRole("button", { name: "Forget them all" }).click();
    await other.getByRole("button", { name: "Yes, forget" }).click();
    await expect.poll(() => countOf(page)).toBe("Earlier posts: none remembered.");
    await together(page).waitFor({ state: "detached" });
    expect(await databasesOf(page)).toEqual([]);
  });

  it("is told with the others, the latest first, a few by themselves and the rest as a number", async () => {
    const { page } = await open();
    await post(page, FIRST);
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("chaperone.earlier-posts");
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction("traces", "readwrite");
      const store = transaction.objectStore("traces");
      const [first] = await new Promise<object[]>((resolve) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
      });
      const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
      for (let back = 1; back <= 9; back++)
        store.put({ ...first, post: `other-${back}`, date: day(back), details: [], themes: [], marks: [] });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    await page.reload();
    await expect.poll(() => countOf(page)).toMatch(/: 10 remembered/u);
    await earlierOn(page).click();
    const rows = page.getByRole("list", { name: "What is remembered of each post" }).getByRole("listitem");
    const words = await rows.allTextContents();
    expect(words).toHaveLength(8);
    expect(words[0]).toMatch(/^\d+ \w+(?: \d{4})? .*job.* and codes of uncommon words$/u);
    for (const row of words.slice(1)) expect(row).not.toContain("job");
    await page.getByText("And 2 earlier.").waitFor();
  });

  it("cannot be said of an empty sheet", async () => {
    const { page } = await open();
    await earlierOn(page).waitFor();
    expect(await postedOn(page).count()).toBe(0);
    await write(page, OTHER);
    await postedOn(page).waitFor();
    await page.getByRole("button", { name: /^(?:Clear|New draft)$/u }).click();
    await postedOn(page).waitFor({ state: "detached" });
    expect(await databasesOf(page)).toEqual([]);
  });
});

describe("forgetting", () => {
  it("asks once more, and leaves nothing behind", async () => {
    const { page, complaints } = await open();
    await post(page, FIRST);
    await next(page, SECOND);
    await together(page).waitFor();
    await earlierOn(page).click();
    const ask = page.getByRole("button", { name: "Forget them all" });
    await ask.click();
    await hasFocus(page, /^Keep$/u);
    await page.getByText("Forget what 1 post told?", { exact: false }).waitFor();
    await page.keyboard.press("Enter");
    await hasFocus(page, /^Forget them all$/u);
    expect(await databasesOf(page)).toHaveLength(1);
    await ask.click();
    await page.getByRole("button", { name: "Yes, forget" }).click();
    await expect.poll(() => countOf(page)).toBe("Earlier posts: none remembered.");
    await hasFocus(page, /^Earlier posts: none remembered\.$/u);
    await together(page).waitFor({ state: "detached" });
    expect(await databasesOf(page)).toEqual([]);
    await page.reload();
    await earlierOn(page).waitFor();
    expect(await countOf(page)).toBe("Earlier posts: none remembered.");
    expect(await databasesOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("comes by itself after two years", async () => {
    const { page } = await open();
    await post(page, FIRST);
    await backdate(page, 729);
    await page.reload();
    await expect.poll(() => countOf(page)).toMatch(/: 1 remembered since \d+ \w+ \d{4}\.$/u);
    await backdate(page, 731);
    await page.reload();
    await expect.poll(() => countOf(page)).toBe("Earlier posts: none remembered.");
    await expect.poll(() => databasesOf(page)).toEqual([]);
  });

  it("comes sooner where one says so, and not while the number is typed", async () => {
    const { page } = await open();
    await post(page, FIRST);
    await backdate(page, 40);
    await page.reload();
    await expect.poll(() => countOf(page)).toMatch(/: 1 remembered/u);
    await earlierOn(page).click();
    const days = page.getByLabel("Days to keep them");
    expect(await days.inputValue()).toBe("730");
    await days.fill("30");
    await page.getByText("Setting this forgets 1 post older than that.").waitFor();
    expect(await countOf(page)).toMatch(/: 1 remembered/u);
    await days.fill("365");
    await page.getByRole("button", { name: "Set" }).click();
    await page.getByText("Each post is forgotten 365 days after its day.").waitFor();
    expect(await countOf(page)).toMatch(/: 1 remembered/u);
    await days.fill("30");
    await days.press("Enter");
    await expect.poll(() => days.evaluate((field) => field === document.activeElement)).toBe(true);
    await expect.poll(() => countOf(page)).toBe("Earlier posts: none remembered.");
    await expect.poll(() => databasesOf(page)).toEqual([]);
    await page.reload();
    await earlierOn(page).click();
    expect(await days.inputValue()).toBe("30");
  });
});

describe("a browser that keeps nothing", () => {
  it.each([
    { name: "no database is allowed", prepare: noDatabase },
    { name: "the disk is full", prepare: fullDisk },
  ])("goes on until the page is closed, and says so: $name", async ({ prepare }) => {
    const { page, complaints } = await open({ prepare });
    await post(page, FIRST);
    await expect
      .poll(() => keptOn(page).textContent())
      .toMatch(/^This browser would not keep it, so I remember it only until the page is closed: .*job/u);
    expect(await textOf(page)).toBe(FIRST);
    // Until then it could still be laid aside, and would not be.
    await page.getByText("This draft is not being kept").waitFor();
    await next(page, SECOND);
    await together(page).waitFor();
    await earlierOn(page).click();
    await page.getByText("it lasts until the page is closed", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Forget them all" }).click();
    await page.getByRole("button", { name: "Yes, forget" }).click();
    await together(page).waitFor({ state: "detached" });
    expect(await page.getByText("could not be erased").count()).toBe(0);
    await page.reload();
    await expect.poll(() => countOf(page)).toBe("Earlier posts: none remembered.");
    expect(complaints).toEqual([]);
  });

  it("keeps with the next post what it had no room for before", async () => {
    const { page } = await open({ prepare: fullDisk });
    await post(page, FIRST);
    await page.evaluate(() => Reflect.set(globalThis, "isFull", false));
    await page.getByRole("button", { name: /^(?:Clear|New draft)$/u }).click();
    await page.locator(".cm-placeholder").waitFor();
    await post(page, OTHER);
    await page.reload();
    await expect.poll(() => countOf(page)).toMatch(/: 2 remembered/u);
  });

  it("says so where what it has kept cannot be erased", async () => {
    const { page } = await open();
    await post(page, FIRST);
    await page.evaluate(() => {
      IDBFactory.prototype.deleteDatabase = () => {
        throw new DOMException("not allowed", "SecurityError");
      };
    });
    await earlierOn(page).click();
    await page.getByRole("button", { name: "Forget them all" }).click();
    await page.getByRole("button", { name: "Yes, forget" }).click();
    await page.getByRole("alert").getByText("They could not be erased.", { exact: false }).waitFor();
  });

  it("takes what something else wrote for nothing", async () => {
    const { page } = await open();
    await post(page, FIRST);
    await page.evaluate(async () => {
      const request = indexedDB.open("chaperone.earlier-posts");
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const transaction = request.result.transaction("traces", "readwrite");
      transaction.objectStore("traces").put({ post: "other", date: "soon", details: "none" });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      request.result.close();
    });
    await page.reload();
    await expect.poll(() => countOf(page)).toMatch(/: 1 remembered/u);
    await write(page, SECOND);
    await together(page).waitFor();
  });
});

it("all of it can be done by keyboard", async () => {
  const { page } = await open({ draft: FIRST });
  await settled(page);
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      if (name.test(await page.evaluate(() => document.activeElement?.textContent ?? ""))) return;
    }
    throw new Error(`${name} was not reached`);
  };
  await tabTo(/^I’ve posted this$/u);
  await page.keyboard.press("Enter");
  await hasFocus(page, /^Undo$/u);
  const sentence = page.getByRole("button", { name: "Undo", description: /^Remembered of this post: /u });
  await expect.poll(() => sentence.count()).toBe(1);
  await page.keyboard.press("Enter");
  await hasFocus(page, /^I’ve posted this$/u);
  await page.keyboard.press("Space");
  await hasFocus(page, /^Undo$/u);
  await tabTo(/^Earlier posts: 1/u);
  await page.keyboard.press("Enter");
  await tabTo(/^Forget them all$/u);
  await page.keyboard.press("Enter");
  await hasFocus(page, /^Keep$/u);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await hasFocus(page, /^Earlier posts: none/u);
  await expect.poll(() => databasesOf(page)).toEqual([]);
  expect(await draftOf(page).textContent()).toContain("lighthouse");
});

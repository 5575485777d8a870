import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { draftOf, write } from "./lib/browser.ts";
import { fullDisk, givesUpLastWrites, noDatabase, slowDisk } from "./lib/database.ts";
import { setUpDesks } from "./lib/desk.ts";
import { HARMLESS, NAMED, STORY } from "./lib/drafts.ts";
import {
  anotherWindow,
  crash,
  lastWords,
  leaveBehind,
  onSheet,
  rawDrafts,
  untilKept,
  untilLetGo,
  untilOnSheet,
} from "./lib/kept-drafts.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });

const notices = (page: Page) => page.locator(".draft-notices");
const showDrafts = (page: Page) => page.getByRole("link", { name: "Drafts" }).click();
const rows = (page: Page) => page.locator(".draft-row");

describe("what is being written", () => {
  it.each([
    [
      "crashes",
      async (page: Page) => {
        await untilKept(page, "went home today.");
        await crash(page);
      },
    ],
    ["is closed right after the last key", (page: Page) => page.close()],
    ["is left for another right after the last key", (page: Page) => page.goto("about:blank")],
  ] as const)("is there again when the page %s", async (_, end) => {
    const { page, context, url } = await open({ draft: NAMED });
    await end(page);
    const again = await anotherWindow(context, url);
    await untilOnSheet(again, NAMED);
    await notices(again).getByText("Here is what you were writing just now.").waitFor();
  });

  it("is there again after reloading, as it was meant to go out", async () => {
    const { page, complaints } = await open();
    await page.getByLabel("What you are writing").selectOption("reply");
    const places = page.getByRole("button", { name: /^Where it will appear/u });
    await places.click();
    await page.getByRole("checkbox", { name: /^LinkedIn/u }).check();
    await places.click();
    await page.getByLabel("The message you answer").fill("Is this true?");
    await write(page, HARMLESS);
    await page.reload();
    await untilOnSheet(page, HARMLESS);
    expect(await page.getByLabel("What you are writing").inputValue()).toBe("reply");
    expect(await places.textContent()).toBe("Where it will appear: X · LinkedIn");
    expect(await page.getByLabel("The message you answer").inputValue()).toBe("Is this true?");
    expect(complaints).toEqual([]);
  });

  it("is there again after reloading while a slow disk still writes what stood there before", async () => {
    const { page, complaints } = await open({ draft: HARMLESS, prepare: slowDisk });
    await page.waitForFunction(() => Reflect.get(globalThis, "isSaving"));
    await write(page, " More.");
    await page.reload();
    await untilOnSheet(page, `${HARMLESS} More.`);
    expect(complaints).toEqual([]);
  });

  it("is there again when the browser gives up what the page wrote last", async () => {
    const { page, context, url } = await open({ draft: HARMLESS, prepare: givesUpLastWrites });
    await untilKept(page, HARMLESS);
    await write(page, " And for the questions.");
    await page.close();
    const again = await anotherWindow(context, url);
    await untilOnSheet(again, `${HARMLESS} And for the questions.`);
    await untilKept(again, "And for the questions.");
    expect(await lastWords(again)).toEqual([]);
  });

  it("is not put back to what its last page left behind, where it was written since", async () => {
    const { page, context, url } = await open({ draft: HARMLESS });
    await untilKept(page, HARMLESS);
    await page.evaluate(leaveBehind, "An older state of it.");
    const again = await anotherWindow(context, url);
    await expect.poll(() => lastWords(again)).toEqual([]);
    expect(await rawDrafts(again)).toContain(HARMLESS);
    expect(await rawDrafts(again)).not.toContain("An older state");
  });

  it("stands nowhere but in the browser's database", async () => {
    const { page, requests } = await open({ draft: NAMED });
    await untilKept(page, "Okafor");
    const elsewhere = await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        location.href,
        history.state,
      ]),
    );
    expect(elsewhere).not.toMatch(/Okafor|999/u);
    expect(requests.filter(({ url }) => /Okafor|999/u.test(decodeURIComponent(url)))).toEqual([]);
  });

  it("is laid aside for a new one, and can be gone back to", async () => {
    const { page } = await open({ draft: NAMED });
    await page.getByRole("button", { name: "New draft" }).click();
    await untilOnSheet(page, "");
    await page.keyboard.type(HARMLESS);
    await page.keyboard.press("Control+z");
    expect(await onSheet(page)).not.toContain("Okafor");
    await page.keyboard.press("Control+y");
    await untilOnSheet(page, HARMLESS);
    await notices(page).getByRole("button", { name: "Go back to it" }).click();
    await untilOnSheet(page, NAMED);
    await showDrafts(page);
    await expect.poll(() => rows(page).count()).toBe(2);
  });

  it("does not come back once a new one is begun, nor once it is deleted to the last letter", async () => {
    const { page } = await open({ draft: NAMED });
    await page.getByRole("button", { name: "New draft" }).click();
    await untilOnSheet(page, "");
    await page.reload();
    await draftOf(page).waitFor();
    await page.waitForTimeout(300);
    expect(await onSheet(page)).toBe("");
    await write(page, STORY);
    await untilKept(page, "quay");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await expect.poll(() => rawDrafts(page)).not.toContain("quay");
  });

  it("is not asked for again once it was posted", async () => {
    const { page } = await open({ draft: STORY });
    await page.getByRole("button", { name: "I’ve posted this" }).click();
    await page.locator(".posted-kept").waitFor();
    await untilKept(page, `"posted":["2`);
    await page.reload();
    await draftOf(page).waitFor();
    await page.waitForTimeout(300);
    expect(await onSheet(page)).toBe("");
    await showDrafts(page);
    await rows(page).getByText("Posted just now").waitFor();
  });

  it("is no draft while it is an example as it stands", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: /News from the practice/u }).click();
    await page.waitForTimeout(800);
    expect(await rawDrafts(page)).toBe("nothing");
    await draftOf(page).focus();
    await page.keyboard.type(" My own words.");
    await untilKept(page, "My own words.");
  });
});

describe("two windows", () => {
  it("do not write over one another's drafts", async () => {
    const { page, context, url } = await open({ draft: NAMED });
    await untilKept(page, "went home today.");
    const second = await anotherWindow(context, url);
    await notices(second).getByText("is open in another window").waitFor();
    expect(await onSheet(second)).toBe("");
    await write(second, HARMLESS);
    await write(page, " More.");
    await untilKept(page, "today. More.");
    await untilKept(page, HARMLESS);
    await second.reload();
    await untilOnSheet(second, HARMLESS);
    await page.reload();
    await untilOnSheet(page, `${NAMED} More.`);
  });

  it("lose nothing where the browser has no locks to keep them apart", async () => {
    const noLocks = () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
    const { page, context, url } = await open({
      draft: NAMED,
      prepare: (profile) => profile.addInitScript(noLocks),
    });
    await untilKept(page, "went home today.");
    const second = await anotherWindow(context, url);
    await untilOnSheet(second, NAMED);
    await write(second, " Second.");
    await untilKept(second, "today. Second.");
    await page.bringToFront();
    await write(page, " First.");
    await untilKept(page, "today. First.");
    await notices(page).getByText("kept as a draft of its own").waitFor();
    expect(await rawDrafts(page)).toContain("today. Second.");
  });

  it("do not open one draft twice", async () => {
    const { page, context, url } = await open({ draft: NAMED });
    await untilKept(page, "went home today.");
    const second = await anotherWindow(context, url);
    await showDrafts(second);
    await rows(second).getByText("Okafor").click();
    await second.getByText("That draft is open in another window.").waitFor();
    await page.close();
    await untilLetGo(second);
    await rows(second).getByText("Okafor").click();
    await untilOnSheet(second, NAMED);
  });
});

describe("where the browser keeps nothing", () => {
  const asksBeforeClosing = async (page: Page): Promise<boolean> => {
    let asked = false;
    page.once("dialog", (dialog) => {
      asked = dialog.type() === "beforeunload";
      void dialog.accept();
    });
    await page.reload();
    return asked;
  };

  it.each([
    ["no database", noDatabase, "does not let this page store anything"],
    ["a full disk", fullDisk, "no room left on this device"],
  ] as const)("it says so, and the browser asks before closing: %s", async (_, prepare, words) => {
    const { page, complaints } = await open({ draft: HARMLESS, prepare });
    await notices(page).getByText("This draft is not being kept").waitFor();
    expect(await notices(page).textContent()).toContain(words);
    expect(await page.getByRole("button", { name: "New draft" }).count()).toBe(0);
    expect(await asksBeforeClosing(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("keeps it after all as soon as there is room", async () => {
    const { page } = await open({ draft: HARMLESS, prepare: fullDisk });
    await notices(page).getByText("This draft is not being kept").waitFor();
    await page.evaluate(() => Reflect.set(globalThis, "isFull", false));
    await write(page, " More.");
    await untilKept(page, "sleep. More.");
    await expect.poll(() => notices(page).textContent()).toBe("");
    expect(await asksBeforeClosing(page)).toBe(false);
  });

  it("keeps nothing where its author wants that", async () => {
    const { page } = await open({
      draft: HARMLESS,
      prepare: (context) =>
        context.addInitScript(() => {
          if (location.origin === "null") return;
          localStorage.setItem("chaperone.settings", JSON.stringify({ country: "GB", keepsDrafts: false }));
        }),
    });
    await notices(page).getByText("you chose so in the settings").waitFor();
    await page.waitForTimeout(600);
    expect(await rawDrafts(page)).toBe("nothing");
    expect(await asksBeforeClosing(page)).toBe(true);
  });

  it("takes no unkept draft off the sheet for another", async () => {
    const { page } = await open({ draft: HARMLESS });
    await untilKept(page, "talk on sleep.");
    await page.getByRole("button", { name: "New draft" }).click();
    await untilOnSheet(page, "");
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await write(page, STORY);
    await notices(page).getByText("This draft is not being kept").waitFor();
    await showDrafts(page);
    await rows(page).getByText("sleep").click();
    await page.getByText("opening another draft would lose it").waitFor();
    await page.getByRole("link", { name: "Write" }).click();
    expect(await onSheet(page)).toBe(STORY);
  });
});

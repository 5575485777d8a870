import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { type Desk, PHONE, setUpDesks } from "./lib/desk.ts";
import { HARMLESS, NAMED } from "./lib/drafts.ts";
import { connectBluesky, goTo, handIn, openPanel, PATIENCE, writeAnew } from "./lib/publishing.ts";
import { agreeingReader } from "./lib/reader.ts";
import { openServedDesk, type ServedDesk } from "./lib/served-desk.ts";
import { wholeOn } from "./lib/whole.ts";

const open = setUpDesks({ prepare: agreeingReader });

describe("without a desk behind it", () => {
  it("nothing of publishing shows, and nothing is asked", async () => {
    const { page, requests } = await open({ draft: HARMLESS });
    await page.getByRole("button", { name: "Last look" }).click();
    await page.getByRole("button", { name: "Copy the text" }).waitFor();
    expect(await page.locator(".publish").count()).toBe(0);
    await page.getByRole("button", { name: "Back to the text" }).click();
    expect(await page.getByRole("link", { name: "Publish" }).count()).toBe(0);
    await goTo(page, "accounts");
    await page.locator(".cm-content").waitFor();
    expect(requests.filter(({ url }) => /\/api\/|\/publishing-/u.test(url))).toEqual([]);
  });
});

describe("with a desk on this machine", () => {
  let served: ServedDesk;
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    served = await openServedDesk();
  }, PATIENCE);
  afterAll(() => served.close());

  const enter = async (options: BrowserContextOptions = {}): Promise<void> => {
    desk = await open({ url: served.url, options, prepare: signIn });
    page = desk.page;
    page.setDefaultTimeout(30_000);
  };
  /** The opening address is good for one browser: the others of this file share its session. */
  let cookies: Awaited<ReturnType<Desk["context"]["cookies"]>> = [];
  const signIn = async (context: Desk["context"]): Promise<void> => {
    await context.addCookies(cookies);
  };

  it(
    "says how to open it where it is not open in this browser",
    async () => {
      await enter();
      await page.getByRole("link", { name: "Publish" }).click();
      await page.getByRole("heading", { name: "Your desk is not open in this browser" }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "is opened by the printed address, whose secret stays nowhere",
    async () => {
      desk = await open({ url: served.opening });
      page = desk.page;
      await page.getByText("Your desk is open in this browser.").waitFor({ timeout: 30_000 });
      cookies = await desk.context.cookies();
      const token = served.opening.split("=")[1]!;
      expect(page.url()).toBe(`${served.url}#/`);
      expect(desk.requests.filter(({ url }) => url.includes(token))).toEqual([]);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(kept).not.toContain(token);
      expect(await page.evaluate(() => document.cookie)).toBe("");
    },
    PATIENCE,
  );

  it(
    "connects, writes, hands in, rests, and goes out once when the pause is left out",
    async () => {
      await enter();
      await connectBluesky(page, served);
      await writeAnew(page, HARMLESS);
      await openPanel(page);
      await handIn(page);
      await page.getByRole("heading", { name: "Resting" }).waitFor();
      expect(served.bluesky.posts(HARMLESS)).toBe(0);
      await page.getByRole("button", { name: "Leave out the pause" }).click();
      await page.getByRole("button", { name: "Yes, send it on" }).click();
      await page.getByRole("heading", { name: "Out", exact: true }).waitFor({ timeout: 60_000 });
      expect(served.bluesky.posts(HARMLESS)).toBe(1);
      await expect.poll(() => page.getByRole("link", { name: "Read it there" }).count()).toBe(1);

      const origins = new Set(desk.requests.map(({ url }) => new URL(url).origin));
      expect([...origins]).toEqual([new URL(served.url).origin]);
      const inAddresses = desk.requests.filter(({ url }) =>
        decodeURIComponent(url).includes("talk on sleep"),
      );
      expect(inAddresses).toEqual([]);
      expect(desk.complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "calls back what was handed in, and hands in again as the next version of the same draft",
    async () => {
      await enter();
      await writeAnew(page, "The practice is closed on Friday.");
      await openPanel(page);
      await page.getByLabel("At a time").check();
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
      await page.getByLabel("Day and time").fill(tomorrow);
      await handIn(page);
      await page.getByRole("button", { name: "Call it back" }).click();
      await page.getByRole("button", { name: "Yes, call it back" }).click();
      await page.getByRole("heading", { name: "Called back" }).waitFor();
      await page.getByRole("button", { name: "Write on in the draft" }).click();
      await writeAnew(page, "The practice is closed on Friday and Saturday.");
      await openPanel(page);
      await handIn(page);
      await page.getByText("version 2").waitFor();
      expect(served.bluesky.posts("The practice is closed on Friday.")).toBe(0);
    },
    PATIENCE,
  );

  it(
    "lets what is handed in at night rest until the morning, by the person's own night",
    async () => {
      await enter();
      await goTo(page, "practice");
      const hour = await page.evaluate(() => new Date().getHours());
      const clock = (hours: number): string => `${String((hour + hours + 24) % 24).padStart(2, "0")}:00`;
      const save = page.locator(".night-hours + p + .actions").getByRole("button", { name: "Save" });
      await page.getByLabel("Night begins at").fill(clock(-2));
      await page.getByLabel("It ends at").fill(clock(3));
      // Within the night that comes after.
      await page.getByLabel("What waits goes on at").fill(clock(-1));
      await page.getByText("between the end of the night and the next one").waitFor();
      expect(await save.isDisabled()).toBe(true);
      await page.getByLabel("What waits goes on at").fill(clock(5));
      await save.click();
      await page.getByText("Saved.").waitFor();
      await writeAnew(page, "The practice is open on Monday.");
      await openPanel(page);
      await page.getByText(`It is late, so it rests until ${clock(5)}`).waitFor();
      await handIn(page);
      await page.getByText("It was late when you handed it in").waitFor();
      await goTo(page, "practice");
      await page.getByRole("button", { name: "The usual hours again" }).click();
      await expect.poll(() => page.getByLabel("Night begins at").inputValue()).toBe("22:00");
    },
    PATIENCE,
  );

  it(
    "keeps a must for a day, with no way around, and asks before a personal account",
    async () => {
      await enter();
      await goTo(page, "accounts");
      await page.locator(".account").getByLabel("personal").check();
      await page.getByText("you are asked once more").waitFor();
      await writeAnew(page, NAMED);
      await page.getByRole("button", { name: "Last look" }).click();
      await page.locator(".hand-in").waitFor();
      expect(await page.getByRole("button", { name: "Hand it in" }).isDisabled()).toBe(true);
      for (const reason of await page.getByLabel("Why does this stay?").all())
        await reason.fill("She is invented, for a lesson.");
      await page.locator(".account-choice input").check();
      await page.getByText("That pause cannot be left out.").waitFor();
      expect(await page.getByLabel("Without the pause").count()).toBe(0);
      await page.getByRole("button", { name: "Hand it in" }).click();
      await page.getByText("From your personal account?").waitFor();
      await page.getByRole("button", { name: "Yes, from there" }).click();
      await page.getByRole("link", { name: "See it in the queue" }).click();
      await page.getByText("this pause cannot be left out").waitFor();
      expect(await page.getByRole("button", { name: "Leave out the pause" }).count()).toBe(0);
      await page.getByText("She is invented, for a lesson.").first().waitFor();
    },
    PATIENCE,
  );

  it(
    "takes down, shows the steps after, and keeps a record that is whole",
    async () => {
      await enter();
      await goTo(page, "history");
      await page.locator(".card-link").first().click();
      await page.getByRole("button", { name: "Take it down everywhere" }).click();
      await page.getByLabel("Why? For the record").fill("The date was wrong.");
      await page.getByRole("button", { name: "Take it down", exact: true }).click();
      await page.getByText("Taken down").first().waitFor({ timeout: 60_000 });
      await expect.poll(() => served.bluesky.posts(HARMLESS), { timeout: 60_000 }).toBe(0);
      await goTo(page, "steps");
      await page.getByRole("button", { name: "Begin" }).click();
      await page.getByRole("button", { name: "Done: Take it down" }).click();
      await page.getByRole("button", { name: "Not done after all" }).waitFor();
      await goTo(page, "record");
      await page.getByText(/^Whole: \d+ lines/u).waitFor();
      expect(await page.locator(".record").textContent()).not.toContain("talk on sleep");
    },
    PATIENCE,
  );

  const SCREENS = ["", "accounts", "history", "steps", "practice", "record"];
  it.each([{}, { ...PHONE, colorScheme: "dark" as const }])(
    "breaks no rule of accessibility and is cut nowhere: %o",
    async (options) => {
      await enter(options);
      for (const screen of SCREENS) {
        await goTo(page, screen);
        await page.locator(".parts [aria-current]").waitFor();
        await wholeOn(page, screen);
      }
      await goTo(page, "");
      await page.locator(".card-link").first().click();
      await page.locator(".post-page h2").waitFor();
      await wholeOn(page);
      await writeAnew(page, HARMLESS);
      await openPanel(page);
      await page.getByLabel("At a time").check();
      await page.locator(".more-choices summary").click();
      await wholeOn(page);
    },
    PATIENCE,
  );
});

import { readFile } from "node:fs/promises";
import { zipOf } from "@chaperone/archives/testing";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { databasesOf } from "./lib/database.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import {
  ANGRY_POST,
  give,
  listed,
  manyPosts,
  NAMED_POST,
  phaseOf,
  showPastPosts,
  textFile,
  xArchive,
} from "./lib/past-posts.ts";
import { loseReader } from "./lib/reader.ts";

const open = setUpDesks();

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const shownPosts = (page: Page): Promise<string[]> => page.locator(".post .post-text").allInnerTexts();
const text = (page: Page): Promise<string | null> => page.locator(".past").textContent();
const firstTick = (page: Page) => page.getByRole("checkbox", { name: /^Done\s*: post 1$/u });
const DATABASE = "chaperone.past-posts";

/** The language model is the real one, which takes its time on a busy machine. */
describe("past posts", { timeout: 120_000 }, () => {
  it("are read from an archive of X, and the most harmful stand first", async () => {
    const { page, complaints } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    await expect.poll(() => shownPosts(page)).toEqual([NAMED_POST, ANGRY_POST]);
    expect(
      await page
        .getByRole("link", { name: /^Open it on X/u })
        .first()
        .getAttribute("href"),
    ).toMatch(/^https:\/\/x\.com\/i\/web\/status\/\d+$/u);
    expect(complaints).toEqual([]);
  });

  it("leave no word in a request, and none but the page's own files are asked for", async () => {
    const { page, requests, url } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    expect(requests.length).toBeGreaterThan(8);
    expect(requests.filter((one) => !one.url.startsWith(url) && !one.url.startsWith("blob:"))).toEqual([]);
    expect(requests.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
    expect(requests.filter((one) => /Okafor|Ballina|\?/u.test(decodeURIComponent(one.url)))).toEqual([]);
  });

  it("cannot be sent from the worker that reads them", async () => {
    const { page, url } = await open();
    await showPastPosts(page);
    await expect.poll(() => page.workers().some((one) => one.url().includes("audit.worker"))).toBe(true);
    const worker = page.workers().find((one) => one.url().includes("audit.worker"))!;
    const sent = await worker.evaluate(
      (address) =>
        fetch(address, { method: "POST", body: "words" }).then(
          () => "sent",
          () => "refused",
        ),
      url,
    );
    expect(sent).toBe("refused");
  });

  it("of a chat are the author's own alone, whose name is asked for", async () => {
    const { page } = await open();
    await showPastPosts(page);
    const lines = [
      "Ada Hale: Mrs Maura Okafor, 83, from Ballina is back with her hip",
      "Tom Roe: Poor Mr Byrne of 12 Quay Street",
    ];
    await give(
      page,
      textFile(
        "WhatsApp Chat with Night team.txt",
        lines.map((line, at) => `${13 + at}/04/2023, 21:0${at} - ${line}\n`).join(""),
      ),
    );
    await page.getByText("Which of these is you?").waitFor();
    await press(page, "Begin to read");
    expect(await phaseOf(page)).toBe("asking");
    await page.getByRole("radio", { name: /^Ada Hale/u }).check();
    await press(page, "Begin to read");
    await listed(page);
    await expect.poll(() => shownPosts(page)).toEqual([lines[0]!.slice("Ada Hale: ".length)]);
    expect(await page.locator(".past").innerHTML()).not.toContain("Byrne");
  });

  it("of a table are found by the columns that its owner names", async () => {
    const { page } = await open();
    await showPastPosts(page);
    await give(
      page,
      textFile("mine.csv", `Wann,Was\n2019-03-01,"${NAMED_POST}"\n2019-03-02,The choir sang well.\n`),
    );
    await page.getByLabel("The words of the post").selectOption("Was");
    await page.getByLabel("When it was posted").selectOption("Wann");
    await press(page, "Begin to read");
    await listed(page);
    await expect.poll(() => shownPosts(page)).toEqual([NAMED_POST]);
    expect(await page.locator(".post-when").first().textContent()).toContain("1 March 2019");
  });

  it("are read as far as a damaged archive is whole, and what is missing is said", async () => {
    const { page } = await open();
    await showPastPosts(page);
    const archive = await xArchive();
    const cut = {
      ...archive,
      name: "cut.zip",
      buffer: archive.buffer.subarray(0, archive.buffer.length - 400),
    };
    await give(page, cut);
    await listed(page);
    await page.getByRole("heading", { name: "Not everything could be read" }).waitFor();
    expect(await page.locator(".past-problems").textContent()).toContain("cut.zip");
    await expect.poll(() => shownPosts(page)).toContain(NAMED_POST);
  });

  it("are none in a zip of something else, which is said", async () => {
    const { page } = await open();
    await showPastPosts(page);
    const buffer = Buffer.from(await zipOf({ "holiday.txt": "Sun and sea." }));
    await give(page, { name: "holiday.zip", mimeType: "application/zip", buffer });
    await listed(page);
    await page.getByText("There are no posts to check in what you gave me.").waitFor();
    expect(await page.locator(".not-looked-at").textContent()).toContain("holiday.zip");
  });

  it("go on after the page was closed midway, once the same file is given again", async () => {
    // The quick parts alone: a thousand posts would keep the real model busy for minutes.
    const { page } = await open({ prepare: loseReader });
    await showPastPosts(page);
    const archive = await xArchive(manyPosts(3_000));
    await give(page, archive);
    await page.locator(".past-figures").waitFor();
    await page.reload();
    await showPastPosts(page);
    await page.getByText("and the reading is not finished").waitFor();
    expect(await text(page)).toContain("You gave me twitter-archive.zip.");
    await give(page, await xArchive(manyPosts(5), "other.zip"));
    await page.getByText("That is not what you began with: twitter-archive.zip is missing.").waitFor();
    await give(page, { ...archive, name: "twitter-archive (1).zip" });
    await page.locator('.past[data-phase="running"]').waitFor();
    await press(page, "Pause");
    await press(page, "Go on");
    await listed(page);
    // As if nothing had happened in between: no post is missing, and none is there twice.
    await page
      .getByText(/^I read 3,000 of your posts on X.* 1,000 of them are worth a second look/u)
      .waitFor();
  });

  it("are listed again when the page is opened again, with what was ticked off", async () => {
    const { page } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    await expect.poll(() => shownPosts(page)).toEqual([NAMED_POST, ANGRY_POST]);
    await firstTick(page).check();
    await page.reload();
    await showPastPosts(page);
    await listed(page);
    expect(await shownPosts(page)).toEqual([NAMED_POST, ANGRY_POST]);
    expect(await firstTick(page).isChecked()).toBe(true);
  });

  it("are saved as a report and as a table", async () => {
    const { page } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    for (const [button, name] of [
      ["Save the report", "past-posts.html"],
      ["Save it as a table (CSV)", "past-posts.csv"],
    ] as const) {
      const coming = page.waitForEvent("download");
      await press(page, button);
      const download = await coming;
      expect(download.suggestedFilename()).toBe(name);
      expect((await readFile(await download.path())).toString()).toContain("Maura Okafor");
    }
  });

  it("are erased with all that was found, by themselves or with everything", async () => {
    const { page } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    await firstTick(page).check();
    expect(await databasesOf(page)).toContain(DATABASE);
    await press(page, "Erase all of this");
    await press(page, "Yes, erase it");
    await page.getByRole("heading", { name: "Give me your archive" }).waitFor();
    expect(await databasesOf(page)).not.toContain(DATABASE);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /report/u.test(key)))).toEqual(
      [],
    );

    await give(page, await xArchive());
    await listed(page);
    await firstTick(page).check();
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.getByText("The list of your past posts, with their words").waitFor();
    await press(page, "Erase everything");
    const reloaded = page.waitForEvent("load");
    await press(page, "Yes, erase everything");
    await reloaded;
    expect(await databasesOf(page)).not.toContain(DATABASE);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /report/u.test(key)))).toEqual(
      [],
    );
  });

  it("are written down nowhere where drafts are not kept either", async () => {
    const { page } = await open({
      prepare: (context) =>
        context.addInitScript(() => {
          if (location.origin !== "null")
            localStorage.setItem("chaperone.settings", JSON.stringify({ country: "GB", keepsDrafts: false }));
        }),
    });
    await showPastPosts(page);
    await page.getByText("what I find here is gone too when you close the page").waitFor();
    await give(page, await xArchive());
    await listed(page);
    expect(await databasesOf(page)).not.toContain(DATABASE);
    await page.reload();
    await showPastPosts(page);
    expect(await phaseOf(page)).toBe("empty");
  });

  it("of another archive take the list's place only after a question", async () => {
    const { page } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    await give(page, await xArchive([{ text: ANGRY_POST }], "second.zip"));
    await press(page, "Keep this list");
    expect(await shownPosts(page)).toEqual([NAMED_POST, ANGRY_POST]);
    await give(page, await xArchive([{ text: ANGRY_POST }], "second.zip"));
    await press(page, "Yes, begin anew");
    await expect.poll(() => shownPosts(page), { timeout: 30_000 }).toEqual([ANGRY_POST]);
    await listed(page);
  });

  it("are one window's at a time", async () => {
    const { page, context, url } = await open();
    await showPastPosts(page);
    const other = await context.newPage();
    await other.goto(`${url}#/past-posts`);
    await other.getByText("are open in another window").waitFor();
    await page.close();
    await expect
      .poll(async () => {
        await other
          .getByRole("button", { name: "Try again" })
          .click({ timeout: 500 })
          .catch(() => {});
        return phaseOf(other);
      })
      .toBe("empty");
  });

  it.each([
    ["desktop", {}],
    ["dark", { colorScheme: "dark" as const }],
    ["phone", PHONE],
  ])("give axe nothing to say, and fit: %s", async (_name, options) => {
    const { page } = await open({ options });
    await showPastPosts(page);
    expect(await violationsOn(page)).toEqual([]);
    await give(
      page,
      textFile("chat.txt", "01/04/2023, 21:04 - Ada Hale: Late again\n02/04/2023, 21:05 - Tom Roe: Me too\n"),
    );
    await page.getByText("Which of these is you?").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await press(page, "Cancel");
    await page.locator('.past[data-phase="empty"]').waitFor();
    await give(page, await xArchive());
    await listed(page);
    expect(await violationsOn(page)).toEqual([]);
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(room!);
  });
});

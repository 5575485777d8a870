import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mp4, webm } from "../../../packages/images/test/lib/plant.ts";
import { cardAbout } from "./lib/browser.ts";
import { measureContrast } from "./lib/contrast.ts";
import { setUpDesks } from "./lib/desk.ts";
import { endless, noted, record, tagged } from "./lib/films.ts";
import {
  addPictures,
  LONG,
  lookedAt,
  type PictureFile,
  PRINTED,
  plainPicture,
  rowOf,
  SECRET,
  withoutReader,
} from "./lib/pictures.ts";

/** The real worker with the real models, and a film that this browser plays. */
const open = setUpDesks({ prepare: withoutReader });

/** The first word: the space behind it is not always read. */
const NAME = PRINTED.split(",", 1)[0]!;

const SCENES = [
  { ground: "#8fb8c9", words: "" },
  { ground: "#d9c7a0", words: PRINTED },
];

const filmLookedAt = (page: Page): Promise<void> =>
  rowOf(page, 1)
    .getByRole("button", { name: "Look at it" })
    .waitFor({ timeout: 3 * LONG });

const film = (name: string, buffer: Buffer): PictureFile => ({ name, mimeType: "video/webm", buffer });

const WAYS: readonly (readonly ["webm" | "mp4", (film: PictureFile) => PictureFile, string])[] = [
  ["webm", (film) => tagged(endless(film), "ARTIST", SECRET), "a name"],
  ["mp4", (film) => noted(film, SECRET), "hidden data"],
];

describe("a film", { timeout: 4 * LONG }, () => {
  it.each(WAYS)(
    "as %s is looked at from its first to its last moment, with its file, and nobody is asked",
    async (format, plant, told) => {
      const { page, context, url, requests, complaints } = await open();
      await addPictures(page, plant(await record(context, format, SCENES)));
      await filmLookedAt(page);
      const row = await rowOf(page, 1).textContent();
      expect(row).toMatch(/Text can be seen in it\. Its file also holds .*\./u);
      expect(row).toContain(told);
      expect(row).toMatch(
        /12 moments of a film of \d seconds were looked at; the rest and its sound were not\./u,
      );
      expect(row).toContain("Chaperone can’t write a clean copy of a film.");

      // What was looked at in part is never told as looked at.
      await page.locator(".not-looked-at", { hasText: "its sound were not" }).waitFor();
      const card = await cardAbout(page, NAME);
      await card.getByRole("button", { name: "In picture 1" }).click();
      const dialog = page.getByRole("dialog");
      const notes = await dialog.locator(".picture-notes").textContent();
      expect(notes).toContain(NAME);
      expect(notes).not.toMatch(new RegExp(`At 0:00\\s*Text “${NAME}`, "u"));
      expect(notes).toContain(SECRET);
      expect(notes).toContain("It all goes along with the film.");
      expect(notes).toContain("What is said in it");
      await expect.poll(() => dialog.locator(".stage .box").count()).toBe(1);
      expect(await dialog.getByRole("button").allInnerTexts()).toEqual(["Done"]);

      const own = requests.filter((one) => !one.url.startsWith(url) && !one.url.startsWith(`blob:${url}`));
      expect(own).toEqual([]);
      expect(requests.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
      expect(complaints.filter((text) => !/reader|ERR_FAILED/u.test(text))).toEqual([]);
      expect(await page.locator("video").count()).toBe(0);

      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await measureContrast(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await dialog.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
    },
  );

  it("can be called off, and the next picture is looked at", async () => {
    const { page, context } = await open();
    await addPictures(page, await record(context, "webm", SCENES), await plainPicture());
    const row = rowOf(page, 1);
    await row.getByText(/^Taking stills|^Looking for/u).waitFor({ timeout: LONG });
    await row.getByRole("button", { name: "Cancel" }).click();
    await lookedAt(page);
    expect(await page.locator(".picture-name").allInnerTexts()).toEqual(["Picture 1 wall.png"]);
    expect(await page.locator(".refusal").count()).toBe(0);
  });

  it("that is broken, empty of pictures or of no length is refused with a sentence", async () => {
    const { page, context } = await open();
    const whole = await record(context, "webm", SCENES.slice(0, 1));
    await addPictures(
      page,
      film("cut.mp4", Buffer.from(mp4().subarray(0, -20))),
      film("no picture.mp4", Buffer.from(mp4())),
      film("no length.webm", Buffer.from(webm())),
      film("head alone.webm", whole.buffer.subarray(0, 60)),
    );
    await expect.poll(() => page.locator(".refusal").count(), { timeout: LONG }).toBe(4);
    const said = (await page.locator(".refusal p").allInnerTexts()).sort();
    expect(said[0]).toMatch(/^cut\.mp4 This file is damaged/u);
    expect(said[1]).toMatch(/^head alone\.webm .*(damaged|can show no picture)/u);
    expect(said[2]).toMatch(/^no length\.webm This browser can show no picture of this film/u);
    expect(said[3]).toMatch(/^no picture\.mp4 This browser can show no picture of this film/u);
    expect(await page.locator(".picture").count()).toBe(0);
  });
});

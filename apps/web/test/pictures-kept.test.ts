import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setUpDesks } from "./lib/desk.ts";
import { keepPictures, restorePictures } from "./lib/kept-pictures.ts";
import { answeringPictures, CROWD } from "./lib/picture-worker.ts";
import { addPictures, downloadCopy, lookedAt, makeCopy, openPicture, plainPicture } from "./lib/pictures.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({
  prepare: async (context) => {
    await agreeingReader(context);
    await answeringPictures({ report: CROWD })(context);
  },
});

const ALT = "A bay with two beds";
const describedAs = (page: Page) => page.getByLabel("Describe it for people who cannot see it").inputValue();
const names = (page: Page) => page.locator(".picture-name").allTextContents();

/** What each box says and where it lies. */
const boxesOn = (page: Page) =>
  page
    .locator(".stage .box")
    .evaluateAll((all: HTMLElement[]) =>
      all.map(({ ariaLabel, style }) => [ariaLabel, style.left, style.top, style.width, style.height]),
    );

/** One box moved, one uncovered, one guess covered, and a cover of one's own. */
async function decide(page: Page) {
  await addPictures(page, await plainPicture());
  await lookedAt(page);
  await page.getByLabel("Describe it for people who cannot see it").fill(ALT);
  const dialog = await openPicture(page);
  await dialog.getByRole("checkbox", { name: /BAY 4/u }).uncheck();
  await dialog.getByRole("checkbox", { name: /Perhaps a face/u }).check();
  await dialog.getByRole("button", { name: /^Face, top left/u }).press("ArrowDown");
  await dialog.getByRole("button", { name: "Add a cover" }).click();
  await page.keyboard.press("Shift+ArrowRight");
  return dialog;
}

describe("pictures kept with a draft", () => {
  it.each(["as they are", "as text"] as const)("come back as they were, kept %s", async (way) => {
    const { page, complaints } = await open();
    const dialog = await decide(page);
    const before = await boxesOn(page);
    expect(before).toHaveLength(5);
    await makeCopy(dialog);
    const copy = await downloadCopy(page);
    await page.keyboard.press("Escape");
    await keepPictures(page, way);
    await page.getByRole("button", { name: "Remove" }).click();
    expect(await names(page)).toEqual([]);

    await restorePictures(page);
    await lookedAt(page);
    expect(await names(page)).toEqual(["Picture 1 wall.png"]);
    expect(await describedAs(page)).toBe(ALT);
    const again = await openPicture(page);
    expect(await boxesOn(page)).toEqual(before);
    await makeCopy(again);
    const second = await downloadCopy(page);
    expect(JSON.parse(second.bytes.toString())).toHaveLength(4);
    expect(second.bytes.equals(copy.bytes)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("take the place of all there are", async () => {
    const { page } = await open();
    await addPictures(page, await plainPicture());
    await lookedAt(page);
    await keepPictures(page, "as they are");
    await addPictures(page, await plainPicture("door.png"));
    await lookedAt(page, 2);
    await restorePictures(page);
    await lookedAt(page);
    expect(await names(page)).toEqual(["Picture 1 wall.png"]);
  });

  it("stay with all that was decided where they cannot be looked at, until another try succeeds", async () => {
    const desk = await open();
    await decide(desk.page);
    await desk.page.keyboard.press("Escape");
    const kept = await keepPictures(desk.page, "as they are");
    let isBroken = true;
    await desk.context.route(/pictures\.worker-/u, (route) =>
      isBroken
        ? route.fulfill({ contentType: "text/javascript", body: "throw new Error()" })
        : route.fallback(),
    );

    const page = await desk.context.newPage();
    await page.goto(desk.url);
    await page.locator(".pictures").waitFor();
    await restorePictures(page);
    const row = page.locator(".picture");
    await row.getByText(/^The looking stopped/u).waitFor();
    expect(await row.getByRole("button").allInnerTexts()).toEqual(["Try again", "Remove"]);
    await page.locator(".not-looked-at", { hasText: "your pictures (they could not be" }).waitFor();
    expect(await keepPictures(page, "as they are")).toMatchObject([{ alt: ALT, name: "wall.png" }]);
    expect(kept[0]!.boxes).toHaveLength(5);

    isBroken = false;
    await row.getByRole("button", { name: "Try again" }).click();
    await lookedAt(page);
    await openPicture(page);
    const covered = (await boxesOn(page)).map(([name]) => name);
    expect(covered).toHaveLength(5);
    expect(covered).toContain("Text “BAY 4”, bottom left, not covered");
  });
});

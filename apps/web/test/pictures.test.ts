import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { cardAbout, draftOf, settled } from "./lib/browser.ts";
import { measureContrast } from "./lib/contrast.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { NAMED } from "./lib/drafts.ts";
import { answeringPictures, CROWD, face, reportOn, says, words } from "./lib/picture-worker.ts";
import {
  addPictures,
  downloadCopy,
  LONG,
  lookedAt,
  makeCopy,
  NO_PICTURE,
  openPicture,
  plainPicture,
  rowOf,
} from "./lib/pictures.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({
  prepare: async (context) => {
    await agreeingReader(context);
    await answeringPictures({ report: CROWD })(context);
  },
});

const withCrowd = async (page: Page) => {
  await addPictures(page, await plainPicture());
  await lookedAt(page);
};

const boxes = (page: Page) => page.getByRole("dialog").locator(".stage .box");
const names = (page: Page): Promise<(string | null)[]> =>
  boxes(page).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );

/** The colour in the middle of a picture's part, as the canvas shows it. */
const colourAt = (page: Page, x: number, y: number): Promise<number[]> =>
  page
    .locator(".stage canvas")
    .evaluate(
      (canvas: HTMLCanvasElement, at) => [
        ...canvas.getContext("2d")!.getImageData(canvas.width * at.x, canvas.height * at.y, 1, 1).data,
      ],
      { x, y },
    );

/** Files brought to the draft by hand. */
const bring = (page: Page, how: "drop" | "paste", files: readonly string[]): Promise<void> =>
  draftOf(page).evaluate(
    (draft, [kind, names]) => {
      const data = new DataTransfer();
      for (const name of names)
        data.items.add(new File(["PNG"], name, { type: "image/png", lastModified: 1 }));
      const given = { bubbles: true, composed: true, cancelable: true };
      draft.dispatchEvent(
        kind === "drop"
          ? new DragEvent("drop", { ...given, dataTransfer: data })
          : new ClipboardEvent("paste", { ...given, clipboardData: data }),
      );
    },
    [how, files] as const,
  );
const drop = (page: Page, ...files: string[]): Promise<void> => bring(page, "drop", files);

describe("a picture of the draft", () => {
  it("says what was found, in it and in its file, and is checked like the text", async () => {
    const { page, complaints } = await open();
    await withCrowd(page);
    const row = rowOf(page, 1);
    expect(await row.textContent()).toContain(
      "1 face and 2 lines of text found, and 1 place to look at. Its file also holds where it was taken and the device.",
    );
    await page.locator(".finding", { hasText: "A face can be seen in the picture" }).waitFor();
    await page.locator(".finding", { hasText: "The file of the picture also holds" }).waitFor();
    expect(await page.getByText("Write, and I read along").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("starts no worker and asks for nothing before the first is added", async () => {
    const { page, requests } = await open({ draft: "Good morning." });
    await settled(page);
    expect(requests.filter(({ url }) => /picture|faces|ocr|zxing|wasm-bundle/iu.test(url))).toEqual([]);
  });

  it("is described for those who cannot see it, and the description is checked too", async () => {
    const { page } = await open();
    await withCrowd(page);
    await page.getByLabel("Describe it for people who cannot see it").fill(NAMED);
    const card = await cardAbout(page, "Okafor");
    await card.getByRole("button", { name: "In the description of picture 1" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });

  it("is one of several, each with its number", async () => {
    const { page } = await open();
    await addPictures(page, await plainPicture(), await plainPicture("door.png"));
    await lookedAt(page, 2);
    const numbered = () => page.locator(".picture-name").allTextContents();
    expect(await numbered()).toEqual(["Picture 1 wall.png", "Picture 2 door.png"]);
    await page.locator(".finding", { hasText: "A face can be seen in picture 2" }).waitFor();
    await rowOf(page, 1).getByRole("button", { name: "Remove" }).click();
    await expect.poll(numbered).toEqual(["Picture 1 door.png"]);
    await expect.poll(() => focused(page)).toBe("Look and cover");
  });

  it("is taken once, however often its file is given", async () => {
    const { page } = await open();
    await drop(page, "wall.png", "wall.png");
    await page.locator(".refusal").waitFor();
    expect(await page.locator(".refusal p").allTextContents()).toEqual([
      "wall.png This file is here already.",
    ]);
    await expect.poll(() => page.locator(".picture").count()).toBe(1);
  });

  it("leaves nothing in the address and in what every script of the host could read", async () => {
    const { page, url } = await open();
    await addPictures(page, await plainPicture("Mrs Okafor.png"));
    await lookedAt(page);
    await page.getByLabel("Describe it for people who cannot see it").fill("Mrs Okafor in bay 4");
    const readable = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, document.cookie]),
    );
    expect(readable).not.toMatch(/Okafor|bay 4|picture/iu);
    expect(new URL(page.url()).href).toBe(new URL(url).href);
  });

  it("can be dropped or pasted anywhere, and the page stays", async () => {
    const { page, url } = await open();
    await drop(page, "dropped.png");
    await bring(page, "paste", ["pasted.png"]);
    await lookedAt(page, 2);
    expect(await page.locator(".picture-file").allTextContents()).toEqual(["dropped.png", "pasted.png"]);
    expect(new URL(page.url()).href).toBe(new URL(url).href);
    expect(await draftOf(page).textContent()).not.toContain("PNG");
  });
});

describe("while a picture is looked at", () => {
  it("says what it is looked at for, never calls the draft done, and can be called off", async () => {
    const { page } = await open({ prepare: answeringPictures({ report: CROWD, isStuck: true }) });
    await addPictures(page, await plainPicture());
    const row = rowOf(page, 1);
    await row.getByText("Looking for faces, 1 of 3").waitFor();
    await page.getByRole("heading", { name: "Still reading" }).waitFor();
    await expect
      .poll(() => page.getByRole("status").allInnerTexts())
      .toContain("Picture 1: I am looking at it.");
    const progress = row.getByRole("progressbar", { name: "How far the looking has come" });
    expect(await progress.evaluate(({ value, max }: HTMLProgressElement) => [value, max])).toEqual([0, 3]);
    await row.getByRole("button", { name: "Cancel" }).click();
    expect(await page.locator(".picture").count()).toBe(0);
    await expect.poll(() => focused(page)).toBe("Add a picture or film");
    await page.getByText("Write, and I read along").waitFor();
  });

  it("says so where the worker breaks down, loses nothing, and another try gets a new one", async () => {
    let broken = true;
    const { page } = await open({
      prepare: (context) =>
        context.route(/pictures\.worker-/u, (route) => {
          if (!broken) return route.fallback();
          broken = false;
          return route.fulfill({ contentType: "text/javascript", body: "throw new Error()" });
        }),
    });
    await addPictures(page, await plainPicture());
    const row = rowOf(page, 1);
    await row.getByText(/^The looking stopped before it was done/u).waitFor();
    await page
      .locator(".not-looked-at", { hasText: "your pictures (they could not be looked at)" })
      .waitFor();
    await row.getByRole("button", { name: "Try again" }).click();
    await lookedAt(page);
    expect(await row.getByRole("alert").count()).toBe(0);
  });
});

describe("a picture on the table", () => {
  it("shows a box for all that was found, with guesses left alone", async () => {
    const { page } = await open();
    await withCrowd(page);
    await openPicture(page);
    expect(await names(page)).toEqual([
      "Face, top left, covered",
      "Text “BAY 4”, bottom left, covered",
      "Text that could not be read, bottom left, covered",
      "Perhaps a face, right, not covered",
    ]);
    expect(await page.getByRole("dialog").textContent()).toContain("None of it is in the clean copy.");
  });

  it("really covers: what is shown as covered is black to the last pixel", async () => {
    const { page } = await open();
    await withCrowd(page);
    const dialog = await openPicture(page);
    expect((await colourAt(page, 0.15, 0.17)).slice(0, 3)).not.toEqual([0, 0, 0]);
    await dialog.getByRole("radio", { name: "Covered" }).check();
    await expect.poll(() => colourAt(page, 0.15, 0.17)).toEqual([0, 0, 0, 255]);
    expect((await colourAt(page, 0.75, 0.47)).slice(0, 3)).not.toEqual([0, 0, 0]);
    await dialog.getByRole("checkbox", { name: /Perhaps a face/u }).check();
    await expect.poll(() => colourAt(page, 0.75, 0.47)).toEqual([0, 0, 0, 255]);
  });

  it("takes a cover drawn, moved and resized with the mouse", async () => {
    const { page } = await open();
    await withCrowd(page);
    await openPicture(page);
    const { x, y, width, height } = (await page.locator(".stage").boundingBox())!;
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(x + from[0] * width, y + from[1] * height);
      await page.mouse.down();
      await page.mouse.move(x + to[0] * width, y + to[1] * height, { steps: 4 });
      await page.mouse.up();
    };
    const own = page.getByRole("button", { name: /^Your cover/u });
    const place = async () => {
      const box = (await own.boundingBox())!;
      return [box.x - x, box.y - y, box.width, box.height].map(
        (side, at) => Math.round((side / (at % 2 ? height : width)) * 20) / 20,
      );
    };
    await drag([0.4, 0.1], [0.6, 0.3]);
    expect(await place()).toEqual([0.4, 0.1, 0.2, 0.2]);
    await drag([0.5, 0.2], [0.5, 0.5]);
    expect(await place()).toEqual([0.4, 0.4, 0.2, 0.2]);
    // A press is no move: it covers or uncovers.
    await drag([0.5, 0.5], [0.5, 0.5]);
    expect(await own.getAttribute("aria-label")).toBe("Your cover, middle, not covered");
    await own.hover();
    const corner = (await own.locator(".box-corner").boundingBox())!;
    await drag([(corner.x + 8 - x) / width, (corner.y + 8 - y) / height], [0.9, 0.7]);
    expect(await place()).toEqual([0.4, 0.4, 0.5, 0.3]);
  });

  it("can be worked by keyboard alone, from adding a cover to the downloaded copy", async () => {
    const { page } = await open();
    await withCrowd(page);
    await rowOf(page, 1).getByRole("button", { name: "Look and cover" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toMatch(/^Picture 1/u);
    const tabTo = async (name: RegExp) => {
      for (let press = 0; press < 60; press++) {
        if (name.test(await focused(page))) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`The keyboard never came to ${name}`);
    };
    await tabTo(/^Add a cover$/u);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Your cover, middle, covered");
    for (let press = 0; press < 25; press++) await page.keyboard.press("ArrowRight");
    for (let press = 0; press < 25; press++) await page.keyboard.press("ArrowUp");
    for (let press = 0; press < 5; press++) await page.keyboard.press("Shift+ArrowDown");
    await expect.poll(() => focused(page)).toBe("Your cover, top right, covered");
    await page.keyboard.press("Space");
    await expect.poll(() => focused(page)).toBe("Your cover, top right, not covered");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => focused(page)).toBe("Perhaps a face, right, not covered");
    await page.keyboard.press("Space");
    await tabTo(/^Make the clean copy$/u);
    await page.keyboard.press("Enter");
    await page.getByText("The copy is clean").waitFor();
    await tabTo(/^Download clean copy$/u);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("clean-picture-1.jpg");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("Look and cover");
  });

  it("loses a cover of one's own to Delete, and only uncovers what was found", async () => {
    const { page } = await open();
    await withCrowd(page);
    const dialog = await openPicture(page);
    await dialog.getByRole("button", { name: "Add a cover" }).click();
    await page.keyboard.press("Delete");
    expect((await names(page)).filter((name) => name?.startsWith("Your cover"))).toEqual([]);
    await boxes(page).first().focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => focused(page)).toBe("Face, top left, not covered");
  });

  it("is where a finding leads to: the box it is about", async () => {
    const { page } = await open();
    await withCrowd(page);
    const card = await cardAbout(page, "A face can be seen");
    await card.getByRole("button", { name: "In picture 1" }).click();
    await expect.poll(() => focused(page)).toBe("Face, top left, covered");
  });
});

describe("the clean copy", () => {
  it("takes exactly what is covered, becomes what is checked, and has a name that tells nothing", async () => {
    const { page, complaints } = await open();
    await addPictures(page, await plainPicture("Mrs Okafor.png"));
    await lookedAt(page);
    const dialog = await openPicture(page);
    await dialog.getByRole("checkbox", { name: /BAY 4/u }).uncheck();
    await makeCopy(dialog);
    expect(await dialog.locator(".copied").textContent()).toMatch(
      /^The copy is clean.*1 line of text left to be seen\./u,
    );
    const { name, bytes } = await downloadCopy(page);
    expect(name).toBe("clean-picture-1.jpg");
    expect(JSON.parse(bytes.toString())).toHaveLength(2);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".finding").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("is another one with other covers: the old one goes", async () => {
    const { page } = await open();
    await withCrowd(page);
    const dialog = await openPicture(page);
    await makeCopy(dialog);
    await boxes(page).first().press("Space");
    await dialog.getByRole("button", { name: "Make the clean copy" }).waitFor();
    await page.locator(".finding", { hasText: "A face can be seen" }).waitFor({ state: "attached" });
  });

  it("is not called clean where something is left, with the reason", async () => {
    const leftovers = [face(0.1, 0.1), says("person", "Okafor")];
    const { page } = await open({
      prepare: answeringPictures({ report: CROWD, copy: reportOn(leftovers), leftovers }),
    });
    await withCrowd(page);
    const dialog = await openPicture(page);
    await makeCopy(dialog);
    const said = await dialog.locator(".copied").textContent();
    expect(said).toContain("I cannot call this copy clean.");
    expect(said).toContain("Its file still holds a name.");
    expect(said).toContain("A face can still be seen by a cover, top left");
    expect(await dialog.getByRole("button", { name: "Download clean copy" }).count()).toBe(0);
  });
});

describe("how it looks", () => {
  const manyLines = reportOn(
    Array.from({ length: 14 }, (_, at) => words(`Line ${at} of a long page`, at / 15)),
  );
  const onTable = async (page: Page) => {
    await addPictures(page, await plainPicture(), NO_PICTURE);
    await lookedAt(page);
    await makeCopy(await openPicture(page));
  };

  it.each(["light", "dark"] as const)("every text can be read in %s colours", async (colorScheme) => {
    const { page } = await open({ options: { colorScheme } });
    await withCrowd(page);
    expect((await measureContrast(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    await openPicture(page);
    const pairs = await measureContrast(page);
    expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  it.each([390, 320])("fits a width of %i pixels, on the sheet and on the table", async (width) => {
    const { page } = await open({
      options: { ...PHONE, viewport: { width, height: 700 } },
      prepare: answeringPictures({ report: manyLines }),
    });
    await addPictures(page, await plainPicture("a-name-that-goes-on-and-on-without-an-end-in-sight.png"));
    await lookedAt(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await overflow()).toBeLessThanOrEqual(width);
    const dialog = await openPicture(page);
    expect(await dialog.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
  });

  /** Boxes are as small as what they cover; each has its line in the list. */
  it("has nothing to press that is smaller than a fingertip needs", async () => {
    const { page } = await open({ options: PHONE });
    await onTable(page);
    const small = await page
      .locator(":is(button:not(.box), label.check, label:has(> input[type=radio]), summary):visible")
      .evaluateAll((all) =>
        all
          .map((one) => ({
            words: one.textContent || one.getAttribute("aria-label"),
            ...one.getBoundingClientRect().toJSON(),
          }))
          .filter(({ width, height }) => width < 24 || height < 24),
      );
    expect(small).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "has no fault that axe knows in %s colours",
    { timeout: LONG },
    async (colorScheme) => {
      const { page } = await open({ options: { colorScheme } });
      await withCrowd(page);
      expect(await violationsOn(page)).toEqual([]);
      const dialog = await openPicture(page);
      expect(await violationsOn(page)).toEqual([]);
      await makeCopy(dialog);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  it("enlarges the picture, which then scrolls", async () => {
    const { page } = await open();
    await withCrowd(page);
    const dialog = await openPicture(page);
    const before = (await page.locator(".stage").boundingBox())!.width;
    await dialog.getByRole("button", { name: "Larger" }).click();
    await dialog.getByRole("button", { name: "Larger" }).click();
    expect((await page.locator(".stage").boundingBox())!.width).toBeCloseTo(before * 2, -1);
    expect(await dialog.locator("output").textContent()).toBe("200 %");
  });
});

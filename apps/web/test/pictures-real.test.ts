import type { Worker } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { draftOf } from "./lib/browser.ts";
import { setUpDesks } from "./lib/desk.ts";
import {
  addPictures,
  downloadCopy,
  hasFace,
  LONG,
  lookedAt,
  makeCopy,
  NO_PICTURE,
  openPicture,
  photograph,
  plainPicture,
  rowOf,
  SECRET,
  withoutReader,
} from "./lib/pictures.ts";

/** The real worker with the real models, which take their time on a busy machine. */
const open = setUpDesks({ prepare: withoutReader });

describe("with the real detectors", { timeout: 3 * LONG }, () => {
  it("finds what was planted, covers it, and writes a copy with nothing left, without asking anybody", async () => {
    const { page, url, requests, complaints } = await open();
    const file = await photograph();
    expect(file.buffer.includes(SECRET)).toBe(true);
    await addPictures(page, file);
    await lookedAt(page);
    const row = await rowOf(page, 1).textContent();
    expect(row).toContain("Its file also holds where it was taken, when, the device and a name.");
    expect(row).toMatch(/line of text/u);
    if (hasFace) expect(row).toMatch(/1 face/u);
    else console.warn("No picture of a face at hand: faces were not looked for.");

    const dialog = await openPicture(page);
    const covered = await page
      .locator('.stage .box[data-covered="true"]')
      .evaluateAll((all) =>
        all.map((one) =>
          [one.style.left, one.style.top, one.style.width, one.style.height].map(Number.parseFloat),
        ),
      );
    expect(covered.length).toBeGreaterThanOrEqual(hasFace ? 2 : 1);
    await makeCopy(dialog);
    expect(await dialog.locator(".copied").textContent()).toMatch(/^The copy is clean/u);
    const { bytes } = await downloadCopy(page);

    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect([width, height]).toEqual([800, 600]);
    for (const planted of [SECRET, "Fairphone", "Exif"]) expect(bytes.includes(planted)).toBe(false);
    for (const [left = 0, top = 0, boxWidth = 0, boxHeight = 0] of covered) {
      // JPEG blurs a cover's edge a little; within it there is nothing.
      const inset = 8;
      const region = {
        left: Math.ceil(left * 8) + inset,
        top: Math.ceil(top * 6) + inset,
        width: Math.floor(boxWidth * 8) - 2 * inset,
        height: Math.floor(boxHeight * 6) - 2 * inset,
      };
      const { channels } = await sharp(await sharp(bytes).extract(region).png().toBuffer()).stats();
      for (const { max } of channels.slice(0, 3)) expect(max).toBeLessThan(12);
    }
    expect(requests.filter((one) => !one.url.startsWith(url) && !one.url.startsWith(`blob:${url}`))).toEqual(
      [],
    );
    expect(requests.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
    expect(complaints.filter((text) => !/reader|ERR_FAILED/u.test(text))).toEqual([]);
  });

  it("refuses what is no picture and what is cut short, with a sentence that quotes nothing, and goes on", async () => {
    const { page } = await open();
    const whole = await photograph();
    const half = { ...whole, name: "half.jpg", buffer: whole.buffer.subarray(0, whole.buffer.length / 2) };
    await addPictures(
      page,
      NO_PICTURE,
      half,
      { ...NO_PICTURE, name: "empty.png", buffer: Buffer.alloc(0) },
      await plainPicture(),
    );
    await lookedAt(page);
    const said = (await page.locator(".refusal p").allInnerTexts()).sort();
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^empty\.png This file is empty/u);
    expect(said[1]).toMatch(/^half\.jpg .*damaged/u);
    expect(said[2]).toMatch(/^notes\.txt This file is no picture/u);
    expect(said.join()).not.toMatch(/Okafor|Error|undefined/u);
    await expect.poll(() => page.locator(".picture").count()).toBe(1);
  });

  const MEGA = 2 ** 20;
  const JPEG = [0xff, 0xd8, 0xff, 0xe0];
  it.each([
    [
      "words renamed to a picture",
      "scan.jpg",
      [...Buffer.from("Mrs Okafor")],
      10,
      /is no picture of a kind/u,
    ],
    ["60 MB of nothing", "large.jpg", [], 60 * MEGA, /is no picture of a kind/u],
    ["60 MB that begin as a picture", "broken.jpg", JPEG, 60 * MEGA, /is damaged/u],
    ["more than 100 MB", "huge.jpg", JPEG, 101 * MEGA, /has more than 100 MB\. Please save it smaller/u],
  ] as const)("refuses %s, dropped on the draft, with what to do", async (_, name, head, size, said) => {
    const { page } = await open();
    await draftOf(page).evaluate(
      (draft, [fileName, first, length]) => {
        const bytes = new Uint8Array(length);
        bytes.set(first);
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], fileName, { type: "image/jpeg" }));
        draft.dispatchEvent(
          new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer }),
        );
      },
      [name, head, size] as const,
    );
    const refusal = page.locator(".refusal p");
    await refusal.waitFor({ timeout: LONG });
    const why = await refusal.textContent();
    expect(why).toMatch(said);
    expect(why).not.toMatch(/Okafor|Error|undefined/u);
    expect(await page.locator(".picture").count()).toBe(0);
  });

  it("looks at a picture with 60 MB behind it, and says that data are hidden there", async () => {
    const { page } = await open();
    const picture = await plainPicture();
    await page.evaluate(
      ([bytes, size]) => {
        const dataTransfer = new DataTransfer();
        const parts = [new Uint8Array(bytes), new Uint8Array(size).fill(7)];
        dataTransfer.items.add(new File(parts, "heavy.png", { type: "image/png" }));
        document.body.dispatchEvent(
          new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer }),
        );
      },
      [[...picture.buffer], 60 * MEGA] as const,
    );
    await lookedAt(page);
    expect(await rowOf(page, 1).textContent()).toContain("Its file also holds hidden data.");
  });

  it("stops when it is told to, and looks at the next", async () => {
    const { page } = await open();
    await addPictures(page, await photograph({ width: 2400, height: 1800, name: "large.jpg" }));
    await page.getByText(/^Looking for/u).waitFor({ timeout: LONG });
    await rowOf(page, 1).getByRole("button", { name: "Cancel" }).click();
    await addPictures(page, await plainPicture());
    await lookedAt(page);
    expect(await page.locator(".picture-name").allInnerTexts()).toEqual(["Picture 1 wall.png"]);
  });

  it("looks with every way to the network taken from its worker", async () => {
    const { page, url } = await open();
    await addPictures(page, await plainPicture());
    await lookedAt(page);
    const worker = page.workers().find((one: Worker) => /pictures\.worker/u.test(one.url()))!;
    const outcome = await worker.evaluate(
      (address) =>
        fetch(address, { method: "POST", body: "pixels" }).then(
          () => "sent",
          () => "refused",
        ),
      url,
    );
    expect(outcome).toBe("refused");
  });
});

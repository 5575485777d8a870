import sharp from "sharp";
import { expect, it } from "vitest";
import { setUpDesks } from "./lib/desk.ts";
import { setUpEnteredDesk } from "./lib/entered-desk.ts";
import {
  addPictures,
  hasFace,
  LONG,
  lookedAt,
  makeCopy,
  photograph,
  SECRET,
  withoutReader,
} from "./lib/pictures.ts";
import { handIn, openPanel, PATIENCE, sendOn, writeAnew } from "./lib/publishing.ts";

/** The real worker with the real models. */
const enter = setUpEnteredDesk(setUpDesks({ prepare: withoutReader }));

const ALT = "Our new waiting room with a notice on the wall";
/** Too long for one post on Bluesky, and not for one on Mastodon. */
const SENTENCE = "The waiting room has new chairs, and the plants survived the move. ";
const TEXT = SENTENCE.repeat(6).trim();

it(
  "a picture arrives clean on every network, with its description, and in a thread with its first part",
  async () => {
    const { page, served } = await enter();
    await writeAnew(page, TEXT);
    await addPictures(page, await photograph());
    await lookedAt(page);
    await page.getByRole("button", { name: "Last look" }).click();
    const obstacle = page.locator(".obstacles li");
    await obstacle.getByText("Picture 1 has no clean copy yet. Only clean copies are sent.").waitFor();
    expect(await page.getByRole("button", { name: "Hand it in" }).isDisabled()).toBe(true);
    await obstacle.getByRole("button", { name: "Go to the picture" }).click();

    await makeCopy(page.getByRole("dialog"));
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Last look" }).click();
    await obstacle.getByText("Picture 1 has no description").waitFor();
    await obstacle.getByRole("button", { name: "Go to the picture" }).click();
    await page.getByLabel("Describe it for people who cannot see it").fill(ALT);

    await openPanel(page);
    await page.getByText("One clean picture goes along, with its description.").waitFor();
    await page.getByText("Where the text becomes a thread, it goes with the first part.").waitFor();
    await handIn(page);
    await expect.poll(() => page.getByRole("img", { name: ALT }).count()).toBe(1);
    await sendOn(page);

    const posts = served.bluesky.records.map(({ value }) => value);
    expect(posts.length).toBeGreaterThan(1);
    expect(posts.map(({ embed }) => embed)).toEqual([
      expect.objectContaining({ images: [expect.objectContaining({ alt: ALT })] }),
      ...posts.slice(1).map(() => undefined),
    ]);
    expect(served.mastodon.statuses.map(({ media }) => media.map(({ description }) => description))).toEqual([
      [ALT],
    ]);

    const brought = [...served.bluesky.pictures, ...served.mastodon.pictures];
    expect(brought).toHaveLength(2);
    for (const bytes of brought) {
      const { exif, xmp, iptc, width, height } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, width, height }).toEqual({ width: 800, height: 600 });
      for (const planted of [SECRET, "Fairphone", "Exif"])
        expect(Buffer.from(bytes).includes(planted)).toBe(false);
      expect(await darkest(bytes)).toBeLessThan(12);
    }
  },
  PATIENCE + LONG,
);

/** How bright the brightest spot is where the words, and the face, were: a cover is black. */
async function darkest(bytes: Uint8Array): Promise<number> {
  const words = { left: 70, top: 486, width: 120, height: 20 };
  const face = { left: 560, top: 60, width: 60, height: 60 };
  const stats = await Promise.all(
    [words, ...(hasFace ? [face] : [])].map(async (region) =>
      sharp(await sharp(bytes).extract(region).png().toBuffer()).stats(),
    ),
  );
  return Math.max(...stats.flatMap(({ channels }) => channels.slice(0, 3).map(({ max }) => max)));
}

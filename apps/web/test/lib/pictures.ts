import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Locator, Page } from "playwright-core";
import sharp from "sharp";

/** A face in the public domain; the checkout of the pictures is not part of this project. */
const FACE = fileURLToPath(
  new URL("../../../../../shared/data/images/scikit-image/astronaut.png", import.meta.url),
);
export const hasFace = existsSync(FACE);

/** Planted in a picture's file, and to be in none of its copies. */
export const SECRET = "CHAPERONE-SECRET-1";
/** Printed into a picture. Nobody is called so. */
export const PRINTED = "KAUFMAN, ANNA";

export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** A label with words, on a soft ground. */
const label = (width: number, height: number, words: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#8fb8c9"/><stop offset="1" stop-color="#d9c7a0"/></linearGradient></defs>
      <rect width="100%" height="100%" fill="url(#g)"/>
      <rect x="4%" y="76%" width="60%" height="12%" fill="#fff"/>
      <text x="7%" y="85%" font-family="DejaVu Sans, sans-serif" font-size="${height * 0.07}" fill="#111">${escaped(words)}</text>
    </svg>`,
  );

/** A JPEG with words and, where there is one at hand, a face; its file says where, when, and a secret. */
export async function photograph(
  options: { readonly width?: number; readonly height?: number; readonly name?: string } = {},
): Promise<PictureFile> {
  const { width = 800, height = 600, name = "IMG_2231.jpg" } = options;
  const side = Math.round(height * 0.6);
  const face = hasFace
    ? [
        {
          input: await sharp(await readFile(FACE))
            .resize(side)
            .toBuffer(),
          left: width - side,
          top: 0,
        },
      ]
    : [];
  const buffer = await sharp(label(width, height, PRINTED))
    .composite(face)
    .withExif({
      IFD0: { Make: "Fairphone", Artist: SECRET },
      IFD2: { DateTimeOriginal: "2026:06:03 14:02:11" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "53/1 16/1 14/1",
        GPSLongitudeRef: "W",
        GPSLongitude: "9/1 3/1 24/1",
      },
    })
    .jpeg({ quality: 92 })
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

/** A small picture of nothing. */
export const plainPicture = async (name = "wall.png"): Promise<PictureFile> => ({
  name,
  mimeType: "image/png",
  buffer: await sharp({ create: { width: 320, height: 240, channels: 3, background: "#9db7c4" } })
    .png()
    .toBuffer(),
});

export const NO_PICTURE: PictureFile = {
  name: "notes.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Mrs Okafor, bed 4"),
};

/** The draft's language model never comes; the runtime that pictures share with it does. */
export const withoutReader = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/assets\/reader-(?!files)[\w-]+\.js$/u, (route) => route.abort());

export const addPictures = (page: Page, ...files: PictureFile[]): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(files);

/** Models are loaded with the first picture, on a machine that may be busy. */
export const LONG = 60_000;

export const rowOf = (page: Page, number: number): Locator => page.locator(".picture").nth(number - 1);

/** Waits until a picture was looked at. Counted from 1. */
export const lookedAt = (page: Page, number = 1): Promise<void> =>
  rowOf(page, number).getByRole("button", { name: "Look and cover" }).waitFor({ timeout: LONG });

/** The picture on the table. */
export async function openPicture(page: Page, number = 1): Promise<Locator> {
  await rowOf(page, number).getByRole("button", { name: "Look and cover" }).click();
  return page.getByRole("dialog");
}

/** Makes the clean copy of the picture on the table, and waits for it. */
export async function makeCopy(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Make the clean copy" }).click();
  await dialog.locator(".copied").waitFor({ timeout: LONG });
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

export async function downloadCopy(page: Page): Promise<Downloaded> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download clean copy" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

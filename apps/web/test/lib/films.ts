import type { BrowserContext } from "playwright-core";
import { element } from "../../../../packages/images/test/lib/plant.ts";
import type { PictureFile } from "./pictures.ts";

export interface Scene {
  /** A CSS colour. */
  readonly ground: string;
  readonly words: string;
}

/** The quickest that Chromium writes. */
const RECORDED = { webm: "video/webm;codecs=vp8", mp4: "video/mp4" } as const;

/** A film recorded by the browser itself in a page of its own, each scene about two seconds long. */
export async function record(
  context: BrowserContext,
  format: "webm" | "mp4",
  scenes: readonly Scene[],
): Promise<PictureFile> {
  const page = await context.newPage();
  const recorded = await page.evaluate(
    async ([type, all]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [480, 360];
      const context = canvas.getContext("2d")!;
      const draw = ({ ground, words }: Scene): void => {
        context.fillStyle = ground;
        context.fillRect(0, 0, 480, 360);
        context.fillStyle = "#111";
        context.font = "36px DejaVu Sans, sans-serif";
        context.fillText(words, 40, 270);
      };
      draw(all[0]!);
      // Enough for stills of one scene to look alike, so that they are looked at once.
      const recorder = new MediaRecorder(canvas.captureStream(10), {
        mimeType: type,
        videoBitsPerSecond: 8_000_000,
      });
      const parts: Blob[] = [];
      recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
      const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve));
      recorder.start();
      for (let at = 0; at < 20 * all.length; at++) {
        draw(all[Math.floor(at / 20)]!);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // What its encoder has not come to by then is lost.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      recorder.stop();
      await stopped;
      return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
    },
    [RECORDED[format], scenes] as const,
  );
  await page.close();
  return { name: `film.${format}`, mimeType: `video/${format}`, buffer: Buffer.from(recorded) };
}

/** As a WebM that was cut short while it was recorded, which does not tell how long it is: that is made a void. */
export function endless(film: PictureFile): PictureFile {
  const buffer = Buffer.from(film.buffer);
  const at = buffer.indexOf(Buffer.from([0x44, 0x89]));
  if (at < 0) throw new Error("A WebM that does not tell how long it is already");
  // Two bytes of name and one of length become one and one, so the content is one longer.
  const length = (buffer[at + 2]! & 0x7f) + 1;
  buffer[at] = 0xec;
  buffer[at + 1] = 0x80 | length;
  buffer.fill(0, at + 2, at + 2 + length);
  return { ...film, buffer };
}

/** With a tag behind the film, in the form of RFC 9559. */
export const tagged = (film: PictureFile, tag: string, words: string): PictureFile => ({
  ...film,
  buffer: Buffer.concat([
    film.buffer,
    element(0x1254c367, element(0x7373, element(0x67c8, element(0x45a3, tag), element(0x4487, words)))),
  ]),
});

/** With a note in a box that players step over, behind the film. */
export function noted(film: PictureFile, words: string): PictureFile {
  const content = Buffer.from(words);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write("free", 4, "latin1");
  return { ...film, buffer: Buffer.concat([film.buffer, head, content]) };
}

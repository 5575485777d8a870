import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import sharp from "sharp";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import { ground, pathOf } from "./pictures.ts";

export const WIDTH = 4000;
export const HEIGHT = 3000;

/** A photograph of 12 megapixels with all there is to find: EXIF with a place, a face, a notice with words, a code. */
export async function photograph(): Promise<Uint8Array<ArrayBuffer>> {
  const { resolve } = createRequire(import.meta.url);
  const writer = new Uint8Array(readFileSync(resolve("zxing-wasm/writer/zxing_writer.wasm")));
  prepareZXingModule({ overrides: { wasmBinary: writer.buffer, locateFile: () => "data:," } });
  const { svg } = await writeBarcode("MRN 4471820", { format: "QRCode", scale: 14, addQuietZones: true });
  const face = await sharp(pathOf("scikit-image/astronaut.png"))
    .extract({ left: 100, top: 0, width: 300, height: 360 })
    .resize(1000, 1200)
    .png()
    .toBuffer();
  const lines = ["KOWALSKI, GRACE", "DOB 12/03/1951", "MRN 4471820", "Ward open today"];
  const notice = `<svg xmlns="http://www.w3.org/2000/svg" width="1300" height="620"><rect width="1300" height="620" fill="#fdfdf5"/>${lines.map((line, at) => `<text x="60" y="${130 + at * 140}" font-family="DejaVu Sans" font-size="90" fill="#111">${line}</text>`).join("")}</svg>`;
  const image = (await ground("presidio/integration_resources_no_ocr.jpg", WIDTH, HEIGHT)).composite([
    { input: face, left: 2600, top: 500 },
    { input: Buffer.from(notice), left: 200, top: 2200 },
    {
      input: await sharp(Buffer.from(svg)).flatten({ background: "white" }).png().toBuffer(),
      left: 300,
      top: 300,
    },
  ]);
  const jpeg = await image
    .withExif({
      IFD0: { Make: "Fairphone", Model: "FP5", Artist: "N. Quill" },
      IFD2: { DateTimeOriginal: "2026:06:03 14:02:11" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "53/1 16/1 14/1",
        GPSLongitudeRef: "W",
        GPSLongitude: "9/1 3/1 24/1",
      },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
  return new Uint8Array(jpeg);
}

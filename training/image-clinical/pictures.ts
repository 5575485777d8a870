import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { ClinicalLook } from "@chaperone/core";
import sharp from "sharp";
import { type Raster, raster } from "../../packages/images/src/raster.ts";
import { blurred, grey, night, seeded } from "./variations.ts";

type GreyLook = Extract<ClinicalLook, "radiograph" | "scan" | "ultrasound">;

/** A picture and what it is; null for none made in care. Those of one group show the same thing. */
export interface Original {
  readonly name: string;
  readonly group: string;
  readonly look: GreyLook | null;
  readonly picture: Raster;
}

/** Files of one line show the same thing, or the same thing in another form. */
const CLINICAL: Record<GreyLook, readonly string[]> = {
  radiograph: [
    "tests_00000001_000.png",
    "tests_00027426_000.png",
    "tests_16747_3_1.jpg",
    "tests_covid-19-pneumonia-58-prior.jpg",
    "tests_tbx11k_test_data_imgs_tb_tb0005.png",
    "test_data_png_images_0_ORIGINAL.png presidio__test_data_0_ORIGINAL_compressed.dcm.png",
    "test_data_png_images_1_ORIGINAL.png",
    "test_data_png_images_3_ORIGINAL.png",
    "xrays__tests_1.2.276.0.7230010.3.1.4.8323329.69.png xrays__tests_Fake_MONOHR1.dcm.png",
  ],
  scan: [
    "dicom__693_UNCR.dcm.png",
    "dicom__MR-SIEMENS-DICOM-WithOverlays.dcm.png",
    "dicom__MR2_J2KR.dcm.png",
    "test_data_png_images_RGB_ORIGINAL.png",
    "test_data_png_images_2_ORIGINAL.png",
  ],
  ultrasound: [
    "dicom__JPGLosslessP14SV1_1s_1f_8b.dcm.png",
    "dicom__US1_UNCR.dcm.png",
    "dicom__OBXXXX1A.dcm.png",
  ],
};

const PHOTOGRAPHS = [
  "integration_resources_no_ocr.jpg",
  "astronaut.png",
  "dicom__OT-PAL-8-face.dcm.png",
  "camera.png",
  "chelsea.png",
  "coffee.png",
  "coins.png",
  "brick.png",
  "grass.png",
  "gravel.png",
  "hubble_deep_field.jpg",
  "moon.png",
  "motorcycle_left.png",
  "rocket.jpg",
  "cell.png",
];

const OTHERS = [
  "docs_assets_ocr-example.png",
  "integration_resources_kwargs_test.jpg",
  "integration_resources_ocr_test.png",
  "page.png",
  "benchmarks_data_tyger.jpg",
  "tests_assets_images_bill.png",
  "tests_assets_images_cosmic.png",
  "tests_assets_images_testocr.png",
  "text.png",
  "color.png",
  "logo.png",
  "horse.png",
  "chessboard_GRAY.png",
  "clock_motion.png",
  "code128-2_01.png",
  "code128-1_3.png",
  "qrcode-4_01.png",
  "datamatrix-2_01.png",
  "pdf417-2_01.png",
  "multi-qrcode-1_1.png",
];

async function load(path: string): Promise<Raster> {
  const { data, info } = await sharp(path)
    .flatten({ background: "white" })
    .resize(400, 400, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

/** Slides, charts, screens and skies, drawn: what stands beside pictures in a post. */
function drawn(): Original[] {
  const svg: Record<string, string> = {
    "white slide with a graph": `<rect width="640" height="480" fill="white"/><text x="60" y="70" font-size="34">Length of stay</text>
      <path d="M80 120V400H580" stroke="black" stroke-width="3" fill="none"/><path d="M80 380L180 330L280 350L380 240L480 200L570 150" stroke="#333" stroke-width="4" fill="none"/>`,
    "bars in grey": `<rect width="640" height="480" fill="#f4f4f4"/>${[0, 1, 2, 3, 4, 5].map((i) => `<rect x="${70 + i * 90}" y="${400 - i * 50}" width="60" height="${i * 50 + 10}" fill="#${3 + i}${3 + i}${3 + i}"/>`).join("")}`,
    "black slide": `<rect width="640" height="480" fill="black"/><text x="60" y="90" font-size="40" fill="white">Key messages</text>${[0, 1, 2, 3].map((i) => `<text x="80" y="${170 + i * 70}" font-size="28" fill="#ccc">An item of the list, number ${i}</text>`).join("")}`,
    "dark screen": `<rect width="400" height="700" fill="#15181c"/>${[0, 1, 2, 3, 4].map((i) => `<circle cx="50" cy="${80 + i * 130}" r="26" fill="#888"/><rect x="95" y="${60 + i * 130}" width="260" height="16" fill="#bbb"/><rect x="95" y="${90 + i * 130}" width="220" height="14" fill="#777"/>`).join("")}`,
    "light screen": `<rect width="400" height="700" fill="#fafafa"/>${[0, 1, 2, 3, 4].map((i) => `<circle cx="50" cy="${80 + i * 130}" r="26" fill="#4a90d9"/><rect x="95" y="${60 + i * 130}" width="260" height="16" fill="#333"/><rect x="95" y="${90 + i * 130}" width="220" height="14" fill="#999"/>`).join("")}`,
    "grey slope": `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="black"/><stop offset="1" stop-color="white"/></linearGradient></defs><rect width="640" height="480" fill="url(#g)"/>`,
    "grey glow": `<defs><radialGradient id="g"><stop offset="0" stop-color="#ddd"/><stop offset="1" stop-color="#111"/></radialGradient></defs><rect width="640" height="480" fill="url(#g)"/>`,
    "full moon": `<rect width="640" height="480" fill="#020202"/><circle cx="320" cy="240" r="130" fill="#cfcfcf"/><circle cx="280" cy="220" r="30" fill="#b0b0b0"/><circle cx="360" cy="280" r="40" fill="#bcbcbc"/>`,
    "badge on black": `<rect width="512" height="512" fill="black"/><circle cx="256" cy="256" r="180" fill="none" stroke="white" stroke-width="24"/><path d="M256 130V380M130 256H380" stroke="white" stroke-width="40"/>`,
    terminal: `<rect width="640" height="480" fill="black"/>${Array.from({ length: 18 }, (_, i) => `<text x="12" y="${24 + i * 25}" font-size="17" font-family="monospace" fill="#d0d0d0">${"$ line of words ".repeat(1 + ((i * 7) % 3))}</text>`).join("")}`,
  };
  return Object.entries(svg).map(([name, body]) => ({
    name,
    group: name,
    look: null,
    picture: { body } as never,
  }));
}

async function render(body: string): Promise<Raster> {
  const size = /width="(\d+)" height="(\d+)"/.exec(body)!;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${size[1]}" height="${size[2]}">${body}</svg>`;
  const { data, info } = await sharp(Buffer.from(text))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

/** @param folders where the pictures lie; those not found are named and left out. */
export async function originals(folders: readonly string[]): Promise<Original[]> {
  const found: Original[] = [];
  const add = async (name: string, group: string, look: GreyLook | null): Promise<Raster | null> => {
    const path = folders.map((folder) => join(folder, name)).find(existsSync);
    if (!path) {
      console.warn(`not there, left out: ${name}`);
      return null;
    }
    const picture = await load(path);
    found.push({ name: basename(path), group, look, picture });
    return picture;
  };
  for (const [look, lines] of Object.entries(CLINICAL)) {
    for (const line of lines) for (const name of line.split(" ")) await add(name, line, look as GreyLook);
  }
  for (const name of PHOTOGRAPHS) {
    const picture = await add(name, name, null);
    if (!picture) continue;
    const of = (made: Raster, as: string): number =>
      found.push({ name: `${name}, ${as}`, group: name, look: null, picture: made });
    of(grey(picture), "grey");
    of(night(picture, seeded(7)), "at night");
    of(blurred(grey(picture)), "grey, blurred");
  }
  for (const name of OTHERS) await add(name, name, null);
  for (const each of drawn())
    found.push({ ...each, picture: await render((each.picture as unknown as { body: string }).body) });
  return found;
}

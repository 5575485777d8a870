import type { ImageSighting } from "@chaperone/core";
import type { ImageTools } from "@chaperone/images/node";
import sharp from "sharp";
import {
  asImage,
  type Box,
  filesIn,
  ground,
  hasPictures,
  look,
  MISSING,
  opened,
  pathOf,
  rasterOf,
  SURE,
  seeded,
  toolsFor,
} from "./pictures.ts";
import { percent, type Section, share, target } from "./table.ts";

const PORTRAIT = "scikit-image/astronaut.png";
/** By hand, in pixels of the portrait: the face from the brows' top to the chin, and head and shoulders. */
const FACE: Box = { left: 181, top: 68, width: 85, height: 105 };
const HEAD: Box = { left: 140, top: 20, width: 170, height: 190 };

/** Height of the face in pixels. Every second one goes into one picture, so that four stand in each. */
export const SIZES = [24, 32, 48, 64, 100, 160, 240, 400] as const;
export const WIDTH = 1600;
export const HEIGHT = 1200;
/** Upright faces are looked for down to about 1/50 of the long side, turned ones to 1/35. */
const CLAIMED = { upright: 32, turned: 48 };

export interface Way {
  readonly name: string;
  /** Degrees clockwise. */
  readonly degrees: number;
  readonly brightness?: number;
  readonly hidden?: "mouth" | "half";
}

export const WAYS: readonly Way[] = [
  { name: "upright", degrees: 0 },
  { name: "turned by 90°", degrees: 90 },
  { name: "turned by 180°", degrees: 180 },
  { name: "turned by 270°", degrees: 270 },
  { name: "aslant, 30°", degrees: 30 },
  { name: "aslant, 45°", degrees: 45 },
  { name: "dark (a third)", degrees: 0, brightness: 0.33 },
  { name: "bright (1.6 times)", degrees: 0, brightness: 1.6 },
  { name: "mask over nose and mouth", degrees: 0, hidden: "mouth" },
  { name: "left half hidden", degrees: 0, hidden: "half" },
];

const GROUNDS = ["presidio/integration_resources_no_ocr.jpg", "scikit-image/ihc.png", "noise"] as const;

/** Nobody is on them, looked at by eye. */
export const FACELESS = (): string[] =>
  filesIn("scikit-image", "tesseract", "presidio", "xrays", "dicom", "barcodes").filter(
    (file) => !/astronaut|-face\.|no_pixels/u.test(file),
  );

export interface Pasted {
  readonly size: number;
  readonly box: Box;
}

/** Faces: one portrait in many ways, and pictures without a face. */
export async function measureFaces(isQuick: boolean): Promise<Section> {
  const title = "Faces";
  if (!hasPictures) return { title, notes: [`Not measured: ${MISSING}.`], tables: [] };
  const tools = await toolsFor("faces");
  const tally = new Map<string, { found: number; maybe: number; all: number }>();
  const key = (way: Way, size: number): string => `${way.name}|${size}`;
  let surplus = 0;
  let pictures = 0;
  for await (const { way, picture, pasted } of facePictures(isQuick)) {
    const seen = facesIn((await look(asImage(picture), tools)).sightings);
    pictures++;
    for (const { size, box } of pasted) {
      const cell = tally.get(key(way, size)) ?? { found: 0, maybe: 0, all: 0 };
      tally.set(key(way, size), cell);
      cell.all++;
      const most = Math.max(0, ...seen.filter((one) => isOn(one, box, picture)).map((one) => one.confidence));
      if (most >= SURE) cell.found++;
      else if (most > 0) cell.maybe++;
    }
    surplus += seen.filter(
      (one) => one.confidence >= SURE && !pasted.some(({ box }) => isOn(one, box, picture)),
    ).length;
  }
  const sum = (ways: readonly Way[], from: number) => {
    const cells = ways.flatMap((way) =>
      SIZES.filter((size) => size >= from).flatMap((size) => tally.get(key(way, size)) ?? []),
    );
    return {
      found: cells.reduce((total, { found }) => total + found, 0),
      all: cells.reduce((total, { all }) => total + all, 0),
    };
  };
  const told = ({ found, all }: { found: number; all: number }): string => share(found, all);
  const upright = sum(WAYS.slice(0, 1), CLAIMED.upright);
  const four = sum(WAYS.slice(0, 4), CLAIMED.turned);
  const without = await falseFaces(tools);
  return {
    title,
    notes: [
      `**One face only** (the portrait scikit-image/astronaut.png), pasted into pictures of ${WIDTH} x ${HEIGHT} (two photographs and noise). This measures size, turning and covering, not people; the detector's looks and its confidence were chosen on the same portrait and the same faceless pictures. A face counts as found where a sighting of confidence ${SURE} or more holds most of it and is not three times as long.`,
      `${target(`Upright, ${CLAIMED.upright} pixels and more, 98 %`, upright.found >= 0.98 * upright.all)}: ${told(upright)}; of all sizes from 24 pixels: ${told(sum(WAYS.slice(0, 1), 24))}.`,
      `${target(`Four orientations, ${CLAIMED.turned} pixels and more, 95 %`, four.found >= 0.95 * four.all)}: ${told(four)}; from 32 pixels: ${told(sum(WAYS.slice(0, 4), 32))}; of all sizes from 24: ${told(sum(WAYS.slice(0, 4), 24))}. The targets name no size; those here are what the detector says of itself (a 50th of the long side upright, a 35th turned). In a photograph of 4000 pixels width they are two and a half times as many pixels.`,
      `${target("False faces in 1 of 20 faceless pictures at most", without.sure.length <= without.files / 20)}: in ${share(without.sure.length, without.files)}${without.sure.length ? ` (${without.sure.join("; ")})` : ""}; as "maybe" in ${without.maybe.length} more${without.maybe.length ? ` (${without.maybe.join("; ")})` : ""}. They are all of scikit-image, tesseract, presidio, xrays, dicom (first frame) and barcodes without the portrait and OT-PAL-8-face.dcm; most of them are bar codes, pages and films, which look less like faces than photographs of rooms and things do. The three grounds without a face, cut to ${WIDTH} x ${HEIGHT}: a false face in ${without.cut.length}${without.cut.length ? ` (${without.cut.join("; ")})` : ""}. In the ${pictures} pictures with pasted faces: ${surplus} boxes that are on none.`,
    ],
    tables: [
      {
        head: ["Found (maybe) of all", ...SIZES.map((size) => `${size} px`)],
        rows: WAYS.map((way) => [
          way.name,
          ...SIZES.map((size) => {
            const cell = tally.get(key(way, size));
            return cell ? `${cell.found}${cell.maybe ? ` (${cell.maybe})` : ""} of ${cell.all}` : "-";
          }),
        ]),
      },
    ],
  };
}

type Face = ImageSighting<"image-face">;
export const facesIn = (sightings: readonly ImageSighting[]): Face[] =>
  sightings.filter((one): one is Face => one.kind === "image-face");

/** Most of the face lies in it, and it is no box around half the picture. */
export function isOn(
  { region }: Pick<Face, "region">,
  { left, top, width, height }: Box,
  picture: { readonly width: number; readonly height: number },
): boolean {
  if (!region) return false;
  const [x, y] = [region.left * picture.width, region.top * picture.height];
  const [w, h] = [region.width * picture.width, region.height * picture.height];
  const across = Math.min(x + w, left + width) - Math.max(x, left);
  const down = Math.min(y + h, top + height) - Math.max(y, top);
  return (
    across > 0 &&
    down > 0 &&
    across * down > 0.5 * width * height &&
    Math.max(w, h) < 3 * Math.max(width, height)
  );
}
/** Pictures with faces, always the same. */
export async function* facePictures(isFew: boolean, ways: readonly Way[] = isFew ? WAYS.slice(0, 2) : WAYS) {
  for (const way of ways) {
    for (const [at, back] of (isFew ? GROUNDS.slice(0, 1) : GROUNDS).entries()) {
      for (const half of [0, 1]) {
        const sizes = SIZES.filter((_, index) => index % 2 === half);
        yield { way, ...(await pasteFaces(back, sizes, way, 100 * at + half)) };
      }
    }
  }
}

async function pasteFaces(back: (typeof GROUNDS)[number], sizes: readonly number[], way: Way, seed: number) {
  const next = seeded(seed + way.degrees * 7 + way.name.length);
  const layers: { input: Buffer; left: number; top: number }[] = [];
  const pasted: Pasted[] = [];
  const taken: Box[] = [];
  for (const size of sizes.toReversed()) {
    const { input, width, height, face } = await head(size, way);
    const place = roomFor(width, height, taken, next);
    taken.push({ ...place, width, height });
    layers.push({ input, ...place });
    pasted.push({ size, box: { ...face, left: place.left + face.left, top: place.top + face.top } });
  }
  const image = (await ground(back, WIDTH, HEIGHT)).composite(layers);
  return { picture: await rasterOf(sharp(await image.png({ compressionLevel: 1 }).toBuffer())), pasted };
}

/** Somewhere in the picture beside the others. */
function roomFor(width: number, height: number, taken: readonly Box[], next: () => number) {
  for (let attempt = 0; attempt < 2000; attempt++) {
    const left = Math.floor(next() * (WIDTH - width));
    const top = Math.floor(next() * (HEIGHT - height));
    const isFree = taken.every(
      (other) =>
        left >= other.left + other.width ||
        other.left >= left + width ||
        top >= other.top + other.height ||
        other.top >= top + height,
    );
    if (isFree) return { left, top };
  }
  throw new Error("no room for a face");
}

/** Head and shoulders with a face of so many pixels in height, and where that lies in it. */
async function head(size: number, { degrees, brightness = 1, hidden }: Way) {
  const scale = size / FACE.height;
  const width = Math.round(HEAD.width * scale);
  const height = Math.round(HEAD.height * scale);
  const face = {
    left: (FACE.left - HEAD.left) * scale,
    top: (FACE.top - HEAD.top) * scale,
    width: FACE.width * scale,
    height: FACE.height * scale,
  };
  const cover =
    hidden === "mouth"
      ? `<path d="M${face.left} ${face.top + 0.48 * face.height} q${face.width / 2} ${-0.12 * face.height} ${face.width} 0 v${0.4 * face.height} q${-face.width / 2} ${0.3 * face.height} ${-face.width} 0 z" fill="#9cc4d8"/>`
      : hidden === "half"
        ? `<rect x="${face.left - 0.3 * face.width}" y="0" width="${0.8 * face.width}" height="${height}" fill="#6f7d6a"/>`
        : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cover}</svg>`;
  const upright = await sharp(
    await sharp(pathOf(PORTRAIT))
      .extract(HEAD)
      .resize(width, height, { fit: "fill" })
      .modulate({ brightness })
      .composite([{ input: Buffer.from(svg), left: 0, top: 0 }])
      .png()
      .toBuffer(),
  )
    .ensureAlpha()
    .rotate(degrees, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width: wide, height: high } = upright.info;
  return {
    input: upright.data,
    width: wide,
    height: high,
    face: turnedBox(face, width, height, wide, high, degrees),
  };
}

/** The box around a box whose picture was turned about its middle; aslant, of about the face's own size. */
function turnedBox(
  face: Box,
  width: number,
  height: number,
  wide: number,
  high: number,
  degrees: number,
): Box {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [face.left + face.width / 2 - width / 2, face.top + face.height / 2 - height / 2];
  const x = wide / 2 + cos * dx - sin * dy;
  const y = high / 2 + sin * dx + cos * dy;
  const isLying = degrees % 180 === 90;
  const [w, h] = isLying ? [face.height, face.width] : [face.width, face.height];
  return { left: x - w / 2, top: y - h / 2, width: w, height: h };
}

async function falseFaces(tools: ImageTools) {
  const sure: string[] = [];
  const maybe: string[] = [];
  const files = FACELESS();
  for (const file of files) {
    const image = await opened(file, tools);
    const { sightings } = await look({ ...image, frames: image.frames.slice(0, 1) }, tools);
    const [most] = facesIn(sightings).toSorted((a, b) => b.confidence - a.confidence);
    if (!most) continue;
    const area = most.region ? percent(most.region.width * most.region.height) : "?";
    (most.confidence >= SURE ? sure : maybe).push(`${file} ${most.confidence.toFixed(2)}, ${area} of it`);
  }
  const cut: string[] = [];
  for (const back of GROUNDS) {
    const seen = facesIn(
      (await look(asImage(await rasterOf(await ground(back, WIDTH, HEIGHT))), tools)).sightings,
    );
    const most = Math.max(0, ...seen.map(({ confidence }) => confidence));
    if (most >= SURE) cut.push(`${back} ${most.toFixed(2)}`);
  }
  return { sure, maybe, cut, files: files.length };
}

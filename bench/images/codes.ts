import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ImageSighting } from "@chaperone/core";
import type { ImageTools } from "@chaperone/images/node";
import sharp from "sharp";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import {
  asImage,
  type Box,
  bytesOf,
  coveredPart,
  filesIn,
  ground,
  hasPictures,
  look,
  MISSING,
  opened,
  rasterOf,
  SURE,
  toolsFor,
} from "./pictures.ts";
import { type Section, share, type Table, target } from "./table.ts";

type Code = ImageSighting<"image-code">;

const CONTENTS: readonly (readonly [format: string, content: string])[] = [
  ["QRCode", "https://example.org/visit?id=73019"],
  ["MicroQRCode", "730194"],
  ["DataMatrix", "(01)09501101530003"],
  ["Aztec", "PAT 730194 1961-05-04"],
  ["PDF417", "730194;Example;1961"],
  ["Code128", "MRN730194"],
  ["Code39", "H730194"],
  ["Code93", "H730194"],
  ["ITF", "12345678901231"],
  ["EAN13", "5012345678900"],
  ["Codabar", "A730194B"],
];
/** Pixels a module, in a picture of 1600 by 1200. */
const SCALES = [2, 3, 5];
const TURNS = [0, 15, 45, 90, 180];
const WIDTH = 1600;
const HEIGHT = 1200;

/** Pictures that hold a code besides those of barcodes/. */
const WITH_CODE = new Set<string>();

/** Bar and matrix codes: photographed ones, and planted ones on a photograph. */
export async function measureCodes(isQuick: boolean): Promise<Section> {
  const tools = await toolsFor("codes");
  const tables: Table[] = [];
  const notes: string[] = [];
  if (hasPictures) {
    const { read, found, files, missed } = await photographed(tools);
    const false_ = await falseOnes(tools);
    notes.push(
      `${target("97 % of the photographed codes read or found", found >= 0.97 * files)}: read ${share(read, files)}, found ${share(found, files)}${missed.length ? `; not: ${missed.join(", ")}` : ""}. Pictures of zxing's tests; of those with several codes one is enough here.`,
      `False codes at ${SURE} and more: in ${share(false_.sure.length, false_.files)} other pictures${false_.sure.length ? `: ${false_.sure.join(", ")}` : ""}; below that as "maybe" in ${false_.maybe.length}.`,
    );
  } else notes.push(`Photographed and false codes are not measured: ${MISSING}.`);
  tables.push(await planted(tools, isQuick));
  notes.push(
    `Planted codes: ${CONTENTS.length} formats, each in a picture of ${WIDTH} x ${HEIGHT}, on a photograph (plain grey without the test pictures). A cell: read rightly, found (four fifths of its middle under a sighting), of all.`,
  );
  return { title: "Codes", notes, tables };
}

const codesIn = (sightings: readonly ImageSighting[]): Code[] =>
  sightings.filter((one): one is Code => one.kind === "image-code");

async function photographed(tools: ImageTools) {
  const files = filesIn("barcodes");
  let [read, found] = [0, 0];
  const missed: string[] = [];
  for (const file of files) {
    const { sightings } = await look(await opened(file, tools), tools);
    const seen = codesIn(sightings);
    if (seen.some(({ details }) => details.content === expected(file))) read++;
    if (seen.some(({ confidence }) => confidence >= SURE)) found++;
    else missed.push(file.slice(9));
  }
  return { read, found, files: files.length, missed };
}

/** What zxing's own tests say the code holds; of some it is not told, and then any content counts. */
function expected(file: string): string | undefined {
  try {
    return new TextDecoder().decode(bytesOf(file.replace(/png$/u, "txt"))).replace(/\r?\n$/u, "");
  } catch {
    return undefined;
  }
}

async function falseOnes(tools: ImageTools) {
  const files = filesIn("scikit-image", "tesseract", "presidio", "xrays", "dicom").filter(
    (file) => !WITH_CODE.has(file) && !file.includes("no_pixels"),
  );
  const sure: string[] = [];
  const maybe: string[] = [];
  for (const file of files) {
    const seen = codesIn((await look(await opened(file, tools), tools)).sightings);
    const most = Math.max(0, ...seen.map(({ confidence }) => confidence));
    if (most >= SURE) sure.push(file);
    else if (most > 0) maybe.push(file);
  }
  return { sure, maybe, files: files.length };
}

async function planted(tools: ImageTools, isQuick: boolean): Promise<Table> {
  const { resolve } = createRequire(import.meta.url);
  const writer = new Uint8Array(readFileSync(resolve("zxing-wasm/writer/zxing_writer.wasm")));
  prepareZXingModule({ overrides: { wasmBinary: writer.buffer, locateFile: () => "data:," } });
  const turns = isQuick ? TURNS.slice(0, 2) : TURNS;
  const rows: string[][] = [];
  for (const scale of SCALES) {
    const cells: string[] = [];
    for (const degrees of turns) {
      let [read, found] = [0, 0];
      for (const [format, content] of CONTENTS) {
        const { picture, box } = await pasted(format, content, scale, degrees);
        const seen = codesIn((await look(asImage(picture), tools)).sightings).filter(
          ({ confidence }) => confidence >= SURE,
        );
        const plain = (words: string | null): string => (words ?? "").replace(/\W/gu, "");
        if (seen.some(({ details }) => plain(details.content) === plain(content))) read++;
        if (
          coveredPart(
            box,
            picture,
            seen.map(({ region }) => region!),
          ) >= 0.8
        )
          found++;
      }
      cells.push(`${read}, ${found} of ${CONTENTS.length}`);
    }
    rows.push([`${scale} pixels a module`, ...cells]);
  }
  return { head: ["Size", ...turns.map((turn) => `turned by ${turn}°`)], rows };
}

/** A code on a photograph, and the box of its bars without the empty frame around. */
async function pasted(format: string, content: string, scale: number, degrees: number) {
  const { svg, error } = await writeBarcode(content, {
    format: format as "QRCode",
    scale,
    addQuietZones: true,
  });
  if (error) throw new Error(`${format}: ${error}`);
  const code = await sharp(Buffer.from(svg)).flatten({ background: "white" }).png().toBuffer();
  const turned = await sharp(code)
    .ensureAlpha()
    .rotate(degrees, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
  const { width, height } = await sharp(turned).metadata();
  const back = hasPictures
    ? await ground("presidio/integration_resources_no_ocr.jpg", WIDTH, HEIGHT)
    : sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: "#8a9a8c" } });
  const [left, top] = [Math.floor((WIDTH - width) / 3), Math.floor((HEIGHT - height) / 3)];
  const picture = await rasterOf(
    sharp(
      await back
        .composite([{ input: turned, left, top }])
        .png({ compressionLevel: 1 })
        .toBuffer(),
    ),
  );
  // The middle: how wide the frame around is differs by format.
  const frame = 0.25;
  const box: Box = {
    left: left + frame * width,
    top: top + frame * height,
    width: (1 - 2 * frame) * width,
    height: (1 - 2 * frame) * height,
  };
  return { picture, box };
}

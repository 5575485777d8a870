import type { ImageSighting } from "@chaperone/core";
import type { ReaderOptions, ReadResult } from "zxing-wasm/reader";
import type { ImageDetector } from "../detector.ts";
import { area, resize, shared } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import { wholeBars } from "./bars.ts";
import { boxAround, mapQuad, type Quad, quadArea, sides } from "./quad.ts";
import { type CodeReader, loadReader } from "./reader.ts";
import { tilt } from "./tilt.ts";

const LINEAR = ["Code128", "Code39", "Code93", "ITF", "EANUPC", "Codabar"] as const;
const MATRIX = ["QRCode", "MicroQRCode", "DataMatrix", "Aztec", "PDF417"] as const;
const FORMATS = [...LINEAR, ...MATRIX];

/** More pixels than this are reduced first: cameras of 12 megapixels are read as they are. */
const MOST_PIXELS = 16e6;

/** One way of looking at the picture. */
interface Pass {
  /** Longest side in pixels: smaller pictures are enlarged to it, though not beyond `MOST_GROWTH`. */
  readonly side: number;
  /** Degrees clockwise the picture is turned before. */
  readonly tilt?: number;
  readonly options: ReaderOptions;
}

/** The reader shrinks nothing by itself: the passes do, and each shrinks more gently than its factor of three. */
const OPTIONS: ReaderOptions = {
  formats: FORMATS,
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: false,
  returnErrors: true,
};

/** One threshold for the whole picture, which sees codes with pictures or colours in them. */
const ONE_THRESHOLD: ReaderOptions = { ...OPTIONS, binarizer: "GlobalHistogram" };

/** What is read along rows and columns only; the other kinds are found at any angle. */
const ROWS_ONLY: ReaderOptions = { ...OPTIONS, formats: [...LINEAR, "PDF417"] };

/** How far small pictures are enlarged: a code of a pixel or two a module is read better so. */
const MOST_GROWTH = 2;

/** Large codes are blurred and noisy at full size and clear when reduced; small ones the other way about. */
const REDUCED: readonly Pass[] = [
  { side: 1600, options: OPTIONS },
  { side: 800, options: ONE_THRESHOLD },
  // Linear codes bear 15 degrees either way, PDF417 a few; more steps at this size would take too long.
  ...[30, 60].map((degrees) => ({ side: 1300, tilt: degrees, options: ROWS_ONLY })),
  ...[15, 45, 75].map((degrees) => ({ side: 900, tilt: degrees, options: ROWS_ONLY })),
];

interface Found {
  readonly quad: Quad;
  readonly result: ReadResult;
}

/**
 * Finds bar and matrix codes, those too that stand there damaged and cannot be read.
 * @param wasm content of zxing-wasm's zxing_reader.wasm, from the package's own folder: nothing is fetched.
 */
export function createCodeDetector({ wasm }: { readonly wasm: Uint8Array }): ImageDetector {
  const reader = loadReader(wasm);
  return {
    id: "codes",
    reads: "bar and QR codes",
    look: (picture, signal) => findCodes(reader, picture, signal),
  };
}

async function findCodes(
  reader: CodeReader,
  picture: Raster,
  signal?: AbortSignal,
): Promise<ImageSighting<"image-code">[]> {
  const found: Found[] = [];
  const readIn = async (scaled: Raster, { tilt: degrees, options }: Pass): Promise<void> => {
    // A turn of the event loop, or an abort could not arrive.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    const tilted = degrees ? tilt(scaled, degrees) : null;
    const [x, y] = [picture.width / scaled.width, picture.height / scaled.height];
    for (const result of await reader(tilted?.picture ?? scaled, options)) {
      const quad = mapQuad(corners(result), (point) => {
        const straight = tilted ? tilted.back(point) : point;
        return { x: straight.x * x, y: straight.y * y };
      });
      found.push({ result, quad });
    }
  };
  const most = Math.sqrt(MOST_PIXELS / (picture.width * picture.height));
  await readIn(most < 1 ? scaledBy(picture, most) : picture, { side: 0, options: OPTIONS });
  // Reducing all the pixels takes long, so it is done once and the smaller ones are made of that.
  const first = toSide(picture, REDUCED[0]!.side);
  for (const pass of REDUCED) await readIn(toSide(first, pass.side), pass);
  return distinct(found.map((each) => describe(picture, each)).filter((sighting) => sighting !== null));
}

/** The picture with this longest side, or as near as `MOST_GROWTH` allows. */
const toSide = (picture: Raster, side: number): Raster =>
  scaledBy(picture, Math.min(MOST_GROWTH, side / Math.max(picture.width, picture.height)));

function scaledBy(picture: Raster, scale: number): Raster {
  const to = (length: number): number => Math.max(1, Math.round(length * scale));
  return resize(picture, to(picture.width), to(picture.height));
}

const corners = ({ position: { topLeft, topRight, bottomRight, bottomLeft } }: ReadResult): Quad => [
  topLeft,
  topRight,
  bottomRight,
  bottomLeft,
];

const isLinear = ({ symbology }: ReadResult): boolean => (LINEAR as readonly string[]).includes(symbology);

/** A sighting with its place; null where chance made it. */
function describe(picture: Raster, { result, quad }: Found): ImageSighting<"image-code"> | null {
  const confidence = sureness(result, quad);
  if (confidence === null) return null;
  const whole = isLinear(result) ? wholeBars(picture, quad) : quad;
  // Corners lie on the outermost modules or within them: a tenth of the shorter side covers a module and more.
  const margin = Math.max(3, Math.min(...sides(whole)) / 10);
  return {
    kind: "image-code",
    region: boxAround(whole, margin, picture),
    frame: 0,
    confidence,
    details: { format: result.format, content: result.isValid ? result.text : null },
  };
}

/** What is read has passed a check sum, or is of a kind without one and was read in several lines alike. */
function sureness(result: ReadResult, quad: Quad): number | null {
  if (result.isValid) {
    const checked = !["ITF", "Codabar", "Code39"].includes(result.symbology);
    if (!isLinear(result)) return 0.99;
    if (checked) return 0.97;
    return result.text.length >= 6 && result.lineCount >= 4 ? 0.9 : 0.45;
  }
  // Print looks like bars, and texture like the edge of a Data Matrix; of other kinds what is located is one.
  if (isLinear(result)) return 0.4;
  if (result.symbology !== "DataMatrix") return 0.7;
  const lengths = sides(quad);
  const square = Math.min(...lengths) / Math.max(...lengths);
  return square > 0.8 && quadArea(quad) >= 60 ** 2 ? 0.4 : null;
}

/** Each code once: the surest account of it, with the content where any pass read it. */
function distinct(found: readonly ImageSighting<"image-code">[]): ImageSighting<"image-code">[] {
  const kept: ImageSighting<"image-code">[] = [];
  const length = ({ details }: ImageSighting<"image-code">): number => details.content?.length ?? 0;
  // Of a code read in part (those without a check sum can be) the longer account goes first.
  const readFirst = found.toSorted((a, b) => b.confidence - a.confidence || length(b) - length(a));
  for (const sighting of readFirst) {
    const same = kept.some((other) => {
      const smaller = Math.min(area(other.region!), area(sighting.region!));
      // What is unsure and reaches into a code that was read is the same one, located less well.
      const enough = sighting.confidence < 0.75 ? 0.05 : 0.5;
      return shared(other.region!, sighting.region!) > enough * smaller;
    });
    if (same) continue;
    // Beside a code that was read, its kind is often "located" once more where nothing is, askew from its edges.
    const echo =
      sighting.details.content === null &&
      kept.some(({ details }) => details.format === sighting.details.format && details.content !== null);
    kept.push(echo ? { ...sighting, confidence: Math.min(0.4, sighting.confidence) } : sighting);
  }
  return kept;
}

/**
 * Other projects' tools on the same pictures. They are no dependencies of this project. To measure them, install them
 * in a folder of their own and name it:
 *
 *   npm install --no-save --ignore-scripts --prefix FOLDER tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0 \
 *     @vladmandic/human@3.3.6 @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0
 *   CHAPERONE_PEERS=FOLDER npm run bench:images -- --only peers
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Region } from "@chaperone/core";
import type { Raster } from "@chaperone/images";
import { FACELESS, facePictures, facesIn, HEIGHT, isOn, SIZES, WAYS, WIDTH } from "./faces.ts";
import {
  asImage,
  COVERED,
  coveredPart,
  filesIn,
  hasPictures,
  look,
  MISSING,
  opened,
  pathOf,
  rasterOf,
  SURE,
  toolsFor,
  toSharp,
} from "./pictures.ts";
import { median, percent, type Section, share, type Table } from "./table.ts";
import { falseBoxes, films, holds, lookAtRaster, type Sheet, sheets, textsIn } from "./text.ts";
import { coveredInk } from "./words.ts";

const FOLDER = process.env.CHAPERONE_PEERS;
const HOW = "not installed: bench/images/peers.ts says how";

/** A tool that finds text, as the table compares it. */
interface TextTool {
  readonly name: string;
  find(picture: Raster): Promise<TextFound>;
  close(): Promise<void>;
}

interface TextFound {
  /** What would be covered. */
  readonly covers: readonly Region[];
  readonly lines: readonly { readonly words: string | null; readonly region: Region }[];
}

/** A tool that finds faces. */
interface FaceTool {
  readonly name: string;
  find(picture: Raster): Promise<readonly Region[]>;
}

export async function measurePeers(isQuick: boolean): Promise<Section> {
  const title = "Beside other projects' tools";
  if (!hasPictures) return { title, notes: [`Not measured: ${MISSING}.`], tables: [] };
  return {
    title,
    notes: [
      `Every second size of the planted words (pictures of 1000 and 2000 pixels, upright, letters of a 100th of the long side and more), presidio's films and the plain films; faces: one ground of those above. tesseract.js with its best integer model and sparse text (of its settings the one that found most in pictures), words of confidence 50 and more, its boxes grown by a quarter of their height as ours are. human's blazeface at a confidence of ${SURE}, the other parts off, in WebAssembly. Ours runs natively, so times are no fair race; what is found is.`,
      "They are made for other things: tesseract for pages, blazeface for the one large face before a camera.",
    ],
    tables: [await textTable(isQuick), await faceTable(isQuick)],
  };
}

/** The tool, or why it is not there. */
const loaded = <T>(load: () => Promise<T>): Promise<T | string> =>
  load().catch((error: unknown) => (error instanceof Error ? error.message.split("\n")[0]! : String(error)));

async function textTable(isQuick: boolean): Promise<Table> {
  const rows: string[][] = [];
  for (const load of [ourText, tesseract]) {
    const tool = await loaded<TextTool>(load);
    if (typeof tool === "string") {
      rows.push(["tesseract.js 7.0.0", tool]);
      continue;
    }
    const times: number[] = [];
    const see = async (picture: Raster): Promise<TextFound> => {
      const start = performance.now();
      const found = await tool.find(picture);
      times.push(performance.now() - start);
      return found;
    };
    let [all, covered, read] = [0, 0, 0];
    for await (const { picture, words } of large(isQuick)) {
      const found = await see(picture);
      for (const word of words) {
        all++;
        if (coveredInk(word, picture, found.covers) >= COVERED) covered++;
        // A tool may tell words one by one: those on it, in their order.
        const on = found.lines.filter(({ region }) => coveredInk(word, picture, [region]) > 0.05);
        if (holds(on.map(({ words: part }) => part ?? "").join(" "), word.words)) read++;
      }
    }
    let [burned, burnedCovered] = [0, 0];
    for (const { file, words } of films()) {
      const picture = await rasterOf(pathOf(file));
      const { covers } = await see(picture);
      burned += words.length;
      burnedCovered += words.filter(({ box }) => coveredPart(box, picture, covers) >= COVERED).length;
    }
    const areas: number[] = [];
    const tools = await toolsFor();
    for (const file of filesIn("xrays")) {
      const { lines } = await see((await opened(file, tools)).frames[0]!);
      const boxes = falseBoxes(
        file,
        lines.map(({ region }) => region),
      );
      areas.push(boxes.reduce((sum, { width, height }) => sum + width * height, 0));
    }
    await tool.close();
    rows.push([
      tool.name,
      share(covered, all),
      share(read, all),
      share(burnedCovered, burned),
      `${percent(median(areas))}, ${percent(Math.max(...areas))}`,
      `${Math.round(median(times))} ms`,
    ]);
  }
  return {
    head: [
      "Text",
      "Planted: covered",
      "read",
      "Burned in: covered",
      "False area on plain films: median, most",
      "Time a picture",
    ],
    rows,
  };
}

/** Upright words large enough to be asked for. */
async function* large(isQuick: boolean): AsyncGenerator<Sheet> {
  let index = 0;
  for await (const sheet of sheets(isQuick)) {
    if (sheet.degrees !== 0 || sheet.side > 2000) continue;
    if (sheet.letters * 100 < sheet.side || index++ % 2 === 1) continue;
    yield sheet;
  }
}

async function ourText(): Promise<TextTool> {
  const tools = await toolsFor("text", "clinical");
  return {
    name: "**Chaperone**",
    async find(picture) {
      const { report, covers } = await lookAtRaster(picture, tools);
      return {
        covers,
        lines: textsIn(report).map(({ details, region }) => ({ words: details.words, region: region! })),
      };
    },
    close: async () => {},
  };
}

const peer = () => {
  if (!FOLDER) throw new Error(HOW);
  return createRequire(join(FOLDER, "node_modules", "x.js"));
};

interface TesseractBox {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}
type Nested = { readonly paragraphs: { readonly lines: { readonly words: TesseractBox[] }[] }[] };

async function tesseract(): Promise<TextTool> {
  const require = peer();
  const { createWorker } = require("tesseract.js");
  const data = dirname(require.resolve("@tesseract.js-data/eng/package.json"));
  const worker = await createWorker("eng", 1, {
    langPath: join(data, "4.0.0_best_int"),
    cacheMethod: "none",
    gzip: true,
  });
  await worker.setParameters({ tessedit_pageseg_mode: "11", debug_file: "/dev/null" });
  return {
    name: "tesseract.js 7.0.0",
    async find(picture) {
      const png = await toSharp(picture).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
      const { data: page } = await worker.recognize(png, {}, { blocks: true });
      const words = ((page.blocks ?? []) as Nested[])
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)))
        .filter(({ confidence }) => confidence >= 100 * SURE);
      const regionOf = ({ bbox }: TesseractBox): Region => {
        const margin = 0.25 * Math.min(bbox.x1 - bbox.x0, bbox.y1 - bbox.y0);
        return {
          left: (bbox.x0 - margin) / picture.width,
          top: (bbox.y0 - margin) / picture.height,
          width: (bbox.x1 - bbox.x0 + 2 * margin) / picture.width,
          height: (bbox.y1 - bbox.y0 + 2 * margin) / picture.height,
        };
      };
      const lines = words.map((word) => ({ words: word.text, region: regionOf(word) }));
      return { covers: lines.map(({ region }) => region), lines };
    },
    close: async () => worker.terminate(),
  };
}

async function faceTable(isQuick: boolean): Promise<Table> {
  const rows: string[][] = [];
  const ways = WAYS.slice(0, isQuick ? 1 : 6);
  for (const load of [ourFaces, human]) {
    const tool = await loaded<FaceTool>(load);
    if (typeof tool === "string") {
      rows.push(["human 3.3.6, blazeface", tool]);
      continue;
    }
    const times: number[] = [];
    const found = new Map<string, { found: number; all: number }>();
    for await (const { way, picture, pasted } of facePictures(true, ways)) {
      const start = performance.now();
      const seen = await tool.find(picture);
      times.push(performance.now() - start);
      for (const { size, box } of pasted) {
        const key = `${way.name}|${size >= 48 ? "large" : "small"}`;
        const cell = found.get(key) ?? { found: 0, all: 0 };
        found.set(key, cell);
        cell.all++;
        if (seen.some((region) => isOn({ region }, box, picture))) cell.found++;
      }
    }
    const tools = await toolsFor();
    let wrong = 0;
    const files = FACELESS().filter((_, index) => !isQuick || index < 5);
    for (const file of files)
      if ((await tool.find((await opened(file, tools)).frames[0]!)).length > 0) wrong++;
    const cells = ways.map(({ name }) =>
      ["large", "small"]
        .map((size) => found.get(`${name}|${size}`))
        .map((cell) => `${cell?.found}/${cell?.all}`)
        .join(", "),
    );
    rows.push([tool.name, ...cells, share(wrong, files.length), `${Math.round(median(times))} ms`]);
  }
  return {
    head: [
      `Faces in ${WIDTH} x ${HEIGHT}: of ${SIZES.find((size) => size >= 48)} px and more, smaller`,
      ...ways.map(({ name }) => name),
      "Faceless pictures with a face",
      "Time a picture",
    ],
    rows,
  };
}

async function ourFaces(): Promise<FaceTool> {
  const tools = await toolsFor("faces");
  return {
    name: "**Chaperone**",
    find: async (picture) =>
      facesIn((await look(asImage(picture), tools)).sightings)
        .filter(({ confidence }) => confidence >= SURE)
        .map(({ region }) => region!),
  };
}

async function human(): Promise<FaceTool> {
  const require = peer();
  const folder = join(FOLDER!, "node_modules", "@vladmandic", "human");
  // Its models are files, which fetch does not take in Node.
  const fetched = globalThis.fetch;
  globalThis.fetch = async (address, options) =>
    String(address).startsWith("file:")
      ? new Response(new Uint8Array(readFileSync(fileURLToPath(String(address)))))
      : fetched(address, options);
  // Its package names no path to its build for WebAssembly.
  const { Human } = require(join(folder, "dist", "human.node-wasm.js"));
  const wasm = dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json"));
  const it = new Human({
    debug: false,
    backend: "wasm",
    wasmPath: `${join(wasm, "dist")}/`,
    modelBasePath: `file://${join(folder, "models")}/`,
    cacheSensitivity: 0,
    filter: { enabled: false },
    face: {
      enabled: true,
      detector: { rotation: false, maxDetected: 100, minConfidence: SURE, skipFrames: 0, skipTime: 0 },
      mesh: { enabled: false },
      iris: { enabled: false },
      description: { enabled: false },
      emotion: { enabled: false },
    },
    body: { enabled: false },
    hand: { enabled: false },
    gesture: { enabled: false },
  });
  await it.load();
  return {
    name: "human 3.3.6, blazeface",
    async find({ width, height, data }) {
      const rgb = new Float32Array(width * height * 3);
      for (let from = 0, to = 0; from < data.length; from += 4) {
        rgb[to++] = data[from]!;
        rgb[to++] = data[from + 1]!;
        rgb[to++] = data[from + 2]!;
      }
      const tensor = it.tf.tensor(rgb, [1, height, width, 3]);
      const { face, error } = await it.detect(tensor);
      it.tf.dispose(tensor);
      if (error) throw new Error(error);
      return (face as { boxRaw: [number, number, number, number] }[]).map(
        ({ boxRaw: [left, top, wide, high] }) => ({
          left,
          top,
          width: wide,
          height: high,
        }),
      );
    },
  };
}

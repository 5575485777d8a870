import { type ImageTools, imageTools } from "@chaperone/images/web";
import script from "onnxruntime-web/ort-wasm-simd-threaded.mjs?url";
import { unpack } from "../lib/unpack.ts";

/** What looking at pictures needs, each file a script of its own. Nothing of it is loaded before the first picture. */
export async function loadPictureTools(): Promise<ImageTools> {
  const [faces, find, read, characters, codes, jpeg2000, wasm] = await Promise.all([
    import("@chaperone/images/models/faces.onnx?packed").then(unpack),
    import("ocr-models/ch_PP-OCRv4_det_infer.onnx?packed").then(unpack),
    import("ocr-models/ch_PP-OCRv4_rec_infer.onnx?packed").then(unpack),
    import("ocr-models/ppocr_keys_v1.txt?packed").then(unpack),
    import("zxing-wasm/reader/zxing_reader.wasm?packed").then(unpack),
    import("@cornerstonejs/codec-openjpeg/decodewasm?packed").then(unpack),
    import("onnxruntime-web/ort-wasm-simd-threaded.wasm?packed").then(unpack),
  ]);
  const text = { find, read, characters: new TextDecoder().decode(characters) };
  return imageTools({ faces, text, codes, jpeg2000, wasm, script });
}

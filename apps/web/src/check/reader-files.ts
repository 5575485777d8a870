import type { ReaderFiles } from "@chaperone/reader/web";
import script from "onnxruntime-web/ort-wasm-simd-threaded.mjs?url";
import { unpack } from "../lib/unpack.ts";

/** The reader's files, each a script of its own that the browser keeps until that file changes. */
export async function loadReaderFiles(): Promise<ReaderFiles> {
  const [model, vocabulary, wasm] = await Promise.all([
    import("@chaperone/reader/model/reader.onnx?packed").then(unpack),
    import("@chaperone/reader/model/vocabulary.txt?packed").then(unpack),
    import("onnxruntime-web/ort-wasm-simd-threaded.wasm?packed").then(unpack),
  ]);
  return { model, vocabulary: new TextDecoder().decode(vocabulary), wasm, script };
}

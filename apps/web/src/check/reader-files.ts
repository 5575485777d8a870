import type { ReaderFiles } from "@chaperone/reader/web";
import script from "onnxruntime-web/ort-wasm-simd-threaded.mjs?url";

/** The reader's files, each a script of its own that the browser keeps until that file changes. */
export async function loadReaderFiles(): Promise<ReaderFiles> {
  const [model, vocabulary, wasm] = await Promise.all([
    import("@chaperone/reader/model/reader.onnx?packed").then(unpack),
    import("@chaperone/reader/model/vocabulary.txt?packed").then(unpack),
    import("onnxruntime-web/ort-wasm-simd-threaded.wasm?packed").then(unpack),
  ]);
  return { model, vocabulary: new TextDecoder().decode(vocabulary), wasm, script };
}

async function unpack({ default: packed }: { readonly default: string }): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // A loop, because a callback for each of many million bytes takes a second.
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

import type { Detector } from "@chaperone/core";
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { onnxModel } from "./model.ts";
import { createReader } from "./reader.ts";
import { readVocabulary } from "./wordpiece.ts";

/** All that is needed, in memory: nothing is fetched from here. */
export interface ReaderFiles {
  readonly model: Uint8Array<ArrayBuffer>;
  readonly vocabulary: string;
  /** ONNX Runtime's WebAssembly. */
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Address of ONNX Runtime's own script around it, ort-wasm-simd-threaded.mjs, which is imported. */
  readonly script: string;
}

/**
 * The reader in a page's worker. One thread: more would need headers that a plain static host does not send.
 * @throws where the browser cannot run it (too old, too little memory) or the files are not what they should be.
 */
export async function loadReader({ model, vocabulary, wasm, script }: ReaderFiles): Promise<Detector> {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = wasm;
  env.wasm.wasmPaths = { mjs: script };
  const session = await InferenceSession.create(model);
  const run = async (feeds: InferenceSession.FeedsType): Promise<InferenceSession.ReturnType> => {
    // It keeps the thread busy till it is done, so messages that wait go first: one may cancel what is left.
    await nextTask();
    return session.run(feeds);
  };
  return createReader(onnxModel({ Tensor, session: { run } }), readVocabulary(vocabulary));
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

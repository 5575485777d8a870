import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import type { Net } from "./detector.ts";
import { createJpeg2000Decoder } from "./dicom/index.ts";
import { onnxNet } from "./onnx-net.ts";
import { detectorsOf, type ImageTools } from "./tools.ts";
import { canvasCodec } from "./web-codec.ts";

export type { ImageTools } from "./tools.ts";
export { canvasCodec } from "./web-codec.ts";

/** All that is needed, in memory: nothing is fetched from here. What is missing leaves its detector out. */
export interface ImageFiles {
  /** faces.onnx */
  readonly faces?: Uint8Array<ArrayBuffer>;
  /** PP-OCR's two models and the characters it knows. */
  readonly text?: {
    readonly find: Uint8Array<ArrayBuffer>;
    readonly read: Uint8Array<ArrayBuffer>;
    readonly characters: string;
  };
  /** ZXing's WebAssembly. */
  readonly codes?: Uint8Array<ArrayBuffer>;
  /** False leaves out the look at the picture as a whole, which needs no file. */
  readonly clinical?: boolean;
  /** OpenJPEG's WebAssembly. */
  readonly jpeg2000?: Uint8Array<ArrayBuffer>;
  /** ONNX Runtime's WebAssembly. */
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Address of ONNX Runtime's own script around it, ort-wasm-simd-threaded.mjs, which is imported. */
  readonly script: string;
}

/**
 * What looking at pictures needs in a page's worker. One thread: more would need headers that a plain static host does
 * not send. A model that the browser cannot run makes its detector fail, and the report's coverage says so.
 */
export function imageTools({
  faces,
  text,
  codes,
  clinical = true,
  jpeg2000,
  wasm,
  script,
}: ImageFiles): ImageTools {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = wasm;
  env.wasm.wasmPaths = { mjs: script };
  const loadText = async ({ find, read, characters }: NonNullable<ImageFiles["text"]>) => ({
    find: await loadNet(find),
    read: await loadNet(read),
    characters,
  });
  return {
    codec: canvasCodec(),
    detectors: detectorsOf({
      ...(faces && { faces: () => loadNet(faces) }),
      ...(text && { text: () => loadText(text) }),
      ...(codes && { codes: async () => codes }),
      clinical,
    }),
    ...(jpeg2000 && { decodeJpeg2000: createJpeg2000Decoder(jpeg2000) }),
  };
}

async function loadNet(model: Uint8Array<ArrayBuffer>): Promise<Net> {
  const session = await InferenceSession.create(model);
  const run: InferenceSession["run"] = async (feeds: InferenceSession.FeedsType) => {
    // It keeps the thread busy till it is done, so messages that wait go first: one may cancel what is left.
    await nextTask();
    return session.run(feeds);
  };
  return onnxNet({
    Tensor,
    session: { run, inputNames: session.inputNames, outputNames: session.outputNames },
  });
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

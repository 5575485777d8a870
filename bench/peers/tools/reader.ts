import { readdirSync, statSync } from "node:fs";
import type { Detector } from "@chaperone/core";
import { loadReader as load } from "@chaperone/reader/node";

/** A closer reading by a language model, and the bytes of it that a user fetches. */
export interface Reader {
  readonly detector: Detector;
  readonly bytes: number;
}

const MODEL = new URL("../../../packages/reader/model/", import.meta.url);
/** The page's runtime; Node's own build is larger on disk and comes with the install. */
const RUNTIME = new URL(
  "../../../node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm",
  import.meta.url,
);

/** The reader as a user gets it. */
export async function loadReader(): Promise<Reader> {
  const files = readdirSync(MODEL)
    .filter((file) => /^(?:reader\.onnx|vocabulary\.txt)$/u.test(file))
    .map((file) => new URL(file, MODEL));
  const bytes = [...files, RUNTIME].reduce((sum, file) => sum + statSync(file).size, 0);
  return { detector: await load(), bytes };
}

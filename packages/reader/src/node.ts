import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Detector } from "@chaperone/core";
import { type Model, type Onnx, onnxModel } from "./model.ts";
import { createReader } from "./reader.ts";
import { readVocabulary, type Vocabulary } from "./wordpiece.ts";

const FOLDER = new URL("../model/", import.meta.url);

/**
 * The reader in Node: ONNX Runtime's native build, ten times as fast as its WebAssembly, which stands in where
 * there is no native build for the machine.
 * @param folder holds reader.onnx and vocabulary.txt.
 * @param threads for each passage.
 * @throws where the model's files cannot be read or are no model, and where nothing is installed to run it.
 */
export async function loadReader({ folder = FOLDER, threads = 1 }: ModelPlace = {}): Promise<Detector> {
  const { model, vocabulary } = await loadModel({ folder, threads });
  return createReader(model, vocabulary);
}

export interface ModelPlace {
  readonly folder?: URL;
  readonly threads?: number;
}

/** The model by itself. */
export async function loadModel({
  folder = FOLDER,
  threads = 1,
}: ModelPlace = {}): Promise<{ model: Model; vocabulary: Vocabulary }> {
  const vocabulary = await readFile(new URL("vocabulary.txt", folder), "utf8");
  const path = fileURLToPath(new URL("reader.onnx", folder));
  return { model: onnxModel(await start(path, threads)), vocabulary: readVocabulary(vocabulary) };
}

async function start(path: string, threads: number): Promise<Onnx> {
  const native = await import("onnxruntime-node").catch(() => null);
  if (native) {
    const { InferenceSession, Tensor } = native.default ?? native;
    // By its path: read here, the file would be in memory twice.
    return { Tensor, session: await InferenceSession.create(path, { intraOpNumThreads: threads }) };
  }
  const web = await import("onnxruntime-web/wasm").catch((cause: unknown) => {
    throw new RuntimeMissingError("ONNX Runtime is not installed.", { cause });
  });
  const { InferenceSession, Tensor, env } = web;
  env.wasm.numThreads = threads;
  return { Tensor, session: await InferenceSession.create(await readFile(path)) };
}

class RuntimeMissingError extends Error {
  override readonly name = "RuntimeMissingError";
}

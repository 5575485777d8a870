import type { LinearModel } from "./model.ts";
import { unpack } from "./packed.ts";

export type ModelName = "likeness" | "ownership";

const loaded = new Map<ModelName, LinearModel>();

/** Whether both models are there: a page has the rest of the detectors before them. */
export const areModelsLoaded = (): boolean => loaded.size === 2;

/**
 * A shipped model by name; decoded on first use. They stand in a file of their own, half as large as all else together.
 * @throws RangeError when it is not whole.
 */
export async function loadModel(name: ModelName): Promise<LinearModel> {
  const there = loaded.get(name);
  if (there) return there;
  const { models } = await import("../../generated/models.ts");
  const model = unpack(fromBase64(models[name]));
  loaded.set(name, model);
  return model;
}

/** A plain loop: the model is over a megabyte, and Uint8Array.from with a callback takes ten times as long. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

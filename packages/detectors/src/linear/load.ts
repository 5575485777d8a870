import { models } from "../../generated/models.ts";
import type { LinearModel } from "./model.ts";
import { unpack } from "./packed.ts";

const loaded = new Map<keyof typeof models, LinearModel>();

/**
 * A shipped model by name; decoded on first use.
 * @throws RangeError when it is not whole.
 */
export function loadModel(name: keyof typeof models): LinearModel {
  let model = loaded.get(name);
  if (!model) {
    model = unpack(fromBase64(models[name]));
    loaded.set(name, model);
  }
  return model;
}

/** A plain loop: the model is over a megabyte, and Uint8Array.from with a callback takes ten times as long. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

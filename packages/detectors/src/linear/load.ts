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
    model = unpack(Uint8Array.from(atob(models[name]), (character) => character.charCodeAt(0)));
    loaded.set(name, model);
  }
  return model;
}

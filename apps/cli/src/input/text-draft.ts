import type { DraftDefaults } from "../options.ts";
import { decodeDraft, MAX_BYTES } from "./decode.ts";
import { type InputItem, problem, STANDARD_INPUT, STANDARD_INPUT_ID } from "./item.ts";
import { callIt, readAtMost, type Source, whyUnreadable } from "./source.ts";

/** A source whose whole content is one draft. */
export async function readTextDraft(source: Source, defaults: DraftDefaults): Promise<InputItem> {
  let bytes: Uint8Array;
  try {
    bytes = await readAtMost(source.open(), MAX_BYTES);
  } catch (error) {
    return problem(callIt(source), whyUnreadable(error));
  }
  const decoded = decodeDraft(bytes);
  const name = source.file ?? STANDARD_INPUT;
  if ("sentence" in decoded) return problem(name, decoded.sentence);
  const draft = { ...defaults, text: decoded.text };
  return { type: "draft", id: source.file ?? STANDARD_INPUT_ID, origin: { file: source.file }, draft };
}

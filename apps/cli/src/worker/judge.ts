import type { Checker } from "@chaperone/core";
import { whyUnchecked } from "../checked.ts";
import { decode } from "../input/decode.ts";
import { recordFromText } from "../input/jsonl.ts";
import type { DraftDefaults } from "../options.ts";
import { toResult } from "../result.ts";
import { safeJson } from "../terminal/json.ts";
import { type Answer, without } from "./outcome.ts";

/** As `check` takes a line that does not say. */
const DEFAULTS: DraftDefaults = { kind: "post", platform: "other", author: {} };

/**
 * The result of one message, whatever is in it.
 * @param id what the result is called where the post has no id of its own.
 */
export async function judge(bytes: Uint8Array, id: string, checker: Checker): Promise<Answer> {
  const text = decode(bytes);
  if (text === null) return without(id, "unreadable", "is not UTF-8 text.");
  const record = recordFromText(text, DEFAULTS);
  if ("sentence" in record) return without(id, "unreadable", record.sentence);
  const name = record.id ?? id;
  try {
    const verdict = await checker.check(record.draft);
    return { outcome: "checked", json: safeJson(toResult(name, record.draft, verdict)) };
  } catch (error) {
    return without(name, "failed", whyUnchecked(error));
  }
}

import type { InputForm } from "../option-table.ts";
import type { CheckOptions, DraftDefaults } from "../options.ts";
import type { InputItem } from "./item.ts";
import { readJsonl } from "./jsonl.ts";
import { type Bytes, type Source, sourcesFrom } from "./source.ts";
import { readTextDraft } from "./text-draft.ts";

export {
  type DraftItem,
  type InputItem,
  nameOf,
  type Origin,
  type Problem,
  problem,
  STANDARD_INPUT_ID,
} from "./item.ts";
export type { Bytes } from "./source.ts";

type Reader = (source: Source, defaults: DraftDefaults) => AsyncIterable<InputItem>;

const READERS: Readonly<Record<InputForm, Reader>> = {
  async *text(source, defaults) {
    yield readTextDraft(source, defaults);
  },
  jsonl: readJsonl,
};

/** Every draft the command names, in order, read as it is wanted. */
export async function* readDrafts(options: CheckOptions, stdin: Bytes): AsyncGenerator<InputItem> {
  for (const source of sourcesFrom(options.files, stdin)) {
    yield* READERS[options.input ?? formOf(source)](source, options.defaults);
  }
}

/** Whether more than one draft may come. */
export const mayBeSeveral = (options: CheckOptions): boolean =>
  options.files.length > 1 || (options.input ?? formOf({ file: options.files[0] ?? null })) === "jsonl";

/** Whether many may come: a file of lines has no end that is known before. */
export const mayBeMany = ({ files, input }: CheckOptions): boolean =>
  (files.length === 0 ? [null] : files).some((file) => (input ?? formOf({ file })) === "jsonl");

const formOf = ({ file }: Pick<Source, "file">): InputForm =>
  file && /\.(?:jsonl|ndjson)$/iu.test(file) ? "jsonl" : "text";

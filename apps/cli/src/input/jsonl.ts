import type { DraftDefaults } from "../options.ts";
import { decode, encodingOf } from "./decode.ts";
import { type DraftRecord, draftFromRecord } from "./draft-record.ts";
import { type InputItem, nameOf, type Origin, problem, STANDARD_INPUT } from "./item.ts";
import { type ByteLine, readLines } from "./lines.ts";
import { looksLike } from "./recognise.ts";
import { callIt, type Source, whyUnreadable } from "./source.ts";

/** A draft, its context and profile at their longest, with every character escaped, and some labels. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** A source with one draft a line. A line that cannot be read is named; the others go on. */
export async function* readJsonl(source: Source, defaults: DraftDefaults): AsyncGenerator<InputItem> {
  let drafts = 0;
  try {
    for await (const line of readLines(source.open(), LONGEST_LINE)) {
      const refusal = line.number === 1 ? refuseSource(line) : null;
      if (refusal) return yield problem(source.file ?? STANDARD_INPUT, refusal);
      const item = readLine(line, { file: source.file, line: line.number }, defaults);
      if (!item) continue;
      drafts++;
      yield item;
    }
  } catch (error) {
    return yield problem(callIt(source), whyUnreadable(error));
  }
  if (drafts === 0) yield problem(source.file ?? STANDARD_INPUT, "is empty. There is nothing to check.");
}

/** A file of another sort is refused once, not line by line. */
function refuseSource({ bytes }: ByteLine): string | null {
  if (!bytes) return null;
  if (encodingOf(bytes) !== "utf-8")
    return "is UTF-16 text. Lines of JSON are read as UTF-8: save it as UTF-8.";
  const other = looksLike(bytes);
  return other && `is not lines of JSON: it looks like ${other}.`;
}

/** Null for a blank line. */
function readLine({ number, bytes }: ByteLine, origin: Origin, defaults: DraftDefaults): InputItem | null {
  const where = nameOf(origin);
  if (!bytes) return problem(where, "is longer than 4 MB, too long for one draft.");
  const text = decode(bytes);
  if (text === null) return problem(where, "is not UTF-8 text.");
  if (text.trim() === "") return null;
  const record = recordFromText(text, defaults);
  if ("sentence" in record) return problem(where, record.sentence);
  return { type: "draft", id: record.id ?? String(number), origin, draft: record.draft };
}

/** A draft from the JSON of one line or message. */
export function recordFromText(text: string, defaults: DraftDefaults): DraftRecord {
  const parsed = parse(text);
  return "sentence" in parsed ? parsed : draftFromRecord(parsed.value, defaults);
}

/** The engine's own message quotes the line, so only the position is taken from it. */
function parse(text: string): { readonly value: unknown } | { readonly sentence: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const position =
      error instanceof Error
        ? /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(error.message)?.[1]
        : undefined;
    const near = position === undefined ? "" : ` (near character ${Number(position) + 1})`;
    return { sentence: `is not valid JSON${near}. Each line is one object with at least a "text".` };
  }
}

import { existsSync, readFileSync } from "node:fs";
import type { TextSpan } from "@chaperone/core";

export interface TaggedText {
  readonly text: string;
  readonly persons: readonly TextSpan[];
}

/** Tweets as one writes them, with the persons marked in them; handles and hashtags are left to patterns. */
export function readConll(path: string): TaggedText[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map((block) => toText(block.split("\n").map((line) => line.split("\t") as [string, string])));
}

const NO_SPACE_BEFORE = /^(?:['’´](?:s|t|m|d|re|ve|ll)?|n't|[.,!?;:)\]%]+)$/iu;
const NO_SPACE_AFTER = /^[(@#[]$/u;

function toText(rows: readonly (readonly [string, string])[]): TaggedText {
  let text = "";
  const persons: { start: number; end: number }[] = [];
  let previous = "";
  let inPerson = false;
  for (const [token = "", tag = "O"] of rows) {
    if (text !== "" && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_AFTER.test(previous)) text += " ";
    const start = text.length;
    text += token;
    const person = /-(?:PER|person)\b/i.test(tag);
    const handle = token.startsWith("@") || token.startsWith("#") || previous === "@" || previous === "#";
    if (person && !handle) {
      if (tag.startsWith("I") && inPerson) persons.at(-1)!.end = text.length;
      else persons.push({ start, end: text.length });
    }
    inPerson = person && !handle;
    previous = token;
  }
  return { text, persons };
}

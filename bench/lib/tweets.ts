import { existsSync, readFileSync } from "node:fs";
import type { TextSpan } from "@chaperone/core";

/** A tweet as one writes it, with the persons and places marked in it; handles and hashtags are left to patterns. */
export interface TaggedTweet {
  readonly text: string;
  readonly persons: readonly TextSpan[];
  readonly locations: readonly TextSpan[];
}

/** Where the Broad Twitter Corpus and WNUT-17 are looked for (both CC-BY 4.0): `${TWEETS}btc/dev.conll` and so on. */
export const TWEETS = new URL("../../../shared/data/tweets-ner/", import.meta.url).pathname;

/** Reads a file of one token and tag a line; null where it is not there. */
export function readTweets(path: string): TaggedTweet[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map((block) => toTweet(block.split("\n").map((line) => line.split("\t") as [string, string])));
}

const NO_SPACE_BEFORE = /^(?:['’´](?:s|t|m|d|re|ve|ll)?|n't|[.,!?;:)\]%]+)$/iu;
const NO_SPACE_AFTER = /^[(@#[]$/u;

function toTweet(rows: readonly (readonly [string, string])[]): TaggedTweet {
  let text = "";
  const marks = {
    persons: [] as { start: number; end: number }[],
    locations: [] as { start: number; end: number }[],
  };
  let previous = "";
  let open: keyof typeof marks | null = null;
  for (const [token = "", tag = "O"] of rows) {
    if (text !== "" && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_AFTER.test(previous)) text += " ";
    const start = text.length;
    text += token;
    const what = /^[@#]/u.test(token) || /^[@#]$/u.test(previous) ? null : kindOf(tag);
    if (what && what === open && tag.startsWith("I")) marks[what].at(-1)!.end = text.length;
    else if (what) marks[what].push({ start, end: text.length });
    open = what;
    previous = token;
  }
  return { text, ...marks };
}

function kindOf(tag: string): "persons" | "locations" | null {
  if (/-(?:PER|person)\b/iu.test(tag)) return "persons";
  return /-(?:LOC|location)\b/iu.test(tag) ? "locations" : null;
}

import type { Flag } from "../measure.ts";
import { load, packageBytes, packageVersion } from "../packages.ts";
import { detailsOfTool } from "../types.ts";
import { type Entry, fromFunction } from "./tool.ts";

interface Wink {
  readDoc(text: string): {
    tokens(): { out(what: unknown): string[] };
    entities(): { each(visit: (entity: { out(what: unknown): unknown }) => void): void };
  };
  readonly its: Readonly<Record<"value" | "pos" | "span" | "type", unknown>>;
}

/** Its kinds of entity that could be a detail; the rest are emoji, hashtags, money and shares. */
const KINDS = new Set(["DATE", "TIME", "DURATION", "CARDINAL", "EMAIL", "URL", "MENTION"]);

/** It knows no names; runs of what it takes for proper nouns are the nearest to them. */
export const wink: readonly Entry[] = [entry("wink-nlp", false), entry("wink-nlp and proper nouns", true)];

function entry(name: string, withNames: boolean): Entry {
  return {
    name,
    async open() {
      const nlp = load<(model: unknown) => Wink>("wink-nlp")(load("wink-eng-lite-web-model"));
      const bytes = packageBytes("wink-nlp", "wink-eng-lite-web-model");
      const version = `${packageVersion("wink-nlp")}, model ${packageVersion("wink-eng-lite-web-model")}`;
      return fromFunction(name, version, bytes, (text) => find(nlp, text, withNames));
    },
  };
}

function find({ readDoc, its }: Wink, text: string, withNames: boolean): Flag[] {
  const doc = readDoc(text);
  const flags: Flag[] = [];
  const places = placesOf(text, doc.tokens().out(its.value));
  const add = (first: number, last: number, type: string): void => {
    flags.push({ start: places[first]!.start, end: places[last]!.end, types: detailsOfTool(type) });
  };
  doc.entities().each((entity) => {
    const kind = entity.out(its.type) as string;
    const [first, last] = entity.out(its.span) as [number, number];
    if (KINDS.has(kind)) add(first, last, kind);
  });
  if (!withNames) return flags;
  const kinds = doc.tokens().out(its.pos);
  for (let first = 0; first < kinds.length; first++) {
    if (kinds[first] !== "PROPN") continue;
    let last = first;
    while (kinds[last + 1] === "PROPN") last++;
    add(first, last, "NAME");
    first = last;
  }
  return flags;
}

/** Tokens come without their places, but in the order and the letters of the text. */
function placesOf(text: string, tokens: readonly string[]): { start: number; end: number }[] {
  let end = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, end);
    if (start >= 0) end = start + token.length;
    return { start: start < 0 ? end : start, end };
  });
}

import type { DetailType, Draft } from "@chaperone/core";
import { goldSpans, type LabelledPost, toDraft } from "../lib/corpus.ts";
import { readTweets } from "../lib/tweets.ts";
import { type PeerCase, type PeerSpan, readCases, scopeOf } from "./cases.ts";
import type { Task } from "./measure.ts";
import { detailOfCase, PEER_TYPES } from "./types.ts";

/** Labelled posts that nobody tunes on; they lie beside the project, not in it. */
export const GATE = new URL("../../../shared/corpus/gate.jsonl", import.meta.url).pathname;

export interface DataSet {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** Whose details are labelled: on posts patients' and relatives' alone, elsewhere anybody's. */
  readonly whose: Whose;
}
export type Whose = "patients" | "anybody";

export const fromPosts = (name: string, posts: readonly LabelledPost[]): DataSet => ({
  name,
  whose: "patients",
  tasks: posts.map((post) => ({ draft: toDraft(post), gold: goldSpans(post), scope: null, aside: [] })),
});

/** Other projects' test cases; null where they are not here. */
export function fromCases(name: string): DataSet | null {
  const cases = readCases();
  return cases && { name, whose: "anybody", tasks: cases.flatMap(toTask) };
}

const plain = (text: string, platform: Draft["platform"]): Draft => ({
  text,
  kind: "post",
  platform,
  author: {},
});

/**
 * What a case says of details of ours; nothing where it speaks of others only. A case that knows a detail is
 * there but not where says nothing of that type.
 */
export function toTask(one: PeerCase): Task[] {
  const marked = one.expected.filter(({ type }) => scopeOf(one).has(type));
  const vague = new Set(marked.filter((span) => placeOf(one.text, span) === null).map(({ type }) => type));
  const types = [...scopeOf(one)].filter((type) => detailOfCase(type) !== null && !vague.has(type));
  if (types.length === 0) return [];
  const lead = leadOf(one);
  const gold = marked.flatMap((span) => {
    const place = placeOf(one.text, span);
    if (place === null || !types.includes(span.type)) return [];
    const start = lead.length + place;
    return [{ start, end: start + span.text!.length, type: detailOfCase(span.type)! }];
  });
  const scope = new Set(types.map((type) => detailOfCase(type) as DetailType));
  return [{ draft: plain(lead + one.text, "other"), gold, scope, aside: [] }];
}

/** A right value that stands alone gets the name of its scheme first: a validator is told what it is given. */
const leadOf = ({ text, expected }: PeerCase): string =>
  PEER_TYPES[expected.find((span) => span.text === text)?.type ?? ""]?.label ?? "";

function placeOf(text: string, span: PeerSpan): number | null {
  if (span.text === null) return null;
  const start = span.start ?? text.indexOf(span.text);
  return start < 0 ? null : start;
}

/** Names of persons in tweets; null where they are not here. Handles and hashtags are left to patterns. */
export function fromTweets(name: string, path: string): DataSet | null {
  const tweets = readTweets(path);
  if (!tweets) return null;
  const tasks = tweets.map(({ text, persons }) => ({
    draft: plain(text, "x"),
    gold: persons.map((span) => ({ ...span, type: "NAME" as const })),
    scope: new Set(["NAME" as const]),
    aside: [...text.matchAll(/[@#][\p{L}\p{N}_]+/gu)].map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
    })),
  }));
  return { name, whose: "anybody", tasks };
}

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DetailType, Draft } from "@chaperone/core";

/** One line of a corpus file, as corpus/GUIDE.md describes it. */
export interface LabelledPost {
  readonly id: string;
  readonly kind: Draft["kind"];
  readonly platform: Draft["platform"];
  readonly author: {
    readonly name: string | null;
    readonly handle: string;
    readonly bio: string;
    readonly role: string;
  };
  readonly context: string | null;
  readonly text: string;
  readonly spans: readonly {
    readonly text: string;
    readonly nth: number;
    readonly type: DetailType;
    readonly about: "patient" | "relative";
  }[];
  readonly rules: readonly string[];
  readonly verdict: "must" | "should" | "clean";
}

export interface CorpusFile {
  readonly name: string;
  readonly posts: readonly LabelledPost[];
}

/** The labelled posts this project learns from, by file: contrast pairs stand together, so never split one at random. */
export const TRAINING_FOLDER = new URL("../../corpus/train/", import.meta.url).pathname;

export const readTraining = (): CorpusFile[] => readFolder(TRAINING_FOLDER);

/** Posts written for training alone, in the same form; people.jsonl beside them is no file of posts. */
export const WRITTEN_FOLDER = new URL("../../training/data/", import.meta.url).pathname;

export const readWritten = (): CorpusFile[] => readFolder(WRITTEN_FOLDER);

const readFolder = (folder: string): CorpusFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl") && file !== "people.jsonl")
    .sort()
    .map((file) => readCorpusFile(join(folder, file)));

export function readCorpusFile(path: string): CorpusFile {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return { name: basename(path, ".jsonl"), posts: lines.map((line) => JSON.parse(line) as LabelledPost) };
}

/** As the tools see a post: without labels, and without the role, which no author profile shows. */
export const toDraft = ({ text, kind, platform, author, context }: LabelledPost): Draft => ({
  text,
  kind,
  platform,
  author: {
    ...(author.name ? { name: author.name } : {}),
    ...(author.handle ? { handle: author.handle } : {}),
    ...(author.bio ? { bio: author.bio } : {}),
  },
  ...(context === null ? {} : { inReplyTo: context }),
});

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: DetailType;
  readonly about: "patient" | "relative";
}

/** Where the labelled substrings stand; one that is not there is left out. */
export function goldSpans({ text, spans }: LabelledPost): GoldSpan[] {
  return spans.flatMap(({ text: part, nth, type, about }) => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = text.indexOf(part, start + 1);
    return start < 0 ? [] : [{ start, end: start + part.length, type, about }];
  });
}

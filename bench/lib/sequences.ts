import { readdirSync, readFileSync } from "node:fs";
import type { AuthorProfile } from "@chaperone/core";

/** Earlier posts, then a draft, and whether all together tell of one patient who can be recognised. */
export interface Sequence {
  readonly id: string;
  readonly author: AuthorProfile;
  readonly posts: readonly { readonly id: string; readonly date: string; readonly text: string }[];
  readonly draft: { readonly date: string; readonly text: string };
  readonly expect: {
    readonly collective: boolean;
    /** Posts about the same patient as the draft, whatever the answer. */
    readonly links: readonly string[];
    readonly why: string;
  };
}

export interface SequenceFile {
  /** Without .jsonl. */
  readonly name: string;
  readonly sequences: readonly Sequence[];
}

const FOLDER = new URL("../../corpus/", import.meta.url);

/** The sequences of corpus/: "collective" and, each by another hand, "collective-own-…". */
export function readSequences(): SequenceFile[] {
  return readdirSync(FOLDER)
    .filter((file) => /^collective.*\.jsonl$/u.test(file))
    .sort()
    .map((file) => ({
      name: file.replace(/\.jsonl$/u, ""),
      sequences: readFileSync(new URL(file, FOLDER), "utf8").split("\n").filter(Boolean).map(toSequence),
    }));
}

function toSequence(line: string): Sequence {
  const sequence = JSON.parse(line) as Sequence;
  const { name, ...author } = sequence.author as { name: string | null };
  return { ...sequence, author: { ...author, ...(name === null ? {} : { name }) } };
}

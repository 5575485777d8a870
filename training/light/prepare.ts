import {
  type Detector,
  type Document,
  inOrderOfNeed,
  type ObservationKind,
  readDraft,
  type Seen,
  type Sighting,
} from "@chaperone/core";
import { type CorpusFile, type LabelledPost, toDraft } from "../../bench/lib/corpus.ts";

/** A labelled post with everything that was seen in it before any model. */
export interface PreparedPost {
  readonly post: LabelledPost;
  /** Index of the file it came from: contrast pairs stand together, so files are never split. */
  readonly file: number;
  readonly document: Document;
  readonly seen: Seen;
}

/** Runs the detectors of facts over every post. */
export async function prepare(
  files: readonly CorpusFile[],
  detectors: readonly Detector[],
): Promise<PreparedPost[]> {
  const ordered = inOrderOfNeed(detectors);
  const prepared: PreparedPost[] = [];
  for (const [file, { posts }] of files.entries()) {
    for (const post of posts) {
      const document = readDraft(toDraft(post));
      prepared.push({ post, file, document, seen: await see(document, ordered) });
    }
  }
  return prepared;
}

async function see(document: Document, detectors: readonly Detector[]): Promise<Seen> {
  const byKind = new Map<ObservationKind, Sighting[]>();
  const seen = ((kind: ObservationKind) => byKind.get(kind) ?? []) as Seen;
  for (const detector of detectors) {
    for (const sighting of await detector.detect(document.reading, seen)) {
      byKind.set(sighting.kind, [...(byKind.get(sighting.kind) ?? []), sighting]);
    }
  }
  return seen;
}

import { overlaps, type Seen } from "@chaperone/core";
import { goldSpans } from "../../bench/lib/corpus.ts";
import { activate } from "../../packages/detectors/src/linear/activate.ts";
import {
  BUCKETS,
  features,
  LOUDNESS,
  surroundings,
} from "../../packages/detectors/src/ownership/features.ts";
import { type LabelledRows, rarities, toRow } from "./fit.ts";
import type { PreparedPost } from "./prepare.ts";

/**
 * One row a fact; labels are whether it is a patient's or relative's, and whether it is a relative's.
 * @param aboutPatient held-out probability, by post, that a particular patient is meant: what the detector
 * will know of a post it never saw.
 */
export function ownershipRows(posts: readonly PreparedPost[], aboutPatient: readonly number[]): LabelledRows {
  const facts = posts.flatMap((one, i) => labelledFacts(one, aboutPatient[i]!));
  const rarity = rarities(
    facts.map(({ read }) => read),
    BUCKETS,
  );
  return {
    labels: ["owned", "relative"],
    rarity,
    rows: facts.map(({ read }) => toRow(activate(read, rarity, LOUDNESS))),
    targets: [
      Uint8Array.from(facts, ({ owned }) => Number(owned)),
      Uint8Array.from(facts, ({ relative }) => Number(relative)),
    ],
    groups: facts.map(({ file }) => file),
    cost: 0.25,
  };
}

function labelledFacts({ post, file, document, seen }: PreparedPost, aboutPatient: number) {
  const around = surroundings(document.reading, withLikeness(seen, aboutPatient));
  const gold = goldSpans(post);
  return around.facts.map((fact) => {
    const span = document.reading.toSource(fact.span);
    const touched = gold.filter((one) => overlaps(one, span));
    return {
      file,
      read: features(fact, around),
      owned: touched.length > 0,
      relative: touched.some(({ about }) => about === "relative"),
    };
  });
}

const withLikeness = (seen: Seen, confidence: number): Seen =>
  ((kind) =>
    kind === "likeness"
      ? [{ kind, confidence, details: { label: "particular-patient", words: [] } }]
      : seen(kind)) as Seen;

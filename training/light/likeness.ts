import { BUCKETS, features, LOUDNESS } from "../../packages/detectors/src/likeness/features.ts";
import { activate } from "../../packages/detectors/src/linear/activate.ts";
import { type LabelledRows, rarities, toRow } from "./fit.ts";
import type { PreparedPost } from "./prepare.ts";

const PARTICULAR_PATIENT = "particular-patient";

/** One row a post; labels are the rules it breaks, and whether a particular patient is meant. */
export function likenessRows(posts: readonly PreparedPost[]): LabelledRows {
  const labels = [...new Set(posts.flatMap(({ post }) => post.rules)), PARTICULAR_PATIENT].sort();
  const read = posts.map(({ document, seen }) => [...features(document.reading, seen)]);
  const rarity = rarities(read, BUCKETS);
  const holds = (label: string, { post }: PreparedPost): boolean =>
    label === PARTICULAR_PATIENT ? post.spans.length > 0 : post.rules.includes(label);
  return {
    labels,
    rarity,
    rows: read.map((one) => toRow(activate(one, rarity, LOUDNESS))),
    targets: labels.map((label) => Uint8Array.from(posts, (one) => Number(holds(label, one)))),
    groups: posts.map(({ file }) => file),
    cost: 0.25,
  };
}

import type { Publication } from "../api.ts";
import { usePublishingWords } from "../words.ts";

export const KINDS = ["likes", "reposts", "replies", "quotes"] as const;

/** The newest counts of all parts together. */
export function Totals({ publications }: { readonly publications: readonly Publication[] }) {
  const { counts: words } = usePublishingWords().afterwards;
  const counted = publications.flatMap(({ parts }) => parts.flatMap(({ counts }) => counts ?? []));
  if (counted.length === 0) return null;
  const said = KINDS.map((kind) => ({ kind, count: counted.reduce((sum, one) => sum + one[kind], 0) }))
    .filter(({ kind, count }) => count > 0 || kind !== "quotes")
    .map(({ kind, count }) => words[kind](count));
  return <p className="totals quiet">{said.join(" · ")}</p>;
}

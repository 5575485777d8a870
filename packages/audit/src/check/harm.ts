import { isDirect, type Verdict } from "@chaperone/core";
import type { AuditedPost } from "../result.ts";

/** What may come of it, the worst last; a place among posts, and no measure. */
const TIERS = ["nothing", "consider", "should", "must", "named", "recognisable"] as const;
type Tier = (typeof TIERS)[number];

/**
 * Where a post stands among the others: patients who can be recognised first, then names, then what breaks an absolute
 * duty, then the rest; among equals what went further, then what is surer.
 */
export function harmOf(verdict: Verdict, { reach }: Pick<AuditedPost, "reach">): number {
  const readers = reach ? 1 + reach.likes + reach.replies + 2 * reach.reposts : 1;
  const surest = Math.max(0, ...verdict.findings.map(({ confidence }) => confidence));
  return TIERS.indexOf(tierOf(verdict)) + Math.min(Math.log10(readers) / 10, 0.9) + surest / 100;
}

/** What a must in a picture does: a face is whom it shows. */
const IN_PICTURES: Readonly<Record<string, Tier>> = {
  "confidentiality/image-face": "recognisable",
  "confidentiality/image-text": "named",
  "confidentiality/image-metadata": "named",
};

function tierOf({ level, findings, recognisability, collective, details }: Verdict): Tier {
  if (findings.length === 0) return "nothing";
  // Of somebody told of with consent, or by nobody in particular, nothing was found at must.
  if (level !== "must") return level === "should" ? "should" : "consider";
  const seen = findings.flatMap(({ ruleId, level: weight }) =>
    weight === "must" ? (IN_PICTURES[ruleId] ?? []) : [],
  );
  if (recognisability?.level === "red" || collective || seen.includes("recognisable")) return "recognisable";
  const isNamed = details.some(({ details: { type, about } }) => isDirect(type) && about !== "other");
  return isNamed || seen.includes("named") ? "named" : "must";
}

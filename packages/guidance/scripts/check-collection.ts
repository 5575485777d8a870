import type { GuidanceDocument } from "../src/document.ts";
import type { Problem } from "./problem.ts";

/** What is wrong between documents that are each right in themselves. */
export function checkCollection(documents: readonly GuidanceDocument[]): Problem[] {
  return [...checkIds(documents), ...checkSuccession(documents), ...checkSummaries(documents)];
}

function checkIds(documents: readonly GuidanceDocument[]): Problem[] {
  const byId = Map.groupBy(documents, ({ id }) => id);
  return [...byId.values()]
    .filter(({ length }) => length > 1)
    .map(([document]) => ({
      where: document!.id,
      wrong: "two documents bear this id.",
      next: "Rename one of them.",
    }));
}

/** One edition ends before the next begins, so that one of them answers for any day. */
function checkSuccession(documents: readonly GuidanceDocument[]): Problem[] {
  const problems: Problem[] = [];
  for (const { id, jurisdiction, supersededBy, inForceTo = "" } of documents) {
    if (supersededBy === undefined) continue;
    const successor = documents.find((document) => document.id === supersededBy);
    if (!successor)
      problems.push({
        where: id,
        wrong: `"${supersededBy}" does not exist.`,
        next: "Add it, or correct supersededBy.",
      });
    else if (successor.jurisdiction !== jurisdiction)
      problems.push({
        where: id,
        wrong: `"${supersededBy}" is another country's.`,
        next: "Correct supersededBy.",
      });
    else if (inForceTo >= successor.inForceFrom)
      problems.push({
        where: id,
        wrong: `it is in force until ${inForceTo}, but "${supersededBy}" begins on ${successor.inForceFrom}.`,
        next: "End it the day before at the latest.",
      });
  }
  return problems;
}

/** Two equal summaries are a paragraph entered twice, or a text that says too little of either. */
function checkSummaries(documents: readonly GuidanceDocument[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { id, paragraphs } of documents) {
    for (const paragraph of paragraphs) {
      const where = `${id}, paragraph "${paragraph.id}"`;
      const words = paragraph.summary.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
      const earlier = seen.get(words);
      if (earlier)
        problems.push({ where, wrong: `it says the same as ${earlier}.`, next: "Say what sets it apart." });
      else seen.set(words, where);
    }
  }
  return problems;
}

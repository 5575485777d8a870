import type { MetadataKind } from "@chaperone/core";
import { kindOf, type Where, whereOf } from "./box-facts.ts";
import type { WrittenCopy } from "./protocol.ts";
import { inState, type LookedFor, type Shown, toldKinds } from "./seen-facts.ts";

/** A reason why a copy cannot be called clean. */
export type NotClean =
  | { readonly why: "not-looked-for"; readonly what: readonly LookedFor[] }
  | { readonly why: "file"; readonly tells: readonly MetadataKind[] }
  | { readonly why: "seen"; readonly what: Shown; readonly where: Where }
  | { readonly why: "cover" };

/** Empty where it is clean. */
export function whyNotClean({ report, leftovers, isClean }: Omit<WrittenCopy, "view" | "file">): NotClean[] {
  if (isClean) return [];
  const why: NotClean[] = [];
  const missing = [...inState(report.coverage, "failed"), ...inState(report.coverage, "skipped")];
  if (missing.length > 0) why.push({ why: "not-looked-for", what: [...new Set(missing)] });
  const tells = toldKinds(leftovers);
  if (tells.length > 0) why.push({ why: "file", tells });
  for (const one of leftovers) {
    const what = kindOf(one);
    if (one.region !== null && what !== "own") why.push({ why: "seen", what, where: whereOf(one.region) });
  }
  return why.length > 0 ? why : [{ why: "cover" }];
}

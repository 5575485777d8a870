import type { Observation, RuleContext, TextSpan } from "@chaperone/core";

/** A detail about a patient or relative with its place in the text. */
export type PlacedDetail = Observation<"detail"> & { readonly place: { readonly in: "text" } & TextSpan };

export const placedDetails = ({ observations }: RuleContext): PlacedDetail[] =>
  observations("detail").filter((detail): detail is PlacedDetail => detail.place.in === "text");

export const likenessTo = (
  { observations }: RuleContext,
  label: string,
): Observation<"likeness"> | undefined =>
  observations("likeness").find(({ details }) => details.label === label);

/** Whether a named cue was seen anywhere in the draft. */
export const hasCue = ({ observations }: RuleContext, ...names: readonly string[]): boolean =>
  observations("cue").some(({ details }) => names.includes(details.name));

/** "a, b and c" */
export const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

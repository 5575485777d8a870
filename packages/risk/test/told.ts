import {
  type AuthorProfile,
  DETAIL_TYPE_OF,
  type FactKind,
  type Observation,
  type ObservationDetails,
  type ObservationKind,
  readDraft,
  textPlace,
} from "@chaperone/core";
import { readMarkedText } from "@chaperone/core/testing";
import type { Described } from "../src/describe/details.ts";
import type { Country } from "../src/tables/rows.ts";

type About = ObservationDetails["detail"]["about"];
/** What stands at one mark of a marked text, and of whom it is said. */
export type Fact = {
  readonly [K in FactKind]: {
    readonly kind: K;
    readonly details: ObservationDetails[K];
    readonly about: About;
  };
}[FactKind];

export const age = (min: number, max = min): Fact => ({
  kind: "age",
  details: { min, max },
  about: "patient",
});
export const woman: Fact = { kind: "sex", details: { sex: "female" }, about: "patient" };
export const man: Fact = { kind: "sex", details: { sex: "male" }, about: "patient" };
export const job: Fact = { kind: "occupation", details: { title: "" }, about: "patient" };
export const origin: Fact = { kind: "origin", details: { group: "nationality" }, about: "patient" };
export const family: Fact = { kind: "family", details: { relation: "" }, about: "patient" };
export const event: Fact = { kind: "event", details: { type: "" }, about: "patient" };
export const trait: Fact = { kind: "trait", details: { type: "" }, about: "patient" };
export const illness: Fact = {
  kind: "condition",
  details: { type: "diagnosis", rare: false },
  about: "patient",
};
export const name: Fact = {
  kind: "person-name",
  details: { role: "patient", because: "" },
  about: "patient",
};
export const place = (type: ObservationDetails["place"]["type"] = "town"): Fact => ({
  kind: "place",
  details: { type },
  about: "patient",
});
export const time = (precision: ObservationDetails["time"]["precision"]): Fact => ({
  kind: "time",
  details: { precision },
  about: "patient",
});
export const of = (about: About, fact: Fact): Fact => ({ ...fact, about });

export interface Where {
  readonly country?: Country;
  readonly author?: AuthorProfile;
}

/**
 * A draft as read by hand: "A ⟦nurse⟧ from ⟦Ballina⟧" with one fact for each mark, in order.
 * @throws Error where marks and facts are not as many.
 */
export function told(
  marked: string,
  facts: readonly Fact[],
  { country = "IE", author = {} }: Where = {},
): Described {
  const { text, spans } = readMarkedText(marked);
  if (spans.length !== facts.length)
    throw new Error(`${spans.length} marks for ${facts.length} facts: ${marked}`);
  const observations = facts.flatMap(({ kind, details, about }, at): Observation[] => {
    const seen = { place: textPlace(spans[at]!), confidence: 1, detector: "by hand" };
    return [
      { ...seen, kind, details } as Observation,
      { ...seen, kind: "detail", details: { type: DETAIL_TYPE_OF[kind], about } },
    ];
  });
  return {
    document: readDraft({ text, kind: "post", platform: "x", author }),
    jurisdiction: country,
    observations: <K extends ObservationKind>(kind: K) =>
      observations.filter((one) => one.kind === kind) as unknown as Observation<K>[],
  };
}

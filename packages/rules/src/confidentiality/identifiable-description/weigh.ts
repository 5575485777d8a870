import { isDirect, type Observation, type RuleContext } from "@chaperone/core";
import { closest, type DescribedPerson, describe, othersWhoFit, overridesOf } from "@chaperone/risk";
import { quotable } from "@chaperone/risk/words";
import { likenessTo, type PlacedDetail, placedDetails } from "../../evidence.ts";
import { descriptionSureness } from "../../sureness.ts";

export const ID = "confidentiality/identifiable-description";
/** Without a detail everybody fits. */
const NOBODY_DESCRIBED = Number.POSITIVE_INFINITY;

/** What speaks for a recognisable story. */
export interface Weighed {
  readonly details: readonly PlacedDetail[];
  readonly likeness: Observation<"likeness"> | undefined;
  /** The patient told most closely, if any. */
  readonly person: DescribedPerson | undefined;
  /** Others who fit; 0 where the story is known to all, however many fit its details. */
  readonly others: number;
  /** That the description lets somebody recognise the patient, 0 to 1. */
  readonly confidence: number;
}

/** How much it reads like a recognisable story, and how many people fit. */
export function weigh(context: RuleContext): Weighed {
  const likeness = likenessTo(context, ID);
  const details = asQuoted(context, placedDetails(context)).filter(
    ({ details: { type } }) => !isDirect(type),
  );
  const person = closest(describe(context));
  const others = !person ? NOBODY_DESCRIBED : overridesOf(person).length > 0 ? 0 : othersWhoFit(person);
  return {
    details,
    likeness,
    person,
    others,
    confidence: descriptionSureness(likeness?.confidence ?? 0, others),
  };
}

/** Details without the words that only lead on from them: a reader's edge may take some along. */
export const asQuoted = ({ document }: RuleContext, details: readonly PlacedDetail[]): PlacedDetail[] =>
  details.map((detail) => {
    const { place } = detail;
    return { ...detail, place: { ...place, end: place.start + quotable(document.textAt(place)).length } };
  });

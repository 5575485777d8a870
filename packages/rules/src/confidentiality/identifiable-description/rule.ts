import { defineRule, groupBy, isDirect, type RuleContext, type TextSpan } from "@chaperone/core";
import { closest, type DescribedPerson, describe, othersWhoFit, overridesOf } from "@chaperone/risk";
import { hasCue, likenessTo, type PlacedDetail, placedDetails } from "../../evidence.ts";
import { BARS, descriptionSureness } from "../../sureness.ts";
import { mostTelling } from "./bits.ts";
import { lessExactly } from "./less-exactly.ts";
import { recognisable } from "./messages.en.ts";

const ID = "confidentiality/identifiable-description";
/** Without a detail everybody fits. */
const NOBODY_DESCRIBED = Number.POSITIVE_INFINITY;

export const identifiableDescription = defineRule({
  id: ID,
  summary:
    "No name, but the details together could let the patient or those around them recognise the story.",
  level: "must",
  duties: [
    "confidentiality/jigsaw",
    "confidentiality/self-recognition",
    "confidentiality/identifiable",
    "confidentiality/consent",
  ],
  needs: ["detail", "likeness", "cue"],

  *check(context) {
    if (hasCue(context, "consent-written", "composite-case")) return;
    const likeness = likenessTo(context, ID);
    const like = likeness?.confidence ?? 0;
    const details = placedDetails(context).filter(({ details: { type } }) => !isDirect(type));
    const person = closest(describe(context));
    const others = person ? othersOf(person) : NOBODY_DESCRIBED;
    const confidence = descriptionSureness(like, others);
    if (confidence < BARS[ID]) return;
    const telling = mostTelling(details, ({ details: { type } }) => type).sort(
      (a, b) => a.place.start - b.place.start,
    );
    yield {
      place: sentenceOf(context, telling) ?? likeness!.place,
      confidence,
      message: recognisable(telling.map((detail) => context.document.textAt(detail.place))),
      evidence: likeness ? [...details, likeness] : details,
      fixes: lessExactly(context, details, person),
    };
  },
});

/** Nobody else, where the story itself is known to all, however many fit its details. */
const othersOf = (person: DescribedPerson): number =>
  overridesOf(person).length > 0 ? 0 : othersWhoFit(person);

/** The sentence that holds most of the telling details. */
function sentenceOf(
  { document }: RuleContext,
  telling: readonly PlacedDetail[],
): ({ in: "text" } & TextSpan) | undefined {
  const groups = [...groupBy(telling, ({ place }) => document.sentenceAt(place).start).values()];
  const [most] = groups.sort((a, b) => b.length - a.length);
  if (!most) return undefined;
  const { start, end } = document.sentenceAt(most[0]!.place);
  return { in: "text", start, end: start + document.textAt({ start, end }).trimEnd().length };
}

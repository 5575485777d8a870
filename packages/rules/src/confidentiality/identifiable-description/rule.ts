import {
  type DetailType,
  defineRule,
  groupBy,
  isDirect,
  type RuleContext,
  type TextSpan,
} from "@chaperone/core";
import { hasCue, likenessTo, type PlacedDetail, placedDetails } from "../../evidence.ts";
import { lessExactly } from "./less-exactly.ts";
import { recognisable } from "./messages.en.ts";

const ID = "confidentiality/identifiable-description";
/** How much a draft must read like labelled breaches. */
const LIKE = 0.5;
/** Enough when the details alone single somebody out. */
const LIKE_WITH_DETAILS = 0.3;
const SINGLED_OUT = 18;

/**
 * What each type of detail tells, in bits: by how many halvings it narrows a country to the people it fits.
 * A first, simple scoring in the order of magnitude of population tables: five million people are 22 bits,
 * and the circle of a town or a hospital is far smaller.
 */
const BITS: Partial<Record<DetailType, number>> = {
  AGE: 6,
  SEX: 1,
  OCCUPATION: 8,
  ORIGIN: 5,
  PLACE: 7,
  TIME: 5,
  FAMILY: 2,
  CONDITION: 5,
  EVENT: 8,
  TRAIT: 6,
};

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
    const singledOut = bits(details) >= SINGLED_OUT;
    if (like < (singledOut ? LIKE_WITH_DETAILS : LIKE)) return;
    const telling = mostTelling(details);
    const fix = lessExactly(context, details);
    yield {
      place: sentenceOf(context, telling) ?? likeness!.place,
      confidence: like,
      message: recognisable(telling.map((detail) => context.document.textAt(detail.place))),
      evidence: likeness ? [...details, likeness] : details,
      fixes: fix ? [fix] : [],
    };
  },
});

/** Details of one type are counted once: "Ballina, Mayo" is not two places to be from. */
function bits(details: readonly PlacedDetail[]): number {
  const types = new Set(details.map(({ details: { type } }) => type));
  return [...types].reduce((sum, type) => sum + (BITS[type] ?? 0), 0);
}

/** The four that tell most, one of a type, in reading order. */
function mostTelling(details: readonly PlacedDetail[]): PlacedDetail[] {
  const byType = [...groupBy(details, ({ details: { type } }) => type).values()].map((group) => group[0]!);
  return byType
    .sort((a, b) => (BITS[b.details.type] ?? 0) - (BITS[a.details.type] ?? 0))
    .slice(0, 4)
    .sort((a, b) => a.place.start - b.place.start);
}

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

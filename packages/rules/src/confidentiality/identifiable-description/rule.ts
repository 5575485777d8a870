import { defineRule, groupBy, type Observation, type RuleContext, type TextSpan } from "@chaperone/core";
import { type DescribedPerson, recognise } from "@chaperone/risk";
import { hasCue, type PlacedDetail } from "../../evidence.ts";
import { BARS } from "../../sureness.ts";
import { mostTelling } from "./bits.ts";
import { lessExactly } from "./less-exactly.ts";
import { recognisable } from "./messages.en.ts";
import { ID, weigh } from "./weigh.ts";

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
    const { details, likeness, person, confidence } = weigh(context);
    if (confidence < BARS[ID]) return;
    const telling = mostTelling(counted(details, person), ({ details: { type } }) => type).sort(
      (a, b) => a.place.start - b.place.start,
    );
    yield {
      place: sentenceOf(context, telling) ?? likeness!.place,
      confidence,
      message: recognisable(
        [...telling.map((detail) => `“${context.document.textAt(detail.place)}”`), ...toldByPictures(person)],
        recognise(context),
      ),
      evidence: [...details, ...picturesThatTell(context), ...(likeness ? [likeness] : [])],
      fixes: lessExactly(context, details, person),
    };
  },
});

/** What was counted; a slip of the reader ("been") was not. */
function counted(
  details: readonly PlacedDetail[],
  person: DescribedPerson | undefined,
): readonly PlacedDetail[] {
  const spans = (person?.ladders ?? []).flatMap((ladder) => ladder.spans);
  const those = details.filter(({ place }) =>
    spans.some(({ start, end }) => start === place.start && end === place.end),
  );
  return those.length > 0 ? those : details;
}

const toldByPictures = (person: DescribedPerson | undefined): string[] =>
  (person?.ladders ?? []).flatMap(({ inPicture, rungs }) => (inPicture ? [rungs[0].detail] : []));

/** Where and when, by the files of pictures and by words that can be read in them. */
const picturesThatTell = (context: RuleContext): Observation[] => [
  ...context.observations("image-metadata").filter(({ details }) => details.position ?? details.time),
  ...context
    .observations("image-text")
    .filter(({ details: { type } }) => type === "PLACE" || type === "TIME"),
];

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

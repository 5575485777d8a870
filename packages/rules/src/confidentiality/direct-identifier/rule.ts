import { defineRule, groupBy, isDirect, type RuleContext } from "@chaperone/core";
import { hasCue, likenessTo, type PlacedDetail, placedDetails } from "../../evidence.ts";
import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { BARS, identifierSureness } from "../../sureness.ts";
import { withoutIdentifiers } from "./fixes.ts";
import { identifies, seemsToIdentify } from "./messages.en.ts";

const ID = "confidentiality/direct-identifier";
/** So much like one that it is reported although no detector can point at the name. */
const VERY_LIKE = 0.7;

export const directIdentifier = defineRule({
  id: ID,
  summary: "A name, number, address or other single detail identifies a patient or a relative.",
  level: "must",
  duties: ["confidentiality/identifiable", "confidentiality/consent", "confidentiality/after-death"],
  needs: ["detail", "likeness", "cue"],

  *check(context) {
    if (hasCue(context, "consent-written")) return;
    const likeness = likenessTo(context, ID);
    const like = likeness?.confidence ?? 0;
    const sure = ({ confidence }: PlacedDetail): number => identifierSureness(like, confidence);
    const found = placedDetails(context).filter(
      (detail) => isDirect(detail.details.type) && sure(detail) >= BARS[ID],
    );
    const fixFor = withoutIdentifiers(context, found);
    for (const mentions of groupBy(found, (detail) => key(context, detail)).values()) {
      const [first] = mentions as [PlacedDetail, ...PlacedDetail[]];
      yield {
        place: first.place,
        confidence: Math.max(...mentions.map(sure)),
        message: identifies(first.details.type, first.details.about, context.document.textAt(first.place)),
        evidence: likeness ? [...mentions, likeness] : mentions,
        fixes: [fixFor(mentions)],
      };
    }
    if (found.length === 0 && likeness && like >= VERY_LIKE) {
      yield {
        place: likeness.place,
        confidence: like,
        message: seemsToIdentify(),
        evidence: [likeness],
        fixes: leaveOutSentence(context, [likeness]),
      };
    }
  },
});

/** The same name twice is one finding. */
const key = ({ document }: RuleContext, { place, details }: PlacedDetail): string =>
  `${details.type} ${document.textAt(place).toLowerCase()}`;

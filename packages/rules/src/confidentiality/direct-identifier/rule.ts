import { defineRule, type Fix, groupBy, isDirect, type RuleContext } from "@chaperone/core";
import { hasCue, likenessTo, type PlacedDetail, placedDetails } from "../../evidence.ts";
import { leaveOut } from "../../leave-out.ts";
import { identifies, seemsToIdentify } from "./messages.en.ts";

const ID = "confidentiality/direct-identifier";
/** A detail this sure of its owner needs next to no second witness. */
const SURE = 0.6;
const HARDLY_LIKE = 0.05;
/** Otherwise the draft as a whole must read like one that names a patient. */
const LIKE = 0.35;
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
    const found = placedDetails(context).filter(
      ({ details, confidence }) =>
        isDirect(details.type) && (like >= LIKE || (confidence >= SURE && like >= HARDLY_LIKE)),
    );
    for (const mentions of groupBy(found, (detail) => key(context, detail)).values()) {
      const [first] = mentions as [PlacedDetail, ...PlacedDetail[]];
      yield {
        place: first.place,
        confidence: Math.max(...mentions.map(({ confidence }) => confidence), like),
        message: identifies(first.details.type, first.details.about, context.document.textAt(first.place)),
        evidence: likeness ? [...mentions, likeness] : mentions,
        fixes: [fixFor(context, mentions)],
      };
    }
    if (found.length === 0 && likeness && like >= VERY_LIKE) {
      yield { place: likeness.place, confidence: like, message: seemsToIdentify(), evidence: [likeness] };
    }
  },
});

/** The same name twice is one finding. */
const key = ({ document }: RuleContext, { place, details }: PlacedDetail): string =>
  `${details.type} ${document.textAt(place).toLowerCase()}`;

function fixFor({ document }: RuleContext, mentions: readonly PlacedDetail[]): Fix {
  const { type, about } = mentions[0]!.details;
  if (type !== "NAME") {
    return {
      label: "Leave it out",
      safety: "keeps-meaning",
      edits: mentions.map(({ place }) => leaveOut(document.text, place)),
    };
  }
  const someone = about === "relative" ? "a relative" : "a patient";
  return {
    label: `Write “${someone}” instead`,
    safety: "keeps-meaning",
    edits: mentions.map(({ place }) => ({
      start: place.start,
      end: place.end,
      text: startsSentence(document.text, place.start) ? capitalised(someone) : someone,
    })),
  };
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?\n]["'”’)]*\s*)$/u.test(text.slice(Math.max(0, at - 6), at));
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

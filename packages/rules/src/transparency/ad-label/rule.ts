import { defineRule, type Observation, type RuleContext } from "@chaperone/core";
import { hasCue } from "../../evidence.ts";
import { ADVERTISING_LABELS } from "../advertising-labels.ts";
import { labelFirst } from "../label-first.ts";
import { hiddenLabel, lateLabel } from "./messages.en.ts";

type Label = Observation<"cue"> & { readonly place: { readonly in: "text"; readonly start: number } };

export const adLabel = defineRule({
  id: "transparency/ad-label",
  summary: "An interest is mentioned, but not by a label the advertising rules accept, or not first.",
  level: "should",
  duties: ["advertising/label", "interests/declare"],
  needs: ["cue"],

  *check(context) {
    const labels = context
      .observations("cue")
      .filter((cue): cue is Label => cue.details.name === "advertising-label" && cue.place.in === "text");
    const [first] = labels;
    if (!first) return;
    const accepted = labels.find((label) => isAccepted(context, label));
    if (accepted && comesFirst(context, accepted)) return;
    const seen = accepted ?? first;
    const passage = context.document.textAt(seen.place);
    const { offered } = ADVERTISING_LABELS[context.jurisdiction];
    yield {
      place: seen.place,
      // What is said plainly in other words needs its label too, but nobody is misled.
      level: accepted || hasCue(context, "interest-declared") ? "consider" : "should",
      confidence: seen.confidence,
      message: accepted ? lateLabel(passage) : hiddenLabel(passage, offered),
      evidence: labels,
      fixes: [labelFirst(context)],
    };
  },
});

const LETTERS = /[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*/u;

function isAccepted({ document, jurisdiction }: RuleContext, { place }: Label): boolean {
  const words = LETTERS.exec(document.textAt(place).toLowerCase())?.[0] ?? "";
  return ADVERTISING_LABELS[jurisdiction].accepted.includes(words);
}

/** Nothing to read stands before it; an emoji or a bracket may. */
const comesFirst = ({ document }: RuleContext, { place }: Label): boolean =>
  !/[\p{L}\p{N}]/u.test(document.text.slice(0, place.start));

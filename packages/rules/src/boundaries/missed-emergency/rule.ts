import { defineRule, type Fix, type RuleContext } from "@chaperone/core";
import { hasCue, likenessTo } from "../../evidence.ts";
import { EMERGENCY_HELP } from "../emergency-help.ts";
import { missedEmergency as message } from "./messages.en.ts";

/** How much the message must read like one from somebody in danger, where no plain red flag stands in it. */
const LIKE = 0.7;

export const missedEmergency = defineRule({
  id: "boundaries/missed-emergency",
  summary: "The message answered may come from somebody in danger, and the answer names no emergency help.",
  level: "should",
  duties: ["boundaries/personal-advice"],
  needs: ["cue", "likeness"],

  *check(context) {
    if (context.document.draft.inReplyTo === undefined || hasCue(context, "signposts-emergency")) return;
    const described = context
      .observations("cue")
      .find(({ details }) => details.name === "emergency-described");
    const likeness = likenessTo(context, "emergency");
    const confidence = Math.max(described?.confidence ?? 0, likeness?.confidence ?? 0);
    if (!described && confidence < LIKE) return;
    yield {
      place: { in: "draft" },
      confidence,
      message: message(EMERGENCY_HELP[context.jurisdiction]),
      evidence: [described, likeness].filter((one) => one !== undefined),
      fixes: [addHelp(context)],
    };
  },
});

/** Help first: somebody in danger may read no further. */
function addHelp({ document: { text }, jurisdiction }: RuleContext): Fix {
  const { sentence } = EMERGENCY_HELP[jurisdiction];
  const gap = text.trim() === "" ? "" : " ";
  return {
    label: "Begin with emergency help",
    safety: "keeps-meaning",
    edits: [{ start: 0, end: 0, text: `${sentence}${gap}` }],
  };
}

import type { Fix, Observation, RuleContext } from "@chaperone/core";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { speaksForOthersMessage } from "./messages.en.ts";

export const speaksForOthers = defineLikenessRule({
  id: "transparency/speaks-for-others",
  summary: "It seems to speak for an employer or the profession on a matter of opinion.",
  level: "should",
  duties: ["honesty/representation"],
  carriedBy: ["speaks-for-employer", "speaks-for-profession"],
  clearedBy: ["views-own"],
  vetoedBy: ["opinion-marked"],
  message: speaksForOthersMessage,
  fixes,
});

/** Says whose view it is. Where the text says "we at …", that wants rewording too, so the meaning changes. */
function fixes({ document: { text } }: RuleContext, carriers: readonly Observation[]): Fix[] {
  const start = text.trimEnd().length;
  const stop = /[\p{L}\p{N}]$/u.test(text.slice(0, start)) ? "." : "";
  return [
    {
      label: "Add “Views my own.”",
      safety: carriers.some(({ kind }) => kind === "cue") ? "changes-meaning" : "keeps-meaning",
      edits: [{ start, end: text.length, text: `${stop} Views my own.` }],
    },
  ];
}

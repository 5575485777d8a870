import {
  defineRule,
  type Edit,
  type Fix,
  groupBy,
  isDirect,
  type RuleContext,
  type TextSpan,
} from "@chaperone/core";
import { hasCue, likenessTo, type PlacedDetail, placedDetails } from "../../evidence.ts";
import { apart, leaveOut, leaveOutPhrase, withLabel } from "../../leave-out.ts";
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
  const someone = about === "relative" ? "a relative" : "a patient";
  const edits = apart(
    mentions.map(({ place }) =>
      type === "NAME"
        ? withoutName(document.text, place, someone)
        : withoutNumber(document.text, place, someone),
    ),
  );
  const isReplaced = edits.some(({ text }) => text !== "");
  return {
    label: isReplaced ? `Write “${someone}” instead` : "Leave it out",
    safety: "keeps-meaning",
    edits,
  };
}

/** "My patient Mrs Okafor", "her son Liam", "Thank you Harriet,": what stands before the name does without it. */
const SAID_ALREADY =
  /\b(?:patients?|pt|px|clients?|residents?|lady|gentleman|man|woman|boy|girl|lad|baby|son|daughter|mum|mam|mother|dad|father|wife|husband|partner|brother|sister|widow|granny|nan|grandson|granddaughter|thank you|thanks|dear|hi|hello|hey|sorry|cheers|well done)[ ,]+$/iu;

function withoutName(text: string, { start, end }: TextSpan, someone: string): Edit {
  const isPossessive = /^['’]s/u.test(text.slice(end));
  if (!isPossessive && SAID_ALREADY.test(text.slice(Math.max(0, start - 20), start)))
    return leaveOut(text, { start, end });
  return { start, end, text: startsSentence(text, start) ? capitalised(someone) : someone };
}

/** "The letter for NHS 999 …" needs somebody to be for; "ring her on 07700 …" does without the number and its "on". */
function withoutNumber(text: string, place: TextSpan, someone: string): Edit {
  const whole = withLabel(text, place);
  return /\b(?:for|about|re|regarding|with|of)\s+$/iu.test(text.slice(0, whole.start))
    ? { ...whole, text: someone }
    : leaveOutPhrase(text, place);
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?\n]["'”’)]*\s*)$/u.test(text.slice(Math.max(0, at - 6), at));
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import {
  defineDetector,
  LONGEST_INTEREST,
  MOST_INTERESTS,
  type Reading,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import { keepLongest } from "./keep-longest.ts";
import { isDisclosed } from "./own-interest/disclosed.ts";
import { mentionsOf } from "./own-interest/mentions.ts";
import { type InterestName, namesIn } from "./own-interest/names.ts";

/** Where the text speaks of a company, product or body that the author declared an interest in. */
export const ownInterest = defineDetector({
  id: "own-interest",
  // "Interests" is among what the cues read, and without a declaration there is nothing to look for.
  reads: null,
  emits: ["own-interest"],
  detect: sightings,
});

interface Mention extends TextSpan {
  readonly interest: string;
  readonly form: InterestName["form"];
}

function* sightings(reading: Reading): Generator<Sighting<"own-interest">> {
  const mentions = keepLongest(linesOf(reading).flatMap((line) => mentionsOfLine(line, reading)));
  const disclosed = new Map<string, boolean>();
  for (const { start, end, interest, form } of mentions) {
    if (!disclosed.has(interest)) {
      const own = mentions.filter((mention) => mention.interest === interest);
      disclosed.set(interest, isDisclosed(interest, own, reading));
    }
    yield {
      kind: "own-interest",
      span: { start, end },
      confidence: form === "any" ? 0.95 : 0.88,
      details: { interest, disclosed: disclosed.get(interest)! },
    };
  }
}

/** As declared, a full stop at the end taken off. */
const linesOf = ({ draft }: Reading): string[] =>
  (draft.author.interests ?? [])
    .slice(0, MOST_INTERESTS)
    .map((line) =>
      line
        .slice(0, LONGEST_INTEREST)
        .trim()
        .replace(/[.;,]+$/u, ""),
    )
    .filter((line) => line !== "");

const mentionsOfLine = (interest: string, reading: Reading): Mention[] =>
  namesIn(interest).flatMap((name) =>
    mentionsOf(name, reading).map((span) => ({ ...span, interest, form: name.form })),
  );

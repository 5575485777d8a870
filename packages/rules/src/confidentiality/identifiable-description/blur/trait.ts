import { leaveOut } from "../../../leave-out.ts";
import { startsSentence, textAfter, textBefore } from "../../../words.ts";
import { type Blurrer, endsClause, isWhole, standsAlone } from "./blur.ts";

const LABEL = "Leave this trait out";
/** "With the parrot tattoo", "who has the parrots". */
const LED_BY = /\s+(?:with|in|who (?:has|had|keeps|wears))\s+(?:(?:the|a|an|his|her|their|all)\s+){0,2}$/iu;
/** After these words the sentence goes on without it. */
const GOES_ON =
  /^\s+(?:who|was|is|has|had|came|did|got|went|told|said|says|asked|proposed|made|gave|left|sat|rang|kept|walked|died|from)\b/iu;

export const blurTrait: Blurrer = ({ text }, { place }) => {
  if (!isWhole(text, place)) return null;
  const end = place.end + (/^\s+on(?=\s*(?:[.,!?;]|$))/u.exec(textAfter(text, place.end))?.[0].length ?? 0);
  if (standsAlone(text, place) && !startsSentence(text, place.start))
    return { label: LABEL, changes: [leaveOut(place)] };
  if (/^with\s/iu.test(text.slice(place.start, place.end)) && endsClause(text, place.end))
    return { label: LABEL, changes: [leaveOut(place)] };
  const lead = LED_BY.exec(textBefore(text, place.start))?.[0];
  if (!lead || !(endsClause(text, end) || GOES_ON.test(textAfter(text, place.end)))) return null;
  if (/^\s+in\s/iu.test(lead) && !endsClause(text, place.end)) return null;
  return {
    label: LABEL,
    changes: [leaveOut({ start: place.start - lead.trimStart().length, end })],
  };
};

/** Short asides about what happened: ", fell two decks,". The event that a sentence tells is another matter. */
export const blurEvent: Blurrer = ({ text }, { place }) => {
  const isShort = place.end - place.start <= 60;
  const isAside = /,\s*$/u.test(textBefore(text, place.start)) && endsClause(text, place.end);
  return isShort && isAside && isWhole(text, place)
    ? { label: "Leave what happened out", changes: [leaveOut(place)] }
    : null;
};

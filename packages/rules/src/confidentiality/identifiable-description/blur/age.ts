import { factAt, type TextSpan } from "@chaperone/core";
import { leaveOut } from "../../../leave-out.ts";
import { textBefore } from "../../../words.ts";
import { asNumber } from "./age/number.ts";
import { type Stage, stageAt } from "./age/stages.ts";
import { asAdjective, asOld } from "./age/words.ts";
import { type Blurrer, endsClause, isWhole, standsAlone } from "./blur.ts";

/** "Late fifties", "baby" and "old" say no more than a blurred age would. */
const VAGUE =
  /(?:tie?s|\d0s|odd|teens?|teenager|teenaged?|bab(?:y|ies)|newborn|bairn|wean|wain|toddler|child|schoolgirl|schoolboy|adult|old|young|younger|older|elderly|wee|little|small|lad|one|dears?|person)$/iu;
const IN_SCHOOL =
  /^(?:p ?\d|s ?\d|year \d{1,2}|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) (?:class|year|form)|(?:junior|senior) infants|grade \d{1,2}|reception)$/iu;
const OLD = /(?:[ -]?(?:years?|yrs?|yr|months?|mths?|weeks?|wks?|days?)[ -]?olds?|\s?y\/?o|\s?yrs? ?old)$/iu;

const IS_OLD = /(?:years|yrs|months|mths|weeks|wks|days) old$/iu;

/** "A 43-year-old woman" -> "a middle-aged woman", "he was twenty two" -> "he was young", ", 43," goes. */
export const blurAge: Blurrer = (scene, detail) => ageBlurrer()(scene, detail);

/** @param told the words to use; those of the stage of life unless given */
export const ageBlurrer =
  (told?: Stage): Blurrer =>
  (scene, { place }) => {
    const { text } = scene;
    const words = text.slice(place.start, place.end);
    if (!isWhole(text, place)) return null;
    if (IN_SCHOOL.test(words)) return inSchool(text, place);
    if (VAGUE.test(words) && !OLD.test(words)) return null;
    const stage =
      told ?? stageAt(factAt(scene.context, "age", place)?.details.max ?? Number.parseInt(words, 10));
    if (!stage) return null;
    const how = IS_OLD.test(words) ? asOld : OLD.test(words) ? asAdjective : asNumber;
    const change = how(text, place, stage);
    return change && { label: "Blur the age", changes: [change] };
  };

function inSchool(text: string, place: TextSpan): ReturnType<Blurrer> {
  const label = "Leave the school year out";
  if (standsAlone(text, place)) return { label, changes: [leaveOut(place)] };
  const lead = /(?<!\p{L})in\s+(?:the )?$/iu.exec(textBefore(text, place.start))?.[0];
  return lead && endsClause(text, place.end)
    ? { label, changes: [{ start: place.start - lead.length, end: place.end, text: "at school" }] }
    : null;
}

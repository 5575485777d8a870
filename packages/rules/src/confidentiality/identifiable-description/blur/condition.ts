import { factAt, type TextSpan } from "@chaperone/core";
import type { Change } from "../../../leave-out.ts";
import { asCased, textAfter, textBefore } from "../../../words.ts";
import { type Blurrer, endsClause, isWhole, type Scene } from "./blur.ts";

const LED_BY =
  /(?:(?<!\p{L})(an?|new|newly|possible|probable|query|suspected|confirmed|known|severe|classic|sporadic|refractory|bad|early|late|late-onset|early-onset|first|acute|chronic|congenital|full-blown|proven|likely|\?)\s+|\?)*$/iu;
const OWNED = /(?<!\p{L})(?:his|her|their|my|your|the|this|that|\p{L}+['’]s)\s+$/iu;
/** Before a noun with its article; after any other word an adjective goes before. */
const ASKS_FOR_A_NOUN =
  /(?:^|[^\p{L}\s]\s*|\n|(?<!\p{L})(?:with|of|has|had|have|having|for|from|to|is|was|be|and|or|now|got|get|gets|like|called|by|about|said|as|on|in|see|seen|saw|treat|treating|into|it[’']s|after|despite|plus|but|not|then|turned out|diagnosed|because|when|if)\s+)$/iu;
/** "Huntington's clinic", "CJD nurse": the condition only says what kind. */
const BEFORE_NOUN =
  /^\s+(?:\p{L}+\s+)?(?:clinics?|nurses?|team|tests?|diagnosis|patients?|service|ward|unit|protein|gene|mutation|genetics|charity|society|support|screen|serology|positive|negative|trial|specialist|man|woman|lad|lady|girl|boy|kid|warrior|mum)\b/iu;

/** Only what few people have: a common illness is what the post is about, and hides its patient by itself. */
export const blurCondition: Blurrer = (scene, { place }) => {
  const { text } = scene;
  const fact = factAt(scene.context, "condition", place);
  if (!fact?.details.rare || fact.details.type !== "diagnosis" || !isWhole(text, place)) return null;
  const change = asClass(scene, place, "a rare condition");
  return change && { label: "Say “a rare condition”", changes: [change] };
};

/** "With Huntington's" -> "with a rare condition", "her Huntington's" -> "her rare condition". */
export function asClass({ text }: Scene, place: TextSpan, name: string): Change | null {
  const after = textAfter(text, place.end);
  if (!isWhole(text, place) || BEFORE_NOUN.test(after)) return null;
  if (!(endsClause(text, place.end) || /^\s+\p{Ll}/u.test(after))) return null;
  const led = LED_BY.exec(textBefore(text, place.start))![0];
  const start = place.start - led.length;
  const before = textBefore(text, start);
  const bare = name.replace(/^an? /u, "");
  // A plural or a mass noun needs none: "heart trouble".
  const words = OWNED.test(before) || !ASKS_FOR_A_NOUN.test(before) ? bare : name;
  const span = { start, end: place.end };
  return { ...span, text: asCased(text, span, words) };
}

import type { TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { type Change, leaveOut } from "../../../../leave-out.ts";
import {
  asCased,
  capitalised,
  startsSentence,
  textAfter,
  textBefore,
  withArticle,
} from "../../../../words.ts";
import { standsAlone } from "../blur.ts";
import { asPredicate, IS_SO_OLD } from "./predicate.ts";
import type { Stage } from "./stages.ts";

/** "She is five weeks old", "five weeks old and feeding". */
export function asOld(text: string, place: TextSpan, stage: Stage): Change | null {
  if (standsAlone(text, place)) return leaveOut(place);
  if (IS_SO_OLD.test(textBefore(text, place.start))) return asPredicate(text, place, stage);
  return startsSentence(text, place.start) && /^\s+(?:and|but)\s/u.test(textAfter(text, place.end))
    ? { ...place, text: asCased(text, place, stage.adjective) }
    : null;
}

/** "43-year-old woman", "a 43yo who": an adjective, or somebody of that age. */
export function asAdjective(text: string, { start, end }: TextSpan, { adjective }: Stage): Change | null {
  if (standsAlone(text, { start, end }) && !/^an?\s/iu.test(text.slice(start, end)))
    return leaveOut({ start, end });
  const article = /(?<!\p{L})an?\s+$/iu.exec(textBefore(text, start))?.[0] ?? "";
  const own = /^an?\s/iu.test(text.slice(start, end));
  const isNoun = !describes(textAfter(text, end));
  const phrase = isNoun ? `${adjective} patient` : adjective;
  const span = { start: start - article.length, end };
  if (article || own || (isNoun && startsSentence(text, start)))
    return { ...span, text: asCased(text, span, withArticle(phrase)) };
  const isFirst = startsSentence(text, start) && !/^\p{Ll}/u.test(text.slice(start, start + 1));
  return { ...span, text: isFirst ? capitalised(phrase) : phrase };
}

const NO_NOUN =
  /^(?:who|that|with|from|in|on|at|of|for|to|by|and|or|but|was|is|has|had|came|comes|comin|got|gets|went|fell|in|off|out|after|today|tonight|yesterday|last|this|again|back|now|didn[’']t|doesn[’']t|told|said|says|asked|asks|presented|presents|collapsed|swallowed|arrived|arrives|admitted|brought|seen|died|trapped|pinned|bitten|kicked)$/iu;

/** Whether what follows an age is what it describes: "43-year-old postmistress", and not "43-year-old in resus". */
function describes(after: string): boolean {
  const next = /^\s+(\p{L}[\p{L}'’-]*)/u.exec(after)?.[1];
  return (
    next !== undefined &&
    !NO_NOUN.test(next) &&
    !(next.endsWith("ed") && !lexicon("ordinary-words").has(next) && !/^retired$/iu.test(next))
  );
}

import { factAt } from "@chaperone/core";
import { leaveOut } from "../../../leave-out.ts";
import { startsSentence, textAfter, textBefore, withArticle } from "../../../words.ts";
import { type Blurrer, standsAlone } from "./blur.ts";
import { blurPlace } from "./place.ts";

const FUNCTION_WORD =
  /^(?:and|or|but|who|that|with|from|in|on|at|of|for|to|by|as|so|like|left|is|was|are|were|has|had|have|came|only|at|again|too|here|today|when|where)$/iu;

/** "A Polish lad" -> "a lad", ", Norwegian," goes; "he is Somali" is left, since nothing would be said. */
export const blurOrigin: Blurrer = (scene, detail) => {
  const { text } = scene;
  const { place } = detail;
  const words = text.slice(place.start, place.end);
  const label = `Leave the ${factAt(scene.context, "origin", place)?.details.group ?? "origin"} out`;
  if (standsAlone(text, place)) return { label, changes: [leaveOut(place)] };
  const before = textBefore(text, place.start);
  if (/(?<!\p{L})(?:in|from)\s+$/iu.test(before) && /^\p{Lu}/u.test(words)) return blurPlace(scene, detail);
  const next = /^\s+(\p{L}[\p{L}'’-]*)/u.exec(textAfter(text, place.end));
  if (!/^\p{Lu}[\p{L} '’-]*$/u.test(words) || !next || FUNCTION_WORD.test(next[1]!)) return null;
  if (
    /(?:(?<!\p{L})(?:is|was|are|were|speaks?|speaking|spoke|no|in|only)|(?<=\p{L})['’](?:s|re))\s+$/iu.test(
      before,
    )
  )
    return null;
  const article = /(?<!\p{L})(an?)\s+$/iu.exec(before);
  const end = place.end + next[0].length - next[1]!.length;
  if (!article)
    return {
      label,
      changes: [startsSentence(text, place.start) ? leaveOut(place) : { start: place.start, end, text: "" }],
    };
  const said = withArticle(next[1]!).split(" ")[0]!;
  const start = place.start - article[0].length;
  return {
    label,
    changes: [{ start, end, text: `${/^\p{Lu}/u.test(article[1]!) ? said.replace("a", "A") : said} ` }],
  };
};

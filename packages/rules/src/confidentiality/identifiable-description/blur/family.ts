import { lexicon } from "@chaperone/lexicons";
import { asCased, startsSentence, textAfter, textBefore } from "../../../words.ts";
import { type Blurrer, endsClause, isWhole } from "./blur.ts";

/** Nearly everybody has these; to name one singles nobody out. */
const ORDINARY =
  /^(?:mother|father|parents?|wife|husband|partner|son|daughter|child|baby|brother|sister|family|couple|household)(?: \?)?$/u;
const DETERMINED =
  /(?<!\p{L})((?:his|her|their|the|a|an|this|whose)\s+)(?:(?:own|late|lovely|wee|little|young|eldest|oldest|youngest|elder|younger|only|great|great-)\s*)*$/iu;
const COUNT =
  /^(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all)\s+(?:small |wee |little |young |grown(?:-up)? |teenage |adult )?/iu;
const PLAIN: Readonly<Record<string, string>> = {
  girls: "children",
  boys: "children",
  sons: "children",
  daughters: "children",
  kids: "children",
  bairns: "children",
};

/** "His daughter-in-law" -> "a relative", "nine children" -> "children"; mothers, wives and sons stay what they are. */
export const blurFamily: Blurrer = ({ text }, { place }) => {
  if (!isWhole(text, place)) return null;
  const words = text.slice(place.start, place.end).toLowerCase().replaceAll("’", "'");
  const count = COUNT.exec(words)?.[0] ?? "";
  const kin = words
    .slice(count.length)
    .replace(/'s?$/u, "")
    .replace(/^of (?:his|her|their) (?:own )?/u, "");
  const relation = lexicon("kin").note(kin);
  if (count && /^(?:\p{L}+s|children|grandchildren)$/u.test(kin))
    return howMany(text, place, PLAIN[kin] ?? kin);
  if (
    relation === undefined ||
    ORDINARY.test(relation) ||
    /pregnant|alone|twins|adopted|divorced|bride|groom/u.test(relation)
  )
    return null;
  const isMany = kin.endsWith("s") && !kin.endsWith("ss");
  const end = place.end - (/['’]s?$/u.exec(text.slice(place.start, place.end))?.[0].length ?? 0);
  const determiner = DETERMINED.exec(textBefore(text, place.start));
  if (!determiner && !startsSentence(text, place.start)) return null;
  if (/^\s+\p{Lu}/u.test(textAfter(text, end))) return null;
  const start = place.start - (determiner?.[0].length ?? 0);
  const span = { start, end };
  return {
    label: isMany ? "Say “relatives”" : "Say “a relative”",
    changes: [{ ...span, text: asCased(text, span, isMany ? "relatives" : "a relative") }],
  };
};

function howMany(text: string, place: { start: number; end: number }, kin: string): ReturnType<Blurrer> {
  const goesOn =
    endsClause(text, place.end) ||
    /^\s+(?:and|at|in|who|with|on|were|are|from|under)\b/iu.test(textAfter(text, place.end));
  if (
    !goesOn ||
    /(?<!\p{L})(?:of|the|all|these|those|his|her|their)\s+$/iu.test(textBefore(text, place.start))
  )
    return null;
  return { label: "Leave the number out", changes: [{ ...place, text: asCased(text, place, kin) }] };
}

import { type DetailType, factAt, type TextSpan } from "@chaperone/core";
import type { Ladder, Rung } from "@chaperone/risk";
import type { PlacedDetail } from "../../../evidence.ts";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, textBefore } from "../../../words.ts";
import { ageBlurrer, blurAge } from "./age.ts";
import { type Blurrer, isWhole, type Scene, standsAlone } from "./blur.ts";
import { BLURRERS } from "./blurrers.ts";
import { asClass } from "./condition.ts";
import { blurTime } from "./time.ts";

/** Edits that tell a detail on another rung of its ladder; null where the sentences around it would suffer. */
export function toldAs(scene: Scene, ladder: Ladder, rung: Rung): Change[] | null {
  if (ladder.spans.length === 0) return null;
  const changes: Change[] = [];
  for (const span of ladder.spans) {
    const detail = scene.details.find(({ place }) => place.start === span.start && place.end === span.end);
    const change = detail && changeAt(scene, ladder, rung, detail);
    if (!change) return null;
    changes.push(...change);
  }
  return changes;
}

type ToldAs = (scene: Scene, rung: Rung, detail: PlacedDetail) => Change[] | null;

const by = (blurrer: Blurrer | undefined, scene: Scene, detail: PlacedDetail): Change[] | null => {
  const blur = blurrer?.(scene, detail);
  return blur ? [...blur.changes] : null;
};

/** Other words in its place, by the type of the detail. */
const IN_OTHER_WORDS: Partial<Record<DetailType, ToldAs>> = {
  AGE: (scene, { say }, detail) => {
    const decade = /^in their (\d)0s$/u.exec(say ?? "")?.[1];
    return by(decade === undefined ? blurAge : ageBlurrer(inDecade(decade, scene.text)), scene, detail);
  },
  PLACE: (scene, { say }, { place }) => renamed(scene, place, say!),
  OCCUPATION: (scene, { say }, { place }) => asAside(scene, place, `who works in ${say}`),
  CONDITION: (scene, { say }, { place }) => {
    // Procedures and complaints have no class that reads well in their place.
    if (factAt(scene.context, "condition", place)?.details.type !== "diagnosis") return null;
    const change = asClass(scene, place, say!);
    return change && [change];
  },
  TIME: (scene, { say }, detail) => {
    const changes = by(blurTime, scene, detail);
    if (!changes || say !== "this month") return changes;
    return changes.every(({ text }) => /^recently$/iu.test(text))
      ? changes.map((change) => ({ ...change, text: asCased(scene.text, change, say) }))
      : null;
  },
};

function changeAt(scene: Scene, { kind, spans }: Ladder, rung: Rung, detail: PlacedDetail): Change[] | null {
  const { type } = detail.details;
  if (rung.say === null)
    return type === "AGE"
      ? standsAlone(scene.text, detail.place)
        ? [leaveOut(detail.place)]
        : null
      : by(BLURRERS[type], scene, detail);
  // A ladder may hold places of several widths; those as wide as the new one may stay.
  if (kind === "place" && detail.place.start !== spans[0]!.start)
    return scene.text.slice(detail.place.start, detail.place.end) === rung.say
      ? []
      : by(BLURRERS[type], scene, detail);
  return IN_OTHER_WORDS[type]?.(scene, rung, detail) ?? null;
}

const DECADES = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** "A forty-something woman", "she is in her forties". */
function inDecade(decade: string, text: string) {
  const word = DECADES[Number(decade)]!;
  const she = /(?<!\p{L})(?:she|her|woman|lady|girl)(?!\p{L})/iu.test(text);
  const he = /(?<!\p{L})(?:he|him|his|man|lad|gent|boy)(?!\p{L})/iu.test(text);
  const their = she === he ? "their" : she ? "her" : "his";
  const forties = `in ${their} ${word.replace(/y$/u, "ies")}`;
  return { below: Number.POSITIVE_INFINITY, adjective: `${word}-something`, predicate: forties, at: forties };
}

/** One name for another: "from Ballina" -> "from Mayo". One with an article needs a preposition before it. */
function renamed({ text }: Scene, place: TextSpan, name: string): Change[] | null {
  const words = text.slice(place.start, place.end);
  if (!isWhole(text, place) || !/^(?:\p{Lu}[\p{L}'’-]*(?: (?:of|on|upon|the|le|in|and) | )?)+$/u.test(words))
    return null;
  const before = textBefore(text, place.start);
  if (/^the /iu.test(name) && !/(?<!\p{L})(?:in|from|near|of|to|at|around|outside)\s+$/iu.test(before))
    return null;
  if (/(?<!\p{L})the\s+$/iu.test(before)) return null;
  return [{ ...place, text: name.replace(/^the /u, "the ") }];
}

/** ", a lighthouse keeper," -> ", who works in transport,": only between commas, where nothing else hangs on it. */
function asAside({ text }: Scene, { start, end }: TextSpan, words: string): Change[] | null {
  const article = /(?<!\p{L})an?\s+$/iu.exec(textBefore(text, start))?.[0] ?? "";
  const span = { start: start - article.length, end };
  return article !== "" && standsAlone(text, span) && /,\s*$/u.test(textBefore(text, span.start))
    ? [{ ...span, text: words }]
    : null;
}

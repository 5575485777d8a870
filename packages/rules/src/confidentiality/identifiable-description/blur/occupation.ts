import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, FOND, startsSentence, textAfter, textBefore } from "../../../words.ts";
import { type Blurrer, detailAt, isWhole, type Scene, standsAlone } from "./blur.ts";
import { endsJob, isPerson, isPlural } from "./occupation/words.ts";

const BEFORE_JOB = new RegExp(
  `(?<!\\p{L})((?:a|an|the|our|my|this|that|one|another)\\s+)?((?:(?:${FOND}|female|male|lady|ex-?|new|local|parish|own|famous)\\s+)*)$`,
  "iu",
);
const OWNED =
  /(?<!\p{L})(?:his|her|their|your|(?!(?:he|she|it|that|who|there|what|here|dad|mum|mam|daddy|mummy)['’])\p{L}+['’]s)\s+$/iu;
const COPULA =
  /(?:(?<!\p{L})(is|was|['’]s been|has been|had been)|(?<=\p{L})(['’]s))\s+(?:also |once |now |still |now )*$/iu;

/** "A retired headmaster" -> "a patient", "the undertaker's mother" -> "someone's mother", "54, plumber, will" -> "54, will". */
export const blurOccupation: Blurrer = (scene, { place: found, details: { about } }) => {
  const { text } = scene;
  if (!isWhole(text, found)) return null;
  const owns = /['’]s?$/u.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
  const own =
    /^(?:the|a|an|our|one of our|one of the)\s+/iu.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
  const place = { start: found.start + own, end: found.end - owns };
  if (place.start >= place.end) return null;
  const someone = about === "relative" ? "relative" : "patient";
  const change =
    owns || /^['’]s?\s/u.test(textAfter(text, place.end))
      ? asOwner(text, place)
      : withoutJob(scene, place, someone);
  if (!change) return null;
  const said = change.text.trim().toLowerCase();
  return {
    label: said === "" ? "Leave the job out" : `Say “${said}” instead of the job`,
    changes: [change],
  };
};

/** With its article and what describes it, as far as no other detail stands between. */
function phraseOf({ text, details }: Scene, place: TextSpan): { span: TextSpan; article: string } {
  const [all = "", article = ""] = BEFORE_JOB.exec(textBefore(text, place.start)) ?? [];
  const span = { start: place.start - all.length, end: place.end };
  const isMixed = details.some((one) => one.place.end <= place.start && one.place.end > span.start);
  return isMixed ? { span: place, article: "" } : { span, article: article.trim().toLowerCase() };
}

const NOTHING_OWNED =
  /^['’]s?\s+(?:was|is|has|had|were|are|will|in|on|at|with|and|came|got|went|rang|died)(?!\p{L})/iu;

/** "The undertaker's mother", "the lighthouse keepers' daughters". */
function asOwner(text: string, place: TextSpan): Change | null {
  if (OWNED.test(textBefore(text, place.start)) || !isPerson(text.slice(place.start, place.end))) return null;
  // "The minister at St Mirin's was in": the saint's, not the minister's.
  if (NOTHING_OWNED.test(textAfter(text, place.end))) return null;
  const [all = ""] = BEFORE_JOB.exec(textBefore(text, place.start)) ?? [];
  const bare = /^['’](?!s)/u.test(textAfter(text, place.end)) ? 1 : 0;
  const span = { start: place.start - all.length, end: place.end + bare };
  return { ...span, text: asCased(text, span, bare ? "someone’s" : "someone") };
}

function withoutJob(scene: Scene, place: TextSpan, someone: string): Change | null {
  const { text } = scene;
  const { span, article } = phraseOf(scene, place);
  const words = text.slice(place.start, place.end);
  const before = textBefore(text, span.start);
  if (standsAlone(text, span))
    // Whoever opens the story must be somebody.
    return startsSentence(text, span.start)
      ? { ...span, text: asCased(text, span, `a ${someone}`) }
      : leaveOut(span);
  if (!isPerson(words) || OWNED.test(before) || !endsJob(text, place.end)) return null;
  const second = AND.exec(before)?.[0];
  if (second && detailAt(scene, "OCCUPATION", ({ end }) => end === span.start - second.length))
    return leaveOut({ start: span.start - second.length, end: span.end });
  if (describedBefore(scene, span)) return { ...place, text: isPlural(words) ? `${someone}s` : someone };
  if (/(?<!\p{L})thank(?:s|ed|ing)?(?: to)?\s+$/iu.test(before)) return null;
  const copula = COPULA.exec(before);
  if (copula) return asWork(text, span, copula);
  const instead = isPlural(words)
    ? peopleInstead(before, article, someone)
    : personInstead(scene, { ...span, article }, someone);
  return instead === null ? null : { ...span, text: asCased(text, span, instead) };
}

/** "One of the old crab men" -> "one of our patients"; without an article many are a kind of people. */
function peopleInstead(before: string, article: string, someone: string): string | null {
  if (article === "" || /(?<!\p{L})(?:in|at)\s+$/iu.test(before)) return null;
  return /(?<!\p{L})of\s+$/iu.test(before) ? `our ${someone}s` : `${someone}s`;
}

/** "A patient", "the patient", "someone". */
function personInstead(
  scene: Scene,
  span: TextSpan & { readonly article: string },
  someone: string,
): string | null {
  const before = textBefore(scene.text, span.start);
  const opens = startsSentence(scene.text, span.start);
  if (/(?<!\p{L})as\s+$/iu.test(before)) return null;
  if (KIN_OF.test(before) || /(?<!\p{L})(?:by|than|like|against|off)\s+$/iu.test(before)) return "someone";
  if (span.article !== "" || opens) return whichOf(scene, span, someone);
  return ASKS_FOR_SOMEBODY.test(before) ? someone : null;
}

/** An age or an origin stands between the article and the job, and is seen to by itself. */
const describedBefore = (scene: Scene, span: TextSpan): boolean =>
  ["AGE", "ORIGIN", "SEX"].some((type) =>
    detailAt(
      scene,
      type as "AGE",
      ({ end }) => end <= span.start && /^\s+$/u.test(scene.text.slice(end, span.start)),
    ),
  );

/** "He's a postman" -> "He has a job", "He was the harbour pilot at Wells" -> "He had a job at Wells". */
function asWork(text: string, { start, end }: TextSpan, copula: RegExpExecArray): Change {
  const from = start - copula[0].length;
  if (/(?<!\p{L})(?:there|here|it|this|that)\s*$/iu.test(textBefore(text, from)))
    return { start, end, text: "someone" };
  const had = /was|had/iu.test(copula[0]) ? "had" : "has";
  return { start: from, end, text: `${copula[2] ? " " : ""}${had} a job` };
}

/** The first job told is the patient's; said again, "the patient"; another may be another person's. */
function whichOf({ text, details }: Scene, place: TextSpan, someone: string): string {
  const first = details.find((one) => one.details.type === "OCCUPATION")?.place ?? place;
  if (place.start <= first.end) return `a ${someone}`;
  const words = text.slice(place.start, place.end).toLowerCase();
  return text.slice(first.start, first.end).toLowerCase().includes(words) ? `the ${someone}` : "someone";
}

const KIN_OF =
  /(?<!\p{L})(?:wife|husband|son|daughter|mother|father|sister|brother|mum|dad|child|partner|widow|niece|nephew|grand\p{L}+)\s+of\s+$/iu;

/** Without an article the job must begin right after one of these, or another noun belongs to it. */
const ASKS_FOR_SOMEBODY =
  /(?<!\p{L})(?:in|with|to|for|from|of|by|on|as|and|or|saw|met|told|had|treated|admitted|discharged|seen|new|poor|retired)\s+$/iu;
const AND = /\s+(?:and|&)\s+$/iu;

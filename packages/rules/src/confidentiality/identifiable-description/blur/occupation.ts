import type { TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, FOND, startsSentence, textAfter, textBefore } from "../../../words.ts";
import { type Blur, type Blurrer, detailAt, endsClause, isWhole, type Scene, standsAlone } from "./blur.ts";

const ARTICLE =
  /(?<!\p{L})((?:a|an|the|our|my|this|that|one|another)\s+)?((?:(?:FOND|female|male|lady|ex-?|new|local|parish|own|famous)\s+)*)$/u;
const BEFORE_JOB = new RegExp(ARTICLE.source.replace("FOND", FOND), "iu");
const OWNED =
  /(?<!\p{L})(?:his|her|their|your|(?!(?:he|she|it|that|who|there|what|here|dad|mum|mam|daddy|mummy)['’])\p{L}+['’]s)\s+$/iu;
const COPULA =
  /(?:(?<!\p{L})(is|was|['’]s been|has been|had been)|(?<=\p{L})(['’]s))\s+(?:also |once |now |still |now )*$/iu;
const WORKED_AS = /\s+as\s+$/iu;

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
  } satisfies Blur;
};

/** With its article and what describes it, as far as no other detail stands between. */
function phraseOf({ text, details }: Scene, place: TextSpan): { span: TextSpan; article: string } {
  const [all = "", article = ""] = BEFORE_JOB.exec(textBefore(text, place.start)) ?? [];
  const span = { start: place.start - all.length, end: place.end };
  const isMixed = details.some((one) => one.place.end <= place.start && one.place.end > span.start);
  return isMixed ? { span: place, article: "" } : { span, article: article.trim().toLowerCase() };
}

/** "The undertaker's mother", "the lighthouse keepers' daughters". */
function asOwner(text: string, place: TextSpan): Change | null {
  if (OWNED.test(textBefore(text, place.start)) || !isPerson(text.slice(place.start, place.end))) return null;
  const [all = ""] = BEFORE_JOB.exec(textBefore(text, place.start)) ?? [];
  const bare = /^['’](?!s)/u.test(textAfter(text, place.end)) ? 1 : 0;
  const span = { start: place.start - all.length, end: place.end + bare };
  return { ...span, text: asCased(text, span, bare ? "someone’s" : "someone") };
}

function withoutJob(scene: Scene, place: TextSpan, someone: string): Change | null {
  const { text } = scene;
  const { span, article } = phraseOf(scene, place);
  const before = textBefore(text, span.start);
  if (standsAlone(text, span))
    return isFirst(text, span) ? { ...span, text: asCased(text, span, `a ${someone}`) } : leaveOut(span);
  if (!isPerson(text.slice(place.start, place.end)) || OWNED.test(before) || !endsJob(text, place.end))
    return null;
  const noun = isPlural(text.slice(place.start, place.end)) ? `${someone}s` : someone;
  const second = AND.exec(before)?.[0];
  if (second && detailAt(scene, "OCCUPATION", ({ end }) => end === span.start - second.length))
    return leaveOut({ start: span.start - second.length, end: span.end });
  if (describedBefore(scene, span)) return { ...place, text: noun };
  const copula = COPULA.exec(before);
  if (copula) return asWork(span, copula);
  const as = article === "" || article === "a" || article === "an" ? WORKED_AS.exec(before)?.[0] : undefined;
  if (as)
    return /(?<!\p{L})work(?:s|ed|ing)?$/iu.test(before.slice(0, -as.length))
      ? leaveOut({ start: span.start - as.length + 1, end: span.end })
      : null;
  if (article === "" && !startsSentence(text, span.start) && !ASKS_FOR_SOMEBODY.test(before)) return null;
  if (noun !== someone && article === "") return null;
  if (noun !== someone && /(?<!\p{L})(?:in|at)\s+$/iu.test(before)) return null;
  if (noun === someone && KIN_OF.test(before)) return { ...span, text: "someone" };
  if (noun === someone && /(?<!\p{L})(?:by|than|like|against|off)\s+$/iu.test(before))
    return { ...span, text: "someone" };
  if (noun !== someone && article !== "" && /(?<!\p{L})of\s+$/iu.test(before))
    return { ...span, text: `our ${noun}` };
  if (noun !== someone || (article === "" && !startsSentence(text, span.start)))
    return { ...span, text: asCased(text, span, noun) };
  return { ...span, text: asCased(text, span, whichOf(scene, place, someone)) };
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
function asWork({ start, end }: TextSpan, copula: RegExpExecArray): Change {
  const had = /was|had/iu.test(copula[0]) ? "had" : "has";
  return { start: start - copula[0].length, end, text: `${copula[2] ? " " : ""}${had} a job` };
}

/** Whoever opens the story must be somebody. */
const isFirst = (text: string, { start }: TextSpan): boolean => startsSentence(text, start);

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
const isPlural = (words: string): boolean =>
  /(?:[^s]s|m[e]n|people)$/iu.test(words) && !/(?:ss|us|is|boss)$/iu.test(words);

const NAMES_A_PERSON =
  /(?:[a-z]{2}(?:er|or|ist|ian|ess|ant|eer|ee|smith|wright|monger|maid)|m[ae]n|wom[ae]n|lad(?:y|ies)|girls?|boys?|lads?|lass|head|cox|cook|chef|guard|mayor|judge|priest|vicar|nun|monk|dean|bishop|pilot|nurse|vet|chief|champion|captain|skipper|dame|star|host|hand|coach|clerk|mate|crew|rep|td|mp|tutor|guide|model|cop|agent|groom|jockey|bard|poet|widow|sergeant|postmistress|headmistress|prefect|verger|people|lords?|dad|mum|grandad|granny)s?$/iu;

/** A job done by somebody, not what is done: "farmer", and not "drives the school bus". */
function isPerson(words: string): boolean {
  const said = words.toLowerCase();
  if (
    /^(?:drives?|drove|driving|works?|worked|runs?|ran|running|owns?|plays?|played|teaches|taught|does|did|sells?|keeps?|had|has|is|was|on|in|at|from|by|of)\s/u.test(
      said,
    )
  )
    return false;
  const head = said.split(/\s+(?:of|in|at|from|on|with|for)\s+/u)[0]!;
  return (
    NAMES_A_PERSON.test(head) ||
    lexicon("occupations").has(head) ||
    lexicon("occupations").note(head.split(" ").at(-1)!) === ""
  );
}

/** The job is said in full: no other noun follows. */
const endsJob = (text: string, at: number): boolean =>
  endsClause(text, at) ||
  /^\s+(?:and|or|but|who|that|which|with|from|in|on|at|of|for|to|by|as|after|before|since|when|while|because|so|if|until|this|last|is|was|are|were|has|had|have|did|does|came|comes|got|gets|went|goes|told|said|says|asked|will|would|could|can|can['’]t|won['’]t|didn['’]t|isn['’]t|wasn['’]t|not|never|still|again|today|tonight|yesterday|now|back|too|himself|herself|off|out|up|down|over|under|back|we|i|died|passed|gave|let|took|walked|drove|wants?|needs?|thinks?|collapsed|fell|lost|broke|left|sat|rang|tonight|here|there|be|diagnosed|admitted|pinned|trapped|bitten|brought|caught|hit|kicked|swallowed|presented|\p{Ll}+ed)(?!\p{L})/iu.test(
    textAfter(text, at),
  );

import type { PersonRole, Reading, TextSpan } from "@chaperone/core";
import type { SeenName } from "./name.ts";
import { ROLE_CUES } from "./role-cues.ts";
import type { NameScene } from "./scene.ts";
import type { TitleSort } from "./titles.ts";

export interface Role {
  readonly role: PersonRole;
  readonly because: string;
  /** How much speaks for it; what no word speaks for is 0. */
  readonly weight: number;
}

/** Who else is in the draft, and where it tells of a patient; every list in the order of the text. */
export interface RoleScene extends NameScene {
  readonly names: readonly SeenName[];
  readonly author: ReadonlySet<string>;
  readonly repliedTo: ReadonlySet<string>;
  /** Where words show that a particular patient is meant. */
  readonly patients: readonly (TextSpan & { readonly confidence: number })[];
  /** Where a number, a birthday or an address of somebody stands. */
  readonly identifiers: readonly TextSpan[];
  /** Where a diagnosis, a test or a treatment is named. */
  readonly health: readonly TextSpan[];
}

const REACH = 140;
/** How far behind a name its owner's number or address may stand. */
const NEAR = 40;
/** Stands for another name, so that "thanks to Ciara, Bernie and Assumpta" thanks all three. */
const NAME = "\u0001";
const OTHERS_BEFORE = new RegExp(
  `(?:${NAME}(?: \\([^)]{0,30}\\))?(?:, ?(?:and )?| and | & | \\+ |\\/| n ))+$`,
  "",
);
const OTHERS_AFTER = new RegExp(`^(?:(?:, ?(?:and )?| and | & | \\+ |\\/)${NAME})+`, "");

/** Who a name most likely is, and the words that say so. */
export function roleOf(scene: RoleScene, name: SeenName): Role {
  const own = ownRole(scene, name);
  if (own) return own;
  const { left, right } = surroundings(scene, name);
  const votes = new Map<PersonRole, Role>();
  const vote = (role: PersonRole, weight: number, because: string): void => {
    const before = votes.get(role);
    const clearer = !before || weight > before.weight ? because : before.because;
    votes.set(role, { role, because: clearer, weight: (before?.weight ?? 0) + weight });
  };
  const answers = isAnswer(scene.reading);
  for (const cue of ROLE_CUES) {
    if (cue.notInReplies && answers) continue;
    const found = cue.left?.exec(left) ?? cue.right?.exec(right);
    if (found) vote(cue.role, cue.weight, tidy(found[0]));
  }
  if (name.title) voteByTitle(name.title, scene.reading.textAt(name).split(/[ .]/)[0] ?? "", vote);
  const sentence = scene.reading.sentenceAt(name);
  const near = within(scene.patients, sentence.start, sentence.end)[0];
  const told = near ?? scene.patients[0];
  if (told) vote("patient", (near ? 1.6 : 0.8) * told.confidence, scene.reading.textAt(told));
  const ill = within(scene.health, sentence.start, sentence.end)[0];
  if (ill) vote("patient", 0.8, scene.reading.textAt(ill));
  const number = within(scene.identifiers, name.end, name.end + NEAR)[0];
  if (number) vote("patient", 1.5, scene.reading.textAt(number));
  const [best, second] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < 1.15 || (second && best.weight - second.weight < 0.25))
    return addressed(scene, name);
  return best;
}

const NOBODY_SAYS: Role = { role: "unknown", because: "", weight: 0 };

/** The author, a person in public life, someone made up. */
function ownRole(scene: RoleScene, name: SeenName): Role | null {
  const given = name.keys.filter((key) => key.length > 1);
  if (given.length > 0 && given.every((key) => scene.author.has(key))) {
    return { role: "author", because: "the author's own name", weight: 5 };
  }
  const figure = scene.figures.get(name.first) ?? scene.figures.get(name.last);
  const whole = figure && (figure.last > figure.first || name.keys.length === 1);
  if (whole) return { role: "public-figure", because: "known to the public", weight: 4 };
  const before = scene.reading.text.slice(Math.max(0, scene.reading.sentenceAt(name).start), name.start);
  const invented = INVENTED.exec(before);
  return invented ? { role: "unknown", because: tidy(invented[0]), weight: 3 } : null;
}

const INVENTED =
  /\b(?:imagine|suppose|pretend|let's call|call (?:him|her|them)|say|picture|fictional|made[- ]up|invented|hypothetical|osce station|played by)\b[^.!?]{0,40}$/i;

function surroundings({ reading, names }: RoleScene, name: SeenName): { left: string; right: string } {
  const sentence = reading.sentenceAt(name);
  const from = Math.max(sentence.start, name.start - REACH);
  // "Dear Shabana Akhtar. We have looked at your record": what is said to somebody follows the name.
  const spokenTo = isAnswer(reading) && name.start < 30;
  const to = Math.min(spokenTo ? reading.text.length : sentence.end, name.end + REACH);
  const others = within(names, from, to);
  const mask = (low: number, high: number): string => {
    let text = "";
    let at = low;
    for (const other of others) {
      if (other === name || other.start < at || other.end > high) continue;
      text += reading.text.slice(at, other.start) + NAME;
      at = other.end;
    }
    return text + reading.text.slice(at, high);
  };
  return {
    left: mask(from, name.start)
      .replace(OTHERS_BEFORE, "")
      .replace(/["'(]$/, ""),
    right: mask(name.end, to).replace(OTHERS_AFTER, "").trimEnd(),
  };
}

/** The spans that begin in a stretch of text, of spans in order. */
function within<T extends TextSpan>(spans: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < to; i++) found.push(spans[i]!);
  return found;
}

const BY_TITLE: Partial<Record<TitleSort, readonly [PersonRole, number]>> = {
  clinician: ["colleague", 2],
  sister: ["colleague", 1.2],
  office: ["public-figure", 1.5],
  honour: ["public-figure", 1.3],
  kin: ["relative", 0.7],
  plain: ["patient", 0.3],
};

function voteByTitle(
  sort: TitleSort,
  title: string,
  vote: (role: PersonRole, weight: number, because: string) => void,
): void {
  const said = BY_TITLE[sort];
  if (said) vote(said[0], said[1], title);
}

/** The person replied to is a member of the public, unless the draft shows that they were treated. */
function addressed({ repliedTo, reading, patients }: RoleScene, name: SeenName): Role {
  const meant =
    name.keys.some((key) => repliedTo.has(key)) || (isAnswer(reading) && isVocative(reading, name));
  if (!meant) return NOBODY_SAYS;
  const treated = patients[0];
  if (treated) return { role: "patient", because: reading.textAt(treated), weight: 1 };
  return { role: "unknown", because: "the person you reply to", weight: 0.5 };
}

const isAnswer = ({ draft }: Reading): boolean => draft.kind === "reply" || draft.kind === "review-reply";

const isVocative = ({ text }: Reading, { start, end }: SeenName): boolean =>
  start < 25 &&
  /^(?:[,!.:;\n]|\s(?:you|we|i|it|that|please|thank|if|your)\b|$)/i.test(text.slice(end, end + 12));

const tidy = (words: string): string => words.replaceAll(NAME, "…").replace(/^[\s,.:;(]+|[\s,:;(]+$/g, "");

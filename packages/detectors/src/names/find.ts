import { lexicon } from "@chaperone/lexicons";
import type { SeenName } from "./name.ts";
import { runEnd } from "./runs.ts";
import type { NameScene } from "./scene.ts";
import { isLooseTitle } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { isMedical } from "./vetoes.ts";
import { weigh } from "./weigh.ts";
import { FAMILY_AFTER, isNeverName } from "./word-sets.ts";

/** Every name, from left to right; then again for those that a second mention makes sure of. */
export function findNames(scene: NameScene): SeenName[] {
  const once = scan(scene);
  const sure = once.filter(({ confidence }) => confidence >= 0.6).flatMap(({ keys }) => keys.slice(0, 3));
  const known = new Set(sure.filter((key) => key.length > 2 && !isNeverName(key)));
  return known.size === 0 ? once : scan({ ...scene, known: new Set([...scene.known, ...known]) });
}

function scan(scene: NameScene): SeenName[] {
  const found: SeenName[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    const name =
      titled(scene, i) ?? figure(scene, i) ?? untitled(scene, i, found.at(-1)) ?? household(scene, i);
    if (!name) continue;
    found.push(name);
    i = name.last;
  }
  return found;
}

function figure(scene: NameScene, i: number): SeenName | null {
  const match = scene.figures.get(i);
  // "Marie Curie" is the charity, "the Queen Elizabeth" the hospital, far more often.
  return match && !scene.vetoed[i] ? build(scene, i, match.last, i, match.last > i ? 0.9 : 0.7) : null;
}

/** "Mrs Okafor", "Mr P", "Fr. Dominic", "mrs ivy thornber". */
function titled(scene: NameScene, i: number): SeenName | null {
  const title = scene.tokens[i]!;
  if (title.title === undefined || title.glued || title.possessive || scene.vetoed[i]) return null;
  const loose = isLooseTitle(title.key);
  let from = i + 1;
  // "Prof Sir", "Vice Mayor"
  while (scene.tokens[from]?.title && /^\.? $/.test(scene.tokens[from]!.gap) && from < i + 3) from++;
  const name = scene.tokens[from];
  if (!name || name.glued || scene.vetoed[from]) return null;
  // A full stop belongs to an abbreviation; after a whole word it ends the sentence.
  if (!(name.gap === " " || (/^\. ?$/.test(name.gap) && scene.tokens[from - 1]!.key.length <= 4)))
    return null;
  if (!(loose ? followsLooseTitle(scene, name, title) : followsTitle(scene, name))) return null;
  const last = runEnd(scene, from, true);
  // "my sister Aoife", "nurse Sarah": a word of the sentence rather than part of the name.
  const shown = loose && title.shape === "lower" ? from : i;
  return build(scene, shown, last, from, loose ? 0.8 : name.text.length === 1 ? 0.85 : 0.95, title);
}

function followsTitle(scene: NameScene, { key, shape, text, first, last, ordinary }: Token): boolean {
  if (shape === "number" || isNeverName(key) || key === "and" || key === "or") return false;
  if (text.length === 1) return shape === "upper";
  if (shape === "capital") return true;
  if (shape === "upper") return scene.upperCase || key.length > 3;
  const listed = first !== undefined || last !== undefined;
  return listed ? !ordinary || scene.lowerCase : !ordinary && key.length > 2;
}

/** "Sister Merle", "baby Oakley" and "nurse Sarah", but not "Sister ward" or "Chief Executive". */
function followsLooseTitle(scene: NameScene, token: Token, title: Token): boolean {
  const { key, shape, first, last, ordinary } = token;
  if (shape === "number" || isNeverName(key)) return false;
  const sure = first === "" || first === "place" || (last === "" && !ordinary);
  if (shape === "capital" || (shape === "upper" && scene.upperCase)) {
    return sure || (title.shape !== "lower" && (first !== undefined || !ordinary) && !isMedical(key));
  }
  return scene.lowerCase && shape === "lower" && first === "" && key.length > 2;
}

/** First names, surnames and unknown words, as far as what stands around them makes them a person. */
function untitled(scene: NameScene, i: number, previous: SeenName | undefined): SeenName | null {
  const token = scene.tokens[i]!;
  if (token.glued || scene.vetoed[i] || token.shape === "number" || token.text.length < 2) return null;
  if (isNeverName(token.key) || lexicon("kin").has(token.key)) return null;
  if (!mayBegin(scene, token) && !isIntroduced(scene, i)) return null;
  const last = runEnd(scene, i, false);
  const listed = previous !== undefined && isListedWith(scene, previous, i) ? 0.25 : 0;
  const confidence = weigh(scene, i, last) + listed + (isIntroduced(scene, i) ? INTRODUCED : 0);
  const enough = token.shape === "lower" && !scene.lowerCase ? 0.5 : 0.4;
  return confidence >= enough ? build(scene, i, last, i, Math.min(confidence, 0.97)) : null;
}

/** Outweighs that the word is an ordinary one. */
const INTRODUCED = 0.95;

/** "they've called her Ninja", "a man called zebedee": any word may be a name here. */
function isIntroduced({ tokens }: NameScene, i: number): boolean {
  const [token, one, two] = [tokens[i]!, tokens[i - 1], tokens[i - 2]];
  if (!one || !two || !/^ ?["']? ?$/.test(token.gap) || isNeverName(token.key)) return false;
  if (/^(?:called|named|nicknamed)$/.test(one.key)) {
    return SOMEBODY.test(two.key) && (token.shape === "capital" || !token.ordinary) && token.key.length > 2;
  }
  if (token.shape !== "capital") return false;
  return /^(?:call|called|named|nicknamed|name)$/.test(two.key) && /^(?:him|her|them|is|was)$/.test(one.key);
}
const SOMEBODY =
  /^(?:man|woman|lady|gentleman|girl|boy|lad|lass|fella|chap|baby|child|toddler|patient|pt|she's|he's|she|he|is|was|kid|bloke|guy|son|daughter|twin)$/;

/** "Priyanka Nair, Jack Lumsden and Oluwaseun": one name in a list vouches for the next. */
function isListedWith({ tokens }: NameScene, { last }: SeenName, i: number): boolean {
  if (i === last + 1) return /^(?:, ?| ?[&/+] ?)$/.test(tokens[i]!.gap);
  return i === last + 2 && /^(?:and|n|an)$/.test(tokens[i - 1]!.key) && tokens[i]!.gap === " ";
}

function mayBegin(scene: NameScene, token: Token): boolean {
  const { key, shape, first, last, ordinary } = token;
  if (scene.known.has(key) && (shape !== "lower" || scene.lowerCase)) return true;
  if (shape === "lower") {
    if (scene.lowerCase) return first !== undefined || last === "" || !ordinary;
    return first === "" && key.length > 3;
  }
  return first !== undefined || last !== undefined || (shape === "capital" && !ordinary);
}

/** "the Beirnes", "the Loughnane family", "the Boyle lads". */
function household(scene: NameScene, i: number): SeenName | null {
  const [before, token, after] = [scene.tokens[i - 1], scene.tokens[i]!, scene.tokens[i + 1]];
  if (before?.key !== "the" || token.gap !== " " || token.shape !== "capital" || scene.vetoed[i]) return null;
  const whole = token.last === "" && after?.gap === " " && FAMILY_AFTER.has(after.key);
  const many =
    !token.ordinary && /[^s]s$/.test(token.key) && lexicon("surnames").note(token.key.slice(0, -1)) === "";
  if (!whole && !many) return null;
  return build(scene, i, i, i, whole ? 0.7 : 0.5);
}

function build(
  { tokens }: NameScene,
  first: number,
  last: number,
  from: number,
  confidence: number,
  title?: Token,
): SeenName {
  const keys = tokens.slice(from, last + 1).map(({ key }) => key);
  return {
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last]!.nameEnd,
    keys,
    title: title?.title,
    confidence,
  };
}

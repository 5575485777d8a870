import { lexicon } from "@chaperone/lexicons";
import type { NameScene } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { isMedical } from "./vetoes.ts";
import { isNeverName, PARTICLES, THINGS_NAMED } from "./word-sets.ts";

/** The index of the run's last word: "Mary Kate O'Brien", "Hodan bint Salim", "Bubba K". */
export function runEnd(scene: NameScene, from: number, afterTitle: boolean): number {
  const { tokens, vetoed } = scene;
  const head = afterTitle ? null : tokens[from]!;
  let last = from;
  while (last < from + 4) {
    const next = tokens[last + 1];
    if (!next || next.glued || vetoed[last + 1] || tokens[last]!.possessive) break;
    const gap = tokens[last]!.text.length === 1 ? /^\.? ?$/ : /^ $/;
    if (!gap.test(next.gap)) {
      const nick = nicknameEnd(scene, last + 1);
      if (nick === null) break;
      last = nick;
      continue;
    }
    const beyond = particlesEnd(scene, last + 1, head);
    if (beyond !== null) {
      last = beyond;
      continue;
    }
    if (!isInitial(scene, last + 1) && !goesOn(scene, next, head)) break;
    last++;
  }
  return last;
}

/** The surname behind one particle or two: "van der Merwe", "Ní Chonaill". */
function particlesEnd(scene: NameScene, from: number, head: Token | null): number | null {
  let at = from;
  while (at < from + 2 && PARTICLES.has(scene.tokens[at]?.key ?? "")) at++;
  const surname = scene.tokens[at];
  if (at === from || !surname || !/^ ?$/.test(surname.gap)) return null;
  return goesOn(scene, surname, head) ? at : null;
}

/** "Jimmy 'the Post' Coll": the quoted part and the surname after it. */
function nicknameEnd({ tokens }: NameScene, from: number): number | null {
  if (!/^ ['"(]$/.test(tokens[from]!.gap)) return null;
  for (let j = from + 1; j <= from + 3 && j < tokens.length; j++) {
    const { gap, shape, last } = tokens[j]!;
    if (/^['")] $/.test(gap)) return shape === "capital" && last !== undefined ? j : null;
    if (gap !== " ") return null;
  }
  return null;
}

/** "Kazimierz W.", "Bubba K in year 2"; "Mary I think" and "vitamin D" are none. */
function isInitial({ tokens }: NameScene, at: number): boolean {
  const { text, shape } = tokens[at]!;
  if (text.length !== 1 || shape !== "upper" || text === "I") return false;
  const next = tokens[at + 1];
  if (text !== "A") return true;
  return next !== undefined && /^\.? $/.test(next.gap) && next.shape === "capital";
}

function goesOn(scene: NameScene, token: Token | undefined, head: Token | null): boolean {
  if (!token || token.glued || token.text.length < 2 || isNeverName(token.key)) return false;
  const { key, shape, first, last, ordinary } = token;
  if (shape === "number") return false;
  if (shape === "lower")
    return scene.lowerCase && !ordinary && key.length > 2 && (last === "" || first === "");
  if (shape === "upper" && !scene.upperCase) return key.length > 3 && (last === "" || first === "");
  if (last !== undefined || (first !== undefined && first !== "word")) return true;
  // After a title or a sure first name any word with a capital is the surname, save in a headline.
  if (head === null || head.first === "") return !ordinary || !(scene.titleCase || THINGS_NAMED.has(key));
  return !ordinary && !isMedical(key) && !lexicon("towns").has(key);
}

import { fold } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { matchesIn } from "../prefilter/matches.ts";
import type { SeenName } from "./name.ts";
import type { NameScene } from "./scene.ts";

const HASHTAG = /#([A-Za-zÀ-ɏ0-9_]{4,60})/g;
const PARTS = /[A-ZÀ-ÞĀ-Ɏ]?[a-zß-ÿĀ-ɏ\p{M}]+|[A-ZÀ-ÞĀ-Ɏ]+(?![a-zß-ÿĀ-ɏ])|\d+/gu;
/** Words a tag about one person begins or goes on with: "#HopeForHarvey", "#TeamAlfie", "#BabyOakley". */
const ABOUT_ONE =
  /^(?:for|baby|team|justice|rip|pray|prayfor|prayers|save|help|find|welcome|happy|birthday|goodbye|ni|4|remembering|missing|march|strong|fly|fight|fighting|little|our|love|thankyou|bring)$/;
const SMALL =
  /^(?:prayersfor|prayfor|justicefor|hopefor|teamfor|fightfor|fightingfor|happybirthday|welcomebaby|welcomehome|bringhome|rip|team|baby|save|help|find|missing)([A-Za-zÀ-ɏ]{3,12})$/;

/** Names hidden in hashtags, the tag as a whole. */
export function* findHashtagNames({ reading: { text } }: NameScene): Generator<SeenName> {
  for (const match of matchesIn(text, HASHTAG)) {
    const key = nameInTag(match[1]!);
    if (!key) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    yield { ...span, first: -1, last: -1, keys: [key], title: undefined, confidence: 0.6 };
  }
}

function nameInTag(tag: string): string | null {
  const parts = (tag.match(PARTS) ?? []).map(fold);
  for (const [i, part] of parts.entries()) {
    if (part.length < 3) continue;
    const about = parts.some((other, j) => j !== i && ABOUT_ONE.test(other));
    const surname = i + 1 < parts.length && lexicon("surnames").note(parts[i + 1]!) === "";
    const first = lexicon("first-names").note(part);
    if ((first === "" || first === "soft") && (about || surname) && parts.length > 1) return part;
  }
  const small = SMALL.exec(fold(tag))?.[1];
  return small && lexicon("first-names").note(small) === "" ? small : null;
}

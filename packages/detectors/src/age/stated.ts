import { NUMBER } from "./number.ts";
import {
  ABOUT,
  AFTER,
  type AgePattern,
  aboveTwo,
  agePattern,
  BEFORE,
  BIRTHDAY_NEAR,
  exactly,
  numberIn,
  years,
} from "./pattern.ts";

const KIN =
  "mum|mam|mother|dad|da|father|wife|husband|partner|son|daughter|brother|sister|twin|patient|baby|child|boy|girl|man|woman|lady|gran|granny|nan|grandad|granda|niece|nephew|eldest|oldest|youngest|elder|younger";
const IS = "(?:'s|'re|'m|'d be|'ll be| is| am| was| are| were| will be| would be| would have been| had been)";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ROUND: Readonly<Record<string, number>> = {
  "twenty-first": 21,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const ordinal: AgePattern["read"] = ({ word = "" }) => {
  const written = word.toLowerCase();
  return years(ROUND[written] ?? ORDINALS.indexOf(written) + 1);
};

/** Ages in a sentence: "she's 83", "aged nine", "turned 90", "her 100th birthday", "died at 46". */
export const STATED_AGES: readonly AgePattern[] = [
  agePattern(
    0.9,
    exactly,
    `(?<![A-Za-zÀ-ɏ])(?:aged?|ages)(?: of|:|=)? ?(?<age>(?<n>${NUMBER})(?: (?:and|or|to) ${NUMBER}|\\+)?)(?![A-Za-zÀ-ɏ0-9%])`,
  ),
  agePattern(
    0.85,
    aboveTwo,
    `(?<![A-Za-zÀ-ɏ0-9])(?:(?:she|he|they|who|i|you|we)(?:${IS}|s|re)|(?:${KIN})${IS}) (?:${ABOUT}){0,2}(?<age>(?<n>${NUMBER})(?: (?:or|and|or maybe) ${NUMBER})?)${AFTER}(?! (?:in|on|from|at|by) (?:a row|total|all|line|call))`,
  ),
  // Kofi is 26. A whole word in capitals is a blood test or a scale, not a name.
  agePattern(
    0.6,
    aboveTwo,
    `(?<=(?<![A-Za-zÀ-ɏ])[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]{2,} (?:is|was) (?:just |only |now |nearly |about |still )?)(?<age>(?<n>${NUMBER}))${AFTER}`,
    "g",
  ),
  agePattern(
    0.85,
    exactly,
    `(?<![A-Za-zÀ-ɏ])turn(?:ed|ing|s)? (?:the big )?(?<age>(?<n>${NUMBER}))(?! ?(?:[-–—%/]|(?:weeks|months|days|hours|minutes|down|away|heads|of|people|patients|times|beds)(?![A-Za-zÀ-ɏ])))(?![A-Za-zÀ-ɏ0-9])`,
  ),
  agePattern(
    0.75,
    aboveTwo,
    `(?<![A-Za-zÀ-ɏ0-9.:£$€#])(?<!at |from |by |until |till |before |after |open )(?<age>(?<n>1?\\d?\\d|${NUMBER}))(?= (?:today|years young)(?![A-Za-zÀ-ɏ])(?! (?:only|at|from)))`,
  ),
  agePattern(
    0.7,
    aboveTwo,
    `(?:(?<![A-Za-zÀ-ɏ])(?:is|hits?|reach(?:ed|es)|pushing|nearing|approaching|rising|be) |${BEFORE})(?<age>(?<n>${NUMBER}))(?= (?:${BIRTHDAY_NEAR})(?![A-Za-zÀ-ɏ]))`,
  ),
  agePattern(
    0.95,
    exactly,
    "(?<![A-Za-zÀ-ɏ0-9])(?<age>(?<n>\\d{1,3})(?:st|nd|rd|th))(?= (?:birthday|b'?day))",
  ),
  agePattern(
    0.9,
    ordinal,
    `(?<![A-Za-zÀ-ɏ])(?<age>(?<word>${[...Object.keys(ROUND), ...ORDINALS].join("|")}))(?= (?:birthday|bday))`,
  ),
  agePattern(
    0.75,
    exactly,
    "(?<![A-Za-zÀ-ɏ])(?:his|her|their|my|your|[A-Za-zÀ-ɏ]+'s) (?<age>(?<n>[2-9]\\d|1[0-8]\\d?)(?:st|nd|rd|th))(?=\\s*(?:$|[^\\sA-Za-zÀ-ɏ0-9]|(?:party|this|next|last|in|on|at|with)(?![A-Za-zÀ-ɏ])))",
  ),
  agePattern(
    0.6,
    exactly,
    `(?<![A-Za-zÀ-ɏ])(?:at|never see|not see|side of|short of|shy of|well past|well over) (?<age>(?<n>[6-9]\\d|10\\d|(?:sixty|seventy|eighty|ninety)(?:[ -][A-Za-zÀ-ɏ]+)?|a hundred|one hundred))(?= (?:again|bless|still|and (?:still|with|all|never)|years young)(?![A-Za-zÀ-ɏ])|!)`,
  ),
  // Above twelve, so that "home at 8" stays a time of day.
  agePattern(
    0.6,
    (groups) => (numberIn(groups) > 12 ? exactly(groups) : null),
    `(?<![A-Za-zÀ-ɏ])(?:died|dead|passed|gone|home|widowed|diagnosed|married|pregnant|orphaned|retired|school|of it|menopause|away)(?: [A-Za-zÀ-ɏ0-9]+){0,3} at (?:just |only )?(?<age>(?<n>${NUMBER}))${AFTER}`,
  ),
];

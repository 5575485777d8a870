import { NUMBER_WORD } from "./number.ts";
import {
  ABOUT,
  AFTER,
  type AgePattern,
  aboveTwo,
  agePattern,
  BEFORE,
  exactly,
  WHOLE_NUMBER,
} from "./pattern.ts";

/** A number alone between stops, as in case notes: "Saddler, 58, Oakham", "Caolan (11)", "Seventy-three." */
export const BARE_AGES: readonly AgePattern[] = [
  agePattern(
    0.6,
    exactly,
    `${BEFORE}(?:${ABOUT})?(?<age>(?<n>1[0-2]\\d|[1-9]\\d))(?=\\s*(?:$|,(?! ?\\d(?!\\d(?:\\/40|\\+\\d)))|[;)!?\\n]|\\.(?!\\d)|: ?["'])|\\s[-–—&] )`,
  ),
  agePattern(
    0.5,
    exactly,
    "(?<=\\((?:now |then |only |just |aged )?)(?<age>(?<n>\\d{1,2}))(?=\\)|, ?[A-Za-zÀ-ɏ])",
  ),
  agePattern(0.5, exactly, "(?<=[A-Za-zÀ-ɏ], (?:only |just |aged )?)(?<age>(?<n>[3-9]))(?=, [A-Za-zÀ-ɏ])"),
  // Two names, or one, and a number: "Hauwa Suleiman 15, class III".
  agePattern(
    0.45,
    exactly,
    "(?<=[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+ [A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+ )(?<age>(?<n>[1-9]\\d))(?=, [A-Za-zÀ-ɏ]| ?\\))",
    "g",
  ),
  agePattern(
    0.4,
    exactly,
    "(?<=[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+ )(?<age>(?<n>[1-9]\\d|10\\d))(?= (?:who|married|bless|years young|and (?:[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+ \\d|still))(?![A-Za-zÀ-ɏ]))",
    "g",
  ),
  agePattern(
    0.55,
    aboveTwo,
    `${BEFORE}(?:${ABOUT})?(?<age>(?<n>${NUMBER_WORD}))(?=\\s*(?:$|[,;)!\\n]|\\.(?!\\.)|: ?["'])| (?:if that|if a day|or so|or thereabouts)(?![A-Za-zÀ-ɏ]))`,
  ),
  agePattern(0.5, exactly, `${BEFORE}(?<age>(?<n>${WHOLE_NUMBER}) and ${WHOLE_NUMBER})${AFTER}`),
  agePattern(
    0.5,
    exactly,
    `(?<![A-Za-zÀ-ɏ])(?:all|both|sisters|brothers|twins) (?<age>(?<n>${WHOLE_NUMBER}) and ${WHOLE_NUMBER})${AFTER}`,
  ),
  agePattern(
    0.55,
    exactly,
    `${BEFORE}(?<age>(?<n>${WHOLE_NUMBER})) and (?:(?:s?he|they)(?:'s|'d)?|counting|still|never|fit|living|driving|dancing|proud|sharp|full|built|flirting|independent|[A-Za-zÀ-ɏ]+ing)(?![A-Za-zÀ-ɏ])`,
  ),
];

import { type AgePattern, agePattern, numberIn } from "./pattern.ts";

const fromYear =
  (youngest: number, span: number): AgePattern["read"] =>
  (groups) => ({ min: numberIn(groups) + youngest, max: numberIn(groups) + youngest + span });

const team: AgePattern["read"] = (groups) => {
  const under = numberIn(groups);
  return under >= 5 && under <= 23 ? { min: Math.max(0, under - 3), max: under } : null;
};

/** School years and age groups say an age within a year or two: "Year 9", "P6", "5th class", "under-17s". */
export const AGES_BY_SCHOOL_YEAR: readonly AgePattern[] = [
  // Years are also counted in training and in studies.
  agePattern(
    0.5,
    fromYear(4, 1),
    "(?<![A-Za-zÀ-ɏ0-9])(?<age>(?:year|yr)[ -]?(?<n>1[0-3]|[1-9]))(?![A-Za-zÀ-ɏ0-9/+.])(?! (?:of|med|medic|student|trainee|resident|post|survival|follow|report|plan|programme|rotation|registrar|in|on))",
  ),
  agePattern(
    0.4,
    fromYear(3, 2),
    "(?<![A-Za-zÀ-ɏ0-9+])(?<age>P(?<n>[1-7]))(?=\\s*(?:$|[,.;)!?\\n]|(?:boy|girl|lad|lass|teacher|class|pupil|child|wean|and|next|now|in|this|on)(?![A-Za-zÀ-ɏ])))",
    "g",
  ),
  agePattern(
    0.7,
    fromYear(5, 2),
    "(?<![A-Za-zÀ-ɏ0-9])(?<age>(?<n>[1-6])(?:st|nd|rd|th) class)(?![A-Za-zÀ-ɏ])(?! (?:post|mail|stamp|degree|honours|ticket|service|care|delivery))",
  ),
  // A grade alone is a tear, a murmur or a tumour: a pupil must follow.
  agePattern(
    0.6,
    fromYear(4, 3),
    "(?<![A-Za-zÀ-ɏ0-9])(?<age>(?:grade|class|form|standard) (?<n>1[0-2]|[1-9]))(?= (?:boy|girl|pupil|student|lad|kid|child|learner|told|said|asked|came|who|at)(?![A-Za-zÀ-ɏ]))",
  ),
  agePattern(
    0.55,
    fromYear(4, 3),
    "(?<![A-Za-zÀ-ɏ])(?:in|starting|started|starts|into) (?<age>(?:grade|form|standard|primary) (?<n>1[0-3]|[1-9]))(?=\\s*(?:$|[,.;)!?\\n]|(?:at|and|when|now|with)(?![A-Za-zÀ-ɏ])))",
  ),
  agePattern(
    0.6,
    () => ({ min: 4, max: 6 }),
    "(?<![A-Za-zÀ-ɏ])(?<age>(?:junior|senior|high|low) infants|reception (?:class|pupil|child|boy|girl)|(?:starting|started|starts) reception|in Reception(?=[,.;)]))(?![A-Za-zÀ-ɏ])",
  ),
  agePattern(
    0.4,
    team,
    "(?<![A-Za-zÀ-ɏ0-9])(?<age>under[ -]?(?<n>\\d{1,2})'?s?)(?=\\s|$|[,.;:)!?])(?! (?:mg|minutes|days|weeks|hours|years|months|kg|a|an|per)(?![A-Za-zÀ-ɏ]))",
  ),
  agePattern(0.4, team, "(?<![A-Za-zÀ-ɏ0-9])(?<age>[uU]-?(?<n>\\d{1,2})'?s?)(?![A-Za-zÀ-ɏ0-9:/])", "g"),
];

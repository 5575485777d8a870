import { defineDetector, type Reading, type Sighting } from "@chaperone/core";
import { birthdays, type SeenBirth } from "./identifiers/birthdays.ts";
import { findDates, toIso, type WrittenDate } from "./identifiers/dates.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { after, before } from "./identifiers/surroundings.ts";

/** Stands in where a draft has no date; the checker gives every draft the day it is read. */
const UNDATED = "2026";

/** Dates of birth, said so or standing where a list of patients has them, and birthdays. */
export const dateOfBirth = defineDetector({
  id: "date-of-birth",
  reads: "dates of birth",
  emits: ["date-of-birth"],
  detect: (reading) => {
    const year = Number((reading.draft.postedAt ?? UNDATED).slice(0, 4));
    const dates = findDates(reading.text).flatMap((date) => datedBirth(date, reading, year));
    return keepStrongest([...dates, ...birthdays(reading.text)]).map(toSighting);
  },
});

const SAID =
  /(?<![A-Za-zÀ-ɏ])(?:d\.?\s?o\.?\s?b\.?|dobs|dates?[ _-]of[ _-]birth|birth ?date|birthdate|birthday|bday|b'?day|born|b\.|dáta breithe|dyddiad geni|né|née|dn|geb)(?:\s(?:is|was|are|still|date|on|the|one|of|as|given|recorded|down|card|greetings|wishes|to|at|home|in)(?![A-Za-zÀ-ɏ])|[\s:.,()="'*!_-]|\p{Extended_Pictographic})*(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]*[\s,:!]+(?:\p{Extended_Pictographic}\s*)*){0,2}$/iu;
/** On such a date something happened or will. */
const HAPPENED =
  /(?<![A-Za-zÀ-ɏ])(?:on|since|until|till|til|by|from|to|between|after|before|dated|date|updated|published|posted|reviewed|review|version|v|as of|due|deadline|closes|closing|expires?|exp|valid|effective|admitted|adm|discharged|seen|op|operated|surgery|appointment|appt|clinic|booked|scan|ct|mri|x-?ray|bloods|sent|received|letter|form|report|guidance|dose|jab|vaccine|vaccinated|started|stopped|ended|died|rip|dod|passed|qualified|graduated|open|opens|event|conference|meeting|tickets?|lmp|edd|hx|dx|diagnosed|accessed|retrieved)[\s:.,(]*(?:the )?$/i;
/** What stands before a date of birth in a list: a name, initials, a bracket, a sex, a bed, a number. */
const LISTED = /(?:[(,;:=/|-]|[A-ZÀ-ÞĀ-Ɏ]\.|[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+|[A-ZÀ-ÞĀ-Ɏ]{1,3}|\d|^|\n)\s*$/;
/** Newborns are announced with a weight. */
const WEIGHT = /\d ?(?:lbs?|pounds?|kg|oz)(?: ?\d{1,2}(?: ?oz)?)?[\s,]*$/i;
const PERSON =
  /(?<![A-Za-zÀ-ɏ])(?:mr|mrs|ms|miss|master|baby|pt|patient|nhs|chi|mrn|hosp|bed|bay|f|m|female|male|gp|ward|seen|see|palliative|dnar|rip|heavenly)(?![A-Za-zÀ-ɏ])|[A-ZÀ-ÞĀ-Ɏ]{2,3}(?![A-Za-zÀ-ɏ])|[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+ [A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+/;

function datedBirth(date: WrittenDate, { text }: Reading, thisYear: number): SeenBirth[] {
  const lead = before(text, date.start, 60);
  const { start, end } = date;
  const iso = toIso(date);
  const seen = (confidence: number): SeenBirth[] => [{ start, end, confidence, ...(iso ? { iso } : {}) }];
  if (date.year !== null && (date.year > thisYear || date.year < thisYear - 120)) return [];
  if (SAID.test(lead)) return seen(0.97);
  if (/^\s*(?:\(?d\.?o\.?b|is (?:his|her|their) birthday|birthday)/i.test(after(text, end, 20)))
    return seen(0.95);
  if (date.year === null) return WEIGHT.test(lead) ? seen(0.5) : [];
  if (HAPPENED.test(lead) || !LISTED.test(lead)) return [];
  // Whoever writes a list of patients writes of adults more often than of infants, and of people.
  const old = thisYear - date.year >= 16;
  if (!PERSON.test(lead + after(text, end, 60))) return old ? seen(0.4) : [];
  return seen(old ? 0.8 : thisYear - date.year >= 3 ? 0.45 : 0.3);
}

const toSighting = ({ start, end, confidence, iso }: SeenBirth): Sighting => ({
  kind: "date-of-birth",
  span: { start, end },
  confidence,
  details: iso ? { iso } : {},
});

import { allMatches } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { matchable } from "../prefilter/matches.ts";
import type { SeenName } from "./name.ts";
import type { NameScene } from "./scene.ts";

interface Form {
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Letters that stand for something, not somebody. */
  readonly isOther: (found: string) => boolean;
}

/** People written as their initials, as in a handover: "KM, bed 22", "MB, d.o.b. 22-06-81", "F.McG., the usual". */
export function* findInitials({ reading, upperCase }: NameScene): Generator<SeenName> {
  // In a text of capitals any short word would do.
  if (upperCase) return;
  for (const { pattern, confidence, isOther } of matchable(reading, FORMS)) {
    for (const match of allMatches(reading.text, pattern)) {
      const found = match[1]!;
      if (isOther(found)) continue;
      const start = match.index + match[0].indexOf(found);
      const end = start + found.length;
      yield { start, end, first: -1, last: -1, keys: [found.toLowerCase()], title: undefined, confidence };
    }
  }
}

const COMMON = new Set(
  `ed ae icu itu hdu amu ccu gp gps nhs hse pt pts dob mrn ct mri xr us uk usa eu bp ecg opd nof ooh chi pps ng iv im sc pr pv po dnr mi af hf
  uti pe vt vf fy st sho spr cns anp hca sr mdt ent obs nicu scbu picu ot ctg gcs cxr axr abg vbg fbc crp inr lft tft hb wbc hr rr t ok re am pm
  bbc itv hiv hpv mmr tb copd dka ards cva tia dvt aki ckd esrf ibs ibd gord mso ca sw nw se ne tv dr mr mrs ms no np nb ps ie eg rip dvla cqc
  nmc gmc hcpc bma rcn ic icb pcn asu sau mau cdu fao eta dna tta tto ttos ecmo ward post room qds bd tds od prn lol omg asa bc ad`.split(
    /\s+/,
  ),
);
const LISTS = ["conditions", "medicines", "procedures"] as const;

function isAbbreviation(letters: string): boolean {
  const plain = letters.replaceAll(".", "").toLowerCase();
  return (
    COMMON.has(plain) ||
    lexicon("ordinary-words").has(plain) ||
    LISTS.some((list) => lexicon(list).has(plain))
  );
}

/** "E. Coli", "H. Pylori": a germ, or a word that merely follows a letter and a stop. */
function isNoSurname(name: string): boolean {
  const note = lexicon("surnames").note(
    name
      .split(/[.\s]+/)
      .at(-1)!
      .toLowerCase(),
  );
  return note === undefined || note === "word";
}

function isNoRegisterEntry(name: string): boolean {
  const [surname = "", given = ""] = name.toLowerCase().split(", ");
  return !lexicon("first-names").has(given.split(" ")[0]!) || lexicon("ordinary-words").has(surname);
}

/** What stands after a name in a list of patients. */
const IDENTIFIES = [
  String.raw`\(?(?:bed|bay|side ?room|room|cubicle|chair|ward)\s?\d`,
  String.raw`\(?(?:dob|DOB|d\.o\.b|mrn|MRN|nhs|NHS|chi|CHI|H&C|pps|PPS|hosp(?:ital)?|unit|chart|file|case)\b\.?\s?(?:no|num|number)?[\s.:#]*[\dA-Z]`,
  String.raw`\(?\d{1,2}[./-]\d{1,2}[./-]\d{2}`,
  String.raw`\(?\d{1,3} ?(?:yo|y\/o|yrs|[FM])\b`,
  String.raw`\d{1,2}[A-Z]\b[,.]`,
].join("|");
const EXPECTS_PATIENT =
  "[Pp]ts?|[Pp]atients?|[Bb]loods? (?:for|on)|[Cc]has(?:ing|e)|for|[Rr]e|[Aa]beg|called|[Dd]ear|[Ss]een?|[Rr]eview|lady|gentleman|man|woman|boy|girl|child|baby|\\d\\.";

const FORMS: readonly Form[] = [
  // "KM, bed 22", "TW MRN 559021", "AB, 12.4.49"
  {
    pattern: new RegExp(String.raw`(?<![A-Za-zÀ-ɏ0-9.&/-])([A-ZÀ-ÞĀ-Ɏ]{2,3})[,:]?\s(?:${IDENTIFIES})`, "g"),
    confidence: 0.7,
    isOther: isAbbreviation,
  },
  // "R.T.", "C.N.O.", "T.O'B": after words that expect a patient, or at the head of a line
  {
    pattern: new RegExp(
      String.raw`(?:^|\n|\b(?:${EXPECTS_PATIENT})[:,]?\s)((?:[A-ZÀ-ÞĀ-Ɏ]\.){2,3}(?:(?:Mc|O')?[A-ZÀ-ÞĀ-Ɏ]\.?)?|(?:[A-ZÀ-ÞĀ-Ɏ]\.){1,2}(?:Mc|O')[A-ZÀ-ÞĀ-Ɏ]\.?)(?![A-Za-zÀ-ɏ0-9])`,
      "g",
    ),
    confidence: 0.6,
    isOther: isAbbreviation,
  },
  // "young M", "baby B"
  {
    pattern: /(?<![A-Za-zÀ-ɏ0-9])(?:young|little|wee|old|baby|big|poor) ([B-HJ-Z])(?![A-Za-zÀ-ɏ0-9'+&/-])/g,
    confidence: 0.5,
    isOther: () => false,
  },
  // "M. Li, your molar"
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ0-9.])((?:[A-ZÀ-ÞĀ-Ɏ]\. ?){1,2}[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+(?:-[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+)?)(?![A-Za-zÀ-ɏ0-9])/g,
    confidence: 0.6,
    isOther: isNoSurname,
  },
  // "STOBBS, Margaret Anne"
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ0-9])([A-ZÀ-ÞĀ-Ɏ][A-ZÀ-ÞĀ-Ɏ'-]{2,}, [A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+(?: [A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+)?)(?![A-Za-zÀ-ɏ0-9])/g,
    confidence: 0.8,
    isOther: isNoRegisterEntry,
  },
];

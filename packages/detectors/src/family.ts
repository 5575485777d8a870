import { defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { FAMILY_PATTERNS } from "./family-patterns.ts";
import { keepLongest } from "./keep-longest.ts";

interface SeenRelation extends TextSpan {
  readonly relation: string;
  readonly confidence: number;
}

/** Relatives, household and pregnancies, whoever's they are. */
export const family = defineDetector({
  id: "family",
  reads: "relatives and households",
  emits: ["family"],
  detect: (reading) => keepLongest([...relatives(reading), ...phrases(reading.text)]).map(toSighting),
});

function* relatives({ words, text }: Reading): Generator<SeenRelation> {
  for (const { start, end, entry, note } of lexicon("kin").matches(words)) {
    const before = text.slice(Math.max(0, start - 40), start);
    if (isNoRelative(entry, before, text.slice(start, end + 24))) continue;
    const general = note.endsWith("?");
    yield {
      start: start - (COUNT.exec(before)?.[0].length ?? 0),
      end,
      relation: general ? note.slice(0, -2) : note,
      confidence: confidenceOf(general, before),
    };
  }
}

/** "Four sons", "three small girls": how many there are narrows the family down. */
const COUNT =
  /(?<![A-Za-zÀ-ɏ0-9])(?:(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all|no) )(?:(?:of (?:her|his|their|the) )|(?:small|wee|little|young|grown|grown-up|teenage|adult|surviving|other) )?$/iu;

const THEIRS =
  /(?<![A-Za-zÀ-ɏ])(?:his|her|their|your|[A-Za-zÀ-ɏ]+'s|patient's|the|this|that|whose|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a|all|both|no|only|with|and) (?:[a-zß-ÿĀ-ɏ-]+ )?$/iu;
const MINE =
  /(?<![A-Za-zÀ-ɏ])(?:my|our|me) (?:(?:own|late|lovely|wee|little|dear|two|three|[A-Za-zÀ-ɏ]+) )?$/iu;

/** The author's own family is a fact too, though seldom a patient's. */
function confidenceOf(general: boolean, before: string): number {
  if (MINE.test(before)) return 0.4;
  if (!general) return 0.85;
  return THEIRS.test(before) ? 0.6 : 0.3;
}

/** Words after which a relation is a job, a title, a day or a figure of speech. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  mother: /^mother(?:'s day|ship| nature| tongue| hen| and baby| & baby| teresa| superior|land|board|care)/iu,
  father: /^father(?:'s day| christmas| time| ted)/iu,
  sister: /^sister (?:hospital|site|practice|trust|ship|paper|charge|in charge|on )/iu,
  sisters: /^sisters of /iu,
  uncle: /^uncle (?:sam|ben|bulgaria)/iu,
  aunt: /^aunt (?:bessie|sally)/iu,
  baby: /^baby(?: steps?| shower| blues| clinics?| groups?| t(?:oo|ee)th| boom\w*| milk| food| brain| friendly| wipes| oil| aspirin| massage|-friendly| bonus| weight)/iu,
  child: /^child(?:'s play| health| protection| development| benefit| care| psych\w*| and adolescent)/iu,
  children: /^children(?:'s (?:hospital|ward|a&e|services|unit|centre|hospice|nurse|act|health)| in need)/iu,
  family:
    /^family(?:'s)? (?:doctors?|medicine|practice|practitioner|planning|physicians?|room|hubs?|court|therapy|history|nurse|gp|liaison|support|friendly|tree|doc|docs|business|day|practitioners)/iu,
  families: /^families,? (?:first|act)/iu,
  parent: /^parent(?:ing|s'? (?:evening|room|group))/iu,
  partner: /^partner(?:ship| (?:organi[sz]ations?|at|in the|practices?|agencies|agency|gp|meeting|with))/iu,
  partners: /^partners? (?:meeting|at|in the|and staff|here|agreed|have|for)/iu,
  couple: /^couple(?:s|'s|s')? (?:of|therapy|more)/iu,
  daddy: /^daddy (?:long ?legs|pig)/iu,
  granny: /^granny (?:flat|annexe|smith)/iu,
  twin: /^twin (?:towers?|town|room|beds?|study|studies|track)/iu,
  nan: /^nan bread/iu,
  stag: /^stag(?:'s head| beetle)/iu,
  wean: /^wean (?:off|yourself|him|her|them|from|onto|down)/iu,
  relative: /^relative(?:ly)? (?:risks?|to|ease|calm|contra\S*)/iu,
  carer: /^carer(?:'s)? (?:allowance|support)/iu,
  carers: /^carers'? (?:allowance|uk|week|act|group|support)/iu,
  kid: /^kid(?:ding| gloves|s? on)/iu,
};

const CAME_BEFORE: Readonly<Record<string, RegExp>> = {
  sister:
    /(?<![A-Za-zÀ-ɏ])(?:ward|theatre|night|charge|junior|senior|nursing|the day|the night|clinic|icu|itu|hdu|ed|a&e|link) $/iu,
  father: /(?:holy|founding|our) $/iu,
  mother: /(?:holy|yo) $/iu,
  brother: /big brother's $/iu,
  twin: /(?:towns?) $/iu,
  partner:
    /(?<![A-Za-zÀ-ɏ])(?:gp|senior|salaried|managing|business|training|junior|equity|practice|new gp|my|research|industry|media|delivery|running|gym|dance|study|crime|lead|i'm a|a) $/iu,
  partners:
    /(?<![A-Za-zÀ-ɏ])(?:gp|the|our|my|all|four|three|five|six|two|with|other|industry|practice|commercial|both) $/iu,
  guardian: /(?<![A-Za-zÀ-ɏ])(?:the )?(?:freedom to speak up|the|speak up|safe working|working) $/iu,
  couple: /(?<![A-Za-zÀ-ɏ])(?:a|the last|last|next|first) $/iu,
  himself: /(?<![A-Za-zÀ-ɏ])(?:he|him|of|by|for|to|at|with|on|himself|in|about|see|from) $|[A-Za-zÀ-ɏ] $/iu,
  baby: /(?:like a|royal|cry|jelly|sugar|bath water and the) $/iu,
  child: /(?:inner|as a|since i was a|when i was a) $/iu,
  kid: /(?:as a|since i was a|when i was a|i) $/iu,
  kids: /(?:as|new) $/iu,
};

/** "Sister Merle" is a nurse or a nun, "Father Tom" a priest, "the Guardian" a newspaper. */
const TITLE = /^(?:(?:Father|Sister|Brother|Mother) [A-ZÀ-ÞĀ-Ɏ]|DA(?![A-Za-zÀ-ɏ])|Guardian(?![A-Za-zÀ-ɏ]))/u;

const isNoRelative = (entry: string, before: string, itself: string): boolean =>
  /[#@]$/u.test(before) ||
  TITLE.test(itself) ||
  GOES_ON[entry]?.test(itself) === true ||
  CAME_BEFORE[entry]?.test(before) === true;

function* phrases(text: string): Generator<SeenRelation> {
  for (const { pattern, relation, confidence } of FAMILY_PATTERNS) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      yield { start: index, end: index + found.length, relation, confidence };
    }
  }
}

const toSighting = ({ start, end, relation, confidence }: SeenRelation): Sighting => ({
  kind: "family",
  span: { start, end },
  confidence,
  details: { relation },
});

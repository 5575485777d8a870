import { allMatches, defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { FAMILY_PATTERNS } from "./family/patterns.ts";
import { keepLongest } from "./keep-longest.ts";
import { matchable } from "./prefilter/matches.ts";

interface SeenRelation extends TextSpan {
  readonly relation: string;
  readonly confidence: number;
}

/** Relatives, household and pregnancies, whoever's they are. */
export const family = defineDetector({
  id: "family",
  reads: "relatives and households",
  emits: ["family"],
  detect: (reading) => keepLongest([...relatives(reading), ...phrases(reading)]).map(toSighting),
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
  /(?<![A-Za-zÀ-ɏ0-9])(?:(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all|no) )(?:(?:of (?:her|his|their|the) )|(?:small|wee|little|young|grown|grown-up|teenage|adult|surviving|other) )?$/i;

const THEIRS =
  /(?<![A-Za-zÀ-ɏ])(?:his|her|their|your|[A-Za-zÀ-ɏ]+'s|patient's|the|this|that|whose|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a|all|both|no|only|with|and) (?:[a-zß-ÿĀ-ɏ-]+ )?$/i;
const MINE =
  /(?<![A-Za-zÀ-ɏ])(?:my|our|me) (?:(?:own|late|lovely|wee|little|dear|two|three|[A-Za-zÀ-ɏ]+) )?$/i;

/** The author's own family is a fact too, though seldom a patient's. */
function confidenceOf(general: boolean, before: string): number {
  if (MINE.test(before)) return 0.4;
  if (!general) return 0.85;
  return THEIRS.test(before) ? 0.6 : 0.3;
}

/** Words after which a relation is a job, a title, a day or a figure of speech. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  mother: /^mother(?:'s day|ship| nature| tongue| hen| and baby| & baby| teresa| superior|land|board|care)/i,
  father: /^father(?:'s day| christmas| time| ted)/i,
  sister: /^sister (?:hospital|site|practice|trust|ship|paper|charge|in charge|on )/i,
  sisters: /^sisters of /iu,
  uncle: /^uncle (?:sam|ben|bulgaria)/i,
  aunt: /^aunt (?:bessie|sally)/i,
  baby: /^baby(?: steps?| shower| blues| clinics?| groups?| t(?:oo|ee)th| boom\w*| milk| food| brain| friendly| wipes| oil| aspirin| massage|-friendly| bonus| weight)/i,
  child: /^child(?:'s play| health| protection| development| benefit| care| psych\w*| and adolescent)/i,
  children: /^children(?:'s (?:hospital|ward|a&e|services|unit|centre|hospice|nurse|act|health)| in need)/i,
  family:
    /^family(?:'s)? (?:doctors?|medicine|practice|practitioner|planning|physicians?|room|hubs?|court|therapy|history|nurse|gp|liaison|support|friendly|tree|doc|docs|business|day|practitioners)/i,
  families: /^families,? (?:first|act)/i,
  parent: /^parent(?:ing|s'? (?:evening|room|group))/i,
  partner: /^partner(?:ship| (?:organi[sz]ations?|at|in the|practices?|agencies|agency|gp|meeting|with))/i,
  partners: /^partners? (?:meeting|at|in the|and staff|here|agreed|have|for)/i,
  couple: /^couple(?:s|'s|s')? (?:of|therapy|more)/i,
  daddy: /^daddy (?:long ?legs|pig)/i,
  granny: /^granny (?:flat|annexe|smith)/i,
  twin: /^twin (?:towers?|town|room|beds?|study|studies|track)/i,
  nan: /^nan bread/i,
  stag: /^stag(?:'s head| beetle)/i,
  wean: /^wean (?:off|yourself|him|her|them|from|onto|down)/i,
  relative: /^relative(?:ly)? (?:risks?|to|ease|calm|contra\S*)/i,
  carer: /^carer(?:'s)? (?:allowance|support)/i,
  carers: /^carers'? (?:allowance|uk|week|act|group|support)/i,
  kid: /^kid(?:ding| gloves|s? on)/i,
};

const CAME_BEFORE: Readonly<Record<string, RegExp>> = {
  sister:
    /(?<![A-Za-zÀ-ɏ])(?:ward|theatre|night|charge|junior|senior|nursing|the day|the night|clinic|icu|itu|hdu|ed|a&e|link) $/i,
  father: /(?:holy|founding|our) $/i,
  mother: /(?:holy|yo) $/i,
  brother: /big brother's $/i,
  twin: /(?:towns?) $/i,
  partner:
    /(?<![A-Za-zÀ-ɏ])(?:gp|senior|salaried|managing|business|training|junior|equity|practice|new gp|my|research|industry|media|delivery|running|gym|dance|study|crime|lead|i'm a|a) $/i,
  partners:
    /(?<![A-Za-zÀ-ɏ])(?:gp|the|our|my|all|four|three|five|six|two|with|other|industry|practice|commercial|both) $/i,
  guardian: /(?<![A-Za-zÀ-ɏ])(?:the )?(?:freedom to speak up|the|speak up|safe working|working) $/i,
  couple: /(?<![A-Za-zÀ-ɏ])(?:a|the last|last|next|first) $/i,
  himself: /(?<![A-Za-zÀ-ɏ])(?:he|him|of|by|for|to|at|with|on|himself|in|about|see|from) $|[A-Za-zÀ-ɏ] $/i,
  baby: /(?:like a|royal|cry|jelly|sugar|bath water and the) $/i,
  child: /(?:inner|as a|since i was a|when i was a) $/i,
  kid: /(?:as a|since i was a|when i was a|i) $/i,
  kids: /(?:as|new) $/i,
};

/** "Sister Merle" is a nurse or a nun, "Father Tom" a priest, "the Guardian" a newspaper. */
const TITLE = /^(?:(?:Father|Sister|Brother|Mother) [A-ZÀ-ÞĀ-Ɏ]|DA(?![A-Za-zÀ-ɏ])|Guardian(?![A-Za-zÀ-ɏ]))/;

const isNoRelative = (entry: string, before: string, itself: string): boolean =>
  /[#@]$/.test(before) ||
  TITLE.test(itself) ||
  GOES_ON[entry]?.test(itself) === true ||
  CAME_BEFORE[entry]?.test(before) === true;

function* phrases(reading: Reading): Generator<SeenRelation> {
  for (const { pattern, relation, confidence } of matchable(reading, FAMILY_PATTERNS)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
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

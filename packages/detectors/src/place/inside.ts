import { IN_TOWN, type PlacePattern, placePattern } from "./pattern.ts";

const NUMBER =
  "(?:[A-Za-z]?\\d{1,3}[A-Za-z]?|[A-Ha-h]|I{1,3}|IV|V|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const NUMBERS = `${NUMBER}(?:(?:,| and| &| to|-) ?\\d{1,3}[A-Za-z]?){0,4}`;
const ROOM =
  "(?:side ?rooms?|consulting rooms?|consult rooms?|treatment rooms?|operating rooms?|delivery rooms?|rooms?|cubicles?|cubes?|theatres?|resus|wards?|bays?|beds?|chairs?|trolleys?|trolley spaces?|corridors?|pods?|stations?|levels?|tents?|incubators?|cots?|cells?|blocks?|clinic rooms?|pitch|lists?|majors|minors|triage|gates?)";
const UNIT =
  "(?:ITU|ICU|HDU|NICU|PICU|SCBU|SCABU|CCU|CICU|AMU|MAU|EAU|SAU|SEAU|CDU|SDEC|AEC|A&E|ED|EDs|ER|UTC|MIU|EPU|EPAU|MLU|MBU|PICU|CAMHS unit|ASU|HASU|GAU|DCU|TAU|AAU|PAU|CAU|PACU|RSU|OPD|LAU|MHU|NNU|DSU|MEU)";
const MY = "(?:our|my|your|the|this|that|same|a|an)";

/** Where in a hospital or surgery: beds, bays, wards, rooms, units. */
export const INSIDE: readonly PlacePattern[] = [
  placePattern(
    "ward",
    0.95,
    `(?<!(?:hot|flower|river) )(?:bed|bay|side ?room|cubicle|resus|ward|theatre|room|chair|trolley|corridor|tent)s? (?:no\\.? |number )?${NUMBERS}(?: (?:${UNIT}|on ${UNIT}))?(?! ?(?:years?|weeks?|days?|hours?|times|nights?|minutes?|mg|ml|people|patients?|of us)\\b)`,
    "gi",
  ),
  placePattern(
    "ward",
    0.8,
    `${ROOM} (?:no\\.? |number )?(?:\\d{1,3}[A-Za-z]?|[A-H]\\d{0,2})(?: (?:${UNIT}))?(?! ?(?:years?|weeks?|days?|hours?|times|nights?|minutes?|mg|ml|people|patients?|of us)\\b)`,
    "gi",
  ),
  placePattern("ward", 0.7, `${MY} ${UNIT}(?: bed)?`),
  placePattern("ward", 0.5, `${UNIT}(?: bed| corridor| waiting room)?`),
  placePattern(
    "ward",
    0.85,
    `(?!(?:The|Our|My|This|That|Every|A|Each|On|In|At|Any|One|Same|Male|Female|Old|New)\\b)[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24})?(?: [Ww]ard| (?:ICU|ITU|HDU|AMU|ED|A&E|CCU|NICU|MAU|SAU|ER|[Rr]ecovery|[Rr]esus|[Cc]asualty|[Cc]ritical care|[Ii]ntensive care|[Mm]aternity|[Ss]troke unit|[Bb]irth centre|[Bb]urns unit|[Dd]ialysis|[Ss]uite|[Uu]nit|[Ww]ing|[Tt]heatres?))`,
  ),
  placePattern(
    "ward",
    0.75,
    `(?:ward|unit|bay|casualty|A&E|ICU|ITU|recovery|clinic|list|take|round)${IN_TOWN}`,
  ),
  placePattern(
    "ward",
    0.45,
    "(?<=\\b(?:on|in|off|to|from|of) (?:the |our |my |a )?)(?:[a-zß-ÿĀ-ɏ]+ (?:ward|unit|suite)|unit|wards?|hotel room|136 suite)",
    "g",
  ),
  // "3 West", "up on 6B", "on 21": a ward by its number alone.
  placePattern(
    "ward",
    0.6,
    "\\d{1,2} (?:North|South|East|West)(?! [A-ZÀ-ÞĀ-Ɏ])|(?<=\\b(?:on|in|from|to|up on|down on|over on|up to|off|and) )(?:\\d{1,2}[A-E]|[A-H]\\d{1,2})(?! ?(?:pack|rated|cup))",
  ),
  placePattern(
    "ward",
    0.4,
    "(?<=\\b(?:up on|down on|over on|nights on|shift on|days on) )\\d{1,3}(?! ?(?:years?|weeks?|days?|hours?|mg|ml|%))",
  ),
  placePattern("ward", 0.4, "\\d[A-C](?= ?[,.:;)\\n])"),
  placePattern(
    "ward",
    0.5,
    "(?:the )?(?:bed|chair|seat) (?:by|near|at|nearest|beside|next to|opposite) (?:the |to the )?(?:window|door|nurses' station|station|desk|end|wall|toilet|telly|tv)|(?:window|corner|end) (?:bed|bay)",
    "gi",
  ),
];

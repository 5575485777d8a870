import { defineDetector, type Reading, type Sighting, type Word } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";
import { agentNouns, livelihoods } from "./occupation/phrases.ts";
import { type SeenOccupation, tradesPeople, withFields } from "./occupation/trades.ts";

/** What someone does or did for a living, for a club or for the town. */
export const occupation = defineDetector({
  id: "occupation",
  reads: "jobs and roles",
  emits: ["occupation"],
  detect: (reading) =>
    keepLongest([
      ...titles(reading),
      ...tradesPeople(reading),
      ...agentNouns(reading),
      ...livelihoods(reading),
    ]).map((seen) => toSighting(reading, seen)),
});

function* titles({ words, text }: Reading): Generator<SeenOccupation> {
  for (const { first, last, entry, note, ...span } of lexicon("occupations").matches(singular(words))) {
    const from = withFields(words, text, first);
    const start = words[from]!.start;
    const end = withComplement(text, span.end);
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(span.end, span.end + 30);
    if (isSomethingElse(entry, text.slice(Math.max(0, span.start - 24), span.start), after)) continue;
    if (from === first && !standsAlone(entry, note, before, after)) continue;
    const many = !entry.endsWith("s") && /[^'s]s$/.test(words[last]!.lower);
    yield { start, end, confidence: confidenceOf(note, before, after) * (many ? 0.6 : 1) };
  }
}

/** Several of a trade are of that trade: "corner backs" are found as "corner back". */
function singular(words: readonly Word[]): Word[] {
  const titles = lexicon("occupations");
  return words.map((word) => {
    const one = word.lower.replace(/s$/, "");
    return one !== word.lower && titles.has(one) && !titles.has(word.lower) ? { ...word, lower: one } : word;
  });
}

/** "Captain of the golf club", "train driver with LNER"; where it is stays with the place. */
const COMPLEMENT =
  /^ (?:(?:of|for) (?:the |a |our |our own |his own |her own )?(?:(?:local|parish|town|village|county|school|golf|rugby|football|hurling|camogie|tennis|cricket|sailing|yacht|rowing|ladies'?|men's|girls'?|boys'?|under-\d+s?|u\d+s?|senior|minor|junior|first|branch|church|cathedral|council|choir|band|team|club|side|society|association|school|squad|committee|board|federation|union) ?)+(?![A-Za-zÀ-ɏ])|(?:with|for) (?:the )?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ&]+(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ&]+)?)/;

const withComplement = (text: string, end: number): number =>
  end + (COMPLEMENT.exec(text.slice(end, end + 60))?.[0].trimEnd().length ?? 0);

/** Machines, plans and figures of speech that share a word with a job. */
const ELSE_BEFORE: Readonly<Record<string, RegExp>> = {
  driver: /(?:syringe|on|screw|main|key|cost|hard) $/i,
  model:
    /(?:role|business|care|animal|medical|service|language|mouse|delivery|new|this|workforce|funding|risk|the|our|a) $/i,
  pilot: /(?:automatic|a|our|the|this) $/i,
  player: /(?:record|cd|dvd|team|key|big) $/i,
  coach: /(?:by|the|a) $/i,
  guard: /(?:mouth|off|on|bed|your|their|my|his|her|mouth) $/i,
  officer: /(?:medical|chief|house|records|freedom of information|data protection|governance|protection) $/i,
  minister: /(?:prime|health|first|social care|care|education|finance|public health) $/i,
  secretary: /(?:health|home|foreign|the|education|medical|social care) $/i,
  assistant: /(?:virtual|physician|digital|voice|ai|research) $/i,
  porter: /(?:the|our|a|night|theatre|ward) $/i,
  runner: /(?:front|table) $/i,
  winner: /(?:the|a|prize|our|raffle|competition) $/i,
  champion: /(?:a|the|our|safety|wellbeing|sepsis|to) $/i,
  student: /(?:medical|nursing|our|my|the|student|a|every|each|any) $/i,
};

const ELSE_AFTER =
  /^(?:[ -](?:shortage|training|strikes?|pay|contract|led|numbers?|vacanc\w+|burnout|rota|jobs?|posts?|stud(?:y|ies)|scheme|project|programme|appointments?|surgery|surgeries|practice|line|desk|office|station|shirt|blue|boot|trouser|chair|food|wanted|of the week|of state|of public health|education|scam|care act|deal|app|portal|phase|sites?|light|whale|bee|ant|parade)|'s (?:hospital|day|college|office|union|association|surgery|disease|lung|elbow|knee|foot|thumb|palsy|cramp|chair|apprentice))(?![A-Za-zÀ-ɏ])/i;

const isSomethingElse = (entry: string, before: string, after: string): boolean =>
  /[#@]$/.test(before) || ELSE_AFTER.test(after) || ELSE_BEFORE[entry]?.test(before) === true;

const CUE_BEFORE =
  /(?:(?<![A-Za-zÀ-ɏ])(?:an?|the|our|her|his|your|their|one|retired|former|ex|old|young|local|village|as|was|were|is|she's|he's|by|another|this|that|every|town|be|being|became|poor|[A-Za-zÀ-ɏ]+'s|only|lovely|and) (?:(?:lovely|local|young|old|wee|retired|former|elderly|busy|famous|well-known|big|great|brilliant|grand|good|proud|poor) )?|(?:^|[,.;:(/!?"\n–—-])\s?)$/i;
const NATION_BEFORE = /(?<![A-Za-zÀ-ɏ])[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+(?:ian|ean|ish|ese|an|ch) $/;
/** Agent nouns take any word before them: "creel fisherman", "pepa player". */
const CUE_AND_WORD =
  /(?:(?<![A-Za-zÀ-ɏ])(?:an?|the|our|her|his|your|one|retired|former|old) |(?:^|[,.;:(/\n])\s?)(?:[A-Za-zÀ-ɏ-]+ ){1,2}$/;
const ENDS_WELL =
  /^(?:\s*(?:$|[,.;:!?)("\n'–—])| (?:and|or|who|who's|who'd|whose|in|at|from|for|with|of|on|by|to|off|is|was|has|had|just|got|gave|went|says?|did|does|been|will|would|could|this|last|today|yesterday|tonight|came|comes|told|said|lost|fell|died|rang|there|here|out|now|near|outside|up|down|all|when|but|that|slipped|hurt|shot|[A-Za-zÀ-ɏ]+n't|[A-Za-zÀ-ɏ]+ed)(?![A-Za-zÀ-ɏ])|(?:'s)? (?:wife|husband|son|daughter|mother|father|mum|dad|brother|sister|widow|partner|family|child|kids|grandson|niece|nephew)(?![A-Za-zÀ-ɏ]))/i;

/** An ordinary word is a job only where it is used as one: with an article, between commas, after "was". */
function standsAlone(entry: string, note: string, before: string, after: string): boolean {
  if (note.includes("+")) return false;
  if (!note.includes("!")) return true;
  const introduced =
    CUE_BEFORE.test(before) ||
    NATION_BEFORE.test(before) ||
    (/(?:er|or)$/.test(entry) && CUE_AND_WORD.test(before));
  return introduced && ENDS_WELL.test(after);
}

const WAS_ONE =
  /(?<![A-Za-zÀ-ɏ])(?:retired|former|ex|ex-|who was an?|used to be an?|is an?|was an?|she's an?|he's an?|she's our|worked as an?|patient|\d|mum's an?|daughter's an?|wife's an?|son's an?)[ ,]{1,2}$/i;
const MYSELF =
  /(?<![A-Za-zÀ-ɏ])(?:i'm|i am|i was|me|as|my (?:job|work|life|years?) as|being|we're|become|becoming) (?:an? |the )?$/i;

/** Clinicians are mostly the author's colleagues; a job the author claims is the author's own. */
function confidenceOf(note: string, before: string, after: string): number {
  if (MYSELF.test(before)) return 0.3;
  if (note.startsWith("clinical"))
    return WAS_ONE.test(before) || /^,? (?:by trade|herself|himself)/.test(after) ? 0.7 : 0.25;
  return note.includes("!") ? 0.6 : 0.8;
}

const toSighting = ({ text }: Reading, { start, end, confidence }: SeenOccupation): Sighting => ({
  kind: "occupation",
  span: { start, end },
  confidence,
  details: { title: text.slice(start, end).toLowerCase() },
});

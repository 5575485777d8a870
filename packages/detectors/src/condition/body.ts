import type { Reading, Word } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { wordRuns } from "../word-runs.ts";
import type { SeenCondition } from "./pattern.ts";

const HARM =
  "(?:broken|broke|breaks|breaking|fractured|fracture|fracturing|cracked|shattered|smashed|dislocated|tore|torn|ruptured|snapped|sprained|twisted|crushed|severed|sliced|slashed|stabbed|cut|burnt|burned|scalded|bitten|bit|bled|swollen|infected|amputated|replaced|replacing|busted|burst|lost|losing|missing|stitched|sutured|pinned|plated|nailed|pierced|impaled|trapped|caught|stuck|jammed|degloved|mangled|injured|hurt|sore|bad|dodgy|gammy|bruised|black|numb|weak|painful|itchy|infected|blue|bleeding|leaking|failing|failed|transplanted|donated|removed|repaired|fixed|done|new|artificial|prosthetic|false|replacement|stitching|fixing|removing|examined|scanned|x-rayed|popped|done in|pulled|strained|scarred|ulcerated|gangrenous|frostbitten|ischaemic|paralysed)";
const WHOSE =
  "(?:of |in |on |to |into |through |up |down |off |from |around |under )?(?:his |her |their |the |a |an |my |your |this |that |both |one |two |three |four |five |six |left |right |upper |lower |other |own |front |little |big |poor |wee |old |whole )*";
const HARMED = new RegExp(`(?<![A-Za-zÀ-ɏ])${HARM} ${WHOSE}$`, "i");
const INTO =
  /(?<![A-Za-zÀ-ɏ])(?:in|on|to|into|through|up|down|off|from|around|under|across|inside) (?:his|her|their|the|both|a|one)(?: (?:left|right|own|upper|lower|other|front|big|little))* $/i;
const THEIRS =
  /(?<![A-Za-zÀ-ɏ])(?:his|her|their|your|the|a|both|two|three|left|right|upper|lower|other|one|no|new|own|that|wrong|bilateral|l|r|lt|rt|each|'s|s')(?: (?:left|right|own|new|upper|lower|other|poor|front|two|old|big|little))* $/i;
const TROUBLE =
  /^(?: |-)(?:pain|pains|ache|aches|fractures?|#|op|ops|operation|surgery|replacements?|scan|cancer|infection|injur(?:y|ies)|transplants?|problems?|trouble|failure|disease|tumou?rs?|ulcers?|bleed|reduction|repair|revision|lift|block|cysts?|lumps?|biopsy|mets|grafts?|wounds?|spasms?|fusion|drop|attack|condition|screening|rash|x-?ray|swelling|resection|removal|out|clean|clear|issues|complaint|stones?|bypass|dislocation|amputation|laceration|sprain|release|prosthesis|head mass|mass|stent|tap|drain|block|edge|extraction|implant|surger(?:y|ies)|arthritis|numbness|weakness|tremor|droop|abscess)(?![A-Za-zÀ-ɏ])/i;
/** The back of a hall, the head of a college, on the other hand. */
const OTHER_SENSES =
  /(?<![A-Za-zÀ-ɏ])(?:the|a|no|one|that|other) (?:back|head|face|hands?|foot|eye|heart|mouth|nail|chest|gum|calf|palm|bottom|stomach|skin|nerves?|arms?|legs?)$/i;
/** "Foot like a pasty", "hand in a mincer". */
const LIKE =
  /^ (?:like an?|in bits|in pieces|in an?|hanging off|the size of|up like|down to the bone|open to the bone|is ok|is grand|is fine|back on|inside)(?![A-Za-zÀ-ɏ])/i;
const ALONE_BEFORE = /(?:^|[\n,.;:(/] ?|, )$/;
const ALONE_AFTER = /^(?:$|[\n,.;:)/!?])/;

/** A part of the body where someone is hurt, treated or examined there; heads of department and hands of friendship are not. */
export function* bodyParts(reading: Reading): Generator<SeenCondition> {
  for (const run of wordRuns(reading)) {
    for (const match of lexicon("body-parts").matches(run)) {
      const seen = judged(reading, match, match.note);
      if (seen) yield seen;
    }
  }
}

function judged(
  { text }: Reading,
  { start, end }: Pick<Word, "start" | "end">,
  note: string,
): SeenCondition | null {
  const before = text.slice(Math.max(0, start - 56), start);
  const after = text.slice(end, end + 24);
  const seen = { start, end, type: "symptom", rare: false } as const;
  const harmed = HARMED.exec(before)?.[0].length;
  const trouble = TROUBLE.exec(after)?.[0].length;
  if (trouble) return { ...seen, end: end + trouble, confidence: 0.8 };
  if (harmed)
    return {
      ...seen,
      start: start - harmed,
      type: "diagnosis",
      confidence: note === "clinical" ? 0.8 : 0.65,
    };
  if (note === "clinical") return { ...seen, confidence: 0.6 };
  if (INTO.test(before)) return { ...seen, confidence: 0.45 };
  if (LIKE.test(after)) return { ...seen, confidence: 0.55 };
  if (OTHER_SENSES.test(before + text.slice(start, end))) return null;
  if (THEIRS.test(before)) return { ...seen, confidence: 0.4 };
  return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after) ? { ...seen, confidence: 0.4 } : null;
}

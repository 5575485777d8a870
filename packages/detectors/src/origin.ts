import { defineDetector, type ObservationDetails, type Reading, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";
import { matchesIn } from "./prefilter/matches.ts";

type Group = ObservationDetails["origin"]["group"];
interface SeenOrigin extends TextSpan {
  readonly group: Group;
  readonly confidence: number;
}

/** Nation, people, faith and language. */
export const origin = defineDetector({
  id: "origin",
  reads: "origins and beliefs",
  emits: ["origin"],
  detect: (reading) =>
    keepLongest([...peoples(reading), ...homelands(reading), ...roots(reading), ...speech(reading)]).map(
      ({ start, end, group, confidence }) => ({
        kind: "origin",
        span: { start, end },
        confidence,
        details: { group },
      }),
    ),
});

/** Dishes, diseases, breeds and things that are named after a nation. */
const THINGS =
  /^[ -](?:takeaway|takeout|restaurant|food|meal|breakfast|coffee|toast|fries|tea|stew|whiskey|whisky|wine|beer|lager|butter|cheese|bread|bakery|pastr\w*|roll|chocolate|cuisine|dish|curry|cookery|rice|yogh?urt|salad|sausages?|dressing|diet|flu|measles|fever|letters?|delight|bulldog|terrier|shepherd|setter|wolfhound|wire|doors?|windows?|polish|press|leave|horn|tips?|wax|blow|butt|barber\w*|hammam|baths?|carpets?|rugs?|roulette|dolls?|twist|cross|wave|whispers|burns?|gauge|units?|scabies|encephalitis|heels|hat|egg|mist|summer|ink|ocean|sea|channel|open|grand prix|league|premiership|cup|derby|football|rugby|cricket|gas|oil|prices?|market|trial|studies|study|data|figures|guidelines?|guidance|registry|cohort|law|legislation|government|parliament|election|president|prime minister|minister|embassy|consulate|economy|politics|pharmacopoeia|healthcare|health|hospitals?|system|nhs|gps?|doctors?|medics?|grads?|lessons?|exam|leaflets?|version|translation|interpreters?|dictionary|teachers? training|subtitles|music|film|weather|bank holiday|style|standard|accent bot|courage|cap|elm|treat|stick insect|knot|stew|soda|coast|sheep|cow|cattle|cat|kiss|exit|goodbye|drill|flag|passports? office|aid|name|names|era|pound|currency|sign)(?![A-Za-zÀ-ɏ])/i;

/** A nation with a capital, a name that goes on ("Irish Medical Council") is a body, not a person. */
const BODY =
  /^ (?:and [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+ )?[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+(?: (?:[A-ZÀ-ÞĀ-Ɏ]|of|for))?(?! (?:is|was|had|has|who|from|told|says?|said))/;

const SOMEONE =
  /^[ -](?:(?:[a-zß-ÿĀ-ɏ]+[ -]){0,2}?)(?:wom[ae]n|m[ae]n|lady|ladies|gentlem[ae]n|gent|boys?|girls?|lads?|lass|fella|chap|bloke|couple|family|families|mum|mam|mother|dad|father|parents|wife|husband|partner|bride|groom|son|daughter|baby|twins|patients?|pt|child|children|nationals?|national|refugees?|student|worker|driver|rider|nurse|teacher|pilot|sailor|fisherman|builder|cleaner|carer|climber|tourist|farmer|chef|nun|priest|speaker|speaking|community|church|origin|descent|heritage|background|born|passport|person|granny|gran|nan|grandmother|bishop|minister|artist|player|dancer|trader|neighbour|guy|male|female|citizen)(?![A-Za-zÀ-ɏ])/i;

const SAID_OF_SOMEONE =
  /(?:(?<![A-Za-zÀ-ɏ])(?:she's|he's|she is|he is|they're|is|was|were|are|both|half|part|speaks?|speaking|spoke|only|a|an|our|the one|young|elderly|lovely|devout|practising|converted to|from a|this|one|\d) |[,.(;:] |^|\n)$/i;

/** Home nations of most readers, and English above all, are named for much besides people. */
const COMMON_HERE =
  /^(?:english|british|irish|scottish|welsh|european|american|christian|indian|african|asian)$/;

function* peoples({ words, text }: Reading): Generator<SeenOrigin> {
  for (const { start, end, entry, note } of lexicon("peoples").matches(words)) {
    const [group, ordinary] = note.split(" ") as [Group, string?];
    const written = text[start]!;
    const before = text.slice(Math.max(0, start - 20), start);
    const after = text.slice(end, end + 60);
    const someone = SOMEONE.test(after);
    if (ordinary && written === written.toLowerCase() && !someone) continue;
    if (
      !someone &&
      (THINGS.test(after) || /[#@]$|(?<![A-Za-zÀ-ɏ])(?:royal|in plain|gcse|a-level) $/i.test(before))
    )
      continue;
    if (!someone && /^[A-ZÀ-ÞĀ-Ɏ]/.test(written) && BODY.test(after)) continue;
    if (entry === "english" && !someone) continue;
    const leaflet =
      group === "language" || /(?<![A-Za-zÀ-ɏ])(?:in|and|or|into|learning|speaks? some) $/i.test(before);
    const sure = someone || (SAID_OF_SOMEONE.test(before) && !COMMON_HERE.test(entry));
    yield { start, end, group, confidence: sure ? 0.85 : leaflet || COMMON_HERE.test(entry) ? 0.3 : 0.5 };
  }
}

const CAME_FROM =
  /(?<![A-Za-zÀ-ɏ])(?:(?:born|grew up|raised|reared|came|come|comes|arrived|fled|moved|refugees?|native|originally|hails?|hailing|here|in|over|family|is|was|back|mother being|father being|convoy|woman|man|lady|lad|girl|boy|student|nurse)(?: (?:to us|over|home|here|recently|up|down|that year))* (?:from|in|of) |^from |[,.] ?from )$/i;

/** A country alone is a place; after "born in" or "came from" it is where someone comes from. */
function* homelands({ words, text }: Reading): Generator<SeenOrigin> {
  for (const { start, end } of lexicon("homelands").matches(words)) {
    if (!CAME_FROM.test(text.slice(Math.max(0, start - 44), start))) continue;
    yield { start, end, group: "nationality", confidence: 0.6 };
  }
}

/** Where someone's roots are, whatever the place: "grew up in Leith", "came to us from Bulawayo". */
const ROOTS =
  /(?<![A-Za-zÀ-ɏ])(?:(?:[Ss]?he|[Tt]hey|who)(?:'s|'re| is| are| was| were)|born|grew up|raised|reared|came|comes|arrived|fled|moved|native|originally|hails?|hailing)(?: [A-Za-zÀ-ɏ]+){0,4}? (?:from|in|of) (?<place>[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+(?:[ -][A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+){0,2})/dg;
const NOT_A_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:A&E|ED|ICU|Ward|I)(?![A-Za-zÀ-ɏ])/;

function* roots(reading: Reading): Generator<SeenOrigin> {
  for (const match of matchesIn(reading, ROOTS)) {
    const [start, end] = match.indices!.groups!.place!;
    if (NOT_A_PLACE.test(match.groups!.place!)) continue;
    yield { start, end, group: "nationality", confidence: 0.45 };
  }
}

const SPEECH =
  /(?<![A-Za-zÀ-ɏ])(?:(?:strong|thick|broad|heavy|foreign|soft|northern|southern|country|his|her|their)(?: [A-Za-zÀ-ɏ]+)? accent|(?:no|little|very little|not a word of|not much|without|few words of|hardly any|limited|broken) english|(?:needs?|needed|through|via|with|using|brought|booked|telephone|phone|language|family) (?:an? )?interpreter|non-english[ -]speak\w+)(?![A-Za-zÀ-ɏ])/gi;

function* speech(reading: Reading): Generator<SeenOrigin> {
  for (const { 0: found, index } of matchesIn(reading, SPEECH)) {
    yield { start: index, end: index + found.length, group: "language", confidence: 0.5 };
  }
}

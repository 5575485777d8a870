import { allMatches, type Reading, type TextSpan } from "@chaperone/core";
import { matchable, matchesIn } from "../prefilter/matches.ts";
import { lives, type SeenAddress } from "./street-addresses.ts";
import { before } from "./surroundings.ts";

const COLOUR =
  "white|black|red|blue|green|yellow|pink|grey|gray|orange|purple|cream|brown|brick|stone|thatched";
const WHICH = `last|first|second|third|end|corner|next|only|big|old|wee|little|small|new|half-built|${COLOUR}`;
const HOME =
  "house|bungalow|cottage|caravan|farmhouse|farm|flat|door|gates?|trailer|mobile home|shack|compound|croft|shop";
const PLACED =
  "past|before|after|opposite|beside|behind|next (?:to|door to)|with|at the (?:top|bottom|end|foot|back) of|by|near|on|over|across from|facing|above|under|down|up|off|below|round|between";

/** The group `home` holds the span. */
const FORMS: readonly { readonly pattern: RegExp; readonly confidence: number }[] = [
  // the white house past the pier; the bungalow with the gnomes; the last house on the Cloughglass pier
  {
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])the (?<home>(?:(?:(?:${WHICH}) ){1,3}house|(?:(?:${WHICH}) ){0,3}(?:bungalow|cottage|caravan|farmhouse|mobile home|compound)) (?:${PLACED}) (?:the )?(?:[A-Za-zÀ-ɏ'-]+ ){0,2}[A-Za-zÀ-ɏ'-]+)`,
      "dgiu",
    ),
    confidence: 0.6,
  },
  // up at the yellow gate; the green gates; (yellow gate, bad dog)
  {
    pattern: new RegExp(
      `(?:(?<![A-Za-zÀ-ɏ])(?:at|to|from|outside|in|by|past|through|up|look for|find) the |\\(|, (?:the )?)(?<home>(?:${COLOUR}) (?:${HOME}))(?![A-Za-zÀ-ɏ])`,
      "dgiu",
    ),
    confidence: 0.55,
  },
  // up the Boho road, out the Kesh line
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:up|out|down|over|in|on|off|along|from) (?:on |by )?the (?<home>[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+)? (?:[Rr]oad|[Rr]d|[Ll]ine|[Ll]ane|[Bb]rae|[Gg]len|[Pp]ier|[Bb]ohereen|[Bb]oreen|[Ee]state))(?![A-Za-zÀ-ɏ])/dg,
    confidence: 0.5,
  },
  // Section V, Block C, Stand 14 with somebody from there
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:from|in|at|lives? in|lives? at) (?<home>(?:Section|Block|Zone|Stand|Erf|Sector|Phase|Extension|Plot|Villa|House|Lot) (?:[A-Z]{1,2}|[IVX]{1,4}|\d{1,4}[A-Z]?))(?![A-Za-zÀ-ɏ0-9])/dg,
    confidence: 0.45,
  },
  // off the Westgate caravans, in Ballymun flats
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:off|from|in|at|on|up|over at|outside) (?:the )?(?<home>[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+)? (?:[Cc]aravans|[Ff]lats|[Mm]aisonettes|[Bb]ungalows|[Cc]ottages|[Hh]alting [Ss]ite|[Cc]aravan [Pp]ark|[Tt]railer [Pp]ark))(?![A-Za-zÀ-ɏ])/dg,
    confidence: 0.5,
  },
  // house no 12, street 4: towns where streets have numbers
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?<home>(?:house|h\.?|villa|plot|flat) ?(?:no\.? ?|number |# ?)?\d{1,4}[a-z]?,? (?:street|st\.?|road|rd|lane|block|sector|phase) ?(?:no\.? ?|number |# ?)?(?:\d{1,3}|[A-Z])(?![A-Za-zÀ-ɏ0-9]))/dgi,
    confidence: 0.8,
  },
  // PO Box 12
  { pattern: /(?<![A-Za-zÀ-ɏ])(?<home>P\.?O\.? ?Box \d{1,6})(?![0-9])/dgi, confidence: 0.8 },
];

/** Homes told by their looks or by the way there. */
export function* describedHomes(text: string): Generator<SeenAddress> {
  for (const { pattern, confidence } of matchable(text, FORMS)) {
    for (const match of allMatches(text, pattern)) {
      const [start, end] = match.indices?.groups?.home ?? [0, 0];
      yield { start, end, confidence, lived: lives(before(text, start, 60), 45), door: true };
    }
  }
}

const NAMED_HOUSE =
  /(?<![A-Za-zÀ-ɏ'])(?:The |Old )?(?:[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+ ){1,3}(?:Cottages?|Farm|Farmhouse|Lodge|Bungalow|Croft|Villa|Barn|Rectory|Vicarage|Steading|Grange|Cabin|Caravan Park|Nursing Home|Care Home|Manse)(?![A-Za-zÀ-ɏ])/g;

/** "Rose Cottage", "Old Mill Farm": houses with a name, where somebody is met or an address goes on. */
export function* namedHouses(text: string): Generator<SeenAddress> {
  for (const { 0: written, index } of matchesIn(text, NAMED_HOUSE)) {
    const lead = before(text, index, 60);
    const end = index + written.length;
    const lived = lives(lead, 45);
    const opens = /(?:^|\n|[.!?(,] ?)$/.test(lead) && /^,? (?:[A-ZÀ-ÞĀ-Ɏ]|\d)/.test(text.slice(end, end + 3));
    if (lived || opens || /(?<![A-Za-zÀ-ɏ])(?:at|from|to|in)\s$/i.test(lead))
      yield { start: index, end, confidence: lived ? 0.7 : 0.5, lived, door: true };
  }
}

const NUMBER_ONLY =
  /(?<![A-Za-zÀ-ɏ])(?:at|to|from|in|outside|of) (?<home>(?:number|no\.?|nr) ?\d{1,4}[a-z]?)(?![A-Za-zÀ-ɏ0-9%:/]|\.\d)/dgi;

/** "called to number 9": surer once a street has been named, and never the Prime Minister's or a first place. */
export function* houseNumbers(text: string, streetNamed: boolean): Generator<SeenAddress> {
  for (const match of matchesIn(text, NUMBER_ONLY)) {
    const [start, end] = match.indices?.groups?.home ?? [0, 0];
    const ends = /^\s*(?:$|[.,;!?)\n]|\p{Extended_Pictographic})/u.test(text.slice(end, end + 4));
    if (streetNamed || (ends && !/\s(?:1|10)$/.test(match[0])))
      yield { start, end, confidence: streetNamed ? 0.5 : 0.4, lived: streetNamed, door: true };
  }
}

const BEFORE_CODE =
  /(?<![A-Za-zÀ-ɏ0-9'])(?:\d{1,4}[a-z]? )?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+(?: (?:(?:na|an|y|yr|of|the|on|upon|le|de) )?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+){0,3},? ?$/;

/** The words right before a postcode are the end of an address, whatever they are: "Bosnetstown, V99 A1B2". */
export function* beforePostcodes({ text }: Reading, postcodes: readonly TextSpan[]): Generator<SeenAddress> {
  for (const { start: code } of postcodes) {
    const lead = before(text, code, 80);
    const written = BEFORE_CODE.exec(lead)?.[0];
    if (!written || /^(?:NHS|DOB|Mr|Mrs|Ms|Dr|Eircode|Postcode)(?![A-Za-zÀ-ɏ])/.test(written)) continue;
    // A name or an introduction straight before the code is no address: a comma or place word must part them.
    if (
      !/(?:,|\)|;|\n|(?<![A-Za-zÀ-ɏ])(?:at|in|from|outside|off|nearest)) ?$/i.test(
        lead.slice(0, -written.length),
      )
    )
      continue;
    const length = written.replace(/,? ?$/, "").length;
    const start = code - written.length;
    yield { start, end: start + length, confidence: 0.55, lived: false, door: true };
  }
}

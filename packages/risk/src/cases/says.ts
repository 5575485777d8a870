/**
 * Turns of phrase by which a post shows whom it speaks of: a patient told of before, another, or nobody treated.
 * Weak signs each; they are weighed together (link.ts).
 */
const PATTERNS = {
  /** "A year on", "update", "still". */
  goesOn:
    /(?<!\p{L})(?:update|back|same|remember|year (?:on|ago|today|since|to the day)|(?:weeks?|months?|years?) (?:on|later|since|ago|out|in)|anniversary|still|finally|months? (?:old|clear)|birthday)(?!\p{L})/iu,
  /** "My lambing man", "the spoon lady": someone the reader is expected to know. */
  knownPerson:
    /(?<!\p{L})(?:my|our|the|that|mr|mrs|miss) (?:['’]?[\p{L}'’-]+ ){0,3}(?:man|lady|woman|lad|girl|boy|gent|gentleman|fella|chap|patient|couple|twins|baby|kid|one|bride|bloke|guy|friend|artist)(?!\p{L})/iu,
  /** "Another", "not the same", "this time". */
  another:
    /(?<!\p{L})(?:another|different|not (?:him|her|the same|them)|this time|second|third|fourth|others|new one|one more|again)(?!\p{L})/iu,
  /** Said outright. "Again" may be said of the same person. */
  notTheSame:
    /(?<!\p{L})(?:another|a different|different (?:man|woman|lady|patient|person|one)|not (?:him|her|the same|them)|someone else|somebody else|a new one)(?!\p{L})/iu,
  /** The author's own people, pets and things. */
  own: /(?<!\p{L})my (?:own |wee |little |lovely |late |old |big |youngest |eldest )*(?:dad|da|daddy|mum|mam|mammy|mother|father|son|daughter|husband|wife|brother|sister|gran|granny|nan|nana|grandad|granda|kids?|dog|cat|lad|girls?|boys?|family|partner|auntie?|uncle|niece|nephew|cousin|hens?|neighbour|mate|friend|school|team|choir|club|knee|wrist|back|phone|car|bike|garden|allotment)(?!\p{L})/iu,
  /** Addressed to the public: a link, a tag. */
  link: /\.(?:org|com|ie|co\.uk|nhs\.uk|net|uk)(?![\p{L}])|https?:|#\p{L}/iu,
  /** A request to the public. */
  request:
    /(?<!\p{L})(?:please|awareness|remember to|check your|get your|book|don't|watch out|screening|vaccine|campaign|free|join us|dm|link)(?!\p{L})/iu,
  figures: /%|\b\d{3,}\b/u,
  someone: /(?<!\p{L})(?:he|him|his|she|her|hers|himself|herself|they|them|their)(?!\p{L})/iu,
  colleague:
    /(?<!\p{L})(?:our (?:new )?(?:reg|registrar|nurse|receptionist|trainee|student|team|hca|matron|secretary)|colleague|consultant|retire[sd]?|retirement|staff|locum|reception)(?!\p{L})/iu,
  madeUp:
    /(?<!\p{L})(?:book|novel|chapter|episode|series|film|box ?set|netflix|telly|tv|podcast|mannequin|sim|osce|quiz|viva|exam|case study|composite|actor|minister|celebrity)(?!\p{L})/iu,
  quotes: /['‘"“][^'’"”]{4,}['’"”]/u,
  /** "A man of 70", "someone who": a person whom the readers do not know yet. */
  introduces:
    /(?<!\p{L})(?:(?:an?|another|one|two|three) (?:[\p{L}\d'’-]+ ){0,3})?(?:man|lady|woman|lad|girl|boy|gent|gentleman|fella|chap|couple|baby|kid|bride|bloke|guy|patient|child) of \d|(?<!\p{L})(?:an?|another|one|two|three) (?:[\p{L}\d'’-]+ ){0,3}(?:man|lady|woman|lad|girl|boy|gent|gentleman|fella|chap|couple|twins|baby|kid|bride|groom|bloke|guy|friend|artist|poet|mum|mam|mother|dad|father|granny|grandad|wife|husband|fellow|lass|child|family|patient|pal)(?!\p{L})|\b\d{1,3} ?(?:yo|year|yr|m|f)\b|(?<!\p{L})(?:someone|somebody) (?:who|with|today)/iu,
  died: /(?<!\p{L})(?:(?:he|she|they|man|lady|woman|patient) (?:has |had )?(?:died|passed away)|passed away|rest in peace|RIP)(?!\p{L})/u,
  agreed: /(?<!\p{L})(?:consent|permission|agreed in writing|as agreed)(?!\p{L})/iu,
} as const;
export type Saying = keyof typeof PATTERNS;

/** The turns of phrase in a text. */
export const sayingsIn = (text: string): Saying[] =>
  (Object.keys(PATTERNS) as Saying[]).filter((saying) => PATTERNS[saying].test(text));

/** Capitalised words inside sentences: names of places and events that readers can look up. */
export const properNamesIn = (text: string): number =>
  [...text.matchAll(/(?<=[\p{Ll},'’"] )\p{Lu}\p{Ll}{2,}/gu)].length;

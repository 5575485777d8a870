import { allMatches, type Reading } from "@chaperone/core";
import { matchable, matchesIn } from "../prefilter/matches.ts";

const KIN =
  "mum|mam|mammy|mother|dad|da|daddy|father|wife|husband|hubby|partner|son|daughter|brother|sister|gran|granny|nan|grandad|granda|uncle|auntie|aunt|cousin|niece|nephew|girlfriend|boyfriend|fiancée?|patient|man|woman|lady|lad|girl|fella|lads";

/** Someone other than the author: "he drives", "Dad works", "Kofi sells"; a clause that starts with the verb as well. */
const SOMEONE = `(?<=(?<![A-Za-zÀ-ɏ])(?:s?he|they|who|(?:his|her|their|your|the) [A-Za-zÀ-ɏ]+|${KIN}) (?:(?:still|now|once|also|only|just|always|has|had|has been|had been) )?)`;
const SOMEONE_OR_START = `(?<=(?<![A-Za-zÀ-ɏ])(?:s?he|they|who|${KIN}|and|still|now|once) (?:(?:still|now|once|also|has|had) )?|[,.(;:!?–—-] ?|^|\\n)`;

const STOP =
  "(?!(?:and|but|who|when|so|because|that|which|she|he|they|i|we|has|had|is|was|until|till|if|as|then|or|after|before|came|told|said|while|where|now|today|yesterday|again)(?![A-Za-zÀ-ɏ]))";
/** As far as the clause goes, seven words at most. */
const REST = `(?: ${STOP}[A-Za-zÀ-ɏ0-9'&-]{1,24}){0,6}`;

const VEHICLE =
  "(?:bus(?:es)?|coach(?:es)?|taxis?|cabs?|lorr(?:y|ies)|artics?|trucks?|vans?|minibus|trams?|luas|trains?|tubes?|tractors?|diggers?|dumpers?|cranes?|forklifts?|jcb|ambulances?|hearses?|ferr(?:y|ies)|mail|post|milk|tankers?|gritters?|combines?|school run|fire engines?|planes?|helicopters?|jets?|gliders?|boats?|ships?|trawlers?|tugs?|rickshaws?|[A-Za-zÀ-ɏ]{1,24}-[A-Za-zÀ-ɏ]{1,24})";
const WORKPLACE =
  "(?:rigs?|oil rigs|trawlers|boats|buses|ferries|ferry|railways?|railroad|trains|trams|bins|bin lorries|building sites?|buildings|sites|docks?|quays?|lifeboats?|council|county council|bench|ships|barges|canals?|post|turf|bog|tools|roads|forestry|mines?|pits?|shipyards?|tills|checkouts|stalls|fairgrounds|dole|academy books(?: at [A-Za-zÀ-ɏ]+)?|county (?:panel|team|board)|first team|committee|parish council)";
const SERVICE =
  "(?:army|navy|merchant navy|royal navy|raf|air force|marines|royal marines|guards|police|gardaí|gardai|guards|fire (?:brigade|service)|civil service|forces|armed forces|defence forces|prison service|coastguard|foreign legion|irish guards|paras|sas|territorials|reserves|merchant marine|mounties|met|civil guard|diplomatic service|foreign office|home office|embassy|creamery|post office|meat factory|fish factory|mushroom farm|mart|foundry|steelworks|pits?|mines?|mills?|bakery|brewery|shipyard)";

const phrase = (confidence: number, source: string, flags = "gi") => ({
  confidence,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ])(?=[A-Za-zÀ-ɏ0-9])(?:${source})(?![A-Za-zÀ-ɏ])`, flags),
});

const LIVELIHOODS = [
  phrase(
    0.75,
    `${SOMEONE_OR_START}(?:works?|worked|working|employed) (?:(?:nights|days|weekends|part[- ]time|full[- ]time|shifts|offshore|abroad) )?(?:as|at|in|for|with|down|behind|on) (?!it|me|you|him|them|us|this|that|most|some|both|all|everyone|people|\\d|practice|a daily|your)${STOP}[A-Za-zÀ-ɏ0-9'&-]{1,24}${REST}`,
  ),
  phrase(
    0.8,
    `${SOMEONE_OR_START}(?:drives?|drove|driving|flies|flew|flying|pilots|captains|captained|skippers|skippered) (?:(?:a|an|the|his|her|our|one of the|number|\\d+|[A-Za-zÀ-ɏ]+) ){0,4}?${VEHICLE}(?: (?:on|in|for|at|to|round|through)${REST})?`,
  ),
  phrase(0.75, `${SOMEONE_OR_START}(?:drives|drove|flies|flew|sails|sailed) for${REST}`),
  phrase(
    0.7,
    `${SOMEONE_OR_START}(?:runs|ran|owns|owned|manages|managed|keeps|kept|founded|opened) (?:the|a|an|his own|her own|their own|our|two|three|half the) (?!(?:bath|risk|temperature|mile|marathon|half|race|fever|10k|5k|clinic|test|diary|list|record|straight|secret|eye|copy|note|tab|door|windows?|letter|envelope)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ'&-]{1,24}${REST}`,
  ),
  phrase(
    0.75,
    `${SOMEONE_OR_START}(?:teaches|taught|coaches|coached|lectures|lectured|trains|referees|refereed|umpires|umpired|tutors) (?!me|us|him|her|them|you|it|myself|himself|herself|a lesson|itself|that)[A-Za-zÀ-ɏ0-9'-]{1,24}${REST}`,
  ),
  phrase(
    0.65,
    `${SOMEONE}(?:sells|sold|farms|farmed|milks|milked|mends|mended|fishes|fished|bakes|baked|brews|presents|presented|edits|edited|conducts|conducted|commands|commanded|delivers|delivered|grows|grew|thatches|thatched|weaves|wove|shears|sheared|drums|cleans|cleaned|polices|skippers|designs|designed|mines|mined|rings the|reads the) (?!me|us|him|her|it|up|out|down|well|back|on|off|in|to|my|old|tired|at)[A-Za-zÀ-ɏ'-]{1,24}${REST}`,
  ),
  phrase(
    0.65,
    `${SOMEONE_OR_START}(?:plays|played|playing|captains|captained|starts|started|bats|bowls|kicks) (?:(?:[A-Za-zÀ-ɏ]+|full back|centre half) )?(?:for|in goal|in goals|up front|on the wing|at number|with the) ?${REST}`,
  ),
  phrase(
    0.75,
    `${SOMEONE_OR_START}used to (?:be|work|drive|teach|run|sell|fish|farm|play|make|build|manage|own|keep|coach|dance|sing|present) (?!it|me|very|able|so|well|fine|fit|here|there|with|up|that|like|happy|afraid)[A-Za-zÀ-ɏ0-9'-]{1,24}${REST}`,
  ),
  phrase(
    0.6,
    "ex[- ](?!(?:wife|husband|partner|smokers?|prem|boyfriend|girlfriend|utero|vivo|pat|parte|gratia|tubation|drinker|alcoholic|in-laws?)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ'-]{3,}",
  ),
  phrase(
    0.65,
    "(?:has|had|have|runs|ran|own|owns|owned) the (?:[A-Za-zÀ-ɏ'-]{1,24} )?(?:shop|shops|hairdressers?|chippy|chipper|pub|bar|bakery|post office|garage|butcher'?s|café|cafe|restaurant|hotel|farm|bookshop|salon|barbers?|nursery|kennels|stables|chandlery|dairy|mart|mill|forge|yard|undertaker'?s|laundrette|launderette|takeaway|bookies|newsagent'?s|florist'?s|smokehouse|brewery|distillery|campsite|caravan park|guesthouse|b&b)(?: (?:on|in|at|by|beside|near)(?: [A-Za-zÀ-ɏ'-]{1,24}){1,3})?",
  ),
  phrase(
    0.65,
    `(?:own|owns|owned|run|runs|has|had|have|keeps|keeping|minds|minding|kept) (?:a|the|two|their own|his own|her own) (?:[A-Za-zÀ-ɏ'-]{1,24} ){0,2}(?:shop|place|bakery|farm|pub|hotel|restaurant|takeaway|garage|salon|business|company|yard|stables|dairy|stall|kennels|b&b|guesthouse|butcher'?s|chipper|chippy|café|cafe|mill|boat|ferry|lock|light|lighthouse|sheep|bees|hens|cattle)`,
  ),
  phrase(
    0.6,
    `${SOMEONE}(?:does|did|doing) the (?!same|job|trick|most|talking|right|needful|rest|thing|maths|paperwork|bloods)[A-Za-zÀ-ɏ'-]{1,24}${REST}|(?:driving|running|keeping|conducting|skippering|teaching in) (?:a|the) (?:[A-Za-zÀ-ɏ'-]{1,24} ){0,2}(?:coach|bus|taxi|lorry|brass band|band|choir|shop|school|ferry|farm|boat)`,
  ),
  phrase(
    0.45,
    "(?<=(?:woman|man|lady|lad|girl|boy|fella|chap|bloke|lads|guy|couple) )(?:off|from|at|in|behind) the (?:[A-Za-zÀ-ɏ'-]{1,24} ){0,2}(?:bar|shop|stall|beds|bypass|site|factory|plant|boat|boats|office|garage|salon|café|cafe|bank|mill|mine|quarry|yard|farm|mart|market|bakery|butcher'?s|chipper|chippy|library|school|depot|dairy|creamery|pub|hotel|laundry|nursery|council|amusements|arcade|post office|counter|desk|trawlers|rigs|telly)",
  ),
  phrase(
    0.5,
    `${SOMEONE_OR_START}plays? the (?!game|role|part|long|field|lottery|lotto|system|victim|blame|fool|waiting)[A-Za-zÀ-ɏ-]{1,24}${REST}`,
  ),
  phrase(0.7, `(?:on|at sea with|off) the (?:[A-Za-zÀ-ɏ'-]{1,24} )?${WORKPLACE}`),
  phrase(0.7, `(?:in|with|from|joined|joining|for) the ${SERVICE}`),
  phrase(
    0.6,
    "(?:served|serving|fought|flew|soldiered) (?:in|with|on|for) (?:the )?[A-Za-zÀ-ɏ\\d'-]{1,24}(?: [A-Za-zÀ-ɏ\\d'-]{1,24}){0,3}",
  ),
  phrase(0.8, "(?:a |an )?[a-zß-ÿĀ-ɏ-]{1,24}(?: [a-zß-ÿĀ-ɏ-]{1,24})? by (?:trade|profession)"),
  phrase(
    0.75,
    "(?:retired|former|ex-?|one-time|trainee|apprentice|semi-retired)[ -](?:[a-zß-ÿĀ-ɏ-]{1,24} ){0,2}?[a-zß-ÿĀ-ɏ-]{2,}(?:er|or|ist|man|woman|ian|ress|eer|smith|wright|herd|boss|star|pro)",
    "g",
  ),
  phrase(
    0.7,
    "(?:head|captain|chair|chairman|chairwoman|secretary|president|owner|founder|master|mistress|keeper|mayor|dean|skipper|queen|king|manager|director|patron|voice|leader|curator|warden|governor|foreman|principal|member|member|boss) (?:of|at) (?:the |our |a |her |his )?(?!stay|staff|people|care|hearing|steam|our patients|my|mind|it|time|fact)[A-Za-zÀ-ɏ\\d'-]{1,24}(?: (?!and|who|is|was|has|with|i|we|i'm|has)[A-Za-zÀ-ɏ\\d'-]{1,24}){0,4}",
  ),
  phrase(
    0.75,
    "(?:(?:first|second|third|fourth|fifth|final|1st|2nd|3rd|4th|5th)[- ]year (?:at|of|student|undergrad\\w*|law|engineering|physics|maths|nursing student|medic|med student|apprentice|in)(?: [A-Za-zÀ-ɏ]+){0,2})",
  ),
  phrase(
    0.7,
    `(?:studying|reading|doing|sitting|started|starting|finishing|did|got) (?:(?:his|her|their|the) )?(?:law|medicine|engineering|physics|maths|nursing|leaving(?: cert)?|junior cert|junior cycle|leaving cert[A-Za-zÀ-ɏ]*|gcses?|a[- ]levels?|highers|finals|nat 5s|phd|degree|masters|apprenticeship|lc)(?: (?:at|in)(?: [A-Za-zÀ-ɏ]+){1,2})?`,
  ),
  phrase(
    0.7,
    "(?:leaving|junior) cert(?:ificate)?(?: student| pupil| girl| lad| candidate)?|(?:student|pupil|apprentice|undergraduate|fresher|lecturer|professor|teacher|nurse|chef|teller|cook|porter|caretaker|secretary|trainee) (?:at|in|of|with) (?:the |a )?[A-Za-zÀ-ɏ'-]{1,24}(?: (?!and|who|is|was|has|with|for)[A-Za-zÀ-ɏ'-]{1,24}){0,3}",
  ),
  phrase(
    0.5,
    "one of (?:our own|our (?:nurses|doctors|porters|midwives|hcas|cleaners|receptionists|consultants|registrars|sisters|secretaries|physios|paramedics|colleagues|team|staff))(?! patients)",
  ),
  phrase(
    0.6,
    "(?:\\d(?:st|nd|rd|th)|first|second|third|fourth|fifth) battalion|three tours|two tours|tours? (?:in|of) (?:iraq|afghanistan|helmand|lebanon|bosnia|burma|northern ireland)",
  ),
  phrase(
    0.6,
    "(?:on the|is on|sits on the|chairs the|chairing the|elected to the|signed for|signed by|transferred to|called up to|capped for) (?:council|bench|county council|board|committee|(?:[A-Za-zÀ-ɏ']{1,24} ){1,3}committee|parish council|team|panel|squad|[A-Za-zÀ-ɏ']{1,24} panel|[A-Za-zÀ-ɏ']{1,24} academy)",
  ),
];

/** Phrases that say how someone makes a living: "drives the school bus", "used to be a cook", "on the rigs". */
export function* livelihoods(reading: Reading) {
  for (const { pattern, confidence } of matchable(reading, LIVELIHOODS)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
      yield { start: index, end: index + found.length, confidence };
    }
  }
}

/** Trades written as one word that no list has: "signalwoman", "bell-hanger". */
const AGENT_NOUN =
  /(?<![A-Za-zÀ-ɏ'-])[a-zß-ÿĀ-ɏ]{3,14}(?:keeper|maker|monger|wright|herd|hanger|woman|man|master|mistress)(?![A-Za-zÀ-ɏ-])/g;
const NO_TRADE =
  /^(?:pace|peace|trouble|widow|match|home|merry|policy|decision|rain|kill|book|inn|safe|time|human|german|roman|woman|snow|super|iron|spider|ginger|lay|mad|bogey|straw|gentle|noble|young|common|every|cave|hang|con|wise|ottoman|talis|cayman|shaman|oldman|post|pacman|best|no|old|super|grand|web|quarter|head|pay|task|ring|toast|school|band|hen|sand|cat|wing|hu|wo|marksman|freshman|middle|rag|batman|kinswoman|hit|he|mail|chairman|spokes|sales|frogman|pitman)(?=keeper|maker|monger|wright|herd|hanger|woman|man|master|mistress|$)/;

export function* agentNouns(reading: Reading) {
  for (const { 0: found, index } of matchesIn(reading, AGENT_NOUN)) {
    if (NO_TRADE.test(found)) continue;
    yield { start: index, end: index + found.length, confidence: 0.5 };
  }
}

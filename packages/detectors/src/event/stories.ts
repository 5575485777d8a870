import { type EventPattern, entire, opening } from "./pattern.ts";

const SOMEONE =
  "(?:he|she|they|who|dad|daddy|mum|mam|mammy|husband|wife|son|daughter|brother|sister|groom|bride|widow|granny|grandad|grandson|granddaughter|family|patient|lad|lass|lady|gentleman|woman|man|girl|boy|couple|crew|driver|neighbour|priest|mate|best man|bystander|teacher|owner|boss|coach)";
const AUXILIARY =
  "(?:'d| had| has|'s| was| were| just| then| still| even| once| only| also| never| apparently| has just| had just| had been)?";
const DONE =
  "(?:[A-Za-zÀ-ɏ]{2,}[^e\\W]ed|bet|bit|blew|broke|brought|built|bought|caught|chose|came|cut|dealt|drank|drew|drove|dug|fed|fell|fought|flew|found|gave|held|hid|hit|kept|knelt|left|let|lit|lost|made|met|put|ran|rang|rode|sang|sat|sent|set|shook|shot|shut|slept|slid|sold|stole|stood|stuck|stung|swam|swore|swung|taught|threw|took|tore|wore|won|wrote)";
const DULL =
  "(?!(?:needed|wanted|used|asked|seemed|looked|called|tried|liked|loved|worked|lived|decided|happened|thought|felt|said|started|stopped|finished|helped|passed|explained|offered|confirmed|published|announced|reported|received|attended|reviewed|referred|treated|discussed) )";
const SCHEDULED =
  "(?:wedding|funeral|christening|birthday|anniversary|honeymoon|hen|stag|retirement|graduation|driving test|debut|fight|tour|trial|inquest|engagement|reunion|pilgrimage|maiden flight|opening night)";
const BODY =
  "(?:eye|eyes|ear|ears|nose|nostril|cheek|lip|tongue|palate|soft palate|jaw|neck|throat|shoulder|arm|forearm|wrist|hand|hands|palm|fingers?|thumb|chest|breast|nipple|back|spine|side|belly|stomach|abdomen|groin|hip|buttocks?|bum|thigh|leg|knee|shin|calf|ankle|foot|feet|heel|toes?|scalp|skull|scrotum|testicle|penis|liver|lung|heart|earlobe|eyebrow|eyelid|windscreen|window|roof|ceiling|floor|ice|wall|door)";

/** How the story goes on: causes, clothes, quarrels and other doings of a particular person. */
export const STORIES: readonly EventPattern[] = [
  opening(
    "cause",
    0.6,
    "(?:after|from|while|whilst|when|by) (?:he was |she was |they were |he'd been |trying to |out )*(?!(?:looking|having|being|taking|getting|reading|seeing|working|using|speaking|talking|going|feeling|thinking|starting|finishing|becoming|reviewing|considering|waiting|doing|making|giving|anything|something|everything|nothing|morning|evening|during|according|including|starting|returning|receiving|asking|leaving|listening|watching|moving|operating|treating|prescribing|teaching|nursing|training|meeting|screening|testing)\\b)(?:cleaning|clearing|climbing|chasing|fixing|mending|lifting|pulling|cutting|chopping|carving|slicing|opening|closing|shutting|feeding|milking|calving|lambing|shearing|dosing|herding|riding|driving|cycling|running|swimming|diving|sailing|rowing|fishing|surfing|skiing|skating|dancing|jumping|playing|kicking|throwing|catching|hanging|painting|decorating|dusting|hoovering|ironing|cooking|frying|baking|gardening|pruning|mowing|strimming|digging|planting|picking|foraging|hunting|shooting|fighting|arguing|threatening|shouting|swallowing|eating|drinking|sniffing|smoking|inhaling|crossing|walking|hiking|falling|tripping|slipping|sneezing|laughing|coughing|singing|praying|preaching|conducting|performing|filming|posing|proposing|celebrating|winning|losing|breaking|stealing|carrying|moving house|unloading|loading|welding|drilling|sawing|sanding|building|demolishing|dismantling|burning|lighting|refuelling|towing|reversing|parking|stroking|petting|kissing|rescuing|saving|delivering [A-Za-zÀ-ɏ]+ to|tagging|handling|skinning|gutting|plucking|shucking|peeling|burying|exhuming|touching|licking|biting) ?",
  ),
  opening(
    "cause",
    0.65,
    "(?:cut|cuts|wound|laceration|sepsis|tetanus|anthrax|burns?|burned|burnt|fractured?|broken|infection|anaphylaxis|injur(?:y|ed)|poisoned|poisoning|splinter|hypothermia|blinded|scarred|gash|psittacosis|leptospirosis|bitten|stung|scald(?:ed)?) (?:[A-Za-zÀ-ɏ]+ ){0,4}?(?:from|on|with|by|off|in) (?:a|an|the|his|her|their|eating|handling|cleaning|opening|lifting|two|some) ",
  ),
  opening(
    "object",
    0.75,
    `(?:[A-Za-zÀ-ɏ]+ ){1,2}(?:through|up|into|down|in|across|out of) (?:the|his|her|their|both|one) (?:[A-Za-zÀ-ɏ]+ )?(?=${BODY}\\b)(?<=through .{0,20})`,
  ),
  entire(
    "clothes",
    0.6,
    "in (?:a|an|her|his|their|full) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:suit|dress|costume|outfit|wetsuit|onesie|gown|wig|hat|helmet|mask|sash|tutu|armour|kilt|sari|wedding dress|drysuit|leathers|dressing gown|pyjamas|nightie|tuxedo|jersey|kit|robes?|cassock|habit)",
  ),
  entire(
    "trip",
    0.6,
    "on (?:a|an|the|his|her|their) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:trip|cruise|honeymoon|hen|stag|tour|expedition|pilgrimage|holiday|safari|flight|ferry|boat|boats|ice|piste|slopes|trawler|rig|zip ?wire|trampoline|treadmill|dancefloor|dance floor|rugby tour|ski ?lift|bouncy castle|waterslide|slide|swings|climbing wall|crossing|level crossing|crossbar|podium|red carpet)|on (?:stage|set|air|camera|live (?:tv|television|radio)|horseback|parade|pilgrimage|honeymoon)",
  ),
  opening(
    "occasion",
    0.5,
    `${SCHEDULED} (?:is|was|booked|dress|photographer|had|cancelled|postponed|next|on|in|tomorrow|speech|cake|party|moved|brought forward|suit|video) ?`,
  ),
  entire(
    "occasion",
    0.45,
    "(?:golden|diamond|silver|ruby|platinum) (?:wedding|anniversary|jubilee)|(?:\\d+|forty|fifty|sixty|seventy|sixty-?five) years? (?:married|wed)|(?:married|together) (?:for )?(?:\\d+|forty|fifty|sixty|seventy|sixty-?[A-Za-zÀ-ɏ]+|fifty-?[A-Za-zÀ-ɏ]+) years|card from (?:the )?(?:king|queen|president)|telegram from|(?:turned|turns|turning|reached|is) (?:100|101|102|103|104|105|a hundred)|(?:birthday|anniversary|farewell|leaving|engagement|caterpillar) (?:cake|party|do)",
  ),
  opening(
    "complaint",
    0.5,
    "you (?:then |also |had |have |'d |were )*(?:declined|left|refused|missed|shouted|swore|threatened|walked out|stormed out|cancelled|failed to|signed|demanded|threw|admitted|lied|punched|kicked|spat|turned up|came in|discharged yourself|ignored|chose|insisted|went back|stopped taking|told (?:me|us|our|the)|rang [A-Za-zÀ-ɏ]+ times|called (?:me|us|our|my)|didn't (?:attend|come|go|turn up|show|take|tell|want|pay|finish|do)|did not (?:attend|come|go|turn up|show|take|tell|want|pay|finish|do|mention)|never (?:attended|came|told|paid|returned|rang|turned up|collected)|owe|only (?:came|attended)) ?",
  ),
  entire(
    "complaint",
    0.45,
    "(?:removed|taken|struck) (?:off|from) (?:our|the|my) (?:list|books|register)(?: [A-Za-zÀ-ɏ]+){0,4}|(?:the )?incident (?:at|in|on|with)(?: [A-Za-zÀ-ɏ]+){1,4}|(?:legal|compensation|solicitor's|complaint) (?:letter|claim|case)|safeguarding (?:in|referral|alert|concern)|never event|payout|settlement of £[\\d,]+|restraining order|eviction|evicted|PIP (?:form|letter|appeal|tribunal)",
  ),
  opening(
    "ceremony",
    0.55,
    "(?:sang|prayed|danced|wept|clapped|cheered|barked|howled|whistled|saluted|toasted|serenaded|lined up|lined|formed a guard|played (?:the|his|her) [A-Za-zÀ-ɏ]+|said the rosary|last orders|rang the bell) (?:to|at|for|with|on|in|over|outside|as|until|all the way|the whole|by|through|us|me|him|her|along|down) ?",
  ),
  opening(
    "history",
    0.4,
    `never (?:came (?:back|home)|went|sat|left|learned|learnt|told|met|saw|been|set foot|missed|married|forgave|spoke|returned|flew|worked a) ?`,
  ),
  opening(
    "deed",
    0.35,
    `(?<=\\b${SOMEONE}${AUXILIARY} )${DULL}${DONE} (?:up |down |out |off |in |into |on |at |from |to |over |through |with )?(?:the|an?|his|her|their|own|two|three|four|every|all|each|both|it|him|me|us|them|[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+) `,
  ),
  opening(
    "manner",
    0.4,
    "(?:chained|handcuffed|cuffed|escorted|flanked|surrounded|accompanied|followed|watched|filmed|photographed|witnessed|cheered|serenaded|heckled|interrupted|mobbed) (?:to|by|in|on|with|at|from) (?:the |an? |his |her |their |two |three |four |six |half )?",
  ),
  entire(
    "pet",
    0.55,
    "(?:dog|cat|horse|pony|parrot|donkey|budgie|ferret|hen|goat|alpaca|collie|lurcher|greyhound|terrier|labrador)s? (?:on|at|in|sat|lay|slept|came|waited|visited|outside|beside|under|got|wouldn't|watched|watching|barked|found|knew|ate|brought)(?: [A-Za-zÀ-ɏ]+){1,5}",
  ),
];

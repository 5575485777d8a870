import { type EventPattern, entire, opening, WHOSE } from "./pattern.ts";

const OCCASION =
  "(?:match|game|wedding|wedding reception|reception|funeral|wake|christening|baptism|communion|confirmation|final|county final|semi|semi-final|concert|gig|opera|recital|race|races|marathon|half marathon|triathlon|parkrun|fun run|regatta|mart|ploughing|festival|fleadh|feis|debs|prom|graduation|party|birthday party|birthday|80th|90th|50th|60th|hen|hen do|stag|stag do|panto|pantomime|play|musical|rehearsal|training|swim|dip|hunt|shoot|point-to-point|rodeo|parade|carnival|pilgrimage|procession|mass|sermon|homily|rosary|service|evensong|vigil|prayers|barbecue|bbq|eid|barmitzvah|retirement do|christmas dinner|night out|school trip|ski trip|field trip|sports day|assembly|nativity|exam|driving test|court case|trial|hearing|debate|speech|interview|flight|crossing|ferry|cruise|match of the day|eisteddfod|show|agricultural show|sheep show|sale|heifer sale|auction|protest|march|rally|riot|shift|photo shoot|film set|take \\d+|stunt|jump|skydive|dive|climb|ascent|descent|rescue|exercise|deployment|parachute jump|proposal|best man's speech|first dance|cup final|derby|penalty shoot-?out|tug of war|egg and spoon race|conga|ceilidh|céilí|bingo|séance|exorcism|healing|crusade|hajj|umrah|halftime|half-time|extra time)";
const ODD_PLACE =
  "(?:car park|lay-?by|back seat|back of (?:an? |the )?[A-Za-zÀ-ɏ]+|taxi|lift|corridor|bus|bath|bathroom floor|kitchen floor|bathroom|toilet|loo|stairs|hall floor|landing|living room|sitting room|hard shoulder|motorway|roundabout|ferry|lifeboat|helicopter|plane|train|platform|ambulance|ambulance bay|camper van|caravan|tent|field|barn|shed|horsebox|tractor|boat|beach|pier|supermarket|petrol station|forecourt|church|chapel|mosque|vestry|temple|shrine|graveyard|palace|prison|cell|garage|garden|greenhouse|pub|chipper|hairdresser's|cinema|theatre|dressing room|changing rooms|wedding car|wedding dress|sea|river|pool|paddling pool|birthing pool|bus stop|driveway|doorstep|waiting room|reception|car|snow|dark)";

/** What was out of the ordinary: births and collapses in strange places, arrivals, rescues, honours, first times, fame. */
export const HAPPENINGS: readonly EventPattern[] = [
  opening(
    "birth",
    0.75,
    `(?:delivered|born|gave birth|birthed|went into labour|goes into labour|in labour|waters broke|waters went|waters gone|pushed|baby came|baby arrived|arrived|came out|came|crowning) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:in|on|at|all over|outside|between|behind|under|during|feet first|by|halfway|mid) (?:the |an? |his |her |their |our |my )*(?=${ODD_PLACE}|[A-ZÀ-ÞĀ-Ɏ]|M\\d|A\\d|N\\d)`,
  ),
  entire(
    "odd-place",
    0.4,
    `(?:in|on|from|at) (?:the |an? |his |her )(?:[A-Za-zÀ-ɏ]+ )?(?:lay-?by|back seat|horsebox|wedding dress|bath|lift|taxi|car park|car deck|kitchen floor|bathroom floor|hard shoulder|vestry|paddling pool|camper van|caravan|barn|shed|altar|dressing room|chapel|confession box|coffin|hearse|wheelie bin|shopping trolley|skip)`,
  ),
  opening(
    "collapse",
    0.75,
    "(?:collapsed|keeled over|passed out|fainted|arrested|dropped dead) (?:at|on|in|during|mid|while|whilst|outside|under|beside|in front of|halfway|before|behind|over|into) ",
  ),
  opening(
    "collapse",
    0.75,
    `(?:collapsed|collapses|collapse|arrested|keeled over|passed out|fainted|dropped|died|seized|fitted|cardiac arrest|heart attack|stroke|STEMI|had (?:a|his|her) (?:[A-Za-zÀ-ɏ]+ )+|went down|took ill|taken ill|went blue|stopped breathing|proposed|suffered [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+){0,2}) (?:at|on|in|during|mid|while|whilst|outside|under|beside|in front of|halfway|before|between|behind|over|into) (?:the |an? |his |her |their |own )*(?=${OCCASION}|${ODD_PLACE}|[A-Za-zÀ-ɏ]+ing\\b|middle|finish|start|sideline|stage|pitch|altar|wheel|ring|dance|top|summit|line|pulpit|microphone|grandstand|cab|checkout|desk|bench|witness)`,
  ),
  opening(
    "occasion",
    0.6,
    `(?:during|mid|mid-|halfway through|in the middle of|at|after|before) (?:the |an? |his |her |their |our |last night's |saturday's |own |daughter's |son's |[A-Za-zÀ-ɏ]+'s )+(?:[A-Za-zÀ-ɏ]+ )?${OCCASION}`,
  ),
  entire("occasion", 0.55, `(?:during|mid|halfway through) (?:the |an? |his |her )*[A-Za-zÀ-ɏ]+`),
  opening(
    "arrival",
    0.7,
    "(?:carried|walked|drove|driven|airlifted|air-?lifted|flown|winched|helicoptered|dragged|wheeled|stretchered|rushed|cycled|rowed|blue-?lighted|landed|taxied|hitchhiked|hitched|paddled|sailed|crawled|limped|marched|rode|smuggled|escorted|lowered|hoisted|brought|came|arrived|turned up|walks|rocked up|showed up|presented) (?:(?:her|him|them|himself|herself|themselves|it|me|us|[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+) )?(?:in|into|out|down|up|here|home|over|back|to|off|across|through|for|onto)?,? ?(?:on|by|wearing|carrying|dressed|covered|soaked|still|across|off|straight from|from the|in (?:his|her|a|full|their|the back of)|with (?:a|his|her|the) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:in|on|under|up|still|stuck|through|bag|box|jar|bucket|lunchbox|tupperware)|through the (?:snow|night|flood|water)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?:miles|km|kilometres|hours|days))",
  ),
  opening(
    "rescue",
    0.75,
    "(?:rescued|saved|dug out|cut out|winched|found|discovered|spotted|pulled|revived|resuscitated|brought back|shocked|kept alive|lifted) (?:[A-Za-zÀ-ɏ]+ )?(?:by|in|on|at|from|off|out of|under|face down|dead|collapsed|hanging|floating|wandering|lying|alive|after|with|up) (?!(?:it|that|this|my|our|me|us|line|time)\\b)",
  ),
  entire(
    "rescue",
    0.6,
    "lifeboat|coastguard|coast guard|air ambulance|RNLI|mountain rescue|cave rescue|search and rescue|R1\\d\\d|rescue 11\\d|fire brigade|helimed|heli-?med|HEMS|sub-?aqua|search party|missing (?:person|since|for [A-Za-zÀ-ɏ]+)|CPR (?:for|on|by|in|from|once|till|until|with)(?: [A-Za-zÀ-ɏ]+){1,4}|(?:did|doing|started|gave|giving) CPR(?: (?:on|in|for|at|with)(?: [A-Za-zÀ-ɏ]+){1,4})?|bystanders?(?: [A-Za-zÀ-ɏ]+){0,3}|(?:rang|phoned|called|drove|dialled) (?:her|his|their|for her|for his) own (?:ambulance|999|taxi)|drove (?:himself|herself|themselves) (?:in|here|to)(?: [A-Za-zÀ-ɏ]+){0,3}",
  ),
  opening(
    "honour",
    0.7,
    "(?:proposed|propose|got engaged|engaged|eloped|got married|married|wed|tied the knot|renewed (?:their|his|her) vows|renewing (?:their|his|her) vows|walked (?:his|her) (?:daughter|granddaughter)|won|winning|scored|captained|lifted|medalled|qualified|competed|played|performed|sang|danced|ran|swam|rowed|cycled|climbed|conducted|carried|rang|blew out|cut the|opened|launched|starred|appeared|broke the record|was crowned|crowned|knighted|inducted|ordained|graduated) (?:the |an? |his |her |their |again |in |on |at |to |for |out |down |up |from )*(?=(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:bell|final|cup|medal|lotto|lottery|jackpot|all-ireland|championship|league|gold|silver|bronze|olympics|paralympics|world|record|marathon|channel|race|tournament|title|county|captain|ward|corridor|chapel|nurse|doctor|registrar|consultant|physio|triage|resus|hospital|icu|itu|bedside|theatre|ambulance|stage|tv|telly|radio|award|prize|competition|show|grand national|derby|everest|kilimanjaro|camino|great north|great wall|eisteddfod|x factor|strictly|traitors|bake off|choir|band|proms|candles|song|anthem|queen|king|pope|president))",
  ),
  opening(
    "first",
    0.7,
    "(?:first|second|third|only|youngest|oldest|biggest|largest|smallest|heaviest|longest|tallest|fastest|last|lone|sole|rarest|worst) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:ever|in (?:the |this |our )?(?:country|county|world|uk|ireland|scotland|wales|england|europe|britain|state|region|hospital|department|unit|island|village|town|parish|trust|years|decades|history|\\d+ years|[A-Za-zÀ-ɏ]+ years)|on (?:the |this |our )(?:island|peninsula|ward|unit|planet|mainland|continent)|of (?:its|his|her|their) kind|to (?:have|survive|be|get|receive|walk|undergo|win|live|ring|go|reach|cross|row|swim|climb)|i've (?:ever )?seen|we've (?:ever )?(?:seen|had|done)|since \\d{4}|reported|recorded|known|south of|north of|outside)",
  ),
  entire(
    "first",
    0.6,
    "world first|record[- ]breaking|world record|national record|never before|(?:one of|only) (?:only )?(?:two|three|four|five|six|seven|\\d+) (?:people|cases|families|patients|babies)?(?: in (?:the |this )?[A-Za-zÀ-ɏ]+)?|once in a (?:lifetime|generation|career)|against all (?:the )?odds|miracle baby|miracle",
  ),
  entire(
    "fame",
    0.7,
    "(?:all over|on|in|made|making|off|front page of) (?:the |all the |every )?(?:news|papers?|local news|local paper|evening news|front page|headlines|six o'clock news|telly|tv|television|radio|local radio|internet|tabloids|sunday papers|national news|regional news|nine o'clock news|crimewatch|crimecall|facebook page|telegraph|echo|gazette|argus|herald|mercury|chronicle|examiner|mirror|sun|mail)(?: (?:last|this|since|about|for|yesterday|tonight|over|again)(?: [A-Za-zÀ-ɏ]+){0,4})?",
  ),
  entire(
    "fame",
    0.7,
    "went viral|gone viral|going viral|viral (?:video|clip|tiktok|post|tweet)|(?:video|clip|footage|photos?|pictures?) (?:of (?:him|her|it|them|the [A-Za-zÀ-ɏ]+)|everyone|everybody|that's|went|is|doing the rounds|on tiktok|on facebook)|(?:you'll have|you will have|you've|you may have|you might have) (?:all )?(?:seen|heard|read)(?: [A-Za-zÀ-ɏ]+){0,4}|the one (?:from|off|in|on|who|that|whose)(?: [A-Za-zÀ-ɏ]+){1,6}|yes,? that (?:one|[A-Za-zÀ-ɏ]+)|(?:reality|love island|strictly|x factor|eurovision|big brother|bake off|traitors|gladiators|rose of tralee|britain's got talent) (?:star|contestant|winner|finalist)|gofundme|crowdfunder|go fund me|documentary|inquest|murder trial|court case|tribunal|jailed for(?: [A-Za-zÀ-ɏ]+){1,3}|(?:charged|convicted|sentenced|arrested|acquitted) (?:with|of|for|after|over|at|in)(?: [A-Za-zÀ-ɏ]+){1,4}|coroner|mural of (?:him|her)|statue of (?:him|her)",
  ),
  opening(
    "flight",
    0.65,
    "(?:fled|escaped|deported|trafficked|evacuated|shelled|bombed|displaced|survived|crossed|smuggled|stowed away|came over|washed up) (?:from |in |on |the |to |at |by |across |over )(?!(?:my|our|it|that|this|mind|fingers)\\b)",
  ),
  entire(
    "disaster",
    0.6,
    "Storm [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|(?:the |in the |april |recent |last year's )(?:floods?|earthquake|landslide|mudslide|avalanche|tsunami|cyclone|hurricane|typhoon|wildfires?|stampede|crush|collapse|blackout|power cut|outbreak|bridge collapse|mine collapse|pit disaster)",
    "g",
  ),
  entire(
    "belongings",
    0.5,
    "wearing (?:an? |his |her |the |nothing |only |full )+[A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?|dressed (?:as|in|like)(?: [A-Za-zÀ-ɏ]+){1,3}|in (?:full|fancy) (?:dress|kit|drag|regalia|costume|uniform|leathers|make-?up)|(?:wig|tiara|costume|boots|kit|robes|helmet|leathers|wetsuit|veil) still on|still (?:in|wearing|holding|carrying|clutching|strapped|dressed|covered|wearing|attached|had)(?: [A-Za-zÀ-ɏ]+){1,4}",
  ),
  opening(
    "visit",
    0.5,
    "(?:smuggled|sneaked|snuck|brought) (?:in |into |up )?(?:an? |the |his |her |their )(?=[A-Za-zÀ-ɏ]+ (?:in|into|onto|to|up|for|past)\\b)",
  ),
  opening(
    "vow",
    0.5,
    `(?:threatened|confessed|refused|tried|attempted|managed|promised|asked me|asked us|told (?:me|us|the)|sang|serenaded|fed|hid|hidden|buried|planted|knitted|built|baked|taught|bet|sold|lost|stole|burned|smashed|threw|broke into|escaped|absconded|climbed) (?:to |her |his |him |me |us |them |the |an? |out |in |into |over |that |through )+(?!(?:phone|time|ball|plot|way|day|job)\\b)(?=[A-Za-zÀ-ɏ]+ (?:[A-Za-zÀ-ɏ]+ )?(?:in|on|at|out|from|with|to|under|for|over|into|through|off) ${WHOSE})`,
  ),
];

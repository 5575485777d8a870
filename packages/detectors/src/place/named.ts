import { IN_TOWN, type PlacePattern, PROPER, placePattern } from "./pattern.ts";

const SAINT = "(?:St|Saint|SS|Sts|Naomh|San|Santa|Sant)\\.? [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+(?:'s|')?";
const ANYWHERE =
  "(?<=\\b(?:in|at|outside|behind|from|near|above|by|to|opposite|beside|over|off|into|next to|of) (?:the |a |an |our |his |her |my |local |big |wee )?)";
const SHOP =
  "(?:Tesco|Sainsbury's|Sainsburys|Asda|Aldi|Lidl|Morrisons|Waitrose|Iceland|Spar|Centra|SuperValu|Supervalu|Londis|Mace|Gala|Dunnes|Primark|Penneys|Boots|Superdrug|Greggs|McDonald's|McDonalds|Maccies|KFC|Burger King|Supermac's|Subway|Nando's|Costa|Starbucks|Caffè Nero|Wetherspoons?|Spoons|IKEA|Ikea|B&Q|Argos|Currys|Screwfix|Wickes|Homebase|Woodie's|Halfords|Kwik Save|Poundland|Home Bargains|B&M|Matalan|TK Maxx|Next|M&S|Marks|Marks and Spencer|John Lewis|Debenhams|Harrods|Ladbrokes|Paddy Power|Boylesports|William Hill|Coral|Premier Inn|Travelodge|Holiday Inn|Hilton|Ibis|Butlins|Butlin's|Pontins|Haven|Center Parcs|Centre Parcs|Alton Towers|Walmart|Target|Costco|CVS|Walgreens|Dunkin|Tim Hortons|Wendy's|Woolworths|Woolies|Coles|Bunnings|Kmart|Checkers|Shoprite|Pick n Pay|Applegreen|Circle K|Topaz|Shell|Esso|Texaco|Maxol|Bus Éireann|Ryanair|PureGym|Flyefit|Gold's Gym)";
const CARE =
  "(?:Hospitals?|Infirmary|Hospice|Medical Cent(?:re|er)|Maternity|Cancer Cent(?:re|er)|Sanatorium|Asylum|Ysbyty)";
const SCHOOL =
  "(?:Primary(?: School)?|Junior(?: School|s)?|Infants?(?: School)?|Secondary(?: School)?|Academy|High(?: School)?|Grammar(?: School)?|Comprehensive|Comp|Middle School|Elementary|Prep(?: School)?|Montessori|Nursery(?: School)?|Playgroup|Pre-?school|Kindergarten|N\\.?S\\.?|PS|BNS|GNS|National School|Community (?:School|College)|Sixth Form(?: College)?|College|School|University|Uni|Polytechnic|Poly|Institute|Tech|ETNS|Educate Together)";
const CARE_HOME =
  "(?:[Nn]ursing [Hh]omes?|[Cc]are [Hh]omes?|[Rr]esidential(?: [Hh]ome)?|[Rr]est [Hh]ome|Lodge|House|Court|Manor|Grange|Gardens|View|[Ss]heltered [Hh]ousing)";
const VENUE =
  "(?:Arms|Inn|Hotel|Tavern|Bar|Pub|Head|Club|Stadium|Park|Arena|Theatre|Cinema|Castle|Palace|Cathedral|Abbey|Priory|Church|Chapel|Minster|Mosque|Temple|Gurdwara|Synagogue|Shrine|Bridge|Tunnel|Pier|Harbour|Harbor|Quay|Dock|Docks|Marina|Ferry|Station|Airport|Airfield|Services|Junction|Roundabout|Leisure Cent(?:re|er)|Sports Cent(?:re|er)|Shopping Cent(?:re|er)|Community Cent(?:re|er)|Centre|Mall|Market|Mart|Marts|Racecourse|Races|Showground|Show|Golf Club|Golf Course|Links|GAA|GFC|GAC|HC|RFC|FC|AFC|CC|RUFC|United|Rovers|Athletic|Parkrun|parkrun|Festival|Fair|Fleadh|Prison|Jail|Gaol|Barracks|Camp|Garrison|Farm|Estate|Flats|Tower|Towers|Halls?|Mill|Works|Colliery|Pit|Quarry|Refinery|Power Station|Museum|Library|Zoo|Aquarium|Wood|Woods|Forest|Falls|Beach|Strand|Bay|Cove|Point|Cliffs?|Moor|Fell|Mountain|Hill|Glen|Valley|Dale|Lough|Loch|Lake|River|Reservoir|Canal|Island|Isle|Islands|Way|Marae|Junction|Village|Crossing|Viaduct|Steps|Common|Green|Marshes|Sands|Downs|Fields|Caravan Park|Holiday Park|Surf Club|Boat Club|Yacht Club|Lifeboat|Fort|Pass|Creek|Ranch|Plantation|Township|Compound|Kraal|Waterfront|Mosque)";
const STREET =
  "(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Terrace|Crescent|Place|Square|Row|Boulevard|Blvd|Highway|Expressway|Parade|Mews|Quay|Walk|Rise|Grove|Circus|Wynd|Brae)";

/** Places named by what they are: a proper name before or after the noun. */
export const NAMED: readonly PlacePattern[] = [
  placePattern(
    "hospital",
    0.95,
    `${PROPER} (?:(?:General|University|Community|Regional|Royal|Children's|Women's|Memorial|District|Mission|Teaching|Maternity|Cottage|City|County|Private|Central|Provincial|State) ){0,2}(?:${CARE}|hospitals?)(?:${IN_TOWN})?`,
  ),
  placePattern(
    "hospital",
    0.7,
    `${PROPER} (?:General|Royal|University Hospitals?|District General|DGH|Clinic)|Royal (?!College|Society|Mail|Family|Navy|Marines?|Air|Commission|Colleges|Assent|Wedding)[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|(?:[Tt]he|our|at) (?:Royal|General|Infirmary|Western|Northern)(?! [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ])`,
  ),
  // BGH, ARI, CUH: a hospital by its initials.
  placePattern("hospital", 0.6, "[A-Z]{1,2}(?:GH|RH|RI|UH|DGH|CH)"),
  placePattern(
    "hospital",
    0.8,
    "(?:Ysbyty|Ospidéal|Hôpital|Klinikum|Rumah Sakit|Hospital)(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}){1,3}",
  ),
  placePattern(
    "practice",
    0.75,
    `${PROPER} (?:[Mm]edical [Pp]ractice|[Mm]edical [Cc]entre|[Hh]ealth [Cc]entre|[Ss]urgery|[Pp]ractice|[Dd]ental|[Pp]harmacy|[Cc]hemist)`,
  ),
  placePattern(
    "school",
    0.85,
    `${PROPER} (?:${SCHOOL}|primary|secondary|high|academy|grammar|comp)(?:${IN_TOWN})?`,
  ),
  placePattern(
    "school",
    0.85,
    "(?:Scoil|Gaelscoil|Gaelcholáiste|Col[aá]iste|Naíonra|Ysgol|Bunscoil|Meánscoil|Lycée|Escola|Colegio)(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}){1,3}",
  ),
  placePattern(
    "school",
    0.6,
    `(?:[Pp][1-7]|[Yy]ear \\d{1,2}|[Rr]eception|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth) (?:class|year)|[Jj]unior infants|[Ss]enior infants|[Tt]ransition year|[Ss]ixth form) (?:at|in) (?:the )?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}){0,2}`,
  ),
  placePattern(
    "school",
    0.5,
    "(?:one of the|the|our|her|his|a|local|same|village|island) (?:local |girls'? |boys'? |cathedral |private |village |island |special |convent |boarding |public )?(?:primar(?:y|ies)|secondar(?:y|ies)|grammar|comp|comprehensive|sixth form|school|crèche|creche|playgroup|nursery|Gaelscoil|academy|college)(?: in [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+)?",
  ),
  placePattern(
    "venue",
    0.6,
    `(?<!\\bSt Patrick's )${SAINT}(?! (?:Day|day|night|Night|eve|Eve|week|John Ambulance|Ambulance|ambulance|[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+ (?:said|says)))(?: (?:NS|PS|Primary|GAA|Church|church|school|hospice|Hospice))?`,
  ),
  placePattern("venue", 0.5, "st\\.? [a-zß-ÿĀ-ɏ]{3,}'s(?! (?:day|night|eve))", "g"),
  placePattern(
    "venue",
    0.9,
    "HMP(?: (?:& |and )?YOI)? [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|HM Prison [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|RAF [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|HMS [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|HMNB [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|RNAS [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+|Camp [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+",
  ),
  placePattern("venue", 0.8, `${PROPER} ${CARE_HOME}(?:${IN_TOWN})?`),
  placePattern(
    "venue",
    0.7,
    `${PROPER} (?:${VENUE}|ferry|prison|barracks|camp|mart|pier|beach|bridge|parkrun|steamer|boat|harbour|services|airport|station|racecourse|races|show|regatta|festival|services|bingo|chapel|church|cathedral|mosque|temple|gurdwara|shrine|palace|hotel|pub|farm|mill|school|college|road|post|multistorey|car park|shopping centre|caravan park|golf club|rugby club|football club|cricket club|yacht club|GAA club|club|marae|junction|village|castle|stage|float)(?:${IN_TOWN})?`,
  ),
  placePattern("venue", 0.7, `${PROPER} ${STREET}\\.?(?! [a-zß-ÿĀ-ɏ]+'s)`),
  placePattern(
    "venue",
    0.75,
    `(?:Brgy\\.?|Barangay|Mount|Mt|Lough|Loch|Lake|River|Port|Cape|Glen|Ben|Slieve|Inis|Baile|Beinn|Pen|Cwm|Llyn|Port|Isle of|Island of|Gaeltacht|Estate|Kampung|Village of)(?: (?:na|an|of|in) | )[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24})?`,
  ),
  placePattern("venue", 0.65, `${ANYWHERE}${SHOP}(?:${IN_TOWN})?`),
  placePattern("venue", 0.6, `(?:the|a|our) (?:local )?${SHOP}${IN_TOWN}`),
  placePattern(
    "venue",
    0.7,
    `(?<=\\b(?:the|on|off|from|near|at|up|down|along|of|out) )(?:M\\d{1,2}|A\\d{1,4}(?:\\(M\\))?|N\\d{1,2}|B\\d{4}|R\\d{3}|L\\d{4}|I-\\d{1,3}|SH\\d{1,2}|US-\\d{1,3})(?: (?:services|roundabout|junction \\d+|near ${PROPER}))?|[MN]\\d{1,2} (?:crash|services|pile-?up|closure|closed|junction|southbound|northbound)|A\\d{2,4} (?:crash|pile-?up|closed|junction|southbound|northbound)|(?:Route|Highway|Interstate|Autobahn) \\d{1,3}|[Jj]unction \\d{1,2}`,
  ),
  placePattern(
    "venue",
    0.7,
    "(?:M5|M6|M1|M4|M8|M9|M25|M50|M62|A\\d{3})(?=[,.;:!?)]? ?(?:\\n|$|[a-zß-ÿĀ-ɏ\\d]))",
  ),
];

import { SOMEONE, STOP, type TraitPattern, trait, words } from "./pattern.ts";

const SHOWS =
  "(?:telly|tv|television|radio|front page|advert|poster|posters|billboards?|bus shelters?|buses|late late|late show|strictly|bake off|x factor|talent show|reality show|dating show|quiz show|cookery show|six o'clock news|breakfast (?:show|sofa|telly|tv)|soap|airline advert)";

/** What people know someone for: fame, nicknames, habits, pastimes. */
export const RENOWN: readonly TraitPattern[] = [
  trait(
    "fame",
    0.75,
    `(?:(?:the )?(?:one|lad|fella|man|woman|lady|girl|guy|lass|couple|chef|presenter|him|her|that one|yer man|your man|yer wan|someone|anyone|who|you'd|famous|yes) )?(?:off|on|from|out of|in) (?:the |that |a |your |my |all the |all over the )?(?:[A-Za-zÀ-ɏ'-]{1,24} )?${SHOWS}`,
  ),
  trait(
    "fame",
    0.6,
    `(?:the )?(?:one|lad|fella|man|woman|lady|girl|guy|couple|him|her|yer man|yer wan|famous|celebrity) (?:off|on|from|in) (?:the )?(?:[A-Za-zÀ-ɏ'-]{1,24} )?(?:news|papers?|internet|tiktok|youtube|instagram)`,
  ),
  trait(
    "fame",
    0.7,
    `all over (?:the )?(?:news|papers|internet|buses|telly|tiktok|facebook|front pages?|local news)|went viral|gone viral|viral (?:video|clip|tiktok)|lottery (?:winners?|couple)|lotto winners?|national treasure|local (?:legend|celebrity|hero|institution)|household name|world record\\w*|(?:you|we|you'd|you'll|everyone|everybody|half of you|half the town) (?:all |will |would )?know(?:s)? (?:him|her|them|the voice|the face|who|the one|exactly who)`,
  ),
  trait(
    "fame",
    0.65,
    "first (?:woman|man|female|girl|person|black woman|irishman|irishwoman) (?:in|to|on|ever|from|at)(?: [A-Za-zÀ-ɏ'-]{1,24}){1,6}|(?:oldest|youngest|longest[- ]serving|tallest|last|only|first) (?:living |surviving |female |remaining )?(?:resident|patient|member|person|man|woman|survivor|player|driver|native|speaker|captain|winner) (?:in|on|of|at|from)(?: [A-Za-zÀ-ɏ'-]{1,24}){1,4}",
  ),
  trait(
    "fame",
    0.55,
    `(?:[A-Za-zÀ-ɏ'-]{1,24} ){0,2}(?:champion(?:ship)?|medal(?:list)?|gold|silver|bronze|trophy|cup|title|record holder|prize|best in show|runner-up) ?(?:winner|holder|medal)?(?= (?:in|at|for|with|twice|three|winner|running|last|this|and|from)(?![A-Za-zÀ-ɏ])|[.,;!?\\n)]|$)(?<=champion\\w*|medal\\w*|trophy|winner|holder|prize|show|runner-up)`,
  ),
  trait(
    "service",
    0.45,
    `(?:\\d\\d|[A-Za-zÀ-ɏ]+(?:ty|teen)(?:[ -][A-Za-zÀ-ɏ]+)?) (?:odd )?years (?:with|in|on|at|of|opening|behind|ringing|driving|playing|singing|teaching|farming|fishing) (?!follow|a |clinical|pain|treatment|this)(?:the |a )?[A-Za-zÀ-ɏ'-]{1,24}(?: (?!and|when|now)[A-Za-zÀ-ɏ'-]{1,24}){0,3}`,
  ),
  trait(
    "nickname",
    0.7,
    `(?:known (?:locally |to (?:everyone|all|us|the ward|half the town) )?as|nicknamed|goes by|answers to|(?:everyone|everybody|we all|the staff|the papers|they|the ward|the lads|the nurses) calls? (?:him|her|them)) (?:the |")?${STOP}[A-Za-zÀ-ɏ'-]{1,24}${words(3)}"?`,
  ),
  trait(
    "nickname",
    0.6,
    `"[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ '-]{2,24}" (?:to everyone|to us|to all|as (?:he|she)'s known)`,
    "g",
  ),
  trait(
    "known-for",
    0.6,
    `(?:known|famous|renowned|notorious|legendary|loved|remembered) for (?:the |his |her |their |a )?${STOP}[A-Za-zÀ-ɏ'-]{1,24}${words(5)}`,
  ),
  trait(
    "known-for",
    0.5,
    `the (?:lad|man|woman|one|fella|lady|couple|girl|boy) (?:who|that) (?!(?:came|had|is|was|has|died|needs|needed|rang|fell|presented|said|told|got|went|did|can|could|will|would)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ']{1,24}(?: ${STOP}[A-Za-zÀ-ɏ0-9'-]{1,24}){1,6}`,
  ),
  trait(
    "habit",
    0.65,
    "smok(?:es|ed|ing) (?:\\d+|twenty|forty|sixty|like a|throughout|a pipe|roll-?ups|cigars)(?: a day)?|drinks (?:\\d+|a bottle|a litre|like a)[A-Za-zÀ-ɏ ]{0,16}|(?:never|not) (?:once )?(?:seen )?without (?:his|her|a|the)? ?[A-Za-zÀ-ɏ'-]{1,24}|swears like[A-Za-zÀ-ɏ ]{0,16}|talks to (?:the|his|her) [A-Za-zÀ-ɏ]{1,24}|terrified of [A-Za-zÀ-ɏ-]{1,24}|(?:scared|afraid) of (?:needles|lifts|dogs|hospitals|flying|men)|(?:runs|ran|running) (?:marathons|ultras|parkrun)|allergic to [A-Za-zÀ-ɏ]{1,24}",
  ),
  trait(
    "pastime",
    0.6,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:s?he|they|who|and|still|now|always|${SOMEONE}) (?:(?:still|always|also|once) )?)(?:plays|collects|collected|keeps|breeds|bred|restores|restored|races|raced|rides|rode|paints|carves|knits|knitted|crochets|embroiders|sings|sang|swims|swam|surfs|dances|danced|bakes|juggles|trains|flies|grows|recites|whittles|skates|climbs|hunts|shoots) (?!(?:it|me|him|her|us|them|up|out|down|in touch|on with|well|a (?:role|part|record|list|diary|copy|clinic)|the (?:record|list|role|same|rest)|safe|calm|going|saying|asking|telling|coming|getting|ringing|an eye|quiet|as|that|my|your|off|away|on)(?![A-Za-zÀ-ɏ]))${STOP}[A-Za-zÀ-ɏ'-]{1,24}${words(4)}`,
  ),
  trait(
    "pastime",
    0.6,
    "(?:member|captain|secretary|stalwart|supporter|fan|season ticket holder|follower|die-hard|mad about|mad keen|daft about) (?:of|at|for|about|on) (?:the |his |her )?[A-Za-zÀ-ɏ'-]{1,24}(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}){0,2}|(?:[A-Za-zÀ-ɏ'-]{1,24}) (?:supporter|fan|season ticket holder|fanatic|enthusiast|nut)",
  ),
  trait(
    "milestone",
    0.45,
    "(?:about|due) to retire(?: [A-Za-zÀ-ɏ]+){0,3}|retired (?:a|two|three|six|last|this|just|only) (?:week|month|months|weeks|year|years|friday)?|(?:new|first|second) (?:week|day|month) (?:in|at|of) (?:a |the |her |his )?(?:new )?(?:job|school)|second attempt|no (?:fixed abode|insurance|shoes|visitors|socks|passport|papers)",
  ),
  trait(
    "trademark",
    0.5,
    `(?:always|forever|never stops|constantly|insists on|insisted on|keeps) (?:wears?|wearing|sings?|singing|brings?|bringing|carries|carrying|whistling|humming|calls?|calling|quoting|knitting)(?: ${STOP}[A-Za-zÀ-ɏ'-]{1,24}){1,5}`,
  ),
];

import { SOMEONE, STOP, type TraitPattern, trait, words } from "./pattern.ts";

const COLOUR =
  "(?:red|yellow|blue|green|white|black|silver|grey|gold|pink|purple|orange|brown|tartan|leopard[- ]print|cream|maroon|turquoise)";
const VEHICLE =
  "(?:car|van|tractor|scooter|mobility scooter|motorbike|bike|jeep|pickup|camper(?:van)?|lorry|truck|mini|beetle|fiesta|corsa|micra|yaris|polo|golf|clio|focus|transit|land rover|range rover|audi|bmw|merc(?:edes)?|tesla|volvo|saab|skoda|fiat|jag(?:uar)?|porsche|ferrari|bentley|rolls(?: royce)?|harley|vespa|massey|ford|toyota|hilux|f-150|berlingo|kangoo|robin reliant|reliant robin)";

/** What can be seen on someone or with them: size, tattoos, clothes, vehicles, things in hand. */
export const LOOKS: readonly TraitPattern[] = [
  // Weights of babies and of people; a gram count outside these is a dose or a recipe.
  trait(
    "weight",
    0.7,
    "(?:four|five|six|seven|eight|nine|ten|eleven) pounds?(?: (?:\\w+))?(?! (?:for|note|off|each|coin|a))|\\d{1,2} ?lbs?(?:,? ?\\d{1,2} ?(?:oz)?)?|\\d{1,2} ?stone(?: \\d{1,2}(?: ?lbs?)?)?(?! (?:of|in|off|lost|lighter))|\\d{1,2} ?st \\d{1,2}(?: ?lbs?)?|(?:\\d{2,3}|[a-z]+ty(?:[- ][a-z]+)?) ?stone",
  ),
  trait(
    "weight",
    0.6,
    "(?:[4-9]\\d\\d|[1-4]\\d{3}) ?(?:g|grams?|grammes?)(?! (?:of|a|per|bag))|(?:[0-5]\\.\\d{1,2}) ?(?:kg|kilos?)(?!/)|(?:3\\d|4[0-5]|1[3-9]\\d|2\\d\\d|3\\d\\d) ?(?:kg|kilos?)(?! (?:of|per))",
  ),
  trait(
    "height",
    0.6,
    "(?:[4-7]|four|five|six|seven) ?(?:ft|foot|feet|')(?: ?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\"|in)?)?(?: tall)?(?! (?:of|away|high|long|deep|apart|wide|from|drop|fall|wall|ladder))",
  ),
  trait(
    "tattoo",
    0.85,
    `(?:(?:an? |the |his |her )(?:[A-Za-zÀ-ɏ'-]{1,24} ){0,2}|[A-Za-zÀ-ɏ'-]{1,24} )?tattoo(?:s|ed)?(?: (?:of|on|across|saying|that says|reading|with|down|up)${words(6)})?`,
  ),
  trait(
    "look",
    0.7,
    `(?<=(?:the|that|same|little|wee|old|young|big|lovely) ${SOMEONE} )(?<trait>(?:with|in) (?:the|a|an|his|her|all the|no|one|two) ${STOP}[A-Za-zÀ-ɏ0-9'-]{1,24}${words(4)})`,
  ),
  trait(
    "look",
    0.55,
    `the ${SOMEONE} (?:with|in) (?:the|a|an|no|one|two|\\d+) (?!(?:room|car|news|bed|corner|ward|next|waiting|photo|video|picture|middle|end|story|back|front|hospital|clinic|queue|charge|team)(?![A-Za-zÀ-ɏ]))${STOP}[A-Za-zÀ-ɏ0-9'-]{1,24}${words(3)}`,
  ),
  trait(
    "belonging",
    0.6,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:holding|carrying|clutching|gripping|waving|brandishing|pushing|cradling|nursing|armed with|walked in with|arrived with|came in with|came with|turned up with|sat with|sitting with|brought (?:me|us|in)|brings (?:me|us|in)|asking about|shouting for|left behind) )(?<trait>(?:his|her|their|an?|the|two|three|four|some|one) (?!(?:list|letter|history|fever|cough|pain|rash|headache|lump|temperature|temp|sats|gp|question|call|message|chance|few|couple|lot|bit|good|week|minute|hand|day|note|appointment|prescription|referral|number|result|results|blood|infection|fracture|chest|sore|stroke|ward|hospital|building|room|job|practice|team|nhs|service|country|door)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ'-]{1,24}${words(4)})`,
  ),
  trait(
    "clothing",
    0.65,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:wearing|dressed as|dressed in|dressed up as) )(?<trait>(?:an? |the |his |her |only |nothing but |full )?[A-Za-zÀ-ɏ'-]{1,24}${words(5)})`,
  ),
  trait(
    "clothing",
    0.6,
    `(?:[a-zß-ÿĀ-ɏ]{1,24} ){1,3}still (?:on|in place|round (?:his|her) neck)|still in (?:his|her|their|full|the) [A-Za-zÀ-ɏ' -]{3,24}?(?=[.,;!?\\n]|$)`,
  ),
  trait(
    "vehicle",
    0.6,
    `${COLOUR} ${VEHICLE}|mobility scooter|(?:adapted|motability|vintage|classic|souped-up|battered|modified) ${VEHICLE}`,
  ),
  trait(
    "look",
    0.6,
    `(?:ginger|blind|deaf|tiny|skinny|naked|tattooed|bearded|freckled|one-armed|toothless|enormous|giant|gigantic) (?=${SOMEONE})`,
  ),
  trait(
    "look",
    0.6,
    "(?<=(?<![A-Za-zÀ-ɏ])(?:he's|she's|who's|is|was|both|profoundly|totally|stone|going|,) )(?:deaf|blind|naked|ginger|mute|bald)(?! (?:trial|spot|to))",
  ),
  trait(
    "look",
    0.6,
    "(?:in|using|his|her|uses|their) (?:an? |the |his |her )?(?:[A-Za-zÀ-ɏ]{1,24} )?wheelchair|(?:a|his|her|the|walks with a|with a) (?:[A-Za-zÀ-ɏ]{1,24} )?(?:scar|limp|stick|squint|stammer|crook)(?: (?:on|across|down|from)(?: [A-Za-zÀ-ɏ]{1,24}){1,4})?",
  ),
  trait(
    "look",
    0.55,
    `${COLOUR}(?:,)? (?:(?:curly|long|frizzy|spiky|wavy) )?(?:hair|beard|eyes|coat|hat|jacket|dress|jumper|scarf|boots|shoes|wellies|suit|glasses|nails|ribbon|silks)`,
  ),
  trait(
    "look",
    0.6,
    "(?:missing|lost|without|no|with|has) (?:an?|one|two|three|four|both|half|most|his|her|the) (?:of )?(?:his |her |an? )?(?:fingers?|thumbs?|toes?|ears?|eyes?|legs?|arms?|front teeth|teeth|hands?|foot|feet|eyebrows?|hair|hearing aids?|specs|glasses|shoes?|kidney)|hair (?:is|has) (?:coming|come|grown|growing) back(?: in)? [A-Za-zÀ-ɏ]{1,24}|built like (?:an? )?[A-Za-zÀ-ɏ]{1,24}(?: [A-Za-zÀ-ɏ]{1,24})?|(?:beard|hair|plait) down to (?:here|his|her|the) ?[A-Za-zÀ-ɏ]*",
  ),
  trait(
    "animal",
    0.7,
    "(?:dog|cat|parrot|horse|budgie|rabbit|tortoise|pony|hamster|goat|donkey|hen|duck|snake|ferret|cow|pig)s?(?:'s name is| (?:is |are )?(?:called|named)) [A-Za-zÀ-ɏ]+(?: and [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+)?",
  ),
];

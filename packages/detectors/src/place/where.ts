import { type PlacePattern, placePattern } from "./pattern.ts";

/** Capitalised words after "in" or "from" that are no places: days, tongues, people, fields of medicine, the web. */
const NO_PLACE =
  "(?!(?:I|I'm|I've|The|A|An|My|Our|Your|His|Her|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Lady|God|Jesus|Allah|Christ|Mum|Dad|Mam|Mammy|Daddy|Nan|Nana|Granny|Grandad|English|Irish|Welsh|Gaelic|Gaeilge|French|Spanish|German|Polish|Urdu|Arabic|Punjabi|Hindi|Bengali|Latin|Greek|Russian|Ukrainian|Swahili|Yoruba|Igbo|Hausa|Twi|Zulu|Xhosa|Tagalog|Malay|Mandarin|Cantonese|Portuguese|Italian|Turkish|Romanian|Persian|Farsi|Pashto|Somali|Tamil|Telugu|Malayalam|Sinhala|Nepali|Japanese|Korean|Chinese|Hebrew|Afrikaans|Shona|Amharic|Tigrinya|Ulster Scots|Scots|Braille|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Christmas|Easter|Ramadan|Eid|Diwali|Lent|Advent|General|Emergency|Primary|Secondary|Public|Mental|Medicine|Medical|Medicare|Health|Healthcare|Paediatrics?|Psychiatry|Surgery|Anaesth\\w+|Obstetrics|Cardiology|Oncology|Radiology|Neurology|Dermatology|Palliative|Clinical|Nursing|Family|Intensive|Critical|Women's|Children's|Covid|COVID|Parkinson\\S*|Alzheimer\\S*|Crohn\\S*|Botox|Facebook|Instagram|Twitter|TikTok|WhatsApp|YouTube|LinkedIn|Google|Zoom|Teams|Netflix|Lancet|Nature|Cochrane|Level|Year|Part|Phase|Tier|Figure|Table|Chapter|Section|Band|Type|Stage|Grade|Day|Week|Room|Bed|Ward|Bay|Mass|Parliament|Government|Congress|Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|All|Any|This|That|Views|Everyone|Anyone|Both|Each|No|Not|It|He|She|We|They|You|Me|Us|Them|What|Who|How)(?![A-Za-zÀ-ɏ]))";
const CAPITAL = "[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ][A-Za-zÀ-ɏ'-]{0,24}";
const NAMES = `${CAPITAL}(?: (?:(?:of|na|an|upon|le) )?${CAPITAL}){0,3}`;

/** A capitalised word nobody listed, where a place must stand. */
export const WHERE: readonly PlacePattern[] = [
  placePattern(
    "town",
    0.6,
    `(?<=\\b(?:in|near|outside|beyond|outside of|just off|out of|west of|east of|north of|south of|above in|back in|over in|village of|town of|city of|parish of|townland of) (?:the )?)${NO_PLACE}${NAMES}`,
  ),
  placePattern(
    "town",
    0.5,
    `(?<=\\b(?:at|off|past|via|towards|around|round|through|across|over|up|along|down|up on|out on) (?:the )?)${NO_PLACE}${NAMES}`,
  ),
  placePattern(
    "town",
    0.4,
    `(?<=\\b(?:from|flown to|sent to|moved to|drove to|travelled to|transferred to|back to|over to|gone to|went to|bound for|flew to|flies to|up to|down to) (?:the )?)${NO_PLACE}${NAMES}`,
  ),
  // "Neilly Vance of Malin Head", but not the College of Surgeons.
  placePattern(
    "town",
    0.4,
    `(?<=(?<!(?:College|Colleges|Department|Dept|Institute|School|Ministry|House|Bank|Journal|Faculty|Society|Board|Court|Head|Director|Chair|Secretary|Minister|Dean|Bishop|Duke|Duchess|Queen|King|Prince|Princess|Lord|Lady|State|Act|Code|Order|Association|Academy|Office|Centre|Center|Bureau|Council|University|Lots|Best|Because|Most|Some|None|Kind|Out|Think|Proud|Instead|Speaking|Professor|Mother|Father|Game|Lack|Member|Fellow|Royal) )\\b[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24} of )${NO_PLACE}${NAMES}`,
  ),
  // Between stops, a word built as towns are: "Lambeg drummer, sixties, Ballinderry."
  placePattern(
    "town",
    0.45,
    `(?<=^|[\\n,.;:(/] ?)(?:(?:Bally|Balli|Ballin|Kil|Kill|Knock|Drum|Dun|Clon|Cloon|Clough|Carrick|Carrig|Rath|Ard|Inis|Inish|Lis|Tubber|Tobar|Mully|Magher|Derry|Castle|Glen|Strath|Inver|Aber|Loch|Lough|Auch|Llan|Pont|Caer|Ystrad|Cwm|Porth|Tre)[a-zß-ÿĀ-ɏ]{3,}|[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]{2,}(?:ton|town|ham|bury|borough|burgh|ford|bridge|mouth|minster|thorpe|thwaite|wick|worth|stead|combe|hampton|chester|caster|haven|pool|dale|ville|lough|more|beg|pur|abad|nagar|garh|kuppam|puram|fontein|kraal|berg|bosch))(?=[,.;:)\\n]|$)`,
  ),
  // "A Hessle girl", "the Syrian family above in Aughrim": whose town stands before them.
  placePattern(
    "town",
    0.4,
    `(?<=\\b(?:an?|the|our|this|one) (?:wee |lovely |old |young )?)${NO_PLACE}${CAPITAL}(?= (?:man|woman|lady|gentleman|girl|boy|lad|lass|couple|farmer|pensioner|mum|mam|mammy|dad|granny|grandmother|grandad|schoolgirl|schoolboy|teenager|student|shopkeeper|landlord|publican|fisherman|skipper|postman|vicar|teacher|driver|patient)\\b)`,
  ),
];

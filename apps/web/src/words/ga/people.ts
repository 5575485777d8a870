import type { PeopleRange } from "@chaperone/core";
import type { Words } from "../en/index.ts";
import { capitalised, counted, countedInWords } from "./count.ts";
import {
  circleLine,
  costInWords,
  doubtInWords,
  fewInWords,
  noSmallGroupLine,
  overrideLine,
  peopleLine,
  thenFit,
  togetherLine,
} from "./people-lines.ts";
import { inPlace } from "./places.ts";

const changes = (count: number): string => countedInWords(count, "athrú");

/** Who could recognise the patient. */
export const people: Words["people"] = {
  region: "Cé a d’aithneodh an t-othar",
  peopleLine,
  circleLine,
  togetherLine,
  overrideLine,
  noSmallGroupLine,
  family: "Bheadh a fhios ag an othar agus ag an teaghlach.",
  caution:
    "Comhairthe ó tháblaí poiblí; d’fhéadfadh trí oiread nó an tríú cuid a bheith ann. Ní áirítear ach ar léadh anseo. Is leor níos lú sonraí do chairde, do chomhghleacaithe agus d’aon duine a bhí ann. Ní áirítear: do phróifíl, a bhfuil i bpictiúir, tráchtanna, an nuacht.",
  heavier: {
    must: "“Ní mór” atá ann mar sin féin: aithníonn daoine scéal ón gcaoi a n-instear é, is cuma cé mhéad duine a oireann dá shonraí.",
    should:
      "“Ba cheart” atá ann mar sin féin: aithníonn daoine scéal ón gcaoi a n-instear é, is cuma cé mhéad duine a oireann dá shonraí.",
    consider:
      "Is fiú smaoineamh air mar sin féin: aithníonn daoine scéal ón gcaoi a n-instear é, is cuma cé mhéad duine a oireann dá shonraí.",
  },
  withChanges: (count: number, others: PeopleRange) => `Le ${changes(count)}: ${fewInWords(others)}.`,
  circleNote:
    "Téann aon duine a bhí in aice láimhe de réir a bhfaca siad nó a raibh ar eolas acu cheana, mar sin is leor níos lú sonraí.",

  yourPosts: (count: number, when: string) =>
    `${count === 1 ? "do phostáil" : "do phostálacha"} dar dáta ${when}`,
  yourPostsBetween: (count: number, first: string, last: string) =>
    `do ${counted(count, "postáil")} idir ${first} agus ${last}`,

  costs: {
    heading: "An méid a nochtann gach sonra",
    explained:
      "Ciallaíonn “roinneann sé ar 100”: as 100 duine a n-oireann na sonraí eile dóibh, thart ar dhuine amháin a fhágtar. Oscail líne le feiceáil cad as a dtagann a figiúr.",
    inWords: costInWords,
    guess: "buille faoi thuairim",
    few: (count: number) => `${count} eile nach gcúngaíonn mórán é`,
    newTab: ", osclaíonn i gcluaisín nua",
    at: (host: string) => ` ag ${host}`,
    facts: (year: number, licence: string) => `Bliain: ${year}. Ceadúnas: ${licence}.`,
    doubt: doubtInWords,
  },

  change: {
    heading: "An t-athrú is lú a chabhraíonn",
    becomes: "athraítear go",
    leftOut: "fágtar ar lár é",
    added: "cuirtear leis é",
    thenFit,
    make: (count: number) => (count === 1 ? "Déan an t-athrú seo" : `Déan ${changes(count)}`),
    done: (count: number) => capitalised(changes(count)),
    byHand: "Níl aon fhoclaíocht agam anseo a oireann do d’abairtí, mar sin is fút féin iad a athrú.",
    closest: (where: string) =>
      `Oireann an cur síos do dhóthain daoine ${inPlace(where)}. Iad siúd a bhí in aice láimhe a d’aithneodh an t-othar: abair níos lú faoin am agus faoin rud a chonaic siad.`,
  },
};

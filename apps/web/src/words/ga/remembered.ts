import type { Words } from "../en/index.ts";
import { counted } from "./count.ts";

/** What is remembered of posts, so that a later draft can be checked together with them. */
export const remembered: Words["remembered"] = {
  posted: "Tá sé seo postáilte agam",
  remembering: "Ag cuimhneamh air",
  undo: "Cealaigh",

  kinds: {
    sex: "gnéas",
    age: "aois",
    place: "áit",
    occupation: "post oibre",
    origin: "bunús",
    condition: "tinneas",
    family: "teaghlach",
    trait: "cuma nó nósanna",
    event: "an rud a tharla",
    time: "am",
  },
  themes: (count: number) => counted(count, "téama"),
  codes: "cóid d’fhocail neamhchoitianta",
  onlyTheDay: "an lá amháin",
  kept: (what: string) =>
    `Cuimhnithe den phostáil seo: ${what}; gan aon cheann dá habairtí. Seiceáiltear dréachtaí níos déanaí in éineacht léi.`,
  notKept: (what: string) =>
    `Níor choinnigh an brabhsálaí seo é, mar sin ní chuimhním air ach go dtí go ndúntar an leathanach: ${what}; gan aon cheann dá habairtí.`,

  none: "Postálacha roimhe seo: níl aon cheann i gcuimhne.",
  since: (count: number, date: string) =>
    `Postálacha roimhe seo: tá ${count === 1 ? "ceann amháin" : count} i gcuimhne ó ${date}.`,
  explained:
    "Nuair a deir tú gur phostáil tú rud éigin, cuimhním ar a ndúirt sé faoi othar, amhail aois, áit agus post oibre, agus ar chóid dá fhocail neamhchoitianta. Seiceáiltear dréachtaí níos déanaí in éineacht leis, mar is féidir le roinnt postálacha níos mó a insint ná gach ceann leis féin. Níl aon abairt den phostáil sa mhéid a chuimhním, agus fanann sé sa bhrabhsálaí seo; coinnítear dréachtaí ar leithligh uaidh, faoi Dréachtaí. Ar ghléas a úsáideann daoine eile, déan dearmad ar na postálacha nuair a fhágann tú.",
  list: "An méid a chuimhnítear de gach postáil",
  earlier: (count: number) => `Agus ${count} níos luaithe.`,
  lastsTillClosed:
    "Níor choinnigh an brabhsálaí seo an t-athrú deireanach: maireann sé go dtí go ndúntar an leathanach.",
  notErased:
    "Níorbh fhéidir iad a scriosadh. Scrios an méid a stóráil an suíomh seo i socruithe do bhrabhsálaí.",

  keepDays: "Laethanta lena gcoinneáil",
  set: "Socraigh",
  isSet: (count: number) => `Déantar dearmad ar gach postáil ${counted(count, "lá")} tar éis a lae.`,
  wouldForget: (count: number) =>
    `Má shocraíonn tú é seo, déantar dearmad ar ${counted(count, "postáil")} atá níos sine ná sin.`,

  forgetAll: "Déan dearmad orthu go léir",
  ask: (count: number) =>
    `An ndéanfaidh mé dearmad ar an méid a d’inis ${counted(count, "postáil")}? Seiceálfar dréachtaí níos déanaí gan ${count === 1 ? "í" : "iad"} ansin, agus ní féidir é seo a chealú.`,
  yes: "Sea, déan dearmad",
  no: "Coinnigh",
};

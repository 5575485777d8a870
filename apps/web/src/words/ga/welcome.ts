import type { Words } from "../en/index.ts";

/** The first visit: two short steps, the second left out by whoever likes. */
export const welcome: Words["welcome"] = {
  heading: "Sula scríobhann tú",
  what: "Bím ag léamh in éineacht leat agus tú ag scríobh, agus labhraím nuair a d’fhéadfaí othar a aithint as rud éigin, nó nuair a sháródh rud éigin dualgas atá ort. Agatsa atá an cinneadh.",
  onDevice: "Fanann gach a scríobhann tú nó a insíonn tú dom anseo ar an ngléas seo.",
  whose: "Cén treoir a bhaineann leat",
  start: "Tosaigh ag scríobh",
  more: "Inis tuilleadh dom ar dtús",
  moreWhy:
    "Ní thógann an chuid eile ach leathnóiméad, agus cabhraíonn sí liom a mheas cé a d’aithneodh othar. Is féidir leat é a dhéanamh níos déanaí, sna Socruithe.",
  moreHeading: "Beagán eile fút féin",
  moreWhat:
    "Is féidir é seo ar fad a fhágáil folamh. Fanann sé ar an ngléas seo, agus is féidir leat é a athrú sna Socruithe.",
  back: "Siar",
};

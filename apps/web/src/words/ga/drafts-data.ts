import type { Words } from "../en/index.ts";
import { capitalised, counted } from "./count.ts";
import { longDate } from "./dates.ts";

const drafts = (count: number): string => counted(count, "dréacht");
const posts = (count: number): string =>
  count === 1 ? "postáil amháin roimhe seo" : `${counted(count, "postáil")} roimhe seo`;

/** What is kept on this device, a copy of it, and its end. */
export const data: Words["drafts"]["data"] = {
  heading: "An méid a choinnítear ar an ngléas seo",
  text: "Fanann sé ar fad sa bhrabhsálaí seo. Ní fhaigheann aon duine eile é, agus níl aon chóip de in áit ar bith eile. D’fhéadfadh brabhsálaí an méid a choinníonn leathanach a ghlanadh mura n-osclaíonn tú an leathanach ar feadh roinnt seachtainí, nó má ghlanann tú a stair: sábháil cóip den rud a mbeadh cumha ort ina dhiaidh.",
  kept: {
    drafts: (count: number) =>
      count === 0
        ? "Gan aon dréacht."
        : `${capitalised(drafts(count))}, mar aon le pictiúir agus an méid a shocraigh tú fúthu.`,
    draftsLocked: "Do dhréachtaí, faoi ghlas le pasfhrása.",
    settings: "An méid a dúirt tú fút féin, agus an chaoi ar maith leat an leathanach.",
    dismissals: (count: number) =>
      count === 0
        ? "Gan aon toradh a chuir tú i leataobh."
        : `Gur chuir tú ${counted(count, "toradh")} i leataobh, agus cén fáth. Ní choinnítear aon cheann de na focail.`,
    posts: (count: number) =>
      count === 0
        ? "Gan aon rud ó phostálacha roimhe seo."
        : `Tréithe ó ${posts(count)}, amhail aois agus áit. Ní choinnítear aon cheann de na focail.`,
    pastPosts: "Liosta do sheanphostálacha, lena bhfocail agus an méid a aimsíodh iontu.",
  },
  keeping: {
    heading: "Dréachtaí",
    label: "Coinnigh dréachtaí ar an ngléas seo",
    text: "Tagann siad ar ais nuair a osclaíonn tú an leathanach. Gan é seo, imíonn dréacht nuair a dhúnann tú an leathanach, agus fiafraíonn an brabhsálaí díot roimhe sin.",
    deleteAsk: (count: number) =>
      `Tá ${drafts(count)} coinnithe anseo fós. An scriosfar ${count === 1 ? "é" : "iad"}? Ní féidir é seo a chealú.`,
    deleteAskLocked:
      "Tá dréachtaí coinnithe anseo fós, faoi ghlas. An scriosfar iad? Ní féidir é seo a chealú.",
    delete: "Scrios",
    leave: "Fág",
    deleted: "Tá na dréachtaí a coinníodh scriosta.",
  },
  passphrase: {
    heading: "Pasfhrása do dhréachtaí",
    text: "Ar ghléas a úsáideann daoine eile freisin, ní ligeann pasfhrása dóibh do dhréachtaí a léamh. Iarrtar é gach uair a osclaíonn tú an leathanach. Níl aon bhealach ar ais má dhéanann tú dearmad air.",
    isSet: "Tá do dhréachtaí criptithe le pasfhrása. Iarrtar é gach uair a osclaíonn tú an leathanach.",
    cannot:
      "Ní oibríonn pasfhrása ach ar leathanach a osclaítear trí https, nó ar an meaisín seo. Tháinig an ceann seo trí http, áit nach gcriptíonn brabhsálaithe.",
    refused:
      "Ní choinníonn an brabhsálaí seo aon rud don leathanach seo, mar sin níl aon rud le cur faoi ghlas.",
    set: "Socraigh pasfhrása",
    change: "Athraigh é",
    remove: "Bain é",
    present: "An pasfhrása atá agat anois",
    next: "Pasfhrása nua",
    again: "An ceann céanna arís",
    hint: "8 gcarachtar ar a laghad. Tá ceithre nó cúig fhocal nach mbaineann lena chéile éasca a choinneáil agus deacair a thomhas.",
    tooShort: "Roghnaigh 8 gcarachtar ar a laghad.",
    differs: "Ní hionann an dá cheann. Clóscríobh iad araon arís.",
    wrong: "Ní hé sin an pasfhrása atá agat anois.",
    save: "Socraigh",
    saveChange: "Athraigh",
    saveRemove: "Bain",
    cancel: "Cuir ar ceal",
    working: "Nóiméad amháin",
    done: {
      set: "Tá an pasfhrása socraithe, agus tá do dhréachtaí criptithe. D’fhéadfadh an méid a coinníodh roimhe sin fanacht ar an diosca go dtí go scríobhann an brabhsálaí os a chionn.",
      change: "Tá an pasfhrása athraithe.",
      remove:
        "Tá an pasfhrása bainte. Is féidir le duine ar bith a úsáideann an brabhsálaí seo do dhréachtaí a oscailt.",
    },
    failed: "Níor éirigh leis sin: dhiúltaigh an brabhsálaí. Tá gach rud mar a bhí.",
  },
  copy: {
    heading: "Cóip de gach rud",
    text: "Comhad amháin le do dhréachtaí agus a gcuid pictiúr, do shocruithe, an méid a chuir tú i leataobh agus an méid a chuimhnítear de phostálacha roimhe seo. Níl liosta na seanphostálacha ann: sábháil a thuarascáil leis féin. Níl an comhad criptithe: is féidir le duine ar bith a bhfuil sé aige é a léamh.",
    locked: "Bain an glas de do dhréachtaí ar dtús: ní bheadh cóip gan iad ina cóip de gach rud.",
    save: "Sábháil cóip de gach rud",
    saved:
      "Tá an chóip i measc d’íoslódálacha. Coinnigh í san áit nach féidir le haon duine ach tú féin í a léamh.",
    failed: "Níorbh fhéidir an chóip a dhéanamh: dhiúltaigh an brabhsálaí. Tá gach rud mar a bhí.",
    picturesLost: (count: number) =>
      `Níorbh fhéidir ${counted(count, "pictiúr")} a léamh agus níl ${count === 1 ? "sé" : "siad"} inti.`,
    fileName: (date: string) => `chaperone-coip-${date}.json`,
    read: "Léigh cóip ar ais isteach",
    unreadable:
      "Ní cóip a rinne an leathanach seo an comhad seo, nó tá damáiste déanta dó. Níor athraíodh aon rud.",
    newer: "Rinne leagan níos déanaí den leathanach an chóip seo. Níor athraíodh aon rud.",
    found: (day: Date) => `Cóip a rinneadh an ${longDate(day)}`,
    newDrafts: (count: number) =>
      count === 0
        ? "Níl aon dréacht inti nach bhfuil anseo cheana."
        : `Cuirfear ${drafts(count)} le do chuid féin.`,
    otherDrafts: (count: number) =>
      `Tá ${drafts(count)} inti nach ionann agus an leagan anseo: coinneofar an dá leagan.`,
    broken: (count: number) =>
      `Ní féidir ${drafts(count)} inti a léamh agus fágtar ar lár ${count === 1 ? "é" : "iad"}.`,
    settings: "Cuir socruithe na cóipe in áit na socruithe anseo",
    posts: (here: number, inCopy: number) =>
      `In áit an mhéid a chuimhnítear anseo de ${posts(here)}, cuir ${inCopy === 1 ? "an ceann amháin" : `an ${inCopy}`} atá sa chóip`,
    merged:
      "Cuirtear an méid a chuir tú i leataobh agus an méid a chuimhnítear de phostálacha roimhe seo leis an méid atá anseo.",
    bring: "Tabhair isteach í",
    cancel: "Fág í",
    done: "Tá an chóip tugtha isteach.",
    partly:
      "Níorbh fhéidir an chóip ar fad a thabhairt isteach: dhiúltaigh an brabhsálaí. Tá a raibh anseo roimhe anseo fós.",
  },
  erase: {
    heading: "Scrios gach rud",
    text: "Dréachtaí, pictiúir, socruithe, an méid a chuir tú i leataobh, an méid a chuimhnítear de phostálacha roimhe seo agus liosta na seanphostálacha: imíonn sé ar fad as an mbrabhsálaí seo.",
    ask: "Scrios gach rud",
    question:
      "An scriosfar gach rud anois? Imíonn a bhfuil ar an mbileog freisin, i ngach fuinneog oscailte den leathanach seo. Ní féidir é seo a chealú.",
    yes: "Sea, scrios gach rud",
    no: "Coinnigh é",
    failed:
      "Níorbh fhéidir gach rud a scriosadh. Dún fuinneoga eile den leathanach seo agus bain triail eile as, nó scrios an méid a stóráil an suíomh seo i socruithe do bhrabhsálaí.",
  },
};

import type { Words } from "../en/index.ts";
import { counted } from "./count.ts";
import { list, shortWhen, when } from "./dates.ts";
import { data } from "./drafts-data.ts";

/** Drafts kept on the device, the passphrase for them, and all that is kept besides. */
export const drafts: Words["drafts"] = {
  list: {
    heading: "Dréachtaí",
    newDraft: "Dréacht nua",
    intro: "Coinnithe sa bhrabhsálaí seo, ar an ngléas seo. An ceann is déanaí a d’athraigh tú atá ar barr.",
    isOff: "Ní choinnítear dréachtaí nua: sin a roghnaigh tú sna socruithe. Coinníodh iad seo roimhe sin.",
    empty: "Níl aon dréacht ann fós",
    emptyText: "Coinnítear a scríobhann tú anseo uaidh féin, nóiméad tar éis duit stopadh.",
    emptyOff: "Ní choinnítear dréachtaí ar an ngléas seo. Is féidir leat é sin a athrú sna socruithe.",
    refused: "Ní choinníonn an brabhsálaí seo aon rud don leathanach seo, mar sin níl aon dréacht anseo.",
    open: (firstWords: string) => `Oscail: ${firstWords}`,
    delete: "Scrios",
    deleteThis: (firstWords: string) => `Scrios: ${firstWords}`,
    onlyPictures: "Gan aon fhocal fós",
    when: shortWhen,
    facts: (kind: string, networks: readonly string[]) => `${kind} le haghaidh ${list(networks)}`,
    pictures: (count: number) => counted(count, "pictiúr"),
    posted: (then: Date, now: Date) => `Postáilte ${when(then, now)}`,
    onSheet: "Ar do bhileog",
    deleted: (firstWords: string) => `Scriosta: ${firstWords}`,
    undo: "Cealaigh",
    notOpened: {
      elsewhere: "Tá an dréacht sin ar oscailt i bhfuinneog eile. Dún ansin é chun é a oscailt anseo.",
      gone: "Níl an dréacht sin anseo a thuilleadh.",
      "not kept":
        "Níl a bhfuil ar do bhileog á choinneáil, agus chaillfí é dá n-osclófaí dréacht eile. Cóipeáil é nó glan an bhileog ar dtús.",
    },
    failed: "Níor éirigh leis sin: dhiúltaigh an brabhsálaí. Níor athraíodh aon rud.",
    more: (count: number) => `Taispeáin ${count} eile`,
    shown: (count: number, of: number) => `Tá ${count} as ${counted(of, "dréacht")} le feiceáil.`,
    unreadable: (count: number) =>
      `Ní féidir leis an leagan seo den leathanach ${counted(count, "dréacht")} a léamh. Fágtar ${count === 1 ? "é" : "iad"} mar atá.`,
  },
  sheet: {
    label: "Faoin dréacht seo",
    back: (changed: Date, now: Date) => `Seo a raibh tú á scríobh ${when(changed, now)}.`,
    picturesLost: (count: number) => `Níorbh fhéidir ${counted(count, "pictiúr")} leis a thabhairt ar ais.`,
    startNew: "Tosaigh ceann nua",
    putAway: "Tá do dhréacht coinnithe i measc do dhréachtaí.",
    goBack: "Téigh ar ais chuige",
    inAnotherWindow: (changed: Date, now: Date) =>
      `Tá a raibh tú á scríobh ${when(changed, now)} ar oscailt i bhfuinneog eile. Dréacht nua é seo.`,
    itsOwnNow:
      "D’athraigh fuinneog eile an dréacht seo freisin. Coinnítear a bhfuil anseo mar dhréacht ann féin, ionas nach gcailltear aon rud.",
    notKept: {
      browser:
        "Níl an dréacht seo á choinneáil: ní ligeann an brabhsálaí don leathanach seo aon rud a stóráil, mar a tharlaíonn i bhfuinneog phríobháideach. Cóipeáil é sula ndúnann tú an leathanach.",
      full: "Níl an dréacht seo á choinneáil: níl aon spás fágtha ar an ngléas seo. Cóipeáil é sula ndúnann tú an leathanach.",
      locked: "Ní choinnítear an dréacht seo go dtí go mbaineann tú an glas de do dhréachtaí.",
      "no pictures":
        "Coinnítear na focail. Níl na pictiúir á gcoinneáil: níl spás fágtha dóibh ar an ngléas seo.",
      off: "Níl an dréacht seo á choinneáil: sin a roghnaigh tú sna socruithe.",
    },
    unlock: "Bain an glas",
    clear: "Glan",
    newDraft: "Dréacht nua",
  },
  lock: {
    heading: "Tá do dhréachtaí faoi ghlas",
    text: "Tabhair do phasfhrása chun leanúint ar aghaidh mar a raibh tú.",
    passphrase: "Pasfhrása",
    unlock: "Bain an glas",
    unlocking: "An glas á bhaint",
    wrong: "Ní hé sin an pasfhrása. Féach ar cheannlitreacha agus ar spásanna, agus bain triail eile as.",
    without: "Scríobh gan an glas a bhaint",
    withoutText:
      "Is féidir leat scríobh mar sin féin. Ní choinnítear a scríobhann tú go dtí go mbaineann tú an glas.",
    forgot: "Rinne mé dearmad air",
    forgotFirst:
      "Gan an pasfhrása ní féidir le duine ar bith do dhréachtaí a léamh, agus ní féidir le duine ar bith é a aisghabháil. Níl le déanamh ach na dréachtaí a scriosadh agus tosú as an nua.",
    forgotErase: "Scrios mo dhréachtaí",
    forgotSecond: "An scriosfar gach dréacht ar an ngléas seo anois? Ní féidir é seo a chealú.",
    forgotYes: "Sea, scrios go deo iad",
    forgotNo: "Coinnigh iad",
  },
  data,
};

import type { PublishingWords } from "../en/publishing.ts";

/** A second person's reading. */
export const approvals: PublishingWords["approvals"] = {
  heading: "Le ceadú",
  what: "Postálacha le daoine eile atá ag fanacht leis an dara duine. Léigh iad mar a léifeadh othar, iriseoir agus comhghleacaí iad.",
  none: "Níl aon rud ag fanacht le do chead.",
  notYou:
    "Ní dhéanann cinneadh anseo ach daoine a bhfuil cead ceadaithe acu. Is féidir le bainisteoir do chleachtais an cead sin a thabhairt duit.",
  read: "Léigh é agus déan cinneadh",
  changesHeading: "An méid a d’athraigh ón leagan roimhe seo",
  added: "curtha leis",
  removed: "bainte amach",
  noChanges: "Níor athraigh ach an t-am nó na cuntais.",
  textHeading: "An méid a rachadh amach",
  findingsHeading: "An méid a deir an tseiceáil",
  noFindings: "Gan toradh. Ní hionann gan rud a aimsiú agus gan rud a bheith ann.",
  reason: "Deir an t-údar cén fáth a bhfanann sé:",
  toAccounts: (accounts) => `Chuig ${accounts}`,
  dueAt: (when) => `Rachadh sé amach ${when}.`,
  dueSoon: "Rachadh sé amach a luaithe a cheadaíonn tú é.",
  comment: "Focal leis an údar",
  commentHint: "Tá sé ag teastáil mura gceadaíonn tú é: abair cad a dhéanfadh go maith é.",
  approve: "Ceadaigh é",
  reject: "Iarr athruithe",
  rejectNeedsReason: "Abair cén fáth ar dtús, le go bhféadfaidh an t-údar é a fheabhsú.",
  approved: "Ceadaithe. Leanann sé ar aghaidh.",
  rejected: "Insítear don údar é, i d’fhocail féin.",
  earlier: "Cinneadh cheana",
  approvedBy: (name, when) => `Cheadaigh ${name} é ${when}.`,
  rejectedBy: (name, when) => `D’iarr ${name} athruithe ${when}.`,
  someone: "duine a bhfuil nasc aige",
  movedOn: "Tá sé imithe ar aghaidh idir an dá linn. Seo mar atá sé anois.",
  byLink: {
    heading: (author) => `Iarrann ${author} ort é seo a léamh sula dtéann sé amach`,
    practice: (practice) => `Do ${practice}. Níl cuntas uait: déanann an nasc seo cinneadh uair amháin.`,
    until: (when) => `Is féidir cinneadh a dhéanamh faoi go dtí ${when}.`,
    name: "D’ainm",
    nameHint: "Seasann sé i dtaifead an chleachtais in aice le do chinneadh.",
    doneApproved:
      "Go raibh maith agat. Cheadaigh tú é, agus leanann sé ar aghaidh. Is féidir leat an leathanach seo a dhúnadh.",
    doneRejected:
      "Go raibh maith agat. Insítear don údar é, i d’fhocail féin. Is féidir leat an leathanach seo a dhúnadh.",
    gone: "Ní osclaíonn an nasc seo aon rud a thuilleadh: úsáideadh é, chuaigh sé in éag, nó glaodh an phostáil ar ais. Iarr ceann eile ar an údar.",
    once: "Má dhúnann nó má athlódálann tú an leathanach seo roimh an gcinneadh, oscail an nasc arís.",
  },
};

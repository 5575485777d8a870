import type { PublishingWords } from "../en/publishing.ts";

/** The practice: who belongs to it and what it asks. */
export const practice: PublishingWords["practice"] = {
  heading: "Cleachtas",
  deskHeading: "Do dheasc",
  name: "Ainm an chleachtais",
  you: "D’ainm",
  save: "Coinnigh",
  saved: "Coinnithe.",
  policy: {
    heading: "An méid a iarrtar ar gach postáil",
    approval: "Léann an dara duine",
    approvals: {
      none: "tada; déanann gach duine cinneadh ina aonar",
      always: "gach postáil",
      "on-must": "postálacha a bhfuil toradh “ní mór” orthu",
      "on-should": "postálacha a bhfuil toradh “ní mór” nó “ba chóir” orthu",
    },
    coolingOff: "Sosanna sula dtéann postáil amach",
    coolingOffHint:
      "Deich nóiméad; uair an chloig má tá cuma na feirge uirthi; istoíche go maidin. Fanann an lá i ndiaidh “ní mór” a choinneáil is cuma cad atá anseo.",
    alone:
      "Tá an dara duine ag teastáil chun ceadú. Do dhuine amháin an deasc seo; le freastalaí dá chuid féin is féidir le cleachtas níos mó a bheith aige.",
    managers: "Ní athraíonn ach bainisteoirí é seo.",
  },
  members: {
    heading: "Daoine",
    roles: { author: "scríobhann", approver: "scríobhann agus ceadaíonn", manager: "bainisteoir" },
    role: (name) => `An méid a dhéanann ${name}`,
    you: "tusa",
    since: (when) => `ó ${when}`,
    remove: "Bain",
    removeThis: (name) => `Bain ${name}`,
    removeAsk: (name) =>
      `An mbainfear ${name}? Sínítear amach láithreach é. Fanann an méid a d’fhoilsigh sé sa taifead.`,
    yes: "Sea, bain",
    no: "Coinnigh",
  },
  invitations: {
    heading: "Tabhair cuireadh do dhuine",
    role: "An méid a dhéanfaidh sé",
    make: "Déan cuireadh",
    what: "Tabhair féin an nasc seo dó. Ligeann sé duine amháin isteach, agus anois amháin a thaispeántar é.",
    until: (when) => `Go dtí ${when}.`,
    open: "Gan úsáid fós",
    withdraw: "Tarraing siar é",
  },
  passkeys: {
    heading: "Do phaseochracha",
    what: "Is maith an smaoineamh ceann ar gach gléas a úsáideann tú: ní haon trioblóid ceann caillte ansin.",
    add: "Cuir paseochair an ghléis seo leis",
    made: (when) => `Déanta ${when}`,
    used: (when) => `úsáidte go deireanach ${when}`,
    remove: "Bain",
    last: "Ní féidir do phaseochair aonair a bhaint: cuir ceann eile leis ar dtús.",
  },
  timeZone: {
    heading: "Do chrios ama",
    what: "De réir an chloig ansin a insítear amanna agus a thosaíonn oícheanta.",
  },
  night: {
    heading: "Do chuid oícheanta",
    what: "An rud a chuireann tú isteach istoíche, ligeann sé a scíth go dtí gur féidir leat breathnú air i solas an lae. Cuir an t-am céanna lena tús agus lena deireadh, agus ní áirítear aon uair mar oíche.",
    from: "Tosaíonn an oíche ag",
    to: "Críochnaíonn sí ag",
    until: "Téann an rud atá ag fanacht ar aghaidh ag",
    notByDay:
      "Caithfidh an rud atá ag fanacht dul ar aghaidh idir deireadh na hoíche agus an chéad oíche eile.",
    usual: "Na gnáthuaireanta arís",
  },
  backup: {
    heading: "Cúltaca",
    what: "Gach rud a choinníonn do dheasc, in aon chomhad amháin. Leis an gcomhad eochrach in aice an bhunachair is féidir é a thabhairt ar ais; gan an eochair, caithfear cuntais a cheangal as an nua. Coinnigh é áit nach léann aon duine eile é: tá do théacsanna ann.",
    download: "Íoslódáil cúltaca",
  },
};

import type { PublishingWords } from "../en/publishing.ts";

/** The way in, and the way around. */
export const entry: PublishingWords["entry"] = {
  heading: "Foilsiú",
  parts: {
    queue: "Scuaine",
    approvals: "Le ceadú",
    history: "Stair",
    accounts: "Cuntais",
    practice: "Cleachtas",
    record: "Taifead",
  },
  desk: "Do dheasc",
  navigation: "Scáileáin foilsithe",
  opened: "Tá do dheasc oscailte sa bhrabhsálaí seo.",
  closed: {
    heading: "Níl do dheasc oscailte sa bhrabhsálaí seo",
    what: "Nuair a tosaíodh Chaperone, phriontáil sé seoladh a bhfuil #open= ann gar dá dheireadh. Oscail an seoladh sin anseo, ina iomláine, agus ligtear an brabhsálaí seo isteach.",
    used: "Ní ligeann sé isteach ach brabhsálaí amháin. Má úsáideadh cheana é, úsáid an brabhsálaí sin, nó stad Chaperone agus tosaigh arís é: priontálann sé seoladh nua.",
    writing: "Is féidir leat scríobh, agus do dhréacht a chur á léamh, gan é seo.",
  },
  signIn: {
    heading: "Sínigh isteach",
    what: "Leis an bpaseochair a rinne tú nuair a tháinig tú isteach: do mhéarlorg, d’aghaidh, nó glas an ghléis seo. Níl aon phasfhocal ann.",
    button: "Sínigh isteach le paseochair",
    lost: "An bhfuil an gléas a raibh do phaseochair air caillte? Iarr cuireadh nua ar bhainisteoir do chleachtais.",
  },
  signOut: "Sínigh amach",
  signedInAs: (name, practice) => `${name}, ${practice}`,
  join: {
    heading: (practice) => `Téigh isteach in ${practice}`,
    setUpHeading: "Cuir do chleachtas ar bun",
    setUpWhat:
      "Is tusa an chéad duine anseo, agus beidh tú i do bhainisteoir: tugann tú cuireadh do na daoine eile.",
    asRole: {
      author: "Tá cuireadh agat scríobh agus foilsiú.",
      approver: "Tá cuireadh agat scríobh agus foilsiú, agus an méid a scríobhann daoine eile a cheadú.",
      manager:
        "Tá cuireadh agat mar bhainisteoir: is féidir leat cuireadh a thabhairt do dhaoine eile freisin agus rialacha an chleachtais a shocrú.",
    },
    name: "D’ainm, mar atá sé ar eolas ag comhghleacaithe",
    passkey:
      "Déanann do ghléas paseochair ansin: is é do mhéarlorg, d’aghaidh nó glas an ghléis d’eochair. Ní fhágann aon rún an gléas.",
    button: "Déan paseochair agus téigh isteach",
    until: (when) => `Tá an cuireadh seo i bhfeidhm go dtí ${when}.`,
    noPasskeys:
      "Ní féidir leis an mbrabhsálaí seo paseochracha a dhéanamh anseo. Oscail an cuireadh i mbrabhsálaí reatha, ar sheoladh le https.",
  },
  passkeyStopped:
    "Stopadh é sula raibh sé déanta, nó níl aon phaseochair don chleachtas seo ar an ngléas seo.",
};

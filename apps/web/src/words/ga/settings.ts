import type { Words } from "../en/index.ts";

/** Who is writing: the fields of the first visit and of the settings screen. */
export const settings: Words["settings"] = {
  lead: "Tagann athruithe i bhfeidhm láithreach. Fanann siad ar an ngléas seo.",
  kept: "Coinnithe ar an ngléas seo.",
  notKept:
    "Ní ligeann an brabhsálaí seo dom é a choinneáil. Beidh sé i bhfeidhm go dtí go ndúnfaidh tú an leathanach.",
  language: "Teanga",
  languageNote:
    "I mBéarla atá na torthaí agus an treoir, agus is dréachtaí Béarla a thuigim. I nGaeilge atá an chuid eile den leathanach.",
  guidance: {
    heading: "Fút féin",
    why: "Socraíonn do thír agus do ghairm cé acu treoir a luaim.",
    country: "Tír",
    profession: "Gairm",
  },
  readers: {
    heading: "An rud a fheiceann léitheoirí",
    why: "Cuireann léitheoirí do phróifíl agus do chuid scríbhneoireachta le chéile, mar sin léitear í in éineacht leis an dréacht.",
    name: "D’ainm mar a fheiceann léitheoirí é",
    bio: "Téacs do phróifíle",
  },
  known: {
    heading: "Don tseiceáil amháin",
    why: "B’fhéidir nach bhfeiceann léitheoirí é seo, ach feiceann daoine a bhfuil aithne acu ort é. Fanann sé ar an ngléas seo agus ní insítear d’aon duine é.",
    role: "An obair a dhéanann tú",
    roleHint:
      "Mar shampla dochtúir teaghlaigh, nó altra péidiatraice. Scríobh i mBéarla é: “GP”, “paediatric nurse”. Cúngaíonn sé cé leis an t-othar i scéal.",
    workplace: "An áit a n-oibríonn tú",
    workplaceHint:
      "Chun gur féidir liom a áireamh cé a bhí i láthair agus a mbeadh a fhios acu cé atá i gceist.",
  },
  interests: {
    heading: "Leasanna a dhearbhaíonn tú",
    why: "Cuideachtaí, táirgí agus comhlachtaí a bhfuil tú ag obair dóibh nó a bhfuil buntáiste agat astu, i bhfocail do dhearbhaithe. Nuair a luann dréacht ceann acu gan é sin a rá, meabhraím duit é.",
    example: "Mar shampla: Bord comhairleach, Novira Pharma.",
    nth: (number: number) => `Leas ${number}`,
    add: "Cuir leas leis",
    remove: "Bain",
    removeThis: (interest: string) => (interest ? `Bain ${interest}` : "Bain an líne fholamh seo"),
  },
  forget: {
    heading: "Dearmad",
    what: "An méid a d’inis tú dom ar an leathanach seo, agus na marcanna ar a chuir tú i leataobh. Fanann dréachtaí agus postálacha roimhe seo.",
    ask: "Déan dearmad air seo ar fad",
    sure: "An ndéanfaidh mé dearmad ar an méid a d’inis tú dom fút féin? Fiafróidh mé díot arís, mar a rinneadh ar an gcéad chuairt.",
    yes: "Sea, déan dearmad air",
    no: "Coinnigh é",
  },
};

import type { PublishingWords } from "../en/publishing.ts";
import { counted } from "./count.ts";

/** Handing in, at the end of the last look. */
export const panel: PublishingWords["panel"] = {
  heading: "Foilsigh ón áit seo é",
  notIn: "Is féidir leat foilsiú ón áit seo a luaithe a bheidh do dheasc oscailte sa bhrabhsálaí seo.",
  signInFirst: "Is féidir leat foilsiú ón áit seo a luaithe a bheidh tú sínithe isteach.",
  goThere: "Féach conas",
  noAccounts: "Níl aon chuntas de do chuid ceangailte fós.",
  connect: "Ceangail cuntas",
  accounts: "Cé na cuntais?",
  signedOut: "sínithe amach",
  parts: (count) => `Déantar snáithe de ${counted(count, "cuid")}`,
  partsShow: "Léigh na codanna",
  part: (number, of) => `Cuid ${number} as ${of}`,
  tooLong: "Tá sé rófhada don chuntas seo. Giorraigh é, nó fág an cuntas seo ar lár.",
  when: "Cathain?",
  soon: "Tar éis an tsosa",
  now: "Gan an sos",
  at: "Ag am áirithe",
  date: "Lá agus am",
  timeZone: "Crios ama",
  thisDevice: (zone) => `${zone}, mar atá ar an ngléas seo`,
  pause: {
    none: "Níl aon sosanna ag do chleachtas. Leanann sé ar aghaidh láithreach.",
    plain: "Ligeann sé a scíth ar feadh 10 nóiméad ar dtús: am lena léamh arís, agus lena ghlaoch ar ais.",
    anger: "D’fhéadfadh cuma na feirge a bheith air, mar sin ligeann sé a scíth ar feadh uaire ar dtús.",
    "late-night": (until) =>
      `Tá sé déanach, mar sin ligeann sé a scíth go dtí ${until}, nuair is féidir leat breathnú air i solas an lae.`,
    "kept-must":
      "Coinníonn tú rud a deir an treoir nár mhór a bhaint, mar sin ligeann sé a scíth ar feadh lae. Ní féidir an sos sin a fhágáil ar lár.",
    skipped:
      "Leanann sé ar aghaidh gan sos. A luaithe a bheidh sé amuigh, d’fhéadfadh daoine é a léamh sula nglaofaidh tú ar ais é.",
    scheduled: "Fanann sé lena am. Is féidir leat é a ghlaoch ar ais go dtí sin.",
  },
  approval: {
    needed: (names) =>
      names.length === 0
        ? "Iarrann do chleachtas an dara duine, agus níl aon duine eile ann fós a bhfuil cead aige ceadú. Is féidir leat nasc a dhéanamh do dhuine sa scuaine."
        : `Léann an dara duine ansin é: ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} nó ${names.at(-1)}`}.`,
    none: "Ní iarrtar an dara duine.",
  },
  last: "Díreach sula dtéann sé amach seiceáiltear arís é, de réir rialacha na huaire sin.",
  answered: "Seoladh na postála a bhfreagraíonn tú í",
  answeredHint: "Oscail an phostáil sin ar a líonra agus cóipeáil a seoladh.",
  more: "Tuilleadh",
  visibility: "Cé a fheiceann ar Mastodon é",
  visibilities: {
    public: "Gach duine",
    unlisted: "Gach duine, ach ní ar liostaí poiblí",
    followers: "Leantóirí amháin",
  },
  contentWarning: "Rabhadh ábhair, a thaispeántar roimh an bpostáil",
  language: "Teanga na postála",
  languages: { en: "Béarla", ga: "Gaeilge", none: "Teanga eile" },
  pictures: {
    looking: (number) => `Tá pictiúr ${number} fós á scrúdú.`,
    noCopy: (number) => `Níl aon chóip ghlan de phictiúr ${number} ann fós. Ní sheoltar ach cóipeanna glana.`,
    film: (number) => `Ní féidir scannán ${number} a sheoladh ón áit seo. Bain amach é, nó postáil féin é.`,
    noAlt: (number) => `Níl aon chur síos ar phictiúr ${number} do dhaoine nach bhfeiceann é.`,
    kind: (number) => `Is de chineál nach nglacann líonraí leis é pictiúr ${number}.`,
    going: (count) =>
      count === 1
        ? "Téann pictiúr glan amháin in éineacht leis, agus a chur síos."
        : `Téann ${counted(count, "pictiúr")} ghlana in éineacht leis, agus a gcur síos.`,
    inThread: (count) =>
      `Nuair a dhéantar snáithe den téacs, téann ${count === 1 ? "sé" : "siad"} leis an gcéad chuid.`,
    show: "Téigh go dtí an pictiúr",
  },
  goes: "An méid a chuirtear isteach: na focail seo, na pictiúir ghlana, do chúiseanna leis an méid a fhanann, agus an méid a deir na socruithe fút. Téann sé go dtí do dheasc féin agus coinnítear ansin é.",
  goesPractice:
    "An méid a chuirtear isteach: na focail seo, na pictiúir ghlana, do chúiseanna leis an méid a fhanann, agus an méid a deir na socruithe fút. Téann sé go dtí freastalaí do chleachtais agus coinnítear ansin é, áit a bhféadfaidh daoine a bhfuil cead ceadaithe acu é a léamh.",
  before: (when) =>
    `Chuir tú an dréacht seo isteach cheana, ${when}. Má chuireann tú isteach arís é, téann sé in áit an leagain sin, mura bhfuil sé imithe amach.`,
  button: "Cuir isteach le foilsiú é",
  handingIn: "Á chur isteach, agus á léamh arís",
  waiting:
    "Is féidir é a chur isteach a luaithe a bheidh gach rud socraithe agus léite, nó má théann tú ar aghaidh gan léamh iomlán, thíos.",
  choose: "Roghnaigh cuntas ar dtús.",
  undecided:
    "D’aimsigh an tseiceáil ag do dheasc níos mó ná an leathanach seo. Breathnaigh ar an téacs arís, nó abair cén fáth a bhfanann sé:",
  question: {
    heading: "Ó do chuntas pearsanta?",
    what: (handles) =>
      `Is cuntas pearsanta é ${handles.join(" agus ")}, agus is faoi do chuid oibre an téacs seo. Ní bhíonn léitheoirí cuntais phearsanta ag súil le postáil ó dhochtúir, agus tagann a bhfuil ar eolas acu fút le chéile leis an méid a scríobhann tú.`,
    change: "Roghnaigh cuntas eile",
    yes: "Sea, ón gcuntas sin",
  },
  done: {
    held: "Curtha isteach. Ligeann sé a scíth anois.",
    waiting: "Curtha isteach. Tá sé ag fanacht leis an dara duine.",
    scheduled: "Curtha isteach. Tá a am aige.",
    other: "Curtha isteach.",
    queue: "Féach air sa scuaine",
    back: "Is féidir leat é seo a dhúnadh. Leanann sé ar aghaidh uaidh féin fad is atá Chaperone ag rith.",
  },
};

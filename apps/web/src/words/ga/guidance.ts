import type { Jurisdiction, Profession, Strength } from "@chaperone/core";
import type { Kind, Paragraph } from "@chaperone/guidance";
// Types alone: the library itself comes when it is opened.
import type { RuleNeed } from "../../guidance/citing-rules.ts";
import type { Shelf } from "../../guidance/library.ts";
import type { Found } from "../../guidance/search.ts";
import type { Words } from "../en/index.ts";
import { capitalised, counted } from "./count.ts";
import { list, longDay, monthAndYear } from "./dates.ts";
import { forWhom, IN_COUNTRY, kindOfBody, kinds, looksAt, people, strengths } from "./guidance-lists.ts";

type Guidance = Words["guidance"];

/** What follows "ar": a month or, where only the year is known, that. */
const approximately = (iso: string): string =>
  `thart ar ${iso.endsWith("-01-01") ? iso.slice(0, 4) : monthAndYear(iso)}`;

const since = (iso: string, isApproximate: boolean): string =>
  isApproximate ? `ó ${approximately(iso)}` : `ón ${longDay(iso)}`;
const until = (iso: string, isApproximate: boolean): string =>
  `go dtí ${isApproximate ? approximately(iso) : `an ${longDay(iso)}`}`;

/** "alt 19"; some are called by another name already: "regulation 9", "Code 20.10". */
const numbered = (number: string): string => {
  if (/^\p{L}/u.test(number)) return number;
  const isSeveral = /[-–]| and /u.test(number);
  return `${isSeveral ? "ailt" : "alt"} ${number.replaceAll(" and ", " agus ")}`;
};
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The library of what regulators and others ask. Its own sentences are in English. */
export const guidance: Guidance = {
  intro:
    "An méid a iarrann rialálaithe, an dlí agus daoine eile orthu siúd a scríobhann faoi shláinte go poiblí. Is le Chaperone féin na habairtí, agus i mBéarla atá siad: léigh an bunleagan sula mbraitheann tú ar cheann acu.",
  ways: "Bealaí tríd an leabharlann",
  byDocument: "De réir doiciméid",
  byDuty: "De réir dualgais",
  back: "An treoir ar fad",
  backToDuties: "Gach dualgas",

  search: "Cuardaigh (i mBéarla)",
  searchHint: "m.sh. consent, GMC 19",
  clearSearch: "Glan an cuardach",
  country: "Tír",
  everyCountry: "Gach tír",
  profession: "Gairm",
  forWhom,
  kind: "Cineál comhlachta",
  kinds,
  past: "Seaneagráin freisin",

  shelf: (documents: number, { country, profession, kind, past }: Shelf): string =>
    [
      `${counted(documents, "doiciméad")} ${past ? "i bhfeidhm nó as feidhm" : "i bhfeidhm"}`,
      country !== "all" && ` ${IN_COUNTRY[country]}`,
      profession !== "all" && `, ${small(forWhom[profession])}`,
      kind !== "all" && `, ${small(kinds[kind])} amháin`,
    ]
      .filter((part) => part !== false)
      .join(""),
  standIn: {
    doctor: "",
    nurse: "Tá treoir dochtúirí in aice le treoir altraí anseo, mar atá i do thorthaí.",
    student: "Tá treoir dochtúirí in aice le treoir mac léinn anseo, mar atá i do thorthaí.",
    dentist:
      "Seasann treoir dochtúirí isteach go dtí go mbeidh treoir fiaclóirí ar taifead, mar atá i do thorthaí.",
    pharmacist:
      "Seasann treoir dochtúirí isteach go dtí go mbeidh treoir cógaiseoirí ar taifead, mar atá i do thorthaí.",
    other:
      "Seasann treoir dochtúirí isteach go dtí go mbeidh treoir do ghairme féin ar taifead, mar atá i do thorthaí.",
  } satisfies Record<Profession, string>,
  emptyShelf: "Níl aon doiciméad mar sin ar taifead.",
  showWhole: "Taispeáin an leabharlann ar fad",

  found: (query: string, { duties, documents, paragraphs }: Found): string => {
    const parts = [
      duties.length > 0 && counted(duties.length, "dualgas"),
      documents.length > 0 && counted(documents.length, "doiciméad"),
      paragraphs.length > 0 && counted(paragraphs.length, "alt"),
    ].filter((part) => part !== false);
    return parts.length === 0 ? `Níor aimsíodh aon rud do “${query}”.` : `Aimsíodh: ${list(parts)}.`;
  },
  foundDuties: "Dualgais",
  foundDocuments: "Doiciméid",
  foundParagraphs: "Ailt",
  searched: (shelf: string) =>
    `Chuaigh mé trí na teidil, na huimhreacha ailt agus na hachoimrí anseo: ${shelf}.`,
  wider: (found: number) => `Cuardaigh gach tír, gairm agus eagrán: ${counted(found, "toradh")} ansin`,
  nowhere:
    "Níl sé in aon áit eile sa leabharlann ach an oiread. B’fhéidir go bhfuil focal Béarla eile ann dó.",

  inForce: ({ inForceFrom, inForceTo, dateApproximate = false }): string =>
    inForceTo === undefined
      ? `I bhfeidhm ${since(inForceFrom, dateApproximate)}.`
      : `I bhfeidhm ${since(inForceFrom, dateApproximate)} ${until(inForceTo, dateApproximate)}.`,
  ofItsTime: "Baineann sé le postálacha ón am sin.",
  comesIntoForce: ({ inForceFrom, dateApproximate = false }): string =>
    `Tagann sé i bhfeidhm ${dateApproximate ? approximately(inForceFrom) : `an ${longDay(inForceFrom)}`}.`,
  notInForce: "Níl sé i bhfeidhm a thuilleadh.",
  replacedBy: "Níl sé i bhfeidhm a thuilleadh; an rud a tháinig ina áit",
  replaces: "Tháinig sé in áit",
  paragraphs: (many: number) => `${capitalised(counted(many, "alt"))}.`,

  head: { edition: "Eagrán", time: "Am", kind: "Cineál", professions: "Do", note: "Nóta" },
  kindIn: (kind: Kind, country: Jurisdiction): string => `${kindOfBody[kind]} ${IN_COUNTRY[country]}`,
  everyone: "Gach duine i gcúram sláinte",
  readers: (professions: readonly Profession[]): string =>
    capitalised(list(professions.map((profession) => people[profession]))),
  asks: "An méid a iarrann sé",
  unnumbered: "Chonacthas i bhfoinse a ndeir a chuid alt; ní fhacthas a n-uimhreacha.",

  numbered,
  label: ({ paragraph, strength, verified }: Paragraph) => ({
    number: paragraph === undefined ? "Uimhir gan deimhniú" : capitalised(numbered(paragraph)),
    rest: `${verified === "number-inferred" ? ", uimhir le deimhniú" : ""}: ${small(strengths[strength])}.`,
  }),
  strengths: strengths satisfies Readonly<Record<Strength, string>>,
  verified: {
    "number-and-substance": "Chonacthas a uimhir agus a ndeir sé le chéile i bhfoinse.",
    "number-inferred": "Oibríodh amach a uimhir óna áit i measc na n-alt eile: féach suas í sula luann tú í.",
    substance: "Chonacthas a ndeir sé i bhfoinse; ní fhacthas uimhir dó.",
  },
  readAt: (host: string) => `Léigh é ag ${host}`,
  newTab: ", osclaíonn i gcluaisín nua",
  edition: (document: string, edition: string): string => `${document} (${edition})`,

  rests: (rules: number): string =>
    rules === 0
      ? "A dhualgais agus a fhoinse"
      : `A dhualgais, a fhoinse, agus ${counted(rules, "riail")} a d’fhéadfadh é a lua`,
  duties: "Dualgais a gcabhraíonn sé leo",
  dutyAreas: {
    confidentiality: "Rúndacht",
    respect: "Meas",
    law: "An dlí",
    honesty: "Macántacht",
    interests: "Leasanna",
    advertising: "Fógraíocht",
    boundaries: "Teorainneacha",
    trust: "Muinín",
    privacy: "Príobháideachas",
    safety: "Sábháilteacht",
  },
  source: "Foinse",
  rules: "Rialacha a d’fhéadfadh é a lua",
  dutyRules: "A seiceálann Chaperone ina leith seo",
  noRule: "Níl aon riail ag faire ar an dualgas seo aisti féin.",
  looksAt: (needs: readonly RuleNeed[]): string =>
    `Breathnaíonn sí air seo: ${needs.map((need) => looksAt[need]).join("; ")}.`,

  nothingOnDuty: (country: Jurisdiction) =>
    `Níl aon rud atá i bhfeidhm ${IN_COUNTRY[country]} ar taifead don dualgas seo.`,
  nearest: (country: Jurisdiction) =>
    `I do thorthaí, seasann treoir atá i bhfeidhm ${IN_COUNTRY[country]} isteach.`,
  pastOnDuty: (many: number) => `Seaneagráin: ${counted(many, "alt")}`,

  badAddress: "Níl aon treoir ag an seoladh seo. Seo a bhfuil ann.",
  badParagraph: "Níl a leithéid d’alt ar taifead ag an doiciméad seo. Seo iad na cinn atá aige.",
};

import type { MetadataKind } from "@chaperone/core";
import type { Why, WhyCode } from "../../pictures/picture.ts";
import type { Step } from "../../pictures/protocol.ts";
import type { Words } from "../en/index.ts";
import { counted } from "./count.ts";
import { clock, longDay } from "./dates.ts";
import { boxName, boxTitle, place } from "./pictures-boxes.ts";
import { keptWords, lookedFor, notCleanWords, seen } from "./pictures-seen.ts";

type Pictures = Words["pictures"];

/** What is done with a picture now. */
function step(now: Step | null): string {
  switch (now?.doing) {
    case undefined:
      return "Ag fanacht lena sheal";
    case "loading":
      return "Ag ullmhú chun breathnú ar phictiúir";
    case "opening":
      return "Á oscailt";
    case "sampling":
      return `Frámaí á dtógáil ón scannán, ${now.done + 1} as ${now.of}`;
    case "writing":
      return "An chóip ghlan á scríobh";
    case "looking":
      return `Á lorg: ${lookedFor[now.what]}, ${now.done + 1} as ${now.of}`;
  }
}

/** The same while a copy is made, where looking means looking once more. */
const copyStep = (now: Step | null): string =>
  now?.doing === "looking"
    ? `Á lorg sa chóip: ${lookedFor[now.what]}, ${now.done + 1} as ${now.of}`
    : step(now);

const why: Readonly<Record<WhyCode, string>> = {
  empty: "Tá an comhad seo folamh. Faigh arís é ón áit ar tháinig sé.",
  "unknown-format":
    "Ní pictiúr de chineál ar féidir breathnú air anseo an comhad seo. Sábháil mar PNG nó JPEG é agus cuir é sin leis.",
  "not-supported": "Ní féidir an comhad seo a oscailt anseo. Sábháil mar PNG nó JPEG é agus cuir é sin leis.",
  damaged:
    "Tá damáiste déanta don chomhad seo, nó níl ach cuid de anseo. Faigh arís é ón áit ar tháinig sé, nó tóg seat scáileáin de agus cuir é sin leis.",
  "too-large": "Tá níos mó ná 100 MB sa chomhad seo. Sábháil níos lú é, nó gearr é, agus cuir é sin leis.",
  "cannot-write": "Ní féidir cóip ghlan de a scríobh. Sábháil mar PNG é agus cuir é sin leis.",
  "here-already": "Tá an comhad seo anseo cheana.",
  unplayable:
    "Ní féidir leis an mbrabhsálaí seo aon phictiúr den scannán seo a thaispeáint, mar sin ní féidir breathnú air. Sábháil mar MP4 (H.264) nó WebM é, nó tóg pictiúir aonair as, agus cuir iad sin leis.",
  unreadable:
    "Níorbh fhéidir an comhad seo a léamh. B’fhéidir gur bogadh, gur athraíodh nó gur scriosadh é, nó gur fillteán é. Cuir leis arís é.",
  stopped:
    "Stop an scrúdú sula raibh sé críochnaithe; b’fhéidir go dteastaíonn níos mó cuimhne ón bpictiúr ná mar atá ag an mbrabhsálaí seo. Bain triail eile as, nó déan an pictiúr níos lú.",
  "not-loaded":
    "Níorbh fhéidir a bhfuil ag teastáil chun breathnú ar phictiúir a lódáil. Bain triail eile as agus tú ceangailte leis an áit as a dtagann an leathanach seo.",
  "went-wrong":
    "Níorbh fhéidir breathnú ar an bpictiúr seo: chuaigh rud éigin amú ar an mbealach. Bain triail eile as, nó sábháil mar PNG nó JPEG é agus cuir é sin leis.",
};

const metadata: Readonly<Record<MetadataKind, string>> = {
  position: "An áit ar tógadh é",
  time: "An uair a tógadh nó a athraíodh é",
  device: "Gléas",
  software: "Bogearraí",
  person: "Ainmneacha",
  words: "Fotheidil agus nótaí",
  identifier: "Sraithuimhreacha agus uimhreacha taifid",
  preview: "Cóip bheag istigh ann",
  hidden: "Sonraí ceilte",
  motion: "Scannán gearr a tógadh leis",
  other: "Sonraí eile",
};

/** What nothing here can see; the rules name the same in English. */
const BY_EYE: Pictures["table"]["byEye"] = [
  "Tatúnna, coilm, baill bhroinne agus seodra",
  "Créachtaí, gortuithe agus anatamaíocht ar chuala daoine fúthu, b’fhéidir",
  "Éadaí, éadaí leapa, bréagáin, cártaí agus giuirléidí eile",
  "Scáthanna i ngloine, i scáileáin, i spéaclaí agus i miotal",
  "Scáileáin, liostaí, cláir bhána agus páipéar sa chúlra, atá róbheag nó rófhiar le léamh anseo",
  "Éidí, lóin muiníl, comharthaí agus an radharc ón bhfuinneog, a insíonn cá bhfuil sé",
];

const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? minus : plus}`;

/** A camera's own clock, so no zone is applied. */
const cameraTime = (at: Date): string => {
  const local = new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
  return `${longDay(at.toISOString())} ag ${clock(local)}`;
};

/** Pictures and films of a draft: their list, the table one lies on, the clean copy. */
export const pictures: Pictures = {
  section: "Pictiúir agus scannáin",
  add: "Cuir pictiúr nó scannán leis",
  addAnother: "Cuir pictiúr nó scannán eile leis",
  letGo: "Scaoil leis chun é a chur leis",
  onDevice: "Fanann gach a gcuireann tú leis ar an ngléas seo.",
  title: (number: number, isFilm: boolean) => `Pictiúr ${number}${isFilm ? ", scannán" : ""}`,
  announced: (number: number, sentence: string) => `Pictiúr ${number}: ${sentence}`,
  lookingAtIt: "Tá mé ag breathnú air.",
  look: "Breathnaigh agus clúdaigh",
  lookAtFilm: "Breathnaigh air",
  remove: "Bain",
  cancel: "Cuir ar ceal",
  tryAgain: "Bain triail eile as",
  putAway: "Dún",
  reads: "do phictiúir",
  couldNotLook: "níorbh fhéidir breathnú orthu",
  alt: {
    label: "Déan cur síos air do dhaoine nach bhfeiceann é",
    hint: "Abair cad atá tábhachtach ann, mar a dhéanfá ar an teileafón: “Lámh linbh ag coinneáil análóir ghoirm.” Ná luaigh cé atá ann.",
  },
  step,
  copyStep,
  progress: "Cé chomh fada is atá an scrúdú tagtha",
  seen,
  /** What an error says besides is in English. */
  why: ({ code }: Why) => why[code],
  metadata: {
    heading: "An méid a deir a chomhad",
    labels: metadata,
    none: "Níor aimsíodh aon rud ina chomhad seachas an pictiúr.",
    goesWithFilm: "Téann sé ar fad in éineacht leis an scannán.",
    notInCopy: "Níl aon chuid de sa chóip ghlan.",
    more: (count: number) => `agus ${count} eile`,
    position: (latitude: number, longitude: number) =>
      `${degrees(latitude, "T", "D")}, ${degrees(longitude, "O", "I")}`,
    time: cameraTime,
  },
  boxes: {
    title: boxTitle,
    name: boxName,
    place,
    groups: { face: "Aghaidheanna", text: "Téacs", code: "Cóid", own: "Do chlúdaigh féin" },
    none: "Níor aimsíodh aon rud a d’fhéadfaí a chlúdach.",
    coverAll: (count: number) => `Clúdaigh gach ceann (${count})`,
    uncoverAll: (count: number) => `Nocht gach ceann (${count})`,
    cover: "Clúdaigh:",
    lookYourself: "breathnaigh féin air",
  },
  table: {
    done: "Déanta",
    show: "Taispeáin an pictiúr",
    asItIs: "Mar atá",
    covered: "Faoi chlúdach",
    cleanCopy: "Cóip ghlan",
    addCover: "Cuir clúdach leis",
    size: "Méid an phictiúir",
    smaller: "Níos lú",
    larger: "Níos mó",
    percent: (part: number) => `${Math.round(part * 100)} %`,
    enlarged: "An pictiúr, méadaithe",
    pictureAsItIs: "An pictiúr mar atá",
    pictureAsSeen: "An pictiúr mar a fheicfear é",
    pictureOfCopy: "An chóip ghlan",
    help: "Brúigh bosca chun é a chlúdach nó a fhágáil; tarraing é chun é a bhogadh, a chúinne chun a mhéid a athrú. Is buille faoi thuairim iad boscaí briste.",
    helpMouse: "Tarraing líne le do luch thart ar aon rud eile.",
    helpKeys:
      "Bogann saigheadeochracha bosca, agus le Shift athraíonn siad a mhéid; baineann Delete clúdach de do chuid.",
    frames: (count: number) =>
      `Tá ${counted(count, "pictiúr")} ann; feiceann tú an chéad cheann. Luíonn clúdaigh orthu go léir.`,
    whatISee: "An méid a fheicim",
    forYou: "Le breathnú agatsa air",
    cannotSee: "Ní fheicim iad seo; is féidir leatsa iad a fheiceáil:",
    byEye: BY_EYE,
  },
  film: {
    stillOf: "Fráma den scannán",
    stillAt: (time: string) => `Fráma den scannán, ag ${time}`,
    fullest: (time: string) => `An fráma ag ${time}, an ceann inar aimsíodh an méid is mó.`,
    first: "An chéad fhráma den scannán.",
    at: (time: string) => `Ag ${time}`,
    alike: "Breathnaíodh uair amháin ar fhrámaí atá cosúil lena chéile.",
    cannotSeeOrHear: "Ní fheicim ná ní chloisim iad seo; is féidir leatsa:",
    byEar: "A ndeirtear ann, agus aon rud eile atá le cloisteáil",
    noCopy:
      "Ní féidir le Chaperone cóip ghlan de scannán a scríobh. Gearr é, nó tóg pictiúir aonair as agus cuir iad sin leis.",
  },
  copy: {
    heading: "Cóip ghlan",
    make: "Déan an chóip ghlan",
    stop: "Stop",
    begun: "Tá an chóip ghlan á déanamh.",
    made: "Tá an chóip ghlan déanta.",
    isClean: "Tá an chóip glan: tá gach clúdach teimhneach, agus níl aon rud ina comhad ach an pictiúr.",
    isNotClean: "Ní féidir liom glan a thabhairt ar an gcóip seo.",
    notClean: notCleanWords,
    kept: keptWords,
    download: "Íoslódáil an chóip ghlan",
    downloadAllTheSame: "Íoslódáil í mar sin féin",
    downloaded: "Íoslódáilte. Postáil an comhad sin, agus ní an pictiúr a chuir tú leis.",
    notes: {
      none: "Níl aon chóip ghlan ann fós.",
      failed: "Níorbh fhéidir an chóip ghlan a dhéanamh.",
      notClean: "Níl a chóip glan.",
      made: "Cóip ghlan déanta.",
      downloaded: "Cóip ghlan íoslódáilte.",
    },
    /** A new name: the old one may say who is in the picture, and files are passed on with their names. */
    fileName: (number: number) => `pictiur-glan-${number}`,
  },
  readiness: {
    looking: "Tá sé á scrúdú fós.",
    "not-looked-at": "Níorbh fhéidir breathnú air.",
    film: "Níl aon chóip ghlan ann de scannán: gearr é, nó postáil pictiúir aonair as.",
    "no-copy": "Níl aon chóip ghlan de ann fós.",
    copying: "Tá a chóip ghlan á déanamh.",
    "copy-open-findings": "Taispeánann a chóip rud a aimsíodh fós.",
    ready: "Tá a chóip ghlan réidh.",
  },
};

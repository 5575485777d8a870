import type { Words } from "../en/index.ts";
import { counted } from "./count.ts";
import { boxName, boxTitle, place } from "./pictures-boxes.ts";
import { metadata } from "./pictures-file.ts";
import { keptWords, notCleanWords, seen } from "./pictures-seen.ts";
import { copyStep, step, why } from "./pictures-steps.ts";

type Pictures = Words["pictures"];

/** What nothing here can see; the rules name the same in English. */
const BY_EYE: Pictures["table"]["byEye"] = [
  "Tatúnna, coilm, baill bhroinne agus seodra",
  "Créachtaí, gortuithe agus anatamaíocht ar chuala daoine fúthu, b’fhéidir",
  "Éadaí, éadaí leapa, bréagáin, cártaí agus giuirléidí eile",
  "Scáthanna i ngloine, i scáileáin, i spéaclaí agus i miotal",
  "Scáileáin, liostaí, cláir bhána agus páipéar sa chúlra, atá róbheag nó rófhiar le léamh anseo",
  "Éidí, lóin muiníl, comharthaí agus an radharc ón bhfuinneog, a insíonn cá bhfuil sé",
];

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
  why,
  metadata,
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
    help: "Brúigh bosca chun é a chlúdach nó a fhágáil; tarraing é chun é a bhogadh, a chúinne chun a mhéid a athrú. Is buille faoi thuairim iad na boscaí a bhfuil línte briste orthu.",
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
    stop: "Stad",
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

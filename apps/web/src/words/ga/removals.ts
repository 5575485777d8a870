import type { RemovalWords } from "../en/removals.ts";
import { counted, figure } from "./count.ts";
import { codes } from "./removals-codes.ts";

const posts = (count: number): string => counted(count, "postáil");

/** "12 phostáil le scriosadh agus 1 le hathrú" */
function toDo(deletes: number, edits: number): string {
  if (edits === 0) return `${posts(deletes)} le scriosadh`;
  if (deletes === 0) return `${posts(edits)} le hathrú`;
  return `${posts(deletes)} le scriosadh agus ${figure(edits)} le hathrú`;
}

/** "cúpla nóiméad", "thart ar 40 nóiméad", "thart ar 2 uair an chloig" */
function span(minutes: number): string {
  if (minutes < 5) return "cúpla nóiméad";
  if (minutes < 90) return `thart ar ${counted(Math.round(minutes / 5) * 5, "nóiméad")}`;
  return `thart ar ${figure(Math.round(minutes / 60))} uair an chloig`;
}

/** Deleting and changing past posts on connected accounts. */
export const removals: RemovalWords = {
  codes,

  choose: {
    group: (place) => `Cad a dhéanfar le postáil ${place}`,
    delete: (network) => `Scrios ar ${network} í`,
    copies: (count) =>
      count === 1
        ? "agus an phostáil eile leis na focail chéanna"
        : `agus na ${figure(count)} cinn eile leis na focail chéanna`,
    edit: "Athraigh a focail",
    editRest: (place) => `, postáil ${place}`,
    editInstead: "A focail a athrú ina áit sin?",
    noEditing:
      "Níl eagarthóireacht ag Bluesky. Chun é a rá i bhfocail eile, cóipeáil an méid is fiú a choinneáil, scrios an phostáil, agus postáil as an nua í. Seasann freagraí uirthi ina n-aonar ansin.",
    noPage: (network) =>
      `Ní thugann an chartlann aon seoladh di, mar sin ní féidir liom í a aimsiú ar ${network}.`,
    willChange: "Le hathrú go:",
    copiesStay: (count) =>
      count === 1
        ? "Fanann an phostáil eile leis na focail chéanna mar atá sí."
        : `Fanann na ${figure(count)} cinn eile leis na focail chéanna mar atá siad.`,
    leave: "Fág mar atá sí",
    all: (count) =>
      count === 1
        ? "Roghnaigh an ceann atá le feiceáil le scriosadh"
        : `Roghnaigh na ${figure(count)} atá le feiceáil le scriosadh`,
    allNote: "Ní tharlaíonn aon rud fós: féachann tú orthu ar fad ar dtús.",
  },

  edit: {
    heading: "Athraigh a focail",
    looking: (network) => `Ag féachaint ar a ndeir sí ar ${network} anois`,
    again: "Féach arís",
    label: (network) => `Cad a bheidh le rá aici ar ${network}`,
    now: "Seo a ndeir sí ansin anois.",
    differs: "Deir sí rud eile ansin anois seachas i do chartlann. Seo an méid atá ansin anois.",
    warning: (warning) => `Fanann a rabhadh ábhair: ${warning}`,
    media: (count) => (count === 1 ? "Fanann a pictiúr." : `Fanann a ${counted(count, "pictiúr")}.`),
    count: (length, most) => `${figure(length)} / ${figure(most)} carachtar`,
    over: (over) => `Rófhada faoi ${figure(over)}`,
    checking: "Na focail seo á seiceáil",
    fine: "Níor aimsíodh aon rud sna focail seo.",
    found: "A ndeir an tseiceáil faoi na focail seo",
    whyStays: "Chun é a choinneáil mar sin féin, abair cén fáth",
    rewriteAll: (count) => `Déan gach ceann den ${counted(count, "athrú")}`,
    keep: "Úsáid na focail seo",
    cancel: "Ná hathraigh í",
    kept: (place) => `Tá postáil ${place} le hathrú.`,
  },

  bar: {
    label: "Postálacha roghnaithe",
    chosen: toDo,
    on: (network) => `ar ${network}`,
    account: "Cuntas",
    look: "Féach orthu ar dtús",
    preparing: "Nóiméad amháin",
    clear: "Ná roghnaigh ceann ar bith",
    tooManyEdits: (most) =>
      `Ní féidir níos mó ná ${posts(most)} a athrú ag an am. Fág cuid acu go dtí níos déanaí.`,
    tooMany: (most) =>
      `Ní féidir níos mó ná ${posts(most)} a dhéanamh ag an am. Fág cuid acu go dtí níos déanaí.`,
    undecided:
      "Aimsíonn an deasc rud sna focail nua nach mór gan dul amach mar atá sé. Athraigh iad, nó abair cén fáth a bhfanann sé:",
  },

  connect: {
    text: (network) =>
      `Ceangail do chuntas ${network}, agus is féidir leat an méid a roghnaíonn tú a scriosadh as seo in ionad postáil ar phostáil.`,
    signedOut: (handle) =>
      `Tá ${handle} sínithe amach. Ceangail arís é, agus is féidir leat postálacha a scriosadh as seo.`,
    link: "Téigh chuig do chuntais",
    signIn:
      "Sínigh isteach ar an deasc seo, agus is féidir leat an méid a roghnaíonn tú a scriosadh ar do chuntais Bluesky agus Mastodon as seo.",
    signInLink: "Sínigh isteach",
  },

  list: {
    heading: "Scriosadh agus athrú",
    open: (network, handle) => `${handle} ar ${network}`,
    begun: (when) => `Tosaithe ${when}`,
    older: "Taispeáin cinn níos sine",
    state: {
      looking: "Á gcuardach",
      prepared: "Ag fanacht le do thoiliú",
      lapsed: "Gan déanamh",
      confirmed: "Ag tosú anois",
      running: "Ar siúl",
      stopped: "Stoptha",
      done: "Críochnaithe",
    },
  },

  page: {
    back: "Ar ais chuig liosta na bpostálacha",
    account: (network, handle) => `${handle} ar ${network}`,
    notHere: "Níl a leithéid de liosta postálacha anseo. B’fhéidir gur le duine eile é.",
  },

  looking: {
    heading: "Ag féachaint ar na postálacha mar atá siad anois",
    text: (network) =>
      `D’fhéadfadh do chartlann a bheith sean, mar sin cuardaítear gach postáil ar ${network} ar dtús. Ní scriostar ná ní athraítear aon rud.`,
    progress: (done, all) => `Féachadh ar ${figure(done)} as ${posts(all)}`,
    stop: "Ná lean ar aghaidh",
  },

  preview: {
    heading: "Féach orthu sula dtarlaíonn aon rud",
    text: (network) =>
      `Seo an méid atá ar ${network} anois, ina fhocail féin. Níor scriosadh ná níor athraíodh aon rud fós.`,
    wanted: toDo,
    delete: "Le scriosadh",
    edit: "Le hathrú",
    saysNow: "Deir sí anois",
    posted: (when) => `Postáilte ${when}`,
    willSay: "Déarfaidh sí",
    differs: "Deir sí rud eile anois seachas i do chartlann. Léigh í sula leanann tú ar aghaidh.",
    warning: (warning) => `Rabhadh ábhair: ${warning}`,
    replies: (count) => counted(count, "freagra"),
    media: (count) => (count === 1 ? "pictiúr nó scannán amháin" : `${figure(count)} pictiúr nó scannán`),
    noWords: "Níl focal ar bith sa phostáil seo.",
    open: (network) => `Oscail ar ${network} í`,
    leave: "Fág an ceann seo mar atá sí",
    leaveRest: (number) => `: postáil ${number} den liosta seo`,
    more: (count) => `Taispeáin ${figure(count)} eile`,
    shownOf: (shown, all) => `${figure(shown)} as ${figure(all)} le feiceáil`,
    gone: (count) =>
      count === 1
        ? "Níl 1 ann a thuilleadh: níl aon rud le déanamh"
        : `Níl ${figure(count)} ann a thuilleadh: níl aon rud le déanamh`,
    refused: (count) => `Ní féidir ${figure(count)} a dhéanamh`,
  },

  confirm: {
    heading: "Sula dtoilíonn tú",
    undo: "Ní féidir é seo a chealú. Ní thagann postáil scriosta ar ais, agus ní théann a freagraí ná na naisc chuici áit ar bith.",
    others:
      "Ní shroicheann sé cóipeanna a rinne daoine eile: gabhálacha scáileáin, sleachta, postálacha a cuireadh ar aghaidh chuig freastalaithe eile, ná an méid a choinníonn innill chuardaigh ar feadh tamaill.",
    copy: (days) =>
      `Coinnítear cóip de gach postáil lena pictiúir ar do dheasc ar dtús, séalaithe, ar feadh ${counted(days, "lá")}. Is féidir leat í a íoslódáil nó a scriosadh.`,
    legal:
      "Má tá gearán, éileamh nó fiosrúchán ar oscailt, nó má táthar ag súil le ceann, fiafraigh de do chomhlacht cosanta sula scriosann tú aon rud.",
    button: (deletes, edits) => {
      if (edits === 0) return `Scrios ${posts(deletes)}`;
      if (deletes === 0) return `Athraigh ${posts(edits)}`;
      return `Scrios ${posts(deletes)} agus athraigh ${figure(edits)}`;
    },
    none: "Thóg tú amach iad ar fad. Níl aon rud le déanamh.",
    no: "Ná déan aon rud",
    until: (clock) =>
      `Is féidir leat toiliú go dtí ${clock}; ina dhiaidh sin, roghnaigh na postálacha as an nua.`,
    otherCount: (count) =>
      `D’athraigh rud éigin idir an dá linn: ${posts(count)} atá ann anois. Féach ar an liosta arís, agus brúigh an cnaipe leis an uimhir sin má tá sí ceart.`,
    pace: {
      mastodon: (minutes) =>
        minutes < 5
          ? "Tógann sé cúpla nóiméad. Is féidir leat an leathanach seo a dhúnadh idir an dá linn."
          : `Ceadaíonn Mastodon 30 scriosadh gach leathuair, mar sin tógann sé ${span(minutes)}. Is féidir leat an leathanach seo a dhúnadh idir an dá linn.`,
      bluesky: (minutes) =>
        `Tógann sé ${span(minutes)}. Is féidir leat an leathanach seo a dhúnadh idir an dá linn.`,
    },
  },

  running: {
    heading: "Ar siúl",
    progress: (done, all) => `${figure(done)} as ${posts(all)} déanta`,
    waits: (why, when) =>
      `${why} Leanann sé ar aghaidh ${when}. Is féidir leat an leathanach seo a dhúnadh idir an dá linn.`,
    left: {
      mastodon: (minutes) =>
        minutes < 5
          ? "Cúpla nóiméad fágtha. Is féidir leat an leathanach seo a dhúnadh; leanann sé ar aghaidh gan é."
          : `Ceadaíonn Mastodon 30 scriosadh gach leathuair: ${span(minutes)} fágtha. Is féidir leat an leathanach seo a dhúnadh; leanann sé ar aghaidh gan é.`,
      bluesky: (minutes) =>
        `Fágtha: ${span(minutes)}. Is féidir leat an leathanach seo a dhúnadh; leanann sé ar aghaidh gan é.`,
    },
    desk: "Caithfidh do dheasc fanacht ag rith: is ansin a dhéantar an obair.",
    stop: "Stop",
    stopNote: "Críochnaítear an méid atá idir lámha; ní bhaintear d’aon phostáil eile.",
  },

  stopped: {
    heading: "Stoptha",
    byYou: "Stop tú é. Fanann an méid a rinneadh déanta; níor baineadh den chuid eile.",
    goOn: "Lean ar aghaidh",
    connect: "Ceangail an cuntas arís",
  },

  done: {
    heading: "Críochnaithe",
    nothing:
      "Ní raibh aon rud le déanamh: ní raibh aon cheann de na postálacha seo ann le scriosadh ná le hathrú.",
    ticked: "Tá tic leis an méid atá déanta i do liosta.",
    again: (count) =>
      count === 1
        ? "Bain triail eile as an gceann ar theip air"
        : `Bain triail eile as an ${figure(count)} ar theip orthu`,
  },

  lapsed: {
    heading: "Ní dhearnadh aon rud",
    text: "Níor deimhníodh é, mar sin níor scriosadh ná níor athraíodh postáil ar bith. Roghnaigh na postálacha as an nua nuair atá tú réidh.",
  },

  counts: {
    label: "Mar atá sé",
    deleted: (count) => `${posts(count)} scriosta`,
    changed: (count) => `${posts(count)} athraithe`,
    waiting: (count) => `${posts(count)} fós le déanamh`,
    gone: (count) => `${posts(count)} imithe cheana`,
    refused: (count) => `${posts(count)} diúltaithe`,
    failed: (count) => `${posts(count)} ar theip orthu`,
    unconfirmed: (count) => `${posts(count)} scriosta b’fhéidir: féach ansin`,
    left: (count) => `${posts(count)} fágtha mar a bhí`,
  },

  items: {
    refused: "Diúltaithe",
    failed: "Ar theip orthu",
    unconfirmed: "Ní fios an bhfuil sí imithe",
    left: "Fágtha mar atá siad",
    done: "Scriosta nó athraithe",
    gone: "Imithe cheana",
    deleted: "Scriosta",
    changed: "Athraithe",
    noCopy: "Níl a focail coinnithe.",
    tooBig: "Bhí pictiúr nó scannán rómhór don chóip.",
    pictureGone: "Ní raibh pictiúr le fáil a thuilleadh, mar sin níl sé sa chóip.",
  },

  copies: {
    heading: "Na cóipeanna",
    text: (count) => `Tá cóip de ${posts(count)} coinnithe ar do dheasc, séalaithe.`,
    until: (day) => `Scriostar uaithi féin í an ${day}.`,
    download: "Íoslódáil an chóip",
    downloadNote:
      "Comhad zip. Tá do phostálacha ann i ngnáthfhocail: coinnigh é in áit nach féidir ach leatsa é a léamh.",
    erase: "Scrios an chóip",
    ask: "An scriosfar an chóip? Ní bheidh a ndúirt na postálacha scriosta áit ar bith ar do dheasc ansin.",
    askStopped:
      "An scriosfar an chóip? Tá deireadh ansin leis an méid nach ndearnadh fós, agus ní féidir leanúint ar aghaidh.",
    yes: "Sea, scrios í",
    no: "Coinnigh í",
    erased: "Tá na cóipeanna scriosta.",
  },
};

import type { Stage } from "@chaperone/audit";
import { LEVELS, type Level } from "@chaperone/core";
import type { PastPostsWords } from "../en/past-posts.ts";
import { counted, figure } from "./count.ts";
import { irishDateFormat, list } from "./dates.ts";
import { networkSteps } from "./past-posts-networks.ts";

/** "níos lú ná nóiméad", "thart ar 4 nóiméad", "thart ar 2 uair an chloig" */
function span(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 1) return "níos lú ná nóiméad";
  if (minutes < 90) return `thart ar ${counted(Math.round(minutes), "nóiméad")}`;
  return `thart ar ${figure(Math.round(minutes / 60))} uair an chloig`;
}

const stages: Readonly<Record<Stage, string>> = {
  quick: "Súil thapa ar gach postáil",
  close: "Léamh mion ar an méid a d’fhéadfadh a bheith tábhachtach",
  cases: "Postálacha á gcur taobh le taobh",
  pictures: "Ag breathnú ar phictiúir",
};

const levels: Readonly<Record<Level, string>> = {
  must: "ní mór",
  should: "ba chóir",
  consider: "smaoinigh air",
};

/** Checking what was posted over the years. */
export const pastPosts: PastPostsWords = {
  heading: "Seanphostálacha",
  lead: "Blianta de do phostálacha, léite ar an ngléas seo de réir na rialacha céanna leis an méid a scríobhann tú. Faigheann tú liosta: an rud is mó a d’fhéadfadh dochar a dhéanamh do dhuine ar barr, le nasc chuig gach postáil ionas gur féidir leat í a scriosadh nó a athrú.",

  give: {
    heading: "Tabhair do chartlann dom",
    text: "An comhad mar a thug an líonra duit é: zip, tar.gz, CAR, CSV nó comhrá WhatsApp. Is féidir roinnt acu a thabhairt in éineacht. Ní gá aon rud a dhíphacáil.",
    drop: "Scaoil comhaid nó fillteán anseo",
    letGo: "Scaoil leis, agus tosaím ag léamh",
    files: "Roghnaigh comhaid",
    folder: "Roghnaigh fillteán",
    privacy:
      "Ní sheoltar aon rud áit ar bith. Fanann na comhaid san áit a bhfuil siad. Coinnítear an méid a aimsím sa bhrabhsálaí seo go dtí go scriosann tú é; níl sé faoi chosaint pasfhrása na ndréachtaí.",
    notKept:
      "Roghnaigh tú gan dréachtaí a choinneáil ar an ngléas seo, mar sin imíonn an méid a aimsím freisin nuair a dhúnann tú an leathanach.",
  },

  networks: {
    heading: "Cá bhfaighidh tú do chartlann",
    text: "Tugann gach líonra an méid a phostáil tú ar ais duit. Tógann sé uaireanta nó laethanta de ghnáth. Bogann roghchláir, mar sin d’fhéadfadh ainm a bheith difriúil: mar a bhí i mí na Samhna 2026 atá anseo.",
    wait: "An fhad a thógann sé:",
    note: "Is fiú a bheith ar an eolas:",
    each: networkSteps,
  },

  looking: "Ag breathnú ar an méid a thug tú dom",

  asking: {
    heading: "Sula léim",
    whose: "Cé acu seo thusa?",
    whoseWhy: "Scríobhann roinnt daoine sna comhráite seo. Ní léim ach do theachtaireachtaí féin.",
    messages: (count) => counted(count, "teachtaireacht"),
    others: (count) => `Taispeáin ${counted(count, "ainm")} eile`,
    none: "Duine ar bith acu: fág na comhráite seo ar lár",
    order: "Cad a thagann ar dtús ina dhátaí?",
    orderWhy: (files) =>
      `In ${list(files)} d’fhéadfaí dáta mar 3/4 a léamh ar dhá bhealach, agus braitheann an treoir a bhí i bhfeidhm ar an lá.`,
    dayFirst: "An lá: 3/4 is ea 3 Aibreán",
    monthFirst: "An mhí: 3/4 is ea 4 Márta",
    table: "Cé acu colún é cad é?",
    tableWhy: (file) => `Is tábla é ${file}, agus ní féidir liom a cholúin a aithint óna n-ainmneacha.`,
    columns: { text: "Focail na postála", time: "Cathain a postáladh í", url: "A seoladh" },
    noColumn: "Ceann ar bith",
    notThisTable: "Ceann ar bith: fág an tábla seo ar lár",
    begin: "Tosaigh ag léamh",
    cancel: "Cealaigh",
  },

  running: {
    heading: "Ag léamh",
    stages,
    posts: (count) => `${counted(count, "postáil")} go dtí seo`,
    found: (found) => {
      const some = LEVELS.filter((level) => found[level] > 0);
      return some.length === 0
        ? "níor aimsíodh aon rud fós"
        : list(some.map((level) => `${figure(found[level])} ${levels[level]}`));
    },
    left: (milliseconds) => `${span(milliseconds)} fágtha den chéim seo`,
    goOn: "Is féidir leat leanúint ort ag scríobh idir an dá linn. Coinnigh an leathanach seo ar oscailt; má dhúntar é, coinnítear an méid atá déanta.",
    pause: "Cuir ar sos",
    cancel: "Stop agus scrios",
    more: (count) => `Tá níos mó sa liosta anois: ${counted(count, "postáil")}.`,
    changed: "Léigh mé ar aghaidh, agus tá an liosta athraithe.",
    showMore: "Taispeáin é",
    soFar: "Sin a bhfuil ar eolas go dtí seo. Fásann an liosta fad a léim.",
  },

  paused: {
    heading: "Ar sos",
    text: "Tá gach ar léadh go dtí seo coinnithe.",
    goOn: "Lean ar aghaidh",
    begun: (day) =>
      `Thosaigh tú an ${irishDateFormat({ dateStyle: "long" }).format(day)}, agus níl an léamh críochnaithe.`,
    needsFiles:
      "Ní féidir le leathanach comhaid a oscailt uaidh féin, mar sin tabhair dom na cinn chéanna arís, le do thoil. Leanaim ar aghaidh ón áit ar stop mé.",
    newer:
      "Tá leagan níos nuaí den leathanach seo ann ó shin, agus ní mheascaim a ndeir dhá leagan. Tabhair dom na comhaid chéanna arís, agus léim as an nua iad.",
    files: (names) => `Thug tú ${list(names)} dom.`,
    otherFiles: (count) => `${counted(count, "comhad")} eile`,
    missing: (names) =>
      `Ní hé sin an rud ar thosaigh tú leis: tá ${list(names)} in easnamh. Tabhair dom ar fad é, nó scrios an méid atá coinnithe agus tosaigh as an nua.`,
  },

  elsewhere: {
    text: "Tá do sheanphostálacha ar oscailt i bhfuinneog eile den leathanach seo. Dún ansin iad chun leanúint ar aghaidh anseo.",
    again: "Bain triail eile as",
  },

  trouble: {
    "no-room":
      "Níl aon spás fágtha ar an ngléas seo chun an méid a aimsím a choinneáil. Déan spás, agus lean ar aghaidh: tá an méid a coinníodh anseo fós.",
    "no-storage":
      "Ní choinníonn an brabhsálaí seo aon rud don leathanach seo, mar a bhíonn i bhfuinneog phríobháideach. Imíonn an méid a aimsím nuair a dhúnann tú é: sábháil an tuarascáil roimhe sin.",
    fault:
      "Chuaigh rud éigin amú, agus stop an léamh. Tá an méid a rinneadh coinnithe: is féidir leat leanúint ar aghaidh.",
  },

  results: {
    complete: "Tá an liosta iomlán.",
    unread: "Níorbh fhéidir gach rud a léamh",
    nothing: "Níl aon phostáil le seiceáil sa mhéid a thug tú dom.",
    actions: "An méid is féidir leat a dhéanamh leis an liosta",
    html: "Sábháil an tuarascáil",
    csv: "Sábháil mar thábla (CSV) í",
    writing: "Nóiméad amháin: tá an comhad á dhéanamh",
    saved: "Tá do phostálacha luaite inti. Coinnigh í in áit nach féidir ach leatsa í a léamh.",
    notWritten: "Níorbh fhéidir an comhad a dhéanamh. Tá an liosta anseo mar a bhí.",
  },

  another: {
    heading: "Seiceáil cartlann eile",
    why: "Liosta amháin a bhíonn ann ag an am. Chun roinnt cartlann a bheith in aon liosta amháin, tabhair in éineacht iad.",
    question:
      "An gcuirfear liosta nua in áit an chinn seo? Imíonn an méid a aimsíodh agus na ticeanna. Sábháil an tuarascáil ar dtús más mian leat iad a choinneáil.",
    yes: "Sea, tosaigh as an nua",
    no: "Coinnigh an liosta seo",
  },

  erase: {
    ask: "Scrios é seo ar fad",
    question:
      "An scriosfar an liosta agus gach ar léadh? Fanann do chartlann mar atá sí. Ní féidir é seo a chealú.",
    questionRunning:
      "An stopfar an léamh agus an scriosfar an méid a aimsíodh go dtí seo? Fanann do chartlann mar atá sí. Ní féidir é seo a chealú.",
    yes: "Sea, scrios é",
    no: "Coinnigh é",
  },
};

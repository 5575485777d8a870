import { listed } from "../../lib/listed.ts";
import type { Words } from "../en/index.ts";
import { counted } from "./count.ts";
import { inIrish } from "./reads.ts";

/** The last look before a draft goes out. */
export const lastLook: Words["lastLook"] = {
  open: "Súil dheireanach",
  heading: "Sula dtéann sé amach",
  intro: "Na focail chéanna, mar a léifidh triúr iad.",
  back: "Ar ais go dtí an téacs",
  readers: {
    patient: {
      title: "An t-othar",
      some: "Bhí an t-othar ann, nó an teaghlach. Is fúthu atá a bhfuil marcáilte, agus d’aithneoidís é is cuma cé mhéad duine eile a oireann dó.",
      onlyFindings: "Is faoin othar atá a bhfuil marcáilte, nó insíonn sé gur othar an duine.",
      consent: "Ar thoiligh an t-othar leis na focail seo, san áit seo? Agatsa amháin atá a fhios.",
      none: "Níor aimsigh mé aon rud a insítear faoi othar. B’fhéidir go bhfuil a fhios agat faoi rud nach bhfeicim.",
    },
    journalist: {
      title: "Iriseoir",
      byline: (name: string) => `Luaite le d’ainm: ${name}.`,
      bylineYou: "Luaite leis an ainm ar do chuntas.",
      profile: (bio: string) => `Lena thaobh tá do phróifíl: “${bio}”`,
      some: (count: number) =>
        count === 1
          ? "Luafaí sliocht amháin leis féin, gan an chuid eile den phostáil thart air."
          : `Luafaí ${counted(count, "sliocht")}, gach ceann leis féin, gan an chuid eile den phostáil thart orthu.`,
      breach: "Is scéal ann féin é sárú rúndachta.",
      none: "Níor aimsigh mé aon rud sa chaoi a labhraíonn sé faoi dhaoine, maímh, airgead nó do ghairm a sheasann amach mar ábhar luaite.",
    },
    colleague: {
      title: "Comhghleacaí",
      some: "Bhí do chomhghleacaithe ann, agus tá an lá, an áit agus na daoine a tháinig ar eolas acu. Is leor dóibh a bhfuil marcáilte chun ainm a chur leis.",
      noCircle:
        "Ní féidir liom a áireamh cé a bhí ann: níl d’áit oibre sna socruithe, nó ní deir an dréacht a dhóthain.",
      none: "Níor aimsigh mé lá, áit ná tinneas a ligfeadh dóibh ainm a chur leis.",
    },
  },
  remaining: {
    heading: "An méid atá le socrú fós",
    none: "Níl aon toradh fágtha. Ní hionann gan rud a aimsiú agus gan rud a bheith ann.",
    change: "Athraigh é",
    why: "Cén fáth a bhfanann sé seo? I d’fhocail féin",
    whyNote: "Coinnítear leis an dréacht seo ar an ngléas seo é, agus ní in aon áit eile.",
    whyNoteServed:
      "Coinnítear leis an dréacht seo ar an ngléas seo é. Má fhoilsíonn tú ón áit seo, téann sé in éineacht leis agus coinnítear sa taifead é.",
    tooShort: "Tá cúpla focal ag teastáil, ionas gur féidir leat seasamh leo níos déanaí.",
    others: "Ann freisin, le meas agat féin:",
    dismissed: (count: number) => `Chuir tú ${counted(count, "toradh")} i leataobh.`,
  },
  unread: {
    reading: "Tá mé fós á léamh seo go mion. I gceann nóiméid b’fhéidir go ndéarfaidh mé tuilleadh.",
    missing: (parts: readonly string[]) =>
      `Níor léigh mé ina iomláine é. Níor breathnaíodh air seo: ${listed(parts.map(inIrish))}.`,
    failed: "Stad an tseiceáil sula raibh sí críochnaithe, mar sin níor léadh é seo ina iomláine.",
    anyway: "Ar aghaidh gan léamh iomlán",
  },
  out: {
    heading: "Tabhair leat é",
    waiting: (count: number) =>
      count === 1
        ? "Abair thuas cén fáth a bhfanann an toradh “ní mór”, nó athraigh é. Ansin is féidir an téacs a chóipeáil anseo."
        : `Abair thuas cén fáth a bhfanann gach ceann de na ${counted(count, "toradh")} “ní mór”, nó athraigh iad. Ansin is féidir an téacs a chóipeáil anseo.`,
    waitingForReading: "Is féidir an téacs a chóipeáil anseo a luaithe a léitear ina iomláine é.",
    on: (network: string) => `Do ${network}`,
    copy: "Cóipeáil an téacs",
    copyPart: (part: number, of: number) => `Cóipeáil cuid ${part} as ${of}`,
    copied: "Cóipeáilte",
    refused:
      "Ní cheadaíonn an brabhsálaí seo cóipeáil anseo. Tá an téacs roghnaithe: cóipeáil é le do mhéarchlár nó trína bhrú agus a choinneáil.",
    byHand: "An téacs le cóipeáil",
    afterwards:
      "Nuair a bheidh sé amuigh, tar ar ais agus brúigh “Tá sé seo postáilte agam” faoin dréacht: léitear dréachtaí níos déanaí in éineacht leis ansin.",
  },
  pictures: {
    heading: "Pictiúir",
    name: (number: number) => `Pictiúr ${number}`,
    download: (number: number) => `Íoslódáil pictiúr glan ${number}`,
    notClean: (number: number) => `Íoslódáil pictiúr ${number}, nach nglaoitear glan air`,
    none: "Níl aon chóip ghlan ann fós. Postáil an chóip, agus ní an pictiúr a chuir tú leis.",
    film: "Ní féidir scannán a ghlanadh anseo. Níor bhreathnaigh mé ach ar mheandair de.",
    looking: "Á scrúdú fós.",
    show: "Téigh go dtí an pictiúr",
    alt: "Cur síos",
    copyAlt: (number: number) => `Cóipeáil an cur síos ar phictiúr ${number}`,
    noAlt: "Níl aon chur síos air do dhaoine nach bhfeiceann é.",
  },
};

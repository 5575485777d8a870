import type { Level } from "@chaperone/core";
import { listed } from "../../lib/listed.ts";
import type { Words } from "../en/index.ts";
import type { LevelCounts } from "../sentences.ts";
import { counted } from "./count.ts";
import { longDay } from "./dates.ts";
import { inIrish, whyNot } from "./reads.ts";

const levels: Readonly<Record<Level, string>> = {
  must: "ní mór",
  should: "ba cheart",
  consider: "smaoinigh air",
};

/** "1 ní mór, 2 ba cheart" */
const byLevel = (counts: LevelCounts): string =>
  counts.map(({ level, count }) => `${count} ${levels[level]}`).join(", ");

const total = (counts: LevelCounts): number => counts.reduce((sum, { count }) => sum + count, 0);

/** The margin beside the draft, and all it says. */
export const findings: Words["findings"] = {
  region: "Torthaí",
  levels,
  newTab: ", osclaíonn i gcluaisín nua",

  heading: {
    reading: "Á léamh",
    stillReading: "Á léamh fós",
    incomplete: "Tá an tseiceáil seo neamhiomlán",
    stopped: "Stad an tseiceáil",
    nothing: "Níor aimsíodh aon rud sa mhéid ar bhreathnaigh mé air",
    nothingElse: "Níor aimsíodh aon rud eile sa mhéid ar bhreathnaigh mé air",
  },
  short: { incomplete: "Neamhiomlán", stopped: "Stad an tseiceáil" },

  sheet: {
    open: "Léigh",
    openRest: " na torthaí",
    back: "Siar",
    backRest: " go dtí an téacs",
  },

  passage: {
    open: "Oscail",
    openRest: " an toradh seo",
    region: "Toradh faoi na focail seo",
  },

  card: {
    whatToDo: "Le déanamh",
    changesMeaning: "athraíonn sé an méid a deir tú",
    seen: "Chonacthas",
    andMore: (count: number) => `agus ${count} eile`,
    inPicture: (number: number) => `I bpictiúr ${number}`,
    inPictureFile: (number: number) => `Sa chomhad, pictiúr ${number}`,
    inPictureDescription: (number: number) => `Sa chur síos, pictiúr ${number}`,
  },

  foldedConsiders: (count: number) =>
    count === 1 ? "Rud amháin eile ar fiú smaoineamh air" : `${count} rud eile ar fiú smaoineamh orthu`,

  rewriteAll: (count: number, offered: number) => {
    const what = counted(count, "athleagan");
    const which =
      count < offered ? `${count} as ${offered} athleagan` : count === 2 ? "an dá athleagan" : what;
    return `Cuir i bhfeidhm ${which} a choinníonn do bhrí`;
  },

  dismiss: {
    dismiss: "Cuir i leataobh",
    because: "Toisc",
    reasons: {
      misread: "Bhain sé míbhrí as ar scríobh mé",
      consented: "Thoiligh an duine i scríbhinn leis an bhfoilsiú seo",
      invented: "Is duine cumtha é",
      justified: "Is féidir liom é a chosaint",
    },
    dismissed: (count: number) =>
      count === 1 ? "Toradh amháin curtha i leataobh" : `${counted(count, "toradh")} curtha i leataobh`,
    dismissedAs: (reason: string) => `Curtha i leataobh: “${reason}”`,
    bringBack: "Tabhair ar ais",
  },

  guidance: {
    none: "Níl aon alt de threoir do thíre ar taifead ina leith seo.",
    more: (count: number) =>
      count === 1 ? "Alt amháin eile faoi seo" : `${counted(count, "alt")} eile faoi seo`,
    paragraph: ({ paragraph, verified }) => {
      if (!paragraph || verified === "substance") return "uimhir an ailt gan deimhniú";
      return verified === "number-inferred" ? `alt ${paragraph}, uimhir le deimhniú` : `alt ${paragraph}`;
    },
    inForce: ({ inForceFrom, inForceTo }) =>
      inForceTo
        ? `I bhfeidhm ón ${longDay(inForceFrom)} go dtí an ${longDay(inForceTo)}.`
        : `I bhfeidhm ón ${longDay(inForceFrom)}.`,
    readAt: (host: string) => `Léigh é ag ${host}`,
    inLibrary: "Féach air sa leabharlann",
  },

  evidence: {
    heading: "An fhianaise",
    unchecked: " (níor seiceáladh an seoladh seo fós)",
  },

  coverage: {
    stillReading: "Tá mé fós á léamh go mion, mar sin d’fhéadfadh a bhfuil le feiceáil anseo athrú.",
    soFar:
      "Níor sheas aon rud amach go dtí seo. Tá mé á léamh go mion anois, mar sin d’fhéadfadh sé sin athrú.",
    soFarElse:
      "Níor sheas aon rud eile amach go dtí seo. Tá mé á léamh go mion anois, mar sin d’fhéadfadh sé sin athrú.",
    what: inIrish,
    lookedAt: (count: number) => `Bhreathnaigh mé ar ${counted(count, "rud")}`,
    notTheSame:
      "Ní hionann gan rud a aimsiú agus gan rud a bheith ann. Tá an scéal ar eolas agatsa, agus na daoine a léifeadh é.",
    quickOnly:
      "Níl anseo ach léamh tapa: níorbh fhéidir an tsamhail teanga a léann go mion a úsáid ar an ngléas seo.",
    notLookedAt: (parts: readonly string[]) => `Níor breathnaíodh air seo: ${listed(parts.map(inIrish))}.`,
    part: (what, run) =>
      run.state === "failed"
        ? `${inIrish(what)} (theip air: ${run.reason})`
        : `${inIrish(what)} (${whyNot(run.reason)})`,
    couldNotLookAt: (parts: readonly string[]) =>
      `Níorbh fhéidir liom breathnú air seo: ${listed(parts.map(inIrish))}. Níl a fhios cad a thaispeánfadh sé.`,
    incomplete: "Tá an tseiceáil seo neamhiomlán.",
  },

  failed: {
    text: "Stad an tseiceáil sula raibh sí críochnaithe. Níor athraíodh do théacs, agus níor léadh ina iomláine é.",
    again: "Seiceáil arís",
    cannotShowPart: (what: string) => `Ní féidir é seo a thaispeáint: ${what}.`,
    cannotShow: "Ní féidir na torthaí a thaispeáint",
    cannotShowText: "Níor athraíodh do théacs. Cóipeáil é, ansin oscail an leathanach seo arís.",
  },

  heard: {
    findings: (counts: LevelCounts) => `${counted(total(counts), "toradh")}: ${byLevel(counts)}.`,
    oneNew: (level: Level) => `Nua, ${levels[level]}:`,
    severalNew: (counts: LevelCounts) => `${counted(total(counts), "toradh")} nua: ${byLevel(counts)}.`,
    nothing: "Níor aimsíodh aon rud sa mhéid ar breathnaíodh air.",
    nothingSoFar: "Níor sheas aon rud amach go dtí seo.",
    stillReading: "Tá mé fós á léamh go mion.",
    incomplete: "Tá an tseiceáil seo neamhiomlán.",
  },
};

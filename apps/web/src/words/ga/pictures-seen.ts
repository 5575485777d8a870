import type { ClinicalLook, MetadataKind } from "@chaperone/core";
import type { NotClean } from "../../pictures/copy-facts.ts";
import { type Counts, type LookedFor, type SeenFacts, SHOWN, type Shown } from "../../pictures/seen-facts.ts";
import { capitalised, counted } from "./count.ts";
import { list } from "./dates.ts";
import { place } from "./pictures-boxes.ts";

/** What is looked for, as a doctor would say it. Always after a colon, so that no case is asked of it. */
export const lookedFor: Readonly<Record<LookedFor, string>> = {
  faces: "aghaidheanna",
  text: "téacs inléite",
  codes: "barrachóid agus cóid QR",
  clinical: "X-ghathanna, scananna agus pictiúir chliniciúla eile",
  metadata: "a bhfuil sa chomhad seachas an pictiúr",
  frames: "gach pictiúr sa chomhad",
  window: "an méid a thaispeánann fuinneoga eile den scanadh",
  other: "gach rud a lorgaím",
};

const looks: Readonly<Record<ClinicalLook, string>> = {
  radiograph: "X-gha",
  ultrasound: "pictiúr ultrafhuaime",
  scan: "scanadh CT nó MR",
  microscopy: "pictiúr ó mhicreascóp",
  fundus: "pictiúr de reitine",
  dicom: "pictiúr ó chartlann ospidéil",
};

const tells: Readonly<Record<MetadataKind, string>> = {
  position: "an áit ar tógadh é",
  time: "an t-am",
  device: "an gléas",
  software: "na bogearraí",
  person: "ainm",
  words: "fotheidil nó nótaí",
  identifier: "sraithuimhreacha nó uimhreacha taifid",
  preview: "cóip bheag de",
  hidden: "sonraí ceilte",
  motion: "scannán gearr",
  other: "sonraí eile",
};

const nothing: Readonly<Record<Shown, string>> = { face: "aghaidh", text: "téacs", code: "cód" };
const several: Readonly<Record<Shown, string>> = { face: "aghaidheanna", text: "téacs", code: "cóid" };

const lines = (count: number): string => (count === 1 ? "líne amháin téacs" : counted(count, "líne téacs"));

/** "aghaidh amháin agus 2 líne téacs" */
const countedAll = ({ face, text, code }: Counts): string =>
  list([
    ...(face > 0 ? [counted(face, "aghaidh")] : []),
    ...(text > 0 ? [lines(text)] : []),
    ...(code > 0 ? [counted(code, "cód")] : []),
  ]);

const total = ({ face, text, code }: Counts): number => face + text + code;

/** What was seen in a picture or film, in a few sentences. */
export function seen(facts: SeenFacts): string {
  const { notLookedFor, partlyLookedFor } = facts;
  return [
    lookSentence(facts),
    facts.isFilm ? filmSentence(facts) : pictureSentence(facts),
    facts.tells.length > 0 ? `Ina chomhad freisin: ${list(facts.tells.map((kind) => tells[kind]))}.` : "",
    leftOutSentence(facts),
    notLookedFor.length > 0 ? `Níorbh fhéidir liom é seo a lorg: ${lookedForAll(notLookedFor)}.` : "",
    partlyLookedFor.length > 0
      ? `I roinnt dá phictiúir níor lorg mé é seo: ${lookedForAll(partlyLookedFor)}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const lookedForAll = (parts: readonly LookedFor[]): string => list(parts.map((part) => lookedFor[part]));

function lookSentence({ look }: SeenFacts): string {
  if (!look) return "";
  const what = looks[look.like];
  if (look.like === "dicom") return `Is ${what} é.`;
  return look.isSure ? `Tá cuma air gur ${what} é.` : `B’fhéidir gur ${what} é.`;
}

/** "3 áit ar cheart duit breathnú orthu" */
const placesToSee = (count: number): string =>
  `${counted(count, "áit")} ar cheart duit féin breathnú ${count === 1 ? "uirthi" : "orthu"}`;

function pictureSentence({ sure, maybe, lookedFor }: SeenFacts): string {
  const guesses = total(maybe);
  if (total(sure) > 0)
    return `Aimsíodh ${countedAll(sure)}${guesses > 0 ? `, agus ${placesToSee(guesses)}` : ""}.`;
  return guesses > 0 ? `Tá ${placesToSee(guesses)}.` : nothingSentence(lookedFor);
}

/** Without counts: the same face is seen in still after still. */
function filmSentence({ sure, maybe, lookedFor }: SeenFacts): string {
  const kindsOf = (counts: Counts): string =>
    list(SHOWN.filter((one) => counts[one] > 0).map((one) => several[one]));
  if (total(sure) > 0) return `Le feiceáil ann: ${kindsOf(sure)}.`;
  return total(maybe) > 0
    ? `Le feiceáil ann, b’fhéidir: ${kindsOf(maybe)}. Breathnaigh féin air.`
    : nothingSentence(lookedFor);
}

const nothingSentence = (lookedFor: readonly Shown[]): string =>
  lookedFor.length > 0
    ? `Níor aimsíodh ${list(
        lookedFor.map((one) => nothing[one]),
        "ná",
      )}.`
    : "";

/** Which of its pictures were not looked at. */
function leftOutSentence({ leftOut, frames, seconds }: SeenFacts): string {
  switch (leftOut) {
    case "moments": {
      const film = seconds === null ? "de scannán" : `de scannán ${lengthWords(seconds)}`;
      return `Breathnaíodh ar ${counted(frames, "meandar")} ${film}; níor breathnaíodh ar an gcuid eile, agus níor éisteadh leis an bhfuaim.`;
    }
    case "pages":
      return "Tá roinnt leathanach ann; breathnaíodh ar an gcéad cheann.";
    case "pictures":
      return "Tá roinnt pictiúr ann; breathnaíodh ar cheann amháin acu.";
    case "frames":
      return `Tá níos mó pictiúr ann ná mar is féidir breathnú orthu sa bhrabhsálaí seo; breathnaíodh ar an gcéad ${frames === 1 ? "cheann" : counted(frames, "pictiúr")}.`;
    case null:
      return "";
  }
}

const lengthWords = (seconds: number): string =>
  seconds < 120
    ? counted(Math.max(1, Math.round(seconds)), "soicind")
    : counted(Math.round(seconds / 60), "nóiméad");

/** Why a copy cannot be called clean. */
export function notCleanWords(one: NotClean): string {
  switch (one.why) {
    case "not-looked-for":
      return `Níorbh fhéidir breathnú uirthi ina hiomláine: ${lookedForAll(one.what)}.`;
    case "file":
      return `Tá sé seo ina comhad fós: ${list(one.tells.map((kind) => tells[kind]))}.`;
    case "seen":
      return `${capitalised(nothing[one.what])} le feiceáil fós in aice le clúdach, ${place[one.where]}: déan an clúdach níos mó.`;
    case "cover":
      return "Níor tháinig clúdach amháin amach ina iomláine.";
  }
}

/** What the author chose to leave to be seen; empty where that is nothing. */
export const keptWords = (counts: Counts): string =>
  total(counts) > 0 ? `Fágtha le feiceáil: ${countedAll(counts)}.` : "";

import type { Jurisdiction, Profession, Strength } from "@chaperone/core";
import type { Kind } from "@chaperone/guidance";
import type { RuleNeed } from "../../guidance/citing-rules.ts";

export const kinds: Readonly<Record<Kind | "all", string>> = {
  all: "Gach comhlacht",
  regulator: "Rialálaithe",
  law: "Dlí",
  "advertising-code": "Cóid fógraíochta",
  "professional-body": "Coláistí agus cumainn",
  "defence-body": "Comhlachtaí cosanta",
};

export const kindOfBody: Readonly<Record<Kind, string>> = {
  regulator: "Rialálaí",
  law: "Dlí",
  "advertising-code": "Cód fógraíochta",
  "professional-body": "Coláiste nó cumann",
  "defence-body": "Comhlacht cosanta",
};

export const people: Readonly<Record<Profession, string>> = {
  doctor: "dochtúirí",
  nurse: "altraí",
  student: "mic léinn",
  dentist: "fiaclóirí",
  pharmacist: "cógaiseoirí",
  other: "gairmeacha eile",
};

export const forWhom: Readonly<Record<Profession | "all", string>> = {
  all: "Do gach gairm",
  doctor: "Do dhochtúirí",
  nurse: "D’altraí",
  student: "Do mhic léinn",
  dentist: "D’fhiaclóirí",
  pharmacist: "Do chógaiseoirí",
  other: "Do ghairmeacha eile",
};

export const IN_COUNTRY: Readonly<Record<Jurisdiction, string>> = {
  GB: "sa Ríocht Aontaithe",
  IE: "in Éirinn",
  US: "sna Stáit Aontaithe",
  AU: "san Astráil",
  CA: "i gCeanada",
};

export const strengths: Readonly<Record<Strength, string>> = {
  must: "Dualgas",
  should: "Rud a mbítear ag súil leis, mura féidir leat a mhalairt a chosaint",
  judgement: "Ceist faoi do bhreithiúnas féin",
  aware: "Rud le cur san áireamh",
  law: "Dlí",
  advice: "Comhairle, gan cheangal",
};

/** What rules look at. */
export const looksAt: Readonly<Record<RuleNeed, string>> = {
  detail: "sonraí faoi othar nó faoi ghaol",
  cue: "na focail a úsáideann tú",
  likeness: "an léamh atá ar an sliocht",
  claim: "maímh faoi shláinte",
  collective: "an méid a insíonn do phostálacha roimhe seo faoin othar céanna",
  "own-interest": "leasanna a dhearbhaigh tú",
  "image-face": "aghaidheanna i bpictiúir",
  "image-text": "téacs i bpictiúir",
  "image-code": "barrachóid agus cóid QR",
  "image-metadata": "a bhfuil i gcomhad pictiúir",
  "image-clinical": "pictiúir a bhfuil cuma chliniciúil orthu",
};

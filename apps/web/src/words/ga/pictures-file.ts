import type { MetadataKind } from "@chaperone/core";
import type { Words } from "../en/index.ts";
import { clock, longDay } from "./dates.ts";

const labels: Readonly<Record<MetadataKind, string>> = {
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

const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? minus : plus}`;

/** A camera's own clock, so no zone is applied. */
const cameraTime = (at: Date): string => {
  const local = new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
  return `${longDay(at.toISOString())} ag ${clock(local)}`;
};

/** What a picture's file says besides the picture. */
export const metadata: Words["pictures"]["metadata"] = {
  heading: "An méid a deir a chomhad",
  labels,
  none: "Níor aimsíodh aon rud ina chomhad seachas an pictiúr.",
  goesWithFilm: "Téann sé ar fad in éineacht leis an scannán.",
  notInCopy: "Níl aon chuid de sa chóip ghlan.",
  more: (count: number) => `agus ${count} eile`,
  position: (latitude: number, longitude: number) =>
    `${degrees(latitude, "T", "D")}, ${degrees(longitude, "O", "I")}`,
  time: cameraTime,
};

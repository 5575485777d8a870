import type { MetadataKind } from "@chaperone/core";

const labels: Readonly<Record<MetadataKind, string>> = {
  position: "Where it was taken",
  time: "When it was taken or changed",
  device: "Device",
  software: "Software",
  person: "Names",
  words: "Captions and comments",
  identifier: "Serial and record numbers",
  preview: "A small copy inside",
  hidden: "Hidden data",
  motion: "A short film taken with it",
  other: "Other details",
};

/** A camera's own clock, so no zone is applied. */
const LONG_TIME = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? minus : plus}`;

/** What a picture's file says besides the picture. */
export const metadata = {
  heading: "What its file says",
  labels,
  none: "Nothing besides the picture was found in its file.",
  goesWithFilm: "It all goes along with the film.",
  notInCopy: "None of it is in the clean copy.",
  more: (count: number) => `and ${count} more`,
  position: (latitude: number, longitude: number) =>
    `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`,
  time: (at: Date) => LONG_TIME.format(at),
};

import { defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { CLINICAL_AREAS, EIRCODE_ROUTING_KEYS, UK_POSTCODE_AREAS } from "./identifiers/postcode-areas.ts";
import { spacedCodes } from "./identifiers/spaced-out.ts";
import { before, isSomebodys } from "./identifiers/surroundings.ts";
import { matchesIn } from "./prefilter/matches.ts";

interface SeenPostcode extends TextSpan {
  readonly system: "uk" | "eircode";
  readonly confidence: number;
}

/** British postcodes, whole or the first half, and Eircodes. */
export const postcode = defineDetector({
  id: "postcode",
  reads: "postcodes and Eircodes",
  emits: ["postcode"],
  detect: (reading) =>
    keepStrongest([
      ...british(reading.text),
      ...outward(reading.text),
      ...eircodes(reading.text),
      ...spaced(reading.text),
    ]).map((seen) => toSighting(seen, reading)),
});

/** O and I typed for 0 and 1 are read where a digit must stand. Inward letters leave out C, I, K, M, O, V. */
const BRITISH =
  /(?<![A-Za-zÀ-ɏ0-9#@_/-])(?<area>[A-Za-z]{1,2})(?<district>[\dOoIl][\d]?[A-Za-z]?)(?<gap>[ ]{0,2}|-)(?<inward>[\dOo][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-zÀ-ɏ0-9_])/g;
const POSTCODE_WORD =
  /(?<![A-Za-zÀ-ɏ])(?:post ?code|p\/code|zip|eircode|air ?code)s?(?![A-Za-zÀ-ɏ])[^.!?\n]{0,15}$/i;

/** The one postcode that begins with three letters. */
const GIROBANK = /(?<![A-Za-zÀ-ɏ0-9#@_/-])gir ?0aa(?![A-Za-zÀ-ɏ0-9_])/gi;

function* british(text: string): Generator<SeenPostcode> {
  for (const { 0: written, index } of matchesIn(text, GIROBANK))
    yield { start: index, end: index + written.length, system: "uk", confidence: 0.9 };
  for (const { 0: written, index, groups } of matchesIn(text, BRITISH)) {
    const { area = "", district = "", inward = "", gap = "" } = groups ?? {};
    if (!UK_POSTCODE_AREAS.has(area.toUpperCase()) || !isDistrict(district)) continue;
    const named = POSTCODE_WORD.test(before(text, index, 40));
    if (!named && isOrdinal(inward) && !/^[A-Z\d ]+$/.test(written)) continue;
    const capital = written === written.toUpperCase();
    const lower = written === written.toLowerCase();
    // "B12 2nd", "S1 5th": half capital, half small is a vitamin and an ordinal, not a postcode.
    if (!capital && !lower && !named) continue;
    // Without a gap, in small letters: a word with digits ("b12 5l").
    if (lower && gap === "" && !named) continue;
    const confidence = named ? 0.98 : capital ? (gap === "" ? 0.8 : 0.95) : 0.75;
    yield { start: index, end: index + written.length, system: "uk", confidence };
  }
}

/** A letter may stand for a digit beside a real one only: "no one" is not N0 0NE. */
const isDistrict = (district: string): boolean =>
  /^(?:\d(?:\d|[A-HJ-NP-Za-hj-np-z])?|[OI]\d|\d[OI])$/.test(district);
const isOrdinal = (inward: string): boolean => /^(?:1st|2nd|3rd|[04-9]th)$/i.test(inward);

/** "lives in M14", "the BT48 area": the first half alone, only where words speak of a place. */
const OUTWARD =
  /(?<![A-Za-zÀ-ɏ0-9#@_/-])(?<area>[A-Z]{1,2})(?<district>\d{1,2}|\d[A-HJKPSTUW])(?![A-Za-zÀ-ɏ0-9/+%°:-]|\.\d| ?(?:mg|mcg|ml|vertebra|level|disc|nerve|root|scan|lobe|injection|deficien|vitamin))/g;
const LIVES =
  /(?<![A-Za-zÀ-ɏ])(?:lives?|lived|living|moved|based|resident|house|home|flat|address|visits?|patients?|lady|man|woman|family|couple|household)(?: [A-Za-zÀ-ɏ]+){0,2} (?:in|to|from|at|near|around|over in|out in|round)\s*(?:the )?$/i;
const FROM =
  /(?<![A-Za-zÀ-ɏ])(?:from|in|near|around|round|across|over in|out in|postcodes?|post code:?)\s*(?:the )?$/i;
const AREA = /^ (?:area|postcode|postcodes|estate|district|way|residents?|patch)(?![A-Za-zÀ-ɏ])/i;

function* outward(text: string): Generator<SeenPostcode> {
  for (const { 0: written, index, groups } of matchesIn(text, OUTWARD)) {
    const area = groups?.area ?? "";
    if (!UK_POSTCODE_AREAS.has(area)) continue;
    const lead = before(text, index, 40);
    const end = index + written.length;
    const strong =
      LIVES.test(lead) ||
      POSTCODE_WORD.test(lead) ||
      (AREA.test(text.slice(end, end + 20)) && FROM.test(lead));
    if (!strong && (CLINICAL_AREAS.has(area) || !FROM.test(lead))) continue;
    yield { start: index, end, system: "uk", confidence: strong ? 0.75 : 0.5 };
  }
}

/** Routing key and four characters. */
const EIRCODE =
  /(?<![A-Za-zÀ-ɏ0-9#@_/-])(?<key>[AC-FHKNPRTV-Yac-fhknprtv-y]\d[\dOoWwIl])(?<gap> ?|-)(?<place>[\dA-Z]{4}|[\da-z]{4})(?![A-Za-zÀ-ɏ0-9_])/g;
/** An Post gives out no others; typed ones may still be slips. */
const ISSUED = /^[\dAC-FHKNPRTV-Y]{4}$/i;

function* eircodes(text: string): Generator<SeenPostcode> {
  for (const { 0: written, index, groups } of matchesIn(text, EIRCODE)) {
    const { key = "", place = "", gap = "" } = groups ?? {};
    const named = POSTCODE_WORD.test(before(text, index, 40));
    const mixed = /\d/.test(place) && /[A-Za-zÀ-ɏ]/.test(place);
    // "C19 2020" and "T20 CAPE" are no addresses; every Eircode seen in use mixes letters and figures.
    if (!named && !mixed) continue;
    const lower = written === written.toLowerCase();
    const known = EIRCODE_ROUTING_KEYS.has(key.toUpperCase());
    // Without a gap or in small letters it may be any code ("A4471CX"), unless the key is in use.
    if (!named && !known && (lower || gap === "")) continue;
    // "a12 5yrs": a small-letter place must not read as figures and a measure.
    if (lower && !named && (gap === "" || !ISSUED.test(place) || /^\d+[a-z]+$/.test(place))) continue;
    const confidence = named ? 0.98 : lower ? 0.7 : gap === "" || !ISSUED.test(place) ? 0.8 : 0.93;
    yield { start: index, end: index + written.length, system: "eircode", confidence };
  }
}

/** "L N 1 1 0 Q D", "H.9.1.X.7.Q.2" */
function* spaced(text: string): Generator<SeenPostcode> {
  for (const { start, end, compact } of spacedCodes(text, [7, 6, 5], isPostcode)) {
    const system = isEircode(compact) ? "eircode" : "uk";
    yield { start, end, system, confidence: 0.85 };
  }
}

const isEircode = (compact: string): boolean =>
  EIRCODE_ROUTING_KEYS.has(compact.slice(0, 3)) &&
  compact.length === 7 &&
  /\d/.test(compact.slice(3)) &&
  /[A-Z]/.test(compact.slice(3));

const COMPACT = /^(?<area>[A-Z]{1,2})(?<district>\d[\dA-HJ-NP-Z]?)\d[ABD-HJLNP-UW-Z]{2}$/;
function isPostcode(compact: string): boolean {
  const area = COMPACT.exec(compact)?.groups?.area;
  return (area !== undefined && UK_POSTCODE_AREAS.has(area)) || isEircode(compact);
}

const toSighting = ({ start, end, system, confidence }: SeenPostcode, reading: Reading): Sighting => ({
  kind: "postcode",
  span: { start, end },
  confidence,
  details: { system, personal: isSomebodys(reading, { start, end }) },
});

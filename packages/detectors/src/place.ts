import { defineDetector, type Reading, type Sighting } from "@chaperone/core";
import { keepLongest } from "./keep-longest.ts";
import { INSIDE } from "./place/inside.ts";
import { listedPlaces } from "./place/listed.ts";
import { NAMED } from "./place/named.ts";
import { matchesOf, type SeenPlace } from "./place/pattern.ts";
import { WHERE } from "./place/where.ts";

/** Where: towns and counties, hospitals and wards, schools, venues, roads. */
export const place = defineDetector({
  id: "place",
  reads: "places",
  emits: ["place"],
  detect: (reading) => keepLongest([...placesIn(reading)]).map(toSighting),
});

function* placesIn(reading: Reading): Generator<SeenPlace> {
  yield* listedPlaces(reading);
  yield* matchesOf(INSIDE, reading);
  yield* matchesOf(NAMED, reading);
  yield* matchesOf(WHERE, reading);
}

const toSighting = ({ start, end, type, confidence }: SeenPlace): Sighting => ({
  kind: "place",
  span: { start, end },
  confidence,
  details: { type },
});

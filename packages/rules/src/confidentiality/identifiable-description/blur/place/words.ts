import type { ObservationDetails } from "@chaperone/core";

export type PlaceType = ObservationDetails["place"]["type"];

/** What a place is called when it is not named. */
export const NOUNS: Readonly<Record<PlaceType, string>> = {
  town: "the town",
  county: "the county",
  region: "the area",
  country: "the country",
  hospital: "the hospital",
  ward: "the ward",
  school: "the school",
  practice: "the practice",
  venue: "the place",
};
/** Where somebody is who is at a place of this kind. */
export const whereabouts = (type: PlaceType): string => WHEREABOUTS[type] ?? "away";

const WHEREABOUTS: Partial<Record<PlaceType, string>> = {
  hospital: "in hospital",
  ward: "on the ward",
  school: "at school",
};

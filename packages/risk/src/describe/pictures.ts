import type { ImageSightingDetails, Observation } from "@chaperone/core";
import { type Ladder, leftOut } from "../ladders/ladder.ts";
import { placeLadder, unlistedPlaceLadder } from "../ladders/place.ts";
import { timeLadder } from "../ladders/time.ts";
import { townNear } from "../tables/near.ts";
import { displayName, placesNamed } from "../tables/places.ts";
import type { Country, PlaceRow } from "../tables/rows.ts";
import { daysOf } from "../window.ts";
import type { Described } from "./details.ts";

/** What the pictures of a draft tell of where and when: their files' data, and words that can be read in them. */

export interface PicturePlace {
  readonly ladder: Ladder;
  readonly rows: readonly PlaceRow[];
  readonly people: number;
}

export interface PictureTime {
  readonly ladder: Ladder;
  readonly days: number;
}

/** A position far from any town still tells where; about so many people live around. */
const COUNTRYSIDE = 3000;
const HOSPITAL = 300_000;

export function placesOfPictures(described: Described, country: Country): PicturePlace[] {
  const positions = described
    .observations("image-metadata")
    .flatMap(({ details: { position } }) => position ?? []);
  return [
    ...positions.map((position) => placeAt(position, country)),
    ...tellingWords(described, "PLACE").map((words) => placeRead(words, country)),
  ];
}

function placeAt(
  position: NonNullable<ImageSightingDetails["image-metadata"]["position"]>,
  country: Country,
): PicturePlace {
  const town = townNear(position, country);
  return town
    ? listed([town], `the picture’s place (${displayName(town)})`, country)
    : unlisted("the picture’s place", COUNTRYSIDE, country);
}

function placeRead(words: string, country: Country): PicturePlace {
  const rows = placesNamed(words, country);
  const detail = `“${words}”, read in the picture`;
  return rows.length > 0 ? listed(rows, detail, country) : unlisted(detail, HOSPITAL, country);
}

const listed = (rows: readonly PlaceRow[], words: string, country: Country): PicturePlace => ({
  ladder: ofPicture(placeLadder({ words, spans: [] }, rows, country)),
  rows,
  people: rows.reduce((sum, { population }) => sum + population, 0),
});

const unlisted = (words: string, people: number, country: Country): PicturePlace => ({
  ladder: ofPicture(unlistedPlaceLadder({ words, spans: [] }, people, country)),
  rows: [],
  people,
});

/** When the pictures were taken, by their own clocks or a date that can be read in them. */
export function timeOfPictures(described: Described, source: string): PictureTime | null {
  const clock = described.observations("image-metadata").some(({ details }) => details.time !== undefined);
  const [date] = tellingWords(described, "TIME");
  if (!clock && date === undefined) return null;
  const [words, days] = clock
    ? (["the picture’s time", daysOf("", "hour")] as const)
    : ([`“${date}”, read in the picture`, daysOf("", "day")] as const);
  const ladder = timeLadder({ words, spans: [] }, days, source);
  const sometime = { ...ladder.rungs.at(-1)!, say: null, cost: SLIGHT };
  return { ladder: { ...ladder, rungs: [ladder.rungs[0], sometime], inPicture: true }, days };
}

/** A picture is not told less exactly: what it tells stays or goes, and of the story nothing is lost with it. */
const ofPicture = (ladder: Ladder): Ladder => ({
  ...ladder,
  rungs: [ladder.rungs[0], leftOut(SLIGHT, "no place")],
  inPicture: true,
});
const SLIGHT = 0.1;

const tellingWords = (described: Described, type: "PLACE" | "TIME"): string[] =>
  described
    .observations("image-text")
    .filter(
      ({ details }: Observation<"image-text">) => details.meaning === "telling" && details.type === type,
    )
    .flatMap(({ details: { words } }) => words ?? []);

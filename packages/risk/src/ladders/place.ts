import { peopleIn } from "../people.ts";
import { isEstimate, sourceOf } from "../tables/load.ts";
import { containing, displayName } from "../tables/places.ts";
import type { Country, PlaceRow } from "../tables/rows.ts";
import { GUESS, GUESS_SIGMA, type Ladder, leftOut, type Rung, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** Towns grow and shrink, and where one ends is a matter of opinion. */
const SIGMA = 0.08;

/** Where someone lives or was: as told, then the county, the region, nothing. */
export function placeLadder({ words, spans }: Told, places: readonly PlaceRow[], country: Country): Ladder {
  const [place] = places as [PlaceRow];
  const population = places.reduce((sum, one) => sum + one.population, 0);
  const rungs: [Rung, ...Rung[]] = [rung(words, words, population, country, 0)];
  let cost = 1;
  for (const wider of containing(place)) {
    // A name that two places bear leads up to one of them only: the wider place must be wider than both.
    if (wider.population < population * 1.5 || wider.kind === "nation" || wider.kind === "country") continue;
    const name = displayName(wider);
    // The region around a county of the same name would read as the county does.
    if (rungs.some(({ detail }, at) => at > 0 && detail === name)) continue;
    const say = place.names.includes(name.toLowerCase()) ? `the ${name} area` : name;
    rungs.push(rung(say, say, wider.population, country, cost));
    cost += 0.5;
  }
  rungs.push(leftOut(cost + 0.5, "no place"));
  return {
    kind: "place",
    spans,
    source: sourceOf(place.source),
    guess: isEstimate(place.source),
    rungs,
    happening: false,
    visible: false,
    listed: true,
    key: `place:${place.names[0]}`,
  };
}

/** A place that no table has: a village, a shop, a school, with about so many people. */
export function unlistedPlaceLadder({ words, spans }: Told, people: number, country: Country): Ladder {
  return {
    kind: "place",
    spans,
    source: GUESS,
    guess: true,
    rungs: [rung(words, words, people, country, 0, GUESS_SIGMA), leftOut(1.5, "no place")],
    happening: false,
    visible: false,
    listed: false,
    key: `place:${words.toLowerCase()}`,
  };
}

const rung = (
  detail: string,
  say: string,
  population: number,
  country: Country,
  cost: number,
  sigma: number = SIGMA,
): Rung => ({ detail, say, cost, share: () => share(population / peopleIn(country), sigma) });

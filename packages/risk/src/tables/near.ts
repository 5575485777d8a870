import { tables } from "./load.ts";
import type { Country, PlaceRow } from "./rows.ts";

export interface Position {
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
}

const KM_A_DEGREE = 111.2;
/** Farther from every town's centre somebody is in none of them. */
const FARTHEST_KM = 15;

/** The town whose centre is nearest to a position, if one is near. */
export function townNear(position: Position, country: Country): PlaceRow | undefined {
  let nearest: PlaceRow | undefined;
  let best = FARTHEST_KM;
  for (const row of tables().places) {
    if (row.country !== country || !row.at) continue;
    const away = kilometres(position, row.at);
    if (away < best) [nearest, best] = [row, away];
  }
  return nearest;
}

/** On a flat map of the neighbourhood, which is exact enough within a few kilometres. */
function kilometres(a: Position, b: Position): number {
  const north = (a.latitude - b.latitude) * KM_A_DEGREE;
  const east = (a.longitude - b.longitude) * KM_A_DEGREE * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}

import type { FigureSource } from "@chaperone/core";
import { packed } from "../../generated/tables.ts";
import { forgetPopulations } from "../people.ts";
import type {
  AgeSexRow,
  CareTables,
  ConditionRow,
  Country,
  EventRow,
  FamilyRow,
  HospitalRow,
  OccupationRow,
  OriginRow,
  PlaceRow,
  TraitRow,
} from "./rows.ts";

/** The tables as the module made from data/ carries them. */
export interface PackedTables {
  readonly sources: Readonly<Record<string, FigureSource>>;
  readonly ageSex: readonly AgeSexRow[];
  readonly places: readonly PlaceRow[];
  /** Lines of name, country, the place that holds it, population, latitude and longitude. */
  readonly towns: string;
  readonly emergencyDepartments: readonly HospitalRow[];
  readonly occupations: readonly OccupationRow[];
  readonly origins: readonly OriginRow[];
  readonly conditions: readonly ConditionRow[];
  readonly families: readonly FamilyRow[];
  readonly traits: readonly TraitRow[];
  readonly events: readonly EventRow[];
  readonly care: CareTables;
  /** Lines of a theme and its words. */
  readonly themes: string;
  /** Lines of a stem and in how many of `stemPosts` posts it stands. */
  readonly stems: string;
  readonly stemPosts: number;
}
export type Tables = PackedTables;

let loaded: Tables | undefined;

/** The population tables; towns are read at the first call. */
export function tables(): Tables {
  if (!loaded) {
    const read = JSON.parse(packed) as PackedTables;
    loaded = { ...read, places: [...read.places, ...townsOf(read.towns)] };
  }
  return loaded;
}

/** Puts another population in the place of ours, for measurements on one that is known in full. */
export function useTables(other: Tables): void {
  loaded = other;
  forgetPopulations();
}

const townsOf = (lines: string): PlaceRow[] =>
  lines.split("\n").map((line) => {
    const [name = "", country = "", within = "", population = "", at = ""] = line.split("\t");
    const [latitude, longitude] = at.split(",").map(Number);
    return {
      names: [name],
      kind: "town",
      country: country as Country,
      ...(within === "" ? {} : { within }),
      population: Number(population),
      ...(longitude === undefined ? {} : { at: { latitude: latitude!, longitude } }),
      source: "geonames",
    };
  });

/** Where a figure comes from. @throws RangeError on a key that no file has, which is a mistake in the data. */
export function sourceOf(key: string): FigureSource {
  const source = tables().sources[key];
  if (!source) throw new RangeError(`No table has a source "${key}".`);
  return source;
}

/** Our own reckoning, which the reader is told is a guess. */
export const isEstimate = (key: string): boolean => key.endsWith("/estimate");

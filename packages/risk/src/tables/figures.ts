import { peopleIn } from "../people.ts";
import type { Country } from "./rows.ts";

type ByCountry = { readonly [K in Lowercase<Country>]?: number | undefined } & { readonly gb: number };

/** What a count of the United Kingdom is multiplied with where a country has none of its own. */
export const sumIn = (country: Country): number => peopleIn(country) / peopleIn("GB");

/**
 * A row's figure for a country; where it has none, the United Kingdom's times `scale` (1 for a share).
 */
export const figureIn = (row: ByCountry, country: Country, scale = 1): number =>
  row[country.toLowerCase() as Lowercase<Country>] ?? row.gb * (country === "GB" ? 1 : scale);

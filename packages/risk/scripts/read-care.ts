import { parse } from "yaml";
import { z } from "zod";
import type { CareTables } from "../src/tables/rows.ts";

/** Figures marked so count England alone; the United Kingdom has this many times its people. */
const UK_BY_ENGLAND = 1.19;

const figure = z.object({ value: z.number().positive(), sigma: z.number(), of: z.string().optional() });
const size = z.object({ a_day: z.number().positive().optional(), at_once: z.number().optional() });
const unit = z.object({
  names: z.array(z.string()).min(1),
  a_day: z.number().positive().optional(),
  a_year: z.number().positive().optional(),
  at_once: z.number().positive().optional(),
  ie: z.object({ ...size.shape, a_year: z.number().optional() }).optional(),
  gb: z.object({ ...size.shape, a_year: z.number().optional() }).optional(),
  other: z.object({ ...size.shape, a_year: z.number().optional() }).optional(),
});
const file = z.object({
  countries: z.record(z.string(), z.record(z.string(), figure)),
  units: z.record(z.string(), unit),
});

/** Reads care.yml: visits a day as shares of a country's people, and what a typical unit sees in a day. */
export function readCare(text: string): CareTables {
  const { countries, units } = file.parse(parse(text));
  const visits: Record<string, Record<string, { share: number; sigma: number }>> = {};
  for (const [code, { population, ...figures }] of Object.entries(countries)) {
    visits[code] = {};
    for (const [name, { value, sigma, of }] of Object.entries(figures)) {
      if (!name.endsWith("_a_day")) continue;
      const people = population!.value / (of === "england" ? UK_BY_ENGLAND : 1);
      visits[code][name.replace(/_a_day$/u, "")] = { share: value / people, sigma };
    }
  }
  return {
    visits,
    units: Object.entries(units).map(([id, { names, a_day, a_year, at_once, ie, gb, other }]) => ({
      id,
      names,
      ie: ie?.a_day ?? a_day ?? null,
      gb: gb?.a_day ?? a_day ?? null,
      other: other?.a_day ?? a_day ?? null,
      beds: {
        ie: bedsOf(ie?.at_once ?? at_once, ie?.a_day ?? a_day),
        gb: bedsOf(gb?.at_once ?? at_once, gb?.a_day ?? a_day),
        other: bedsOf(other?.at_once ?? at_once, other?.a_day ?? a_day),
      },
      list: {
        ie: ie?.a_year ?? a_year ?? null,
        gb: gb?.a_year ?? a_year ?? null,
        other: other?.a_year ?? a_year ?? null,
      },
    })),
  };
}

/** Where more are there at once than come in a day, people stay: those in the beds were there too. */
const bedsOf = (atOnce: number | undefined, aDay: number | undefined): number | null =>
  atOnce !== undefined && atOnce > (aDay ?? 0) ? atOnce : null;

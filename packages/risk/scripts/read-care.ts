import { parse } from "yaml";
import { z } from "zod";
import type { CareTables } from "../src/tables/rows.ts";

/** Figures marked so count England alone; the United Kingdom has this many times its people. */
const UK_BY_ENGLAND = 1.19;

const figure = z.object({
  value: z.number().positive(),
  source: z.string(),
  sigma: z.number(),
  of: z.literal("england").optional(),
  working_day: z.literal(true).optional(),
});
const count = z.number().positive().optional();
const size = z.strictObject({ a_day: count, at_once: count, a_year: count });
const unit = z.strictObject({
  where: z.string(),
  visits: z.string(),
  ...size.shape,
  ie: size.optional(),
  gb: size.optional(),
  other: size.optional(),
  source: z.string(),
  sigma: z.number(),
});
const file = z.strictObject({
  sources: z.record(z.string(), z.unknown()),
  countries: z.record(z.string(), z.record(z.string(), figure)),
  units: z.record(z.string(), unit),
});

/** Reads care.yml: visits a day as shares of a country's people, and what a typical unit sees in a day. */
export function readCare(text: string): {
  readonly care: CareTables;
  readonly sources: Record<string, unknown>;
} {
  const { sources, countries, units } = file.parse(parse(text));
  return {
    sources: Object.fromEntries(Object.entries(sources).map(([key, source]) => [`care/${key}`, source])),
    care: {
      visits: Object.fromEntries(
        Object.entries(countries).map(([code, figures]) => [code, visitsIn(figures)]),
      ),
      units: Object.entries(units).map(([id, { where, visits, ie, gb, other, ...all }]) => ({
        id,
        where,
        visits,
        ie: sizeOf({ ...all, ...ie }),
        gb: sizeOf({ ...all, ...gb }),
        other: sizeOf({ ...all, ...other }),
      })),
    },
  };
}

function visitsIn({ population, ...figures }: Record<string, z.infer<typeof figure>>) {
  const visits: Record<string, { share: number; sigma: number; source: string }> = {};
  for (const [name, { value, sigma, of, source }] of Object.entries(figures)) {
    if (!name.endsWith("_a_day")) continue;
    const people = population!.value / (of === "england" ? UK_BY_ENGLAND : 1);
    visits[name.replace(/_a_day$/u, "")] = { share: value / people, sigma, source: `care/${source}` };
  }
  return visits;
}

/** Where more are there at once than come in a day, people stay: those in the beds were there too. */
const sizeOf = ({ a_day: aDay = 0, at_once: atOnce = 0, a_year: list }: z.infer<typeof size>) => ({
  aDay,
  beds: atOnce > aDay ? atOnce : 0,
  list: list ?? null,
});

import { cheapest } from "../../packages/risk/src/cheapest.ts";
import { estimate, type Share } from "../../packages/risk/src/estimate.ts";
import { unlistedPlaceLadder } from "../../packages/risk/src/ladders/place.ts";
import { peopleIn } from "../../packages/risk/src/people.ts";
import { asTold } from "../../packages/risk/src/person.ts";
import {
  ageLadder,
  conditionLadder,
  estimateAt,
  familyLadder,
  type Ladder,
  occupationLadder,
  originLadder,
  type Person,
  placeLadder,
  sexLadder,
  sharesAt,
  timeLadder,
} from "../../packages/risk/src/testing/index.ts";
import type { Coarse } from "./coarse-tables.ts";
import type { Detail } from "./descriptions.ts";
import { CAPITAL } from "./plan.ts";
import type { World } from "./world.ts";

export type Estimated = ReturnType<typeof estimate>;
export { asTold, cheapest, estimate, estimateAt, type Ladder, type Person, peopleIn, type Share, sharesAt };

/** A description as the product would hold it, each ladder with the detail it stands for. */
export interface Held {
  readonly person: Person;
  readonly details: readonly Detail[];
}

/** Of several places only the narrowest counts, as in a draft; of several ages and times, too. */
export function held(world: World, coarse: Coarse, details: readonly Detail[]): Held {
  const of = <K extends Detail["kind"]>(kind: K): Extract<Detail, { kind: K }>[] =>
    details.filter((one): one is Extract<Detail, { kind: K }> => one.kind === kind);
  const age = of("age").toSorted((a, b) => a.max - a.min - (b.max - b.min));
  const time = of("days").toSorted((a, b) => a.days - b.days);
  const places = (["town", "hospital", "county"] as const)
    .flatMap((kind) => details.filter((one) => one.kind === kind))
    .toSorted((a, b) => peopleOf(coarse, a) - peopleOf(coarse, b));
  const counted = [
    ...age.slice(0, 1),
    ...of("sex").slice(0, 1),
    ...places.slice(0, 1),
    ...of("job").slice(0, 1),
    ...of("origin").slice(0, 1),
    ...of("condition"),
    ...of("children").slice(0, 1),
    ...time.slice(0, 1),
  ];
  const [sex] = of("sex");
  const county = countyOf(world, places[0]);
  const person: Person = {
    ladders: counted.map((one) => ladderOf(coarse, one)),
    circumstances: {
      country: "IE",
      sex: sex ? (sex.woman ? "female" : "male") : null,
      county: county === null ? null : world.plan.counties[county]!.name,
      capital: county === CAPITAL,
    },
    seenADay: { log10: Math.log10(coarse.seenADay), sigma: 0.03 },
  };
  return { person, details: counted };
}

function countyOf({ towns }: World, place: Detail | undefined): number | null {
  if (place?.kind === "county") return place.at;
  return place?.kind === "town" ? towns[place.at]!.county : null;
}

function peopleOf({ towns, counties, catchments }: Coarse, detail: Detail): number {
  if (detail.kind === "town") return towns[detail.at]!.population;
  if (detail.kind === "county") return counties[detail.at]!.population;
  return detail.kind === "hospital" ? catchments[detail.at]! : 0;
}

function ladderOf(coarse: Coarse, detail: Detail): Ladder {
  const told = (words: string) => ({ words, spans: [{ start: 0, end: 1 }] });
  switch (detail.kind) {
    case "age":
      return ageLadder(told(`${detail.min} to ${detail.max}`), detail);
    case "sex":
      return sexLadder(told(detail.woman ? "she" : "he"), detail.woman ? "female" : "male");
    case "town":
    case "county": {
      const row = (detail.kind === "town" ? coarse.towns : coarse.counties)[detail.at]!;
      return placeLadder(told(row.names[0]!), [row], "IE");
    }
    case "hospital":
      return unlistedPlaceLadder(told(`hospital ${detail.at}`), coarse.catchments[detail.at]!, "IE");
    case "job": {
      const row = coarse.jobs[detail.at - 1]!;
      return occupationLadder(told(row.names[0]!), row);
    }
    case "origin": {
      const row = coarse.origins[detail.at]!;
      return originLadder(told(row.names[0]!), row);
    }
    case "children": {
      const row = coarse.families[detail.at]!;
      return familyLadder(told(row.names[0]!), row);
    }
    case "condition": {
      const row = coarse.conditions[detail.at]!;
      return conditionLadder(told(row.names[0]!), row);
    }
    case "days":
      return timeLadder(told(`the last ${detail.days} days`), detail.days);
  }
}

/** How many others fit by the product's own reckoning. */
export const estimated = ({ person }: Held): Estimated => estimateAt(person, asTold(person));

/** Beside it: each detail by its share of all people, as if none had to do with any other. */
export function asIfIndependent({ person }: Held): Estimated {
  const alone = { ...person.circumstances, sex: null, county: null, capital: false };
  const shares = person.ladders.flatMap((ladder): Share[] => {
    if (ladder.kind === "time") return sharesAt({ ...person, circumstances: alone, ladders: [ladder] }, [0]);
    const share = ladder.rungs[0].share({ ...alone, ages: null });
    return share ? [share] : [];
  });
  return estimate(peopleIn("IE"), shares);
}

import { type Ages, shareOfAges } from "../people.ts";
import { sourceOf } from "../tables/load.ts";
import { type Ladder, type Rung, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** In words that stand after "someone". Children's stages are shorter, since their years tell more. */
const STAGES: readonly (readonly [max: number, stage: string])[] = [
  [1, "a baby"],
  [4, "a small child"],
  [11, "a child"],
  [17, "a teenager"],
  [34, "a young adult"],
  [64, "middle-aged"],
  [104, "older"],
];

/** How old: in years, by decade, by stage of life, or not told. */
export function ageLadder({ words, spans }: Told, ages: Ages): Ladder {
  const decade = decadeOf(ages);
  const stage = stageOf(ages);
  const rungs = [
    rung(words, ages, 0),
    ...(decade && isNarrower(ages, decade) ? [rung(`in their ${decade.min}s`, decade, 1.5)] : []),
    ...(stage && isNarrower(ages, stage.ages) ? [rung(stage.name, stage.ages, 2)] : []),
    { detail: "no age", say: null, cost: 3, ages: null, share: () => null },
  ];
  return {
    kind: "age",
    spans,
    source: sourceOf("age-sex/wpp-2024"),
    guess: false,
    rungs: rungs as [Rung, ...Rung[]],
    happening: false,
    visible: true,
    listed: true,
    key: `age:${ages.min}-${ages.max}`,
  };
}

const rung = (detail: string, ages: Ages, cost: number): Rung => ({
  detail,
  say: detail,
  cost,
  ages,
  share: ({ country, sex }) => share(shareOfAges(country, sex, ages), 0.03),
});

const width = ({ min, max }: Ages): number => max - min;
const isNarrower = (told: Ages, wider: Ages): boolean => width(told) < width(wider);

function decadeOf({ min, max }: Ages): Ages | null {
  const from = Math.floor(min / 10) * 10;
  return min >= 20 && max < from + 10 && min < 100 ? { min: from, max: from + 9 } : null;
}

function stageOf({ min, max }: Ages): { readonly name: string; readonly ages: Ages } | null {
  const at = STAGES.findIndex(([upTo]) => max <= upTo);
  if (at < 0) return null;
  const from = at === 0 ? 0 : STAGES[at - 1]![0] + 1;
  const [to, name] = STAGES[at]!;
  return min >= from ? { name, ages: { min: from, max: to } } : null;
}

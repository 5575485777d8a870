export { collectiveOf } from "./cases/collective.ts";
export { before, joined, KEEP_DAYS, remember, shareable } from "./cases/ledger.ts";
export { traceOf } from "./cases/trace.ts";
export { cheapest } from "./cheapest.ts";
export { type DescribedPerson, describe } from "./describe.ts";
export { estimate, rounded } from "./estimate.ts";
export type { Ladder, Rung } from "./ladders/ladder.ts";
export { asTold, estimateAt } from "./person.ts";
export { cheapestChange, closest, overridesOf, recognise } from "./recognise.ts";
export {
  CAUTION,
  changeLine,
  circleLine,
  costInWords,
  doubtInWords,
  FAMILY_LINE,
  fewInWords,
  noSmallGroupLine,
  othersInWords,
  overrideLine,
  peopleLine,
  SURELY_SAME,
  togetherLine,
} from "./words.en.ts";

export { cheapest } from "./cheapest.ts";
export { type DescribedPerson, describe } from "./describe.ts";
export { estimate, rounded } from "./estimate.ts";
export type { Ladder, Rung } from "./ladders/ladder.ts";
export { asTold, estimateAt } from "./person.ts";
export { cheapestChange, closest, recognise } from "./recognise.ts";
export { CAUTION, changeLine, circleLine, costInWords, FAMILY_LINE, peopleLine } from "./words.en.ts";

export { collectiveOf } from "./cases/collective.ts";
export { traceOf } from "./cases/trace.ts";
export { cheapest } from "./cheapest.ts";
export { type DescribedPerson, describe } from "./describe/describe.ts";
export type { Ladder, Rung } from "./ladders/ladder.ts";
export { othersWhoFit } from "./person.ts";
export { cheapestChange, closest, overridesOf, recognise } from "./recognise.ts";

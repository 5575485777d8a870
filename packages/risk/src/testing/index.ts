/** For tests and measurements alone: the parts of an estimate, and tables of another population in the place of ours. */
export { describe } from "../describe/describe.ts";
export { ageLadder } from "../ladders/age.ts";
export { conditionLadder } from "../ladders/condition.ts";
export { eventLadder } from "../ladders/event.ts";
export { familyLadder } from "../ladders/family.ts";
export type { Ladder } from "../ladders/ladder.ts";
export { occupationLadder } from "../ladders/occupation.ts";
export { originLadder } from "../ladders/origin.ts";
export { placeLadder } from "../ladders/place.ts";
export { sexLadder } from "../ladders/sex.ts";
export { timeLadder } from "../ladders/time.ts";
export { estimateAt, type Person, sharesAt } from "../person.ts";
export { useTables } from "../tables/load.ts";
export type * from "../tables/rows.ts";

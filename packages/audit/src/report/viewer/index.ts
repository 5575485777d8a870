export { Cases } from "./cases.tsx";
export { type Choice, EVERYTHING } from "./choice.ts";
export { FirstSteps } from "./first-steps.tsx";
export { NotLookedAt } from "./not-looked-at.tsx";
export { Numbers } from "./numbers.tsx";
export { Posts } from "./posts.tsx";
export { Summary } from "./summary.tsx";

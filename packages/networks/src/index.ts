export { foldAt } from "./fold.ts";
export { type Mark, marksIn } from "./marks.ts";
export { type InstanceLimits, mastodonOf } from "./mastodon/network.ts";
export { measure, type TextLength } from "./measure.ts";
export type { Figure, Network, NetworkName, TextLimit, TextLimits, Unit } from "./network.ts";
export { networkOf } from "./networks.ts";
export { type Part, partsOn } from "./parts.ts";
export { type Problem, problemsOf } from "./problems.ts";
export { countGraphemes } from "./text/count.ts";

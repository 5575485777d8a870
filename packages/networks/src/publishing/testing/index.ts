/** Stand-ins for the networks' servers, with faults on demand. For tests. */
export { type BlueskyStandIn, startBluesky } from "./bluesky.ts";
export { type TestConnection, testConnection } from "./connection.ts";
export { FAULTS, type Fault, type FaultPlan, type Where } from "./faults.ts";
export { type MastodonStandIn, type MastodonStandInOptions, startMastodon } from "./mastodon.ts";

import { CHECK_OPTIONS, type OptionDefinition, option, toggle } from "../option-table.ts";

export const DEFAULTS = {
  from: "chaperone-posts",
  to: "chaperone-results",
  durable: "chaperone",
  replicas: 1,
  atATime: 16,
  maxDeliver: 10,
} as const;

/** The options of `worker`, in the order its help shows them. */
export const WORKER_OPTIONS = {
  nats: option(
    "The servers",
    "addresses",
    "nats://host:4222, or tls://host:4222, with commas between several of one cluster. Always needed.",
  ),
  credentials: option("The servers", "file", "A credentials file (.creds) to sign in with."),
  "token-file": option("The servers", "file", "A file with a token to sign in with."),
  user: option("The servers", "name", "Who to sign in as, with --password-file."),
  "password-file": option("The servers", "file", "A file with that user's password."),
  "tls-ca": option("The servers", "file", "Certificates to trust instead of the system's. Asks for TLS."),
  "tls-cert": option("The servers", "file", "A certificate to sign in with. Asks for TLS."),
  "tls-key": option("The servers", "file", "Its key."),
  from: option("The streams", "stream", `Holds the posts. Default: ${DEFAULTS.from}.`),
  to: option("The streams", "stream", `Takes the results. Default: ${DEFAULTS.to}.`),
  durable: option(
    "The streams",
    "name",
    `The consumer that all workers on the same posts share. Default: ${DEFAULTS.durable}.`,
  ),
  create: toggle("The streams", "Make the streams and the consumer where they are missing."),
  replicas: option(
    "The streams",
    "number",
    `With --create, on how many servers each is kept: 1, 3 or 5. Default: ${DEFAULTS.replicas}.`,
  ),
  "at-a-time": option(
    "The streams",
    "number",
    `How many posts this worker holds at once. Default: ${DEFAULTS.atATime}.`,
  ),
  "max-deliver": option(
    "The streams",
    "number",
    `Give a post up, with a result that says so, once it was handed out so often without one. Default: ${DEFAULTS.maxDeliver}.`,
  ),
  jurisdiction: CHECK_OPTIONS.jurisdiction,
  profession: CHECK_OPTIONS.profession,
  light: CHECK_OPTIONS.light,
} as const satisfies Record<string, OptionDefinition>;
export type WorkerOptionName = keyof typeof WORKER_OPTIONS;

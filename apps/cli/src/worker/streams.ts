import {
  AckPolicy,
  type Consumer,
  type ConsumerConfig,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  type StreamConfig,
} from "@nats-io/jetstream";
import { millis, type NatsConnection, nanos } from "@nats-io/transport-node";
import { UsageError } from "../usage-error.ts";
import type { StreamOptions } from "./options.ts";
import { hasCode } from "./reason.ts";

/** The posts, and where their results go. */
export interface Streams {
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly consumer: Consumer;
  /** Stream of the results. */
  readonly to: string;
  /** Milliseconds after which a post that nobody answered for is handed to another worker. */
  readonly ackWait: number;
  readonly subjectOf: (key: string) => string;
}

const NOT_FOUND = [10014, 10059] as const;
/** Another worker was quicker, and made it in another way. */
const IN_USE = [10013, 10058, 10148] as const;

/**
 * Finds the streams and the consumer, and makes what is missing where that is asked for.
 * @throws UsageError where they cannot serve; whatever else is thrown may pass.
 */
export async function openStreams(connection: NatsConnection, options: StreamOptions): Promise<Streams> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const client = jetstream(connection);
  const { from, to, durable, create } = options;
  await found(`stream ${from}`, create, {
    find: () => manager.streams.info(from),
    make: () => manager.streams.add(postsStream(options)),
  });
  const results = await found(`stream ${to}`, create, {
    find: () => manager.streams.info(to),
    make: () => manager.streams.add(resultsStream(options)),
  });
  const consumer = await found(`consumer ${durable} of ${from}`, create, {
    find: () => manager.consumers.info(from, durable),
    make: () => manager.consumers.add(from, CONSUMER(durable)),
  });
  refuseUnfit(consumer.config, options.maxDeliver);
  const prefix = prefixOf(results.config);
  return {
    client,
    manager,
    consumer: await client.consumers.get(from, durable),
    to,
    ackWait: millis(consumer.config.ack_wait ?? nanos(30_000)),
    subjectOf: (key) => `${prefix}.${key}`,
  };
}

async function found<T>(
  what: string,
  create: boolean,
  { find, make }: { find: () => Promise<T>; make: () => Promise<T> },
): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!hasCode(error, ...NOT_FOUND)) throw error;
    if (!create) throw new UsageError(`There is no ${what}. --create makes what is missing.`);
  }
  try {
    return await make();
  } catch (error) {
    if (hasCode(error, ...IN_USE)) return find();
    throw error;
  }
}

const base = (name: string): string => name.replaceAll("-", ".");

/** A post goes once it has its result: nothing keeps what nobody needs any more. */
const postsStream = ({ from, replicas }: StreamOptions): NewStream => ({
  name: from,
  subjects: [base(from), `${base(from)}.>`],
  retention: RetentionPolicy.Workqueue,
  discard: DiscardPolicy.New,
  num_replicas: replicas,
});

/** A full stream refuses results, rather than lose those it has. */
const resultsStream = ({ to, replicas }: StreamOptions): NewStream => ({
  name: to,
  subjects: [`${base(to)}.*`],
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  max_msgs_per_subject: 1,
  num_replicas: replicas,
});
type NewStream = Partial<StreamConfig> & { readonly name: string };

const CONSUMER = (durable: string): Partial<ConsumerConfig> => ({
  durable_name: durable,
  ack_policy: AckPolicy.Explicit,
  ack_wait: nanos(30_000),
  max_ack_pending: 10_000,
  // Never by itself: a post it gave up would have no result.
  max_deliver: -1,
});

function refuseUnfit(consumer: ConsumerConfig, maxDeliver: number): void {
  const { ack_policy, deliver_subject, max_deliver = -1 } = consumer;
  if (ack_policy !== AckPolicy.Explicit || deliver_subject !== undefined)
    throw new UsageError("The consumer has to be a pull consumer with explicit acknowledgement.");
  if (max_deliver > 0 && max_deliver <= maxDeliver)
    throw new UsageError(
      "The consumer's own limit of deliveries would drop posts without a result: set it to -1, or above --max-deliver.",
    );
}

/** Each result has a subject of its own, which the stream's own subjects have to leave room for. */
function prefixOf({ name, subjects = [] }: StreamConfig): string {
  const open = subjects.map((one) => /^(.+)\.[*>]$/u.exec(one)?.[1]).find((one) => one && !/[*>]/u.test(one));
  if (open === undefined)
    throw new UsageError(`Stream ${name} needs a subject that ends in .* or .>, such as ${base(name)}.*`);
  return open;
}

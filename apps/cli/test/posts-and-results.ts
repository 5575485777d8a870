import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { type ConnectionOptions, connect, headers, type NatsConnection } from "@nats-io/transport-node";

/** What a test puts in and takes out, as another program would. */
export interface Exchange {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  readonly client: JetStreamClient;
  /** Sends a post until it is stored. @param id its `Nats-Msg-Id`, if it has one */
  send(payload: string | Uint8Array, id?: string): Promise<void>;
  /** Every result there is, in the order they were stored. */
  results(): Promise<Result[]>;
  /** How many results there are. */
  count(): Promise<number>;
  /** Posts that are not acknowledged yet. */
  waiting(): Promise<number>;
  close(): Promise<void>;
}

export interface Result {
  readonly subject: string;
  readonly outcome: string;
  readonly origin: string;
  readonly json: string;
}

export const POSTS = "chaperone-posts";
export const RESULTS = "chaperone-results";

export async function exchangeWith(
  addresses: string,
  signIn: Pick<ConnectionOptions, "token" | "user" | "pass" | "tls"> = {},
): Promise<Exchange> {
  const connection = await connect({
    servers: addresses.split(","),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 100,
    ...signIn,
  });
  const manager = await jetstreamManager(connection, { timeout: 10_000 });
  const client = jetstream(connection);
  const count = async (): Promise<number> => (await manager.streams.info(RESULTS)).state.messages;
  return {
    connection,
    manager,
    client,
    async send(payload, id) {
      const options = id === undefined ? {} : { msgID: id };
      for (;;) {
        try {
          await client.publish("chaperone.posts", payload, {
            ...options,
            headers: headers(),
            timeout: 3_000,
          });
          return;
        } catch (error) {
          // Only with an id can it be sent again without being there twice.
          if (id === undefined) throw error;
        }
      }
    },
    count,
    async waiting() {
      const { num_pending, num_ack_pending } = await manager.consumers.info(POSTS, "chaperone");
      return num_pending + num_ack_pending;
    },
    async results() {
      const all: Result[] = [];
      const left = await count();
      if (left === 0) return all;
      const consumer = await client.consumers.get(RESULTS, {});
      const messages = await consumer.consume({ max_messages: 500 });
      for await (const { subject, headers: about, data } of messages) {
        all.push({
          subject,
          outcome: about?.get("Chaperone-Outcome") ?? "",
          origin: about?.get("Chaperone-Input") ?? "",
          json: Buffer.from(data).toString(),
        });
        if (all.length === left) break;
      }
      return all;
    },
    close: () => connection.close(),
  };
}

import { createHash } from "node:crypto";
import type { JsMsg } from "@nats-io/jetstream";

export interface Identity {
  /** What its result is called where the post itself has no "id". */
  readonly id: string;
  /** The same for every delivery of the post; the last part of its result's subject. */
  readonly key: string;
}

type Message = Pick<JsMsg, "headers" | "info" | "seq" | "timestampNanos">;

/**
 * Who a post is: what its sender says in `Nats-Msg-Id`, else its place in the stream. The time goes with the place,
 * since a stream that was made anew counts from 1 again. Hashed, because an id may hold what no subject can.
 */
export function identityOf({ headers, info, seq, timestampNanos }: Message): Identity {
  const given = headers?.get("Nats-Msg-Id") || null;
  const name = given ?? `${info.stream}:${seq}:${timestampNanos}`;
  return { id: given ?? String(seq), key: createHash("sha256").update(name).digest("hex") };
}

import type { Checker } from "@chaperone/core";
import type { JsMsg } from "@nats-io/jetstream";
import { type Identity, identityOf } from "./identity.ts";
import { judge } from "./judge.ts";
import { type Answer, without } from "./outcome.ts";
import { hasResult, type Publishing, publishOnce, TooLargeError } from "./publish.ts";

export interface Work extends Publishing {
  readonly checker: Checker;
  readonly maxDeliver: number;
}

/** Sees one post through: its result stored, then the post acknowledged. In that order, so that neither is lost. */
export async function handle(message: JsMsg, work: Work): Promise<void> {
  const { connection, streams, tally } = work;
  const beat = setInterval(() => connection.isClosed() || message.working(), streams.ackWait / 3);
  try {
    const identity = identityOf(message);
    // Where an earlier delivery got as far as its result, there is nothing to check again.
    const isAnswered = message.redelivered && (await hasResult(identity.key, streams).catch(() => false));
    if (isAnswered) tally.add("there already");
    else await answer(message, identity, work);
    if (!(await isAcknowledged(message))) tally.add("not acknowledged in time");
  } catch {
    // Told to end before the servers took its result: the post was not acknowledged, so another worker gets it.
    tally.add("left to others");
  } finally {
    clearInterval(beat);
  }
}

async function answer(message: JsMsg, { id, key }: Identity, work: Work): Promise<void> {
  const origin = `${message.info.stream}:${message.seq}`;
  let result = await resultOf(message, id, work);
  let isNew: boolean;
  try {
    isNew = await publishOnce(key, origin, result, work);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    result = without(id, "too-large", "has a result that is larger than the servers take.");
    isNew = await publishOnce(key, origin, result, work);
  }
  work.tally.add(isNew ? result.outcome : "there already");
}

/** A post that ends the process it is checked in would come back for ever. */
const resultOf = async (message: JsMsg, id: string, { checker, maxDeliver }: Work): Promise<Answer> =>
  message.info.deliveryCount > maxDeliver
    ? without(id, "given-up", `was handed out ${maxDeliver} times and never came to a result.`)
    : judge(message.data, id, checker);

/** Waits for the servers to say so; where they do not, the post comes again and its result is found. */
const isAcknowledged = (message: JsMsg): Promise<boolean> => message.ackAck().catch(() => false);

import { headers, type NatsConnection } from "@nats-io/transport-node";
import type { Answer } from "./outcome.ts";
import { persist } from "./persist.ts";
import { hasCode } from "./reason.ts";
import type { Streams } from "./streams.ts";
import type { Tally } from "./tally.ts";

/** The servers do not take a result of this size. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

export interface Publishing {
  readonly connection: NatsConnection;
  readonly streams: Streams;
  readonly tally: Tally;
  /** Ends the attempts. */
  readonly signal: AbortSignal;
}

const WRONG_LAST_SEQUENCE = 10071;
const MESSAGE_TOO_LARGE = 10054;
/** Few attempts at a time, and each holds up a post: they may follow closely, so that a short failure stays one. */
const LONGEST_MS = 2_000;
/** More than the headers below take. */
const ROOM_FOR_HEADERS = 1024;

/**
 * Writes a post's result and waits until it is stored, unless there is one. Within the stream's window the servers
 * know it by its message id; at any time they refuse a second message on the subject, which belongs to this post
 * alone. Both are decided in the stream's own order, so that two workers with the same post cannot both succeed.
 * @returns whether this call stored it.
 * @throws TooLargeError, or the signal's reason
 */
export async function publishOnce(
  key: string,
  origin: string,
  { outcome, json }: Answer,
  { connection, streams, tally, signal }: Publishing,
): Promise<boolean> {
  const payload = Buffer.from(json);
  if (payload.length + ROOM_FOR_HEADERS > (connection.info?.max_payload ?? Number.POSITIVE_INFINITY))
    throw new TooLargeError();
  const about = headers();
  about.set("Chaperone-Outcome", outcome);
  about.set("Chaperone-Input", origin);
  const write = async (): Promise<boolean> => {
    try {
      const { duplicate } = await streams.client.publish(streams.subjectOf(key), payload, {
        msgID: key,
        headers: about,
        expect: { streamName: streams.to, lastSubjectSequence: 0 },
      });
      return !duplicate;
    } catch (error) {
      if (hasCode(error, MESSAGE_TOO_LARGE)) throw new TooLargeError();
      if (hasCode(error, WRONG_LAST_SEQUENCE) && (await hasResult(key, streams))) return false;
      throw error;
    }
  };
  return persist(write, {
    isFinal: (error) => error instanceof TooLargeError,
    onFailure: () => tally.add("written again"),
    signal,
    longest: LONGEST_MS,
  });
}

/** Whether a post has its result. */
export const hasResult = async (
  key: string,
  { manager, to, subjectOf }: Pick<Streams, "manager" | "to" | "subjectOf">,
): Promise<boolean> => (await manager.streams.getMessage(to, { last_by_subj: subjectOf(key) })) !== null;

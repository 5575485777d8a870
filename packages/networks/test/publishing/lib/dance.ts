import {
  type Connection,
  type OutgoingPost,
  PublishError,
  type Publisher,
  type Remote,
} from "@chaperone/networks/publishing";

/** A clock that stands still until it is moved. */
export interface Clock {
  now: Date;
}

export interface Outcome {
  /** How each attempt ended, "later busy". */
  readonly said: readonly string[];
  readonly remote: Remote | null;
}

/**
 * What a desk does about a post until it knows: waits as long as it is told, reads back after a doubt, and sends
 * again with the same key only where nothing is there.
 */
export async function dance(
  publisher: Publisher,
  connection: Connection,
  post: OutgoingPost,
  clock: Clock,
): Promise<Outcome> {
  const key = publisher.newKey(clock.now);
  const firstAttempt = clock.now;
  const said: string[] = [];
  const attempt = async (call: () => Promise<Remote | null>): Promise<Remote | null | PublishError> => {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      said.push(`${error.kind} ${error.code}`);
      return error;
    }
  };
  const wait = ({ retryAt }: PublishError) => {
    clock.now = retryAt ?? new Date(clock.now.getTime() + 90_000);
  };
  let isInDoubt = false;
  for (let turn = 0; turn < 8; turn++) {
    if (!isInDoubt && !publisher.canSendAgain(key, firstAttempt, clock.now)) break;
    const result: Remote | null | PublishError = isInDoubt
      ? await attempt(() => publisher.find(connection, post, key, firstAttempt))
      : await attempt(() => publisher.send(connection, post, key));
    if (result instanceof PublishError) {
      if (result.kind === "refused" || result.kind === "signed-out") break;
      isInDoubt ||= result.kind === "unknown";
      wait(result);
    } else if (result === null) isInDoubt = false;
    else return { said, remote: result };
  }
  return { said, remote: null };
}

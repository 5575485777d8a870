import { type PublishCode, PublishError } from "@chaperone/networks/publishing";
import type { Context } from "../context.ts";
import { later } from "../sending/errors.ts";
import { keepSignedOut } from "../sending/keep.ts";
import { type Job, keepSettled, keepStopped, keepTried } from "./keep.ts";
import type { Item } from "./removal.ts";
import type { Pause } from "./turn.ts";

/** The network as a whole does not take anything now: nothing is held against the post in hand. */
const OF_NETWORK: readonly PublishCode[] = [
  "rate-limited",
  "busy",
  "unreachable",
  "timed-out",
  "not-stored",
  "stopped",
];
/** How often one post is tried. */
const MOST_TRIES = 5;
/** So many posts one after the other that fail are the network's fault, not theirs. */
const MOST_FAILURES = 3;

/**
 * What is to be done after a network did not do as asked.
 * @param item null while posts are looked up
 * @returns when to come back; null where the next post is taken up, or nothing more is to be done
 */
export async function afterError(
  desk: Context,
  job: Job,
  item: Item | null,
  error: unknown,
): Promise<Pause | null> {
  // A defect, or a database that is away: it stays due.
  if (!(error instanceof PublishError)) throw error;
  const { kind, code, retryAt } = error;
  if (kind === "signed-out") {
    await keepSignedOut(desk, job.account.id);
    await keepStopped(desk, job, code);
    return null;
  }
  const turn = item ? item.tries + 1 : job.turn.turn;
  const pause = { until: later(desk, { turn }, retryAt), code };
  if (item === null || OF_NETWORK.includes(code)) return pause;
  if (kind === "refused") {
    await keepSettled(desk, job, item, code === "not-there" ? "already-gone" : "refused", code);
    return null;
  }
  if (item.tries + 1 < MOST_TRIES) {
    await keepTried(desk, job, item, code);
    return pause;
  }
  const failures = await keepSettled(
    desk,
    job,
    item,
    item.state === "doing" ? "unconfirmed" : "failed",
    code,
  );
  if (failures >= MOST_FAILURES) await keepStopped(desk, job, "network-failing");
  return null;
}

import type { Checker, Platform } from "@chaperone/core";
import type { Connection, Publisher } from "@chaperone/networks/publishing";
import type { Store } from "@chaperone/store";
import { connect } from "./accounts.ts";
import * as alreadyPosted from "./afterwards/already-posted.ts";
import { correct } from "./afterwards/correct.ts";
import { count } from "./afterwards/count.ts";
import { settle } from "./afterwards/settle.ts";
import { tryAgain } from "./afterwards/try-again.ts";
import { withdraw } from "./afterwards/withdraw.ts";
import type { Author, Context, Editions, QueueName } from "./context.ts";
import { advance } from "./flow/advance.ts";
import { cancel, reschedule, skipHold } from "./flow/change.ts";
import { approve, reject } from "./flow/decide.ts";
import { handIn } from "./flow/hand-in.ts";
import { decideByLink, newLink, openLink } from "./flow/links.ts";
import { type Jobs, openJobs } from "./jobs.ts";
import { type Pace, USUAL_PACE } from "./pace.ts";
import { carryOut } from "./removals/carry-out.ts";
import { copiesOf } from "./removals/copies.ts";
import { confirmRemoval, eraseCopies, resumeRemoval, stopRemoval } from "./removals/decide.ts";
import { lookAtPost } from "./removals/look-at.ts";
import { prepareRemoval } from "./removals/prepare.ts";
import { listRemovals, showItems, showRemoval } from "./removals/show.ts";
import { deliver } from "./sending/deliver.ts";
import { dueNow } from "./sweep.ts";

export interface DeskOptions {
  readonly store: Store;
  /** Checks what is handed in, and again before it is sent; by author, since country and profession choose the guidance. */
  readonly checker: Checker | ((author: Author) => Checker);
  readonly publisherOf: (network: Platform) => Publisher | null;
  /** Which rules and guidance the checker goes by, as kept with each review. */
  readonly editions: Editions;
  readonly clock?: () => Date;
  readonly pace?: Partial<Pace>;
  /** How networks are reached, where it is not the usual way. */
  readonly reach?: Pick<Connection, "fetch" | "allowLoopback" | "timeout">;
  /** What went wrong in the background; there is no text, name or token in it. */
  readonly onError?: (where: string, error: unknown) => void;
}

/** The work after the check. */
export type Desk = ReturnType<typeof createDesk>;

/**
 * A desk on a store. Its functions may be called at once; `start` begins to do what is due, in this process, until
 * `stop`. Any number of processes may have one on the same database.
 */
export function createDesk(options: DeskOptions) {
  const {
    store,
    checker,
    publisherOf,
    editions,
    clock = () => new Date(),
    reach = {},
    onError = () => {},
  } = options;
  const pace: Pace = { ...USUAL_PACE, ...options.pace };
  let jobs: Jobs | null = null;
  let sweeper: NodeJS.Timeout | null = null;

  const desk: Context = {
    store,
    publisherOf,
    editions,
    pace,
    reach,
    now: clock,
    checkerFor: typeof checker === "function" ? checker : () => checker,
    async wake(queue, id, at) {
      await jobs?.wake(queue, [id], at).catch((error) => onError("wake", error));
    },
  };
  const bound = <Asked, Result>(work: (desk: Context, asked: Asked) => Promise<Result>) => {
    return async (asked: Asked): Promise<Result> => work(desk, asked);
  };
  const WORK: Readonly<Record<QueueName, (id: string) => Promise<void>>> = {
    advance: bound(advance),
    send: bound(deliver),
    count: bound(count),
    remove: bound(carryOut),
  };
  const work = async (queue: QueueName, id: string): Promise<void> => {
    try {
      await WORK[queue](id);
    } catch (error) {
      // It stays due; the sweeper comes by again.
      onError(queue, error);
    }
  };
  const sweep = async (): Promise<void> => {
    for (const [queue, ids] of await dueNow(desk)) await jobs?.wake(queue, ids);
  };

  return {
    handIn: bound(handIn),
    skipHold: bound(skipHold),
    reschedule: bound(reschedule),
    cancel: bound(cancel),
    approve: bound(approve),
    reject: bound(reject),
    newLink: bound(newLink),
    openLink: bound(openLink),
    decideByLink: bound(decideByLink),
    settle: bound(settle),
    tryAgain: bound(tryAgain),
    correct: bound(correct),
    withdraw: bound(withdraw),
    beginAlreadyPosted: bound(alreadyPosted.beginAlreadyPosted),
    tick: bound(alreadyPosted.tick),
    lookAtPost: bound(lookAtPost),
    prepareRemoval: bound(prepareRemoval),
    confirmRemoval: bound(confirmRemoval),
    stopRemoval: bound(stopRemoval),
    resumeRemoval: bound(resumeRemoval),
    listRemovals: bound(listRemovals),
    showRemoval: bound(showRemoval),
    showItems: bound(showItems),
    copiesOf: bound(copiesOf),
    eraseCopies: bound(eraseCopies),
    /** An account opened for its publisher, with tokens kept as they are refreshed. */
    connect: (account: Parameters<typeof connect>[1]): Connection => connect(desk, account),

    /** Begins to do what is due, and looks for it every minute. */
    async start(): Promise<void> {
      jobs = await openJobs(store, (error) => onError("jobs", error));
      await jobs.start(work);
      const sweepSafely = (): Promise<void> => sweep().catch((error) => onError("sweep", error));
      await sweepSafely();
      sweeper = setInterval(sweepSafely, pace.sweep);
    },
    /** Takes up nothing more and waits for what is in hand. */
    async stop(): Promise<void> {
      if (sweeper) clearInterval(sweeper);
      await jobs?.stop();
      jobs = null;
    },
    /** Does all that is due now, here and without jobs; for tests and for a program that runs once. */
    async run(): Promise<void> {
      for (let left = 100; left > 0; left--) {
        const due = [...(await dueNow(desk))].flatMap(([queue, ids]) =>
          ids.map((id) => [queue, id] as const),
        );
        const before = await progress();
        for (const [queue, id] of due) await work(queue, id);
        if ((await progress()) === before) return;
      }
    },
  };

  /** Changes with everything that moves on. */
  async function progress(): Promise<string> {
    const { rows } = await store.executeSql(
      `select (select coalesce(sum(count), 0) from chaperone.record_heads) as events,
              (select count(*) from chaperone.counts) as counts,
              (select coalesce(sum(attempts), 0) from chaperone.publications) as turns,
              (select coalesce(sum(turns), 0) from chaperone.removals) as removals`,
    );
    return JSON.stringify(rows[0]);
  }
}

import { type Context, EXIT } from "../context.ts";
import { UsageError } from "../usage-error.ts";
import { connectTo } from "./connection.ts";
import { handle } from "./handle.ts";
import type { WorkerOptions } from "./options.ts";
import { persist } from "./persist.ts";
import { reasonOf } from "./reason.ts";
import { sayOn } from "./say.ts";
import { openStreams } from "./streams.ts";
import { takePosts } from "./take.ts";
import { createTally } from "./tally.ts";

const REPORT_MS = 60_000;
/** How long what is under way may take once it is told to stop; service managers wait 30 s or more. */
const GRACE_MS = 20_000;

/** Checks posts until it is told to stop. @returns the exit code. */
export async function workerCommand(options: WorkerOptions, context: Context): Promise<number> {
  const say = sayOn(context);
  const stop = new AbortController();
  const giveUp = new AbortController();
  context.onStop(() => {
    say("told to stop: finishing what is under way, taking no more.");
    stop.abort();
    setTimeout(() => giveUp.abort(), GRACE_MS).unref();
  });
  try {
    return await work(options, context, stop.signal, giveUp);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return EXIT.nothingFound;
  }
}

async function work(
  options: WorkerOptions,
  context: Context,
  stop: AbortSignal,
  giveUp: AbortController,
): Promise<number> {
  const say = sayOn(context);
  const tally = createTally();
  const connection = await connectTo(options.servers, say, tally, stop);
  const { from, to, durable, maxDeliver } = options.streams;
  try {
    const streams = await persist(() => openStreams(connection, options.streams), {
      isFinal: (error) => error instanceof UsageError,
      onFailure: (error, seconds) =>
        say(`JetStream is not ready (${reasonOf(error)}); trying again in ${seconds} s.`),
      signal: stop,
    });
    const checker = await context.loadChecker(options);
    const parts = { connection, streams, checker, maxDeliver, tally, signal: giveUp.signal };
    void connection.closed().then((error) => {
      if (error) say(`the connection ended for good (${reasonOf(error)}).`);
      giveUp.abort();
    });
    say(`takes posts from ${from} as ${durable}; results go to ${to}.`);
    const stopReports = report(() => say(`${tally.inWords()}.`), tally.inWords);
    await takePosts({
      consumer: streams.consumer,
      most: options.atATime,
      ackWait: streams.ackWait,
      handle: (message) => handle(message, parts),
      say,
      stop: AbortSignal.any([stop, giveUp.signal]),
    });
    stopReports();
    say(`stopped: ${tally.inWords()}.`);
  } finally {
    await connection.close();
  }
  return stop.aborted ? EXIT.nothingFound : EXIT.wrongUse;
}

/** Every minute in which something changed. @returns what ends it. */
function report(tell: () => void, state: () => string): () => void {
  let last = state();
  const timer = setInterval(() => {
    if (state() === last) return;
    last = state();
    tell();
  }, REPORT_MS);
  return () => clearInterval(timer);
}

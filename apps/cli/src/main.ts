import { once } from "node:events";
import { availableParallelism } from "node:os";
import { type Context, EXIT } from "./context.ts";
import { run } from "./run.ts";

/** The program: this process's arguments and streams. */
export async function main(): Promise<void> {
  // By way of exit, so that nothing unfinished stays behind.
  process.on("SIGINT", () => stop(EXIT.interrupted));
  process.on("SIGTERM", () => stop(EXIT.terminated));
  for (const stream of [process.stdout, process.stderr]) stream.on("error", leaveWhenNobodyReads);
  try {
    process.exitCode = await run(process.argv.slice(2), processContext());
  } catch (error) {
    stopOn(error);
  }
}

/** Who wants to finish something before the end. */
let stopListener: (() => void) | null = null;

function stop(code: number): void {
  if (!stopListener) process.exit(code);
  const listener = stopListener;
  stopListener = null;
  listener();
}

/** The reader of a pipe may have seen enough: that is no fault worth a message. */
function leaveWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.pipeClosed);
  stopOn(error);
}

/** Neither the message nor the stack of an error is shown, since both may quote the draft. */
function stopOn(error: unknown): never {
  const name = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : "unknown";
  process.stderr.write(`chaperone: stopped by an error (${name}). The check is not complete.\n`);
  process.exit(EXIT.wrongUse);
}

const processContext = (): Context => ({
  stdin: process.stdin,
  async out(text) {
    if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
  },
  err: (text) => void process.stderr.write(text),
  env: process.env,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns,
  onStop(listener) {
    stopListener = listener;
  },
  async loadChecker({ jurisdiction, profession, light }) {
    const { createChecker } = await import("./checker.ts");
    const { readerOptions } = await import("./reader.ts");
    return createChecker({ jurisdiction, profession, ...readerOptions(light) });
  },
  threads: availableParallelism(),
  async loadThreads(size, data) {
    const { startThreads } = await import("./pool/threads.ts");
    return startThreads(size, data);
  },
  async loadRules() {
    const { rules } = await import("./checker.ts");
    return rules;
  },
  async loadPictureTools(leftOut) {
    const { loadPictureTools } = await import("./pictures/tools.ts");
    return loadPictureTools(leftOut);
  },
});

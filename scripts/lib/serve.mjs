import { spawn } from "node:child_process";
import { constants } from "node:os";
import { environment, giveUp, pinnedNode, root } from "./run.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs the server until it ends, and ends as it did; signals go on to it. */
export function serve() {
  const server = spawn(pinnedNode(), ["apps/server/src/main.ts", ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: environment(),
  });
  for (const signal of SIGNALS) process.on(signal, () => server.kill(signal));
  server.on("error", () => giveUp("The server could not be started."));
  server.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => server.kill("SIGTERM"));
}

/** npm starts scripts through a shell that dies of a signal without passing it on; its death is the signal then. */
function whenOrphaned(end) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}

import { spawn } from "node:child_process";

export interface WorkerProcess {
  /** What it wrote so far. */
  readonly out: () => string;
  readonly err: () => string;
  kill(signal: "SIGKILL" | "SIGTERM"): void;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** A worker as an operator starts it. */
export function startWorker(launcher: string, args: readonly string[]): WorkerProcess {
  const child = spawn(process.execPath, [launcher, "worker", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  return {
    out: () => out,
    err: () => err,
    kill: (signal) => void child.kill(signal),
    ended: new Promise((done) => child.once("close", done)),
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import type { ProgramCopy } from "./built-program.ts";

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in a folder, with nothing on standard input. */
export function startProgram(
  { launcher }: ProgramCopy,
  folder: string,
  args: readonly string[],
): { readonly child: ChildProcess; readonly ended: Promise<Finished> } {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  return { child, ended: new Promise((done) => child.on("close", (code) => done({ code, out, err }))) };
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
export const inRoot = (...parts) => join(root, ...parts);

/** What this project keeps between runs beside the installed packages. */
export const cache = inRoot("node_modules", ".cache", "chaperone");

/** The Node the project is made for, installed like any other package. */
export const pinnedNode = () =>
  [inRoot("node_modules", "node", "bin", "node"), inRoot("node_modules", "node", "bin", "node.exe")].find(
    existsSync,
  );

/** Programs started from here find the pinned Node under the name of `node`. */
export const environment = (more = {}) => ({
  ...process.env,
  PATH: [inRoot("node_modules", ".bin"), process.env.PATH].join(delimiter),
  ...more,
});

/** Runs a program to its end in the project's folder, with its output shown. */
export function run(program, args, { env, ...options } = {}) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    env: environment(env),
    ...options,
  });
  return { ok: status === 0, status: status ?? 1, signal, error };
}

/** Runs a script with the pinned Node. */
export const runNode = (args, options) => run(pinnedNode() ?? process.execPath, args, options);

/** Runs a step that the rest depends on, or ends with a sentence that says what failed. */
export function mustRun(what, go) {
  const { ok, signal } = go();
  if (ok) return;
  giveUp(signal ? `${what} was stopped before it was done.` : `${what} failed; the lines above say why.`);
}

export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

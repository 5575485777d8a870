import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

const folder = new URL(".", import.meta.url).pathname;
const venv = join(folder, ".venv");
const failures = new Map<string, string>();
/** The Python that holds Presidio, once `installPython` has made it. */
export const python = join(venv, "bin", "python");

/**
 * The other projects' packages from npm, at the versions of package-lock.json, into this folder alone.
 * @returns why they are not there, or null when they are
 */
export const installPackages = (): string | null =>
  upToDate(join(folder, "package-lock.json"), join(folder, "node_modules", ".installed"), () =>
    // No package's own scripts: nothing here needs them.
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]),
  );

/** Presidio from PyPI, at the versions of requirements.txt, into a virtual environment of its own. */
export const installPython = (): string | null =>
  upToDate(
    join(folder, "requirements.txt"),
    join(venv, ".installed"),
    () =>
      run("python3", ["-m", "venv", ".venv"]) ??
      run(python, [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        "requirements.txt",
      ]),
  );

/** Installs unless what is there came from the very list that stands now. */
function upToDate(list: string, stamp: string, install: () => string | null): string | null {
  const before = failures.get(list);
  if (before !== undefined) return before;
  const wanted = readFileSync(list, "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return null;
  console.log(
    `Installing what ${relative(process.cwd(), list)} names, into ${relative(process.cwd(), folder)}/`,
  );
  const failure = install();
  if (failure === null) writeFileSync(stamp, wanted);
  else failures.set(list, failure);
  return failure;
}

/** @returns null, or what the command says went wrong: its first line of an error, which names the cause. */
function run(command: string, args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status === 0) return null;
  const lines = stderr?.trim().split("\n") ?? [];
  const said = lines.find((line) => /error/i.test(line)) ?? lines.at(-1);
  return `${basename(command)} ${args.slice(0, 3).join(" ")}: ${error?.message ?? said ?? `status ${status}`}`;
}

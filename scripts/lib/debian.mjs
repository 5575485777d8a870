import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Installs a package of Debian's for the tests, where that is ours to do. Whether it worked is for the caller to see. */
export function installForTests(what, name) {
  const isOurs = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!isOurs) return;
  console.log(`Installing ${what} for the tests.`);
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
}

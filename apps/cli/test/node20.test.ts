import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The command line promises Node 20, while the tests run on a later one. Node 20 knows the language of
 * 2023, so all the code it loads is held against that.
 */
it("nothing it loads asks for more than Node 20 has", () => {
  const compiler = path("../../../node_modules/typescript/bin/tsc");
  const args = [compiler, "--noEmit", "-p", path("../tsconfig.node20.json")];
  expect(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout).toBe("");
}, 60_000);

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A copy of the program as it is installed: the launcher, the bundle beside it and the packages it finds. */
export interface ProgramCopy {
  readonly home: string;
  readonly launcher: string;
  /** Until then there is the launcher alone. */
  build(): void;
  remove(): void;
}

export function copyProgram(): ProgramCopy {
  const home = mkdtempSync(join(tmpdir(), "chaperone-process-"));
  const launcher = join(home, "bin", "chaperone.js");
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  copyFileSync(path("../bin/chaperone.js"), launcher);
  symlinkSync(path("../../../node_modules"), join(home, "node_modules"));
  return {
    home,
    launcher,
    build: () =>
      void spawnSync(process.execPath, [path("../scripts/build.mjs"), join(home, "dist")], {
        stdio: "inherit",
      }),
    remove: () => rmSync(home, { recursive: true }),
  };
}

import { existsSync, globSync, readFileSync } from "node:fs";
import { describe } from "vitest";
import type { ArchiveFile } from "../../src/files/archive-file.ts";
import { memoryFile } from "./memory.ts";

/** Archives of other projects, which lie beside this one where they were collected. */
const root = new URL("../../../../../shared/data/archives/", import.meta.url).pathname;

/** Tests over archives that are no part of the project; says where they are missing. */
export const describeGiven = (name: string, tests: () => void): void => {
  if (existsSync(root)) describe(name, tests);
  else {
    console.warn(`${name}: left out, for ../shared/data/archives is not here`);
    describe.skip(name, tests);
  }
};

/** Files below a folder of the archives, with their paths in it. */
export const givenFiles = (folder: string, pattern = "**/*"): ArchiveFile[] =>
  globSync(pattern, { cwd: `${root}${folder}`, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) =>
      memoryFile(path.slice(root.length + folder.length + 1), new Uint8Array(readFileSync(path))),
    );

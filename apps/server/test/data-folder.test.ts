import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ensureDataFolder } from "../src/data-folder.ts";

const root = mkdtempSync(join(tmpdir(), "chaperone-home-"));
afterAll(() => rmSync(root, { recursive: true }));

it("makes the folder for its owner alone, with those above it", () => {
  const folder = join(root, "share", "chaperone");
  ensureDataFolder(folder);
  ensureDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it.each([0o755, 0o750, 0o770])("refuses one that others can open: %i", (mode) => {
  const folder = mkdtempSync(join(root, "open-"));
  chmodSync(folder, mode);
  expect(() => ensureDataFolder(folder)).toThrow(/can be opened by others.*chmod 700/u);
});

it("says so where it cannot be made", () => {
  writeFileSync(join(root, "file"), "");
  expect(() => ensureDataFolder(join(root, "file", "home"))).toThrow(/cannot be made.*CHAPERONE_HOME/u);
});

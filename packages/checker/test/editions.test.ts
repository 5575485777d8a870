import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editionOf } from "../scripts/edition-of.ts";

describe("an edition", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "chaperone-edition-"));
    write("rules/src/rule.ts", "export const level = 'must';");
    write("detectors/src/cue.ts", "export const cue = /we/u;");
    write("lexicons/generated/lists.ts", "export const words = ['we'];");
    write("reader/model/reader.onnx", "weights");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const edition = (): string => editionOf(root, ["rules", "detectors", "lexicons", "reader"]);

  it("is the same while everything stays", () => {
    expect(edition()).toMatch(/^[0-9a-f]{16}$/u);
    expect(edition()).toBe(edition());
  });

  it.each([
    ["a rule", "rules/src/rule.ts"],
    ["a detector", "detectors/src/cue.ts"],
    ["a word list", "lexicons/generated/lists.ts"],
    ["a model", "reader/model/reader.onnx"],
    ["a file that is new", "detectors/src/another.ts"],
  ])("is another with %s changed", (_what, path) => {
    const before = edition();
    write(path, "changed");
    expect(edition()).not.toBe(before);
  });

  it("is another where a file has moved", () => {
    const before = edition();
    rmSync(join(root, "detectors/src/cue.ts"));
    write("detectors/src/moved.ts", "export const cue = /we/u;");
    expect(edition()).not.toBe(before);
  });

  it.each([
    "rules/README.md",
    "rules/test/rule.test.ts",
    "reader/model/figures.txt",
    "rules/generated/editions.ts",
    "desk/src/index.ts",
  ])("is the same with %s changed", (path) => {
    const before = edition();
    write(path, "changed");
    expect(edition()).toBe(before);
  });
});

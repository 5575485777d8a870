import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lookAt } from "../src/look.ts";
import { loadImageTools, MODEL_FILES, type ModelFile, modelPath } from "../src/node.ts";
import { openImage } from "../src/open-image.ts";
import { bytesOf, scene, toSharp } from "./lib/pictures.ts";

const picture = async () => bytesOf(toSharp(scene(64, 48)).png());

test("every file it reads comes with the packages", () => {
  for (const file of Object.keys(MODEL_FILES)) expect(existsSync(modelPath(file as ModelFile))).toBe(true);
});

test("all detectors run on a small picture", async () => {
  const { codec, detectors } = await loadImageTools({ threads: 1 });
  const { coverage } = await lookAt(await openImage(await picture(), codec), detectors);
  expect(coverage.map(({ detector, run }) => [detector, run.state])).toEqual([
    ["metadata", "ran"],
    ["faces", "ran"],
    ["text", "ran"],
    ["codes", "ran"],
    ["clinical", "ran"],
  ]);
}, 60_000);

test("a detector can be left out", async () => {
  const { detectors } = await loadImageTools({ faces: false, text: false });
  expect(detectors.map(({ id }) => id)).toEqual(["codes", "clinical"]);
});

describe("a folder without the models", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "models-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("is told in the coverage, and what needs none runs on", async () => {
    const { codec, detectors } = await loadImageTools({ folder: pathToFileURL(`${folder}/`) });
    const { coverage } = await lookAt(await openImage(await picture(), codec), detectors);
    expect(coverage.map(({ detector, run }) => [detector, run.state])).toEqual([
      ["metadata", "ran"],
      ["faces", "failed"],
      ["text", "failed"],
      ["codes", "failed"],
      ["clinical", "ran"],
    ]);
    expect(JSON.stringify(coverage)).not.toContain(folder);
  });
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readArchives } from "../src/index.ts";
import { sourcesFrom } from "../src/node.ts";
import { makeXArchive } from "../src/testing/index.ts";
import { xSamples } from "./lib/samples/x.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chaperone-archives-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const countPosts = async (paths: readonly string[]): Promise<number> => {
  let posts = 0;
  for await (const reading of readArchives(await sourcesFrom(paths))) if (reading.type === "post") posts++;
  return posts;
};

it("an archive that was written as a stream is read from disk", async () => {
  const path = join(folder, "x.zip");
  const posts = Array.from({ length: 2500 }, (_, i) => ({ text: `Post ${i}` }));
  await writeFile(path, makeXArchive(posts, { perPart: 1000, zip64: true }));
  expect(await countPosts([path])).toBe(2500);
});

it("a folder is given with all that is in it, under its paths, and without links out of it", async () => {
  const root = join(folder, "unpacked");
  for (const { name, bytes } of xSamples) {
    await mkdir(join(root, name, ".."), { recursive: true });
    await writeFile(join(root, name), bytes);
  }
  await symlink("/", join(root, "data", "everything"));
  const sources = await sourcesFrom([root]);
  expect(sources.map(({ name }) => name)).toContain("unpacked/data/tweets.js");
  expect(sources).toHaveLength(xSamples.length);
  const tweets = sources.find(({ name }) => name === "unpacked/data/tweets.js")!;
  expect(new TextDecoder().decode(await tweets.read(7, 18))).toBe("YTD.tweets.");
  expect(await countPosts([root])).toBe(13);
});

it("a path that is not there is an error", async () => {
  await expect(sourcesFrom([join(folder, "nothing")])).rejects.toThrow("ENOENT");
});

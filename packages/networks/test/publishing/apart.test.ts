import { globSync, readFileSync } from "node:fs";
import { PLATFORMS } from "@chaperone/core";
import { publisherOf } from "@chaperone/networks/publishing";
import { expect, it } from "vitest";

const folder = new URL("../../src/", import.meta.url).pathname;

it("keeps counting, which the page does, apart from publishing", () => {
  const counting = globSync("**/*.ts", { cwd: folder }).filter((file) => !file.includes("publishing/"));
  expect(counting.length).toBeGreaterThan(20);
  for (const file of counting)
    expect(readFileSync(`${folder}${file}`, "utf8"), file).not.toMatch(
      /from "[^"]*(?:publishing|@atproto|masto")/u,
    );
});

it("publishes on Bluesky and Mastodon, and leaves the others to copying", () => {
  const publishing = PLATFORMS.filter((platform) => publisherOf(platform) !== null);
  expect(publishing).toEqual(["bluesky", "mastodon"]);
  for (const platform of publishing) expect(publisherOf(platform)!.network).toBe(platform);
});

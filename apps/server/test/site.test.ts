import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSite } from "../src/site.ts";

const folder = mkdtempSync(join(tmpdir(), "chaperone-site-"));
beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  for (const name of ["index.html", "assets/index-a1.js", "assets/runtime-b2.mjs", "assets/icon-c3.svg"])
    writeFileSync(join(folder, name), name);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ["/index.html", "text/html; charset=utf-8", false],
  ["/assets/index-a1.js", "text/javascript; charset=utf-8", true],
  ["/assets/runtime-b2.mjs", "text/javascript; charset=utf-8", true],
  ["/assets/icon-c3.svg", "image/svg+xml", true],
])("%s is %s, hashed: %s", async (path, type, isHashed) => {
  expect((await loadSite(folder)).get(path)).toMatchObject({ type, isHashed });
});

it("refuses a folder without a page", async () => {
  await expect(loadSite(join(folder, "assets"))).rejects.toThrow("no index.html");
});

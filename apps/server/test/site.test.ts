import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTENT_POLICY, SERVED_POLICY } from "@chaperone/web/content-policy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSite, type SiteFile, servedSite } from "../src/site.ts";

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

it("lets the served page ask its server, and tells the service worker which page it is then", () => {
  const file = (body: string): SiteFile => ({
    body: new TextEncoder().encode(body),
    type: "text/plain",
    isHashed: false,
  });
  const inPage = (policy: string) => `<meta content="${policy.replaceAll("'", "&#39;")}">`;
  const sum = (body: string) => `sha256-${createHash("sha256").update(body).digest("base64")}`;
  const page = inPage(CONTENT_POLICY);
  const site = new Map([
    ["/index.html", file(page)],
    ["/service-worker.js", file(`keep("index.html", "${sum(page)}")`)],
    ["/assets/a.js", file("script")],
  ]);
  const text = (path: string) => new TextDecoder().decode(servedSite(site).get(path)?.body);
  expect(text("/index.html")).toBe(inPage(SERVED_POLICY));
  expect(text("/service-worker.js")).toBe(`keep("index.html", "${sum(inPage(SERVED_POLICY))}")`);
  expect(text("/assets/a.js")).toBe("script");
});

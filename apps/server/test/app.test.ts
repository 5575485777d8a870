import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import type { Site, SiteFile } from "../src/site.ts";

const file = (body: string, type: string, isHashed = false): SiteFile => ({
  body: new TextEncoder().encode(body),
  type,
  isHashed,
});
const site: Site = new Map([
  ["/index.html", file("<!doctype html>page", "text/html; charset=utf-8")],
  ["/assets/index-abc.js", file("script", "text/javascript; charset=utf-8", true)],
  ["/assets/checker.worker-B_c-9.js", file("worker", "text/javascript; charset=utf-8", true)],
]);
const app = createApp({ site });
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(`http://127.0.0.1:4173${path}`, { method, headers });

describe("the page alone", () => {
  it("serves the page at its root, to be fetched anew each time", async () => {
    const response = await get("/");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("<!doctype html>page");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("serves hashed files to be kept for good", async () => {
    const response = await get("/assets/index-abc.js");
    expect(await response.text()).toBe("script");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  const everyAnswer = [
    { name: "page", ask: () => get("/"), status: 200 },
    { name: "script", ask: () => get("/assets/index-abc.js"), status: 200 },
    { name: "missing page", ask: () => get("/nowhere"), status: 404 },
    { name: "refusal", ask: () => get("/", { host: "evil.example" }), status: 403 },
    { name: "post", ask: () => get("/", {}, "POST"), status: 405 },
  ];
  it.each(everyAnswer)("sends its policy with every answer: $name", async ({ ask, status }) => {
    const response = await ask();
    expect(response.status).toBe(status);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|connect-src|https?:|data:|\*/u);
    // Films alone, which are the author's own files.
    expect(policy.match(/[^;]*blob:/gu) ?? []).toSatisfy((parts: string[]) =>
      parts.every((part) => part === " media-src blob:"),
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("cross-origin-opener-policy")).toBe("same-origin");
  });

  it("lets the worker compile WebAssembly, and the worker alone", async () => {
    const policyOf = async (path: string) =>
      (await get(path)).headers.get("content-security-policy")?.replace(" 'wasm-unsafe-eval'", " +");
    expect(await policyOf("/assets/checker.worker-B_c-9.js")).toMatch(/script-src 'self' \+;/u);
    for (const path of ["/", "/assets/index-abc.js", "/nowhere"])
      expect(await policyOf(path)).toMatch(/script-src 'self';/u);
    expect(await policyOf("/assets/checker.worker-B_c-9.js")).not.toMatch(/unsafe|connect-src/u);
  });

  const hosts = [
    { host: "127.0.0.1:4173", status: 200 },
    { host: "localhost:4173", status: 200 },
    { host: "LOCALHOST", status: 200 },
    { host: "[::1]:4173", status: 200 },
    { host: "evil.example", status: 403 },
    { host: "localhost.evil.example:4173", status: 403 },
    { host: "127.0.0.1.evil.example", status: 403 },
    { host: "192.168.1.20:4173", status: 403 },
    { host: "", status: 403 },
  ];
  it.each(hosts)("answers $status to the host “$host”", async ({ host, status }) => {
    expect((await get("/", { host })).status).toBe(status);
  });

  it.each(["/../package.json", "/%2e%2e/package.json", "/assets/../../x", "/assets/", "/index.html/"])(
    "has nothing at %s",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("There is no page here");
    },
  );

  it("answers HEAD without a body", async () => {
    const response = await get("/", {}, "HEAD");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("the page with a desk behind it", () => {
  const api = new Hono().post("/drafts", (context) => context.text("received"));
  const served = createApp({ site, api });
  const ask = (path: string, method = "GET", headers: Record<string, string> = {}) =>
    served.request(`http://127.0.0.1:4173${path}`, { method, headers });
  const policyOf = async (path: string) => (await ask(path)).headers.get("content-security-policy") ?? "";

  it("may ask that desk, and nobody else", async () => {
    for (const path of ["/", "/assets/index-abc.js", "/nowhere"]) {
      expect((await policyOf(path)).match(/connect-src [^;]*/gu)).toEqual(["connect-src 'self'"]);
      expect(await policyOf(path)).toContain("default-src 'none'");
    }
  });

  it("still has a worker that can send nothing: drafts are judged there", async () => {
    expect(await policyOf("/assets/checker.worker-B_c-9.js")).not.toContain("connect-src");
  });

  it("receives what is handed in under /api, and nothing elsewhere", async () => {
    expect(await (await ask("/api/drafts", "POST")).text()).toBe("received");
    for (const path of ["/", "/drafts", "/assets/index-abc.js"])
      expect((await ask(path, "POST")).status).toBe(405);
  });

  it("is found under its public address alone, where it has one", async () => {
    const app = createApp({ site, api, publicUrl: new URL("https://posts.ardmore.example") });
    const statusFor = async (host: string) => (await app.request("http://x/", { headers: { host } })).status;
    expect(await statusFor("posts.ardmore.example")).toBe(200);
    for (const host of ["127.0.0.1", "localhost:4173", "posts.ardmore.example:8443"])
      expect(await statusFor(host)).toBe(403);
  });
});

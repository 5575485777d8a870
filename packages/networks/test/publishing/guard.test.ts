import { PublishError } from "@chaperone/networks/publishing";
import { expect, it } from "vitest";
import { isAllowed, serverAddress } from "../../src/publishing/address.ts";
import { guardedFetch } from "../../src/publishing/guarded-fetch.ts";
import { retryAt } from "../../src/publishing/reset.ts";
import { errorOf } from "./lib/post.ts";

const now = new Date("2026-11-20T10:00:00Z");

it.each([
  ["https://mastodon.example/", true],
  ["https://mastodon.example:8443/", true],
  ["http://mastodon.example/", false],
  ["https://localhost/", false],
  ["http://127.0.0.1:3000/", false],
  ["http://[::1]:3000/", false],
  ["https://10.0.0.8/", false],
  ["https://169.254.169.254/latest/meta-data", false],
  ["https://[fd00::1]/", false],
  ["https://2130706433/", false],
  ["https://0x7f.1/", false],
  ["https://intranet/", false],
  ["https://db.internal/", false],
  ["https://printer.local/", false],
  ["https://app.localhost/", false],
  ["https://name:word@mastodon.example/", false],
  ["file:///etc/passwd", false],
  ["ftp://mastodon.example/", false],
])("%s may be called: %s", (address, may) => {
  expect(isAllowed(new URL(address))).toBe(may);
});

it("allows this machine when asked, and nothing else for it", () => {
  expect(isAllowed(new URL("http://127.0.0.1:3000/"), true)).toBe(true);
  expect(isAllowed(new URL("http://[::1]:3000/"), true)).toBe(true);
  expect(isAllowed(new URL("http://10.0.0.8/"), true)).toBe(false);
  expect(isAllowed(new URL("http://mastodon.example/"), true)).toBe(false);
});

it.each([
  [" Mastodon.example/about ", "https://mastodon.example"],
  ["https://mastodon.example", "https://mastodon.example"],
  ["mastodon.example:8443", "https://mastodon.example:8443"],
  ["http://mastodon.example", null],
  ["two words", null],
  ["", null],
])("%s is the server %s", (typed, address) => {
  expect(serverAddress(typed)).toBe(address);
});

it("calls no address that is not allowed", async () => {
  let calls = 0;
  const fetch = async () => {
    calls++;
    return Response.json({});
  };
  const guarded = guardedFetch({ now: () => now, fetch });
  expect(await errorOf(guarded("http://169.254.169.254/"))).toMatchObject({
    kind: "refused",
    code: "address-not-allowed",
  });
  expect(calls).toBe(0);
});

it("follows no redirect", async () => {
  const seen: (string | undefined)[] = [];
  const guarded = guardedFetch({
    now: () => now,
    fetch: async (_, init) => {
      seen.push(init?.redirect);
      return new Response(null, { status: 302, headers: { location: "http://10.0.0.8/" } });
    },
  });
  expect(await errorOf(guarded("https://mastodon.example/"))).toMatchObject({ code: "moved" });
  expect(seen).toEqual(["manual"]);
});

it("reads no answer without end", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const guarded = guardedFetch({ now: () => now, fetch: async () => new Response(endless) });
  expect(await errorOf(guarded("https://mastodon.example/"))).toMatchObject({
    kind: "later",
    code: "answer-unreadable",
  });
  expect(sent).toBeLessThan(6_000_000);
});

it("waits no longer than it may, for the body too", async () => {
  const stuck = (_: unknown, init?: RequestInit) =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start: (controller) =>
            init!.signal!.addEventListener("abort", () => controller.error(init!.signal!.reason)),
        }),
      ),
    );
  const guarded = guardedFetch({ now: () => now, fetch: stuck, timeout: 50, makesPost: () => true });
  expect(await errorOf(guarded("https://mastodon.example/"))).toMatchObject({
    kind: "unknown",
    code: "timed-out",
    retryAt: new Date("2026-11-20T10:01:30Z"),
  });
});

it.each([
  ["ECONNREFUSED", "later", "unreachable"],
  ["ENOTFOUND", "later", "unreachable"],
  ["CERT_HAS_EXPIRED", "later", "unreachable"],
  ["UND_ERR_CONNECT_TIMEOUT", "later", "unreachable"],
  ["ECONNRESET", "unknown", "connection-lost"],
  ["UND_ERR_SOCKET", "unknown", "connection-lost"],
  ["EPIPE", "unknown", "connection-lost"],
])("%s while posting means %s", async (code, kind, said) => {
  const cause = Object.assign(new Error("SECRET"), { code });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  const error = await errorOf(
    guardedFetch({ now: () => now, fetch, makesPost: () => true })("https://a.example/"),
  );
  expect(error).toMatchObject({ kind, code: said });
  expect(error).toBeInstanceOf(PublishError);
  expect(error.cause).toBeUndefined();
});

it.each([
  [{}, 60],
  [{ "retry-after": "30" }, 30],
  [{ "retry-after": "Fri, 20 Nov 2026 10:02:00 GMT" }, 120],
  [{ "retry-after": "nonsense" }, 60],
  [{ "retry-after": "0" }, 1],
  [{ "retry-after": "99999999" }, 86_400],
  [{ "ratelimit-reset": String(now.getTime() / 1_000 + 300) }, 300],
  [{ "ratelimit-reset": "45" }, 45],
  [{ "x-ratelimit-reset": "2026-11-20T10:05:00.000Z" }, 300],
  [{ "x-ratelimit-reset": "2026-11-20T10:05:00.000Z", date: "Fri, 20 Nov 2026 10:04:00 GMT" }, 60],
])("%j: try again after %d seconds", (headers, seconds) => {
  const at = retryAt(new Headers(headers as Record<string, string>), now);
  expect((at.getTime() - now.getTime()) / 1_000).toBe(seconds);
});

import type { Browser, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, openDesk, write } from "./lib/browser.ts";
import { serveDesk, serveStatically } from "./lib/site.ts";

const NAMED = "My patient Mrs Okafor, NHS 999 000 0018, went home today.";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** As `npm start` serves it, and as any static host would, from a folder and without headers. */
const HOSTS = [
  { name: "its own server", serve: serveDesk },
  { name: "a static host's sub-folder", serve: () => serveStatically("/clinic/desk/") },
];

const findsTheName = async (page: Page): Promise<void> => {
  await write(page, NAMED);
  await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
};

describe.each(HOSTS)("served by $name", ({ serve }) => {
  it("asks for nothing but its own files, and for nothing at all while checking", async () => {
    const server = await serve();
    const { page, context, requests, complaints } = await openDesk(browser, server.url);
    await page.waitForLoadState("networkidle");
    await findsTheName(page);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((address) => !address.startsWith(server.url))).toEqual([]);
    // A typeface may come when a first italic is shown; words never go.
    expect(requests.filter((address) => /Okafor|999/u.test(decodeURIComponent(address)))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
    await server.close();
  });

  it("checks with every way to the network taken from page and worker", async () => {
    const server = await serve();
    const { page, context } = await openDesk(browser, server.url);
    const worker = await workerOf(page);
    await page.evaluate(takeTheNetwork);
    await worker.evaluate(takeTheNetwork);
    await findsTheName(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, "tries"))).toEqual([]);
    expect(await worker.evaluate(() => Reflect.get(globalThis, "tries"))).toEqual([]);
    await context.close();
    await server.close();
  });

  it("checks offline once it is loaded", async () => {
    const server = await serve();
    const { page, context } = await openDesk(browser, server.url);
    await workerOf(page);
    await page.waitForLoadState("networkidle");
    await server.close();
    await context.setOffline(true);
    await findsTheName(page);
    await context.close();
  });
});

describe("the page's own policy", () => {
  it.each(HOSTS)(
    "forbids the page to send anything, even to where it came from: $name",
    async ({ serve }) => {
      const server = await serve();
      const { page, context } = await openDesk(browser, server.url);
      expect(await page.evaluate(tryToSend, server.url)).toBe("refused");
      await context.close();
      await server.close();
    },
  );

  it("forbids the worker too, since the server sends it with the script", async () => {
    const server = await serveDesk();
    const { page, context } = await openDesk(browser, server.url);
    expect(await (await workerOf(page)).evaluate(tryToSend, server.url)).toBe("refused");
    await context.close();
    await server.close();
  });
});

const workerOf = async (page: Page): Promise<Worker> => page.workers()[0] ?? page.waitForEvent("worker");

const tryToSend = (url: string): Promise<string> =>
  fetch(url, { method: "POST", body: "words" }).then(
    () => "sent",
    () => "refused",
  );

/** Runs in page and worker: what is tried is remembered and fails. */
function takeTheNetwork(): void {
  const tries: string[] = [];
  Reflect.set(globalThis, "tries", tries);
  const refuse = (name: string) =>
    function refused(): never {
      tries.push(name);
      throw new Error(`${name} was used`);
    };
  const ways = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "RTCPeerConnection",
    "WebTransport",
    "importScripts",
    "Worker",
    "SharedWorker",
    "open",
  ];
  for (const name of ways) Object.defineProperty(globalThis, name, { value: refuse(name) });
  Object.defineProperty(navigator, "sendBeacon", { value: refuse("sendBeacon") });
}

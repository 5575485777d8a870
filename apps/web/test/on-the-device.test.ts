import type { Page, Worker } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settled, write } from "./lib/browser.ts";
import { setUpDesks } from "./lib/desk.ts";
import { NAMED } from "./lib/drafts.ts";
import { readerArrived } from "./lib/reader.ts";
import { serveDesk, serveStatically } from "./lib/site.ts";

const open = setUpDesks();

/** As `npm start` serves it, and as any static host would, from a folder and without headers. */
const HOSTS = [
  { name: "its own server", serve: serveDesk },
  { name: "a static host's sub-folder", serve: () => serveStatically("/clinic/desk/") },
];

/** Quickly and closely: the language model has its say. */
const findsTheName = async (page: Page): Promise<void> => {
  await write(page, NAMED);
  await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
  await settled(page);
  await page
    .locator(".coverage .looked-at-list", { hasText: "language model" })
    .waitFor({ state: "attached" });
};

/** The language model here is the real one, which takes its time on a busy machine. */
describe.each(HOSTS)("served by $name", { timeout: 60_000 }, ({ serve }) => {
  it("asks for nothing but its own files, and for nothing at all while checking", async () => {
    const server = await serve();
    const desk = await open({ url: server.url });
    const { page, requests, complaints } = desk;
    await readerArrived(desk);
    await findsTheName(page);
    expect(requests.length).toBeGreaterThan(8);
    expect(requests.filter(({ url }) => !url.startsWith(server.url))).toEqual([]);
    expect(requests.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
    // A typeface may come when a first italic is shown; words never go.
    expect(requests.filter(({ url }) => /Okafor|999|\?/u.test(decodeURIComponent(url)))).toEqual([]);
    expect(complaints).toEqual([]);
    await server.close();
  });

  it("checks with every way to the network taken from page and worker", async () => {
    const server = await serve();
    const desk = await open({ url: server.url });
    const { page } = desk;
    const worker = await workerOf(page);
    await readerArrived(desk);
    await page.evaluate(takeTheNetwork);
    await worker.evaluate(takeTheNetwork);
    await findsTheName(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, "tries"))).toEqual([]);
    expect(await worker.evaluate(() => Reflect.get(globalThis, "tries"))).toEqual([]);
    await server.close();
  });

  it("checks offline once it is loaded", async () => {
    const server = await serve();
    const desk = await open({ url: server.url });
    const { page, context } = desk;
    await readerArrived(desk);
    await server.close();
    await context.setOffline(true);
    await findsTheName(page);
  });
});

describe("the page's own policy", () => {
  it.each(HOSTS)(
    "forbids the page to send anything, even to where it came from: $name",
    async ({ serve }) => {
      const server = await serve();
      const { page } = await open({ url: server.url });
      expect(await page.evaluate(tryToSend, server.url)).toBe("refused");
      await server.close();
    },
  );

  it("forbids the worker too, since the server sends it with the script", async () => {
    const { page, url } = await open();
    expect(await (await workerOf(page)).evaluate(tryToSend, url)).toBe("refused");
  });
});

describe("code made from words", () => {
  it("is refused in the page; the worker may compile WebAssembly alone", async () => {
    const { page } = await open();
    const worker = await workerOf(page);
    expect(await page.evaluate(tryToCompile)).toEqual({ script: "refused", wasm: "refused" });
    expect(await worker.evaluate(tryToCompile)).toEqual({ script: "refused", wasm: "compiled" });
  });
});

/** Later, because what a test itself evaluates is let through. */
const tryToCompile = (): Promise<{ script: string; wasm: string }> =>
  new Promise((resolve) => {
    setTimeout(() => {
      const outcome = (compile: () => unknown): string => {
        try {
          compile();
          return "compiled";
        } catch {
          return "refused";
        }
      };
      // The shortest module there is.
      const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      resolve({
        script: outcome(() => new Function("return 1")),
        wasm: outcome(() => new WebAssembly.Module(wasm)),
      });
    }, 0);
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

import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Listening } from "../../../server/src/listen.ts";
import { launch, write } from "./browser.ts";
import { serveDesk } from "./site.ts";

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
}

/** The page, open in a browser profile of its own. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where the page was opened. */
  readonly url: string;
  /** Everything asked for since the page was opened. */
  readonly requests: Asked[];
  /** The addresses of what has come. */
  readonly arrived: string[];
  /** What the page complained about. */
  readonly complaints: string[];
}

export interface Opening {
  /** Written as soon as the page is there. */
  readonly draft?: string;
  /** Gets the browser profile before the page is opened. */
  readonly prepare?: ((context: BrowserContext) => Promise<unknown>) | undefined;
  readonly options?: BrowserContextOptions;
  /** As somebody comes who never was here; otherwise the first visit is over. */
  readonly isFirstVisit?: boolean;
  /** Another host's page than the one that all tests of a file share. */
  readonly url?: string;
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * One browser and one server for all tests of a file. Call it once, outside of tests.
 * @param usual how each test of the file opens the page; what a test asks for itself is added, and wins
 * @returns opens the page in a fresh profile, which is closed when the test ends
 */
export function setUpDesks(usual: Opening = {}): (opening?: Opening) => Promise<Desk> {
  let browser: Browser;
  let server: Listening;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serveDesk()]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return async (opening = {}) => {
    const context = await browser.newContext({
      locale: "en-GB",
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      // It would fetch all there is into each test's fresh profile, out of sight of what a test routes elsewhere.
      serviceWorkers: "block",
      ...usual.options,
      ...opening.options,
    });
    opened.push(context);
    const { isFirstVisit = usual.isFirstVisit } = opening;
    if (!isFirstVisit) await context.addInitScript(endFirstVisit);
    // The test's own comes last: of two answers to one request the later is given.
    await usual.prepare?.(context);
    await opening.prepare?.(context);
    const desk = await openPage(context, opening.url ?? server.url, isFirstVisit);
    if (opening.draft !== undefined) await write(desk.page, opening.draft);
    return desk;
  };
}

/** A doctor in the United Kingdom who left everything else open; never over what a test changed. */
export function endFirstVisit(): void {
  // The empty page before the first has no storage.
  if (location.origin === "null" || localStorage.getItem("chaperone.settings") !== null) return;
  localStorage.setItem("chaperone.settings", JSON.stringify({ country: "GB", profession: "doctor" }));
}

async function openPage(context: BrowserContext, url: string, isFirstVisit = false): Promise<Desk> {
  const requests: Asked[] = [];
  const arrived: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  context.on("requestfinished", (request) => arrived.push(request.url()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on("console", (message) => {
    const isOurs = !message.text().startsWith("Service Worker registration blocked by Playwright");
    if (isOurs && ["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url);
  // On a first visit it waits behind the questions.
  await page.locator(".cm-content").waitFor({ state: isFirstVisit ? "attached" : "visible" });
  return { page, context, url, requests, arrived, complaints };
}

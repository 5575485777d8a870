import { fileURLToPath } from "node:url";
import { databases } from "@chaperone/store/testing";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Listening, listen } from "../src/listen.ts";
import { loadSite } from "../src/site.ts";
import { openServer, type TestServer } from "./lib/test-server.ts";

const DIST = fileURLToPath(new URL("../../web/dist", import.meta.url));

const ask = async (url: string): Promise<string> => {
  try {
    const answer = await fetch(url);
    return `${answer.status} ${answer.headers.get("content-type")}`;
  } catch {
    return "refused";
  }
};

/** In the page, and in the page as the browser keeps it for the next visit. */
describe("the built page with a desk behind it", { timeout: 120_000 }, () => {
  let database: Awaited<ReturnType<(typeof databases)[0]["open"]>>;
  let server: TestServer;
  let listening: Listening;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    database = await databases[0]!.open();
    server = await openServer(database.store, { site: await loadSite(DIST) });
    listening = await listen(server.app, 0);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: ["--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"].concat(
        process.getuid?.() === 0 ? ["--no-sandbox"] : [],
      ),
    });
    page = await browser.newPage();
    await page.goto(listening.url);
  });
  afterAll(async () => {
    await browser?.close();
    await listening?.close();
    await database?.close();
  });

  const asked = (): Promise<string[]> =>
    Promise.all(
      ["/api/me", "http://127.0.0.1:1/", "https://bsky.social/"].map((url) => page.evaluate(ask, url)),
    );

  it("may ask its desk, and nobody else", async () => {
    expect(await asked()).toEqual(["200 application/json", "refused", "refused"]);
  });

  it("has workers that can ask nobody, the desk neither: drafts are judged there", async () => {
    const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
    expect(await worker.evaluate(ask, `${listening.url}api/me`)).toBe("refused");
  });

  it("may do so when it is opened from what the browser kept, too", async () => {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const response = await page.reload();
    expect(response?.fromServiceWorker()).toBe(true);
    expect(response?.headers()["content-security-policy"]).toContain("connect-src 'self';");
    expect(await asked()).toEqual(["200 application/json", "refused", "refused"]);
    const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
    expect(await worker.evaluate(ask, `${listening.url}api/me`)).toBe("refused");
  });
});

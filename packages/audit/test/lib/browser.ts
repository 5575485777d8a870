import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "../../../../apps/web/test/lib/browser.ts";

/** A report opened from disk, as whoever made it opens it. */
export interface Opened {
  readonly page: Page;
  /** What it asked for besides itself, and what it complained of. */
  readonly asked: string[];
  readonly complaints: string[];
}

/** @returns what opens a report in a browser; closed after each test */
export function setUpReports(): (html: string, options?: BrowserContextOptions) => Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  return async (html, options = {}) => {
    const file = join(folder, "past-posts.html");
    writeFileSync(file, html);
    const page = await (await browser.newContext(options)).newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    const address = pathToFileURL(file).href;
    page.on("request", (request) => {
      if (request.url() !== address && !request.url().startsWith("data:")) asked.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(address);
    return { page, asked, complaints };
  };
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { endFirstVisit } from "./desk.ts";
import { withPasskeys } from "./passkeys.ts";
import { agreeingReader } from "./reader.ts";

/** Somebody of a practice, with a browser and a device of their own. */
export async function newPerson(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  await agreeingReader(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await withPasskeys(page);
  return page;
}

/**
 * By a link, with a passkey, as far as the queue.
 * @param look what is looked at before the passkey is made
 */
export async function join(
  page: Page,
  url: string,
  name: string,
  look: (page: Page) => Promise<unknown> = async () => {},
): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Your name").fill(name);
  await look(page);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await page.locator(".parts").waitFor();
  await page.context().addInitScript(endFirstVisit);
  await page.evaluate(endFirstVisit);
  await page.reload();
  await page.locator(".parts").waitFor();
}

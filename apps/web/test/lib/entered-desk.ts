import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Desk, setUpDesks } from "./desk.ts";
import { connectBluesky, connectMastodon, PATIENCE } from "./publishing.ts";
import { openServedDesk, type ServedDesk } from "./served-desk.ts";

/**
 * A desk for one person with an account on each network, for all tests of a file. Call it once, outside of tests.
 * @returns opens its page in a fresh window of the one browser it is open in
 */
export function setUpEnteredDesk(
  open: ReturnType<typeof setUpDesks>,
): (options?: BrowserContextOptions) => Promise<{ page: Page; desk: Desk; served: ServedDesk }> {
  let served: ServedDesk;
  let cookies: Awaited<ReturnType<Desk["context"]["cookies"]>> | null = null;
  beforeAll(async () => {
    served = await openServedDesk();
  }, PATIENCE);
  afterAll(() => served.close());
  return async (options = {}) => {
    const known = cookies;
    const desk = await open({
      url: known ? served.url : served.opening,
      options,
      prepare: async (context) => known && context.addCookies(known),
    });
    const { page } = desk;
    page.setDefaultTimeout(30_000);
    if (!known) {
      await page.getByText("Your desk is open in this browser.").waitFor();
      await connectBluesky(page, served);
      await connectMastodon(page, served);
      cookies = await desk.context.cookies();
    }
    return { page, desk, served };
  };
}

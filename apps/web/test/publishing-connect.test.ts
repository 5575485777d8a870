import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setUpDesks } from "./lib/desk.ts";
import { goTo, handIn, openPanel, PATIENCE, sendOn, writeAnew } from "./lib/publishing.ts";
import { agreeingReader } from "./lib/reader.ts";
import { openServedDesk, type ServedDesk } from "./lib/served-desk.ts";

const open = setUpDesks({ prepare: agreeingReader });
const TEXT = "Our waiting room has new chairs.";

interface Network {
  readonly name: string;
  /** Begins, as far as the network's own page. */
  readonly begin: (page: Page, served: ServedDesk) => Promise<void>;
  readonly posts: (served: ServedDesk) => number;
  readonly connected: string;
}

const NETWORKS: readonly Network[] = [
  {
    name: "Bluesky",
    async begin(page) {
      await page.getByLabel("Your handle").first().fill("@asha.test");
      await page.getByRole("button", { name: "Go to Bluesky" }).click();
    },
    posts: ({ bluesky }) => bluesky.posts(TEXT),
    connected: "asha.test",
  },
  {
    name: "Mastodon",
    async begin(page, { mastodon }) {
      await page.getByLabel("Mastodon", { exact: true }).check();
      // By its name it is another site than the desk, as it is in the world.
      await page.getByLabel("Your server").fill(mastodon.url.replace("127.0.0.1", "localhost"));
      await page.getByRole("button", { name: "Go to your server" }).click();
    },
    posts: ({ mastodon }) => mastodon.posts(TEXT),
    connected: "@asha@",
  },
];

describe.each(NETWORKS)("connecting by $name's own page", ({ name, begin, posts, connected }) => {
  let served: ServedDesk;
  beforeAll(async () => {
    served = await openServedDesk();
  }, PATIENCE);
  afterAll(() => served.close());

  it(
    "connects nothing when it is refused there, and the account when it is allowed; then it posts",
    async () => {
      const { page, requests } = await open({ url: served.opening });
      page.setDefaultTimeout(30_000);
      await page.getByText("Your desk is open in this browser.").waitFor();

      const toItsPage = async (): Promise<void> => {
        await goTo(page, "accounts");
        await begin(page, served);
        await page.getByRole("heading", { name: "Let Chaperone post for you?" }).waitFor();
        expect(new URL(page.url()).hostname).toBe("localhost");
      };
      await toItsPage();
      await page.getByRole("button", { name: "Refuse" }).click();
      await page.getByRole("alert").waitFor();
      await page.getByText("No account is connected yet").waitFor();
      expect(await page.locator(".account").count()).toBe(0);

      await toItsPage();
      await page.getByRole("button", { name: "Allow" }).click();
      await page.getByText("The account is connected.").waitFor();
      const account = page.locator(".account", { hasText: connected });
      await account.waitFor();
      expect(await account.textContent()).toContain(name);
      // What the network gave is spent, and in no address that the browser keeps.
      expect(page.url()).not.toMatch(/[?&](?:code|state)=/u);

      await writeAnew(page, TEXT);
      await openPanel(page);
      await handIn(page);
      await sendOn(page);
      expect(posts(served)).toBe(1);
      // The page itself asks nobody but its desk: what it showed of the network was the network's own page.
      const elsewhere = requests.filter(
        ({ url }) => !url.startsWith(served.url) && !new URL(url).pathname.startsWith("/oauth/"),
      );
      expect(elsewhere).toEqual([]);
    },
    PATIENCE,
  );
});

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./lib/browser.ts";
import { PHONE } from "./lib/desk.ts";
import { join, newPerson } from "./lib/person.ts";
import { connectMastodon, goTo, handIn, openPanel, PATIENCE, writeAnew } from "./lib/publishing.ts";
import { openServedDesk, type ServedDesk } from "./lib/served-desk.ts";
import { wholeOn } from "./lib/whole.ts";

const FIRST = "Flu clinics are on Tuesdays and Thursdays. Bring your card.";
const SECOND = "Flu clinics are on Tuesdays from nine to noon. Bring your card.";

describe("a practice", () => {
  let served: ServedDesk;
  let browser: Browser;
  let manager: Page;
  let author: Page;
  const asked: string[] = [];

  const person = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await newPerson(browser, options);
    page.context().on("request", (request) => asked.push(request.url()));
    return page;
  };

  beforeAll(async () => {
    served = await openServedDesk("practice");
    browser = await launch();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it(
    "is set up by its first manager, who asks for a second person and invites others",
    async () => {
      manager = await person();
      await join(manager, served.opening, "Dr Maeve Roe", wholeOn);
      expect(manager.url()).not.toContain("join");
      await goTo(manager, "practice");
      await manager.getByLabel("every post").check();
      await manager.getByRole("button", { name: "Make an invitation" }).click();
      const link = await manager.locator(".shown-once input").inputValue();
      await wholeOn(manager);
      author = await person({ ...PHONE, colorScheme: "dark" });
      await join(author, link, "Dr Asha Byrne", wholeOn);
      expect(await author.getByRole("link", { name: "Record" }).count()).toBe(0);
      await connectMastodon(author, served);
      await wholeOn(author);
    },
    PATIENCE,
  );

  it(
    "lets another member ask for changes, with a reason, and never the author",
    async () => {
      await writeAnew(author, FIRST);
      await openPanel(author);
      await author.getByText("Then a second person reads it: Dr Maeve Roe.").waitFor();
      await author.getByLabel("Without the pause").check();
      await handIn(author);
      await author.getByRole("heading", { name: "Waiting for a second person" }).waitFor();
      expect(await author.getByRole("button", { name: "Approve it" }).count()).toBe(0);

      await goTo(manager, "approvals");
      await wholeOn(manager);
      await manager.getByRole("link", { name: /Read it and decide/u }).click();
      await manager.getByRole("button", { name: "Ask for changes" }).click();
      await manager.getByText("Say why first").waitFor();
      await manager.getByLabel("A word to the author").fill("Thursday is full.");
      await wholeOn(manager);
      await manager.getByRole("button", { name: "Ask for changes" }).click();
      await manager.getByText("Nothing waits for your approval.").waitFor();

      await goTo(author, "");
      await author.getByRole("heading", { name: "Needs you" }).waitFor();
      await author.locator(".card-link").first().click();
      await author.getByText("Thursday is full.").waitFor();
      expect(served.mastodon.posts(FIRST)).toBe(0);
    },
    PATIENCE,
  );

  it(
    "lets somebody with a link approve the next version, once, seeing what changed",
    async () => {
      await author.getByRole("button", { name: "Write on in the draft" }).click();
      await writeAnew(author, SECOND);
      await openPanel(author);
      await author.getByLabel("Without the pause").check();
      await handIn(author);
      await author.getByRole("button", { name: "Make a link" }).click();
      const link = await author.locator(".shown-once input").inputValue();
      // It takes the post, and from then on does not say so.
      served.mastodon.fail("drop after");
      served.mastodon.fail("error before", { on: "/statuses", times: 1_000 });
      served.mastodon.fail("error before", { times: 1_000 });

      const guest = await person(PHONE);
      await guest.goto(link);
      await guest.getByRole("heading", { name: "Dr Asha Byrne asks you to read this" }).waitFor();
      const token = link.split("=")[1]!;
      expect(guest.url()).not.toContain(token);
      expect(await guest.locator(".difference del").textContent()).toContain("and Thursdays");
      expect(await guest.locator(".difference ins").textContent()).toContain("from nine to noon");
      await wholeOn(guest);
      await guest.getByLabel("Your name").fill("Nora Quinn");
      await guest.getByRole("button", { name: "Approve it" }).click();
      await guest.getByText("Thank you. You approved it").waitFor();
      await guest.goto("about:blank");
      await guest.goto(link);
      await guest.getByText("This link does not open anything any more").waitFor();
    },
    PATIENCE,
  );

  it(
    "shows what nobody knows, and takes the author's word for it",
    async () => {
      await goTo(author, "");
      await served.later(70 * 60_000);
      await author.getByText("I do not know whether it went out on Mastodon").waitFor({ timeout: 90_000 });
      await wholeOn(author);
      await author.getByRole("button", { name: "It is not there" }).click();
      await author.getByRole("button", { name: "Not now" }).click();
      await author.getByRole("button", { name: "It is not there" }).click();
      await author.getByRole("button", { name: "It counts as not sent" }).click();
      await author.getByText("I do not know whether").waitFor({ state: "detached", timeout: 60_000 });
      // The network had taken it: nothing was sent a second time.
      expect(served.mastodon.posts(SECOND)).toBe(1);
    },
    PATIENCE,
  );

  it(
    "tells in the record who did what, and lets nobody in after signing out",
    async () => {
      await goTo(manager, "record");
      await manager.getByText(/^Whole: \d+ lines/u).waitFor();
      await manager.getByText("Nora Quinn").first().waitFor();
      await wholeOn(manager);
      await goTo(manager, "practice");
      await manager.getByRole("button", { name: "Sign out" }).click();
      await manager.getByRole("button", { name: "Sign in with a passkey" }).waitFor();
      await wholeOn(manager);
      expect(await manager.evaluate(async () => (await fetch("/api/members")).status)).toBe(401);
      await manager.getByRole("button", { name: "Sign in with a passkey" }).click();
      await manager.locator(".parts").waitFor();
      const elsewhere = asked.filter(
        (url) => !url.startsWith(served.url) && !url.startsWith(served.mastodon.url),
      );
      expect(elsewhere.filter((url) => !url.startsWith("about:"))).toEqual([]);
    },
    PATIENCE,
  );
});

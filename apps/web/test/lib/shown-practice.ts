import type { Browser, Page } from "playwright-core";
import { launch } from "./browser.ts";
import { HARMLESS } from "./drafts.ts";
import { join, newPerson } from "./person.ts";
import {
  connectBluesky,
  connectMastodon,
  goTo,
  handIn,
  openPanel,
  post,
  sendOn,
  writeAnew,
} from "./publishing.ts";
import { openServedDesk, type ServedDesk } from "./served-desk.ts";
import { type ShownRemovals, showRemovals } from "./shown-removals.ts";

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;

/** A practice with a post in each state, to be looked at. Everybody in it is invented. */
export interface ShownPractice {
  readonly url: string;
  /** Who looks is told by what their browser keeps. */
  readonly cookies: Readonly<Record<"author" | "manager", Cookies>>;
  /** The last part of a post's address, by how it stands. */
  readonly posts: Readonly<Record<"out" | "resting" | "unconfirmed" | "stopped" | "waiting", string>>;
  readonly links: Readonly<Record<"approve" | "join", string>>;
  readonly removals: ShownRemovals;
  close(): Promise<void>;
}

const HOUR = 3_600_000;

export async function openShownPractice(): Promise<ShownPractice> {
  const [browser, served] = await Promise.all([launch(), openServedDesk("practice")]);
  const people = await joined(browser, served);
  const { author, manager } = people;
  const alone = await postAlone(author, served);
  // Before everything a person writes asks for a second one.
  const removals = await showRemovals(served);
  const posts = { ...alone, ...(await postTogether(people)) };
  await author.getByRole("button", { name: "Make a link" }).click();
  const approve = await author.locator(".shown-once input").inputValue();
  await goTo(manager, "practice");
  await manager.getByRole("button", { name: "Make an invitation" }).click();
  const invitation = await manager.locator(".shown-once input").inputValue();
  const cookies = { author: await author.context().cookies(), manager: await manager.context().cookies() };
  await browser.close();
  return {
    url: served.url,
    cookies,
    posts,
    links: { approve, join: invitation },
    removals,
    close: () => served.close(),
  };
}

interface People {
  readonly author: Page;
  readonly manager: Page;
}

async function joined(browser: Browser, served: ServedDesk): Promise<People> {
  const manager = await newPerson(browser);
  await join(manager, served.opening, "Dr Maeve Roe");
  await goTo(manager, "practice");
  await manager.getByRole("button", { name: "Make an invitation" }).click();
  const author = await newPerson(browser);
  await join(author, await manager.locator(".shown-once input").inputValue(), "Dr Asha Byrne");
  await connectBluesky(author, served);
  await connectMastodon(author, served);
  return { author, manager };
}

/** On a sheet of its own: on the same it would be the next version of the post before. */
async function newDraft(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = "#/"));
  await page.getByRole("button", { name: "New draft" }).click();
  // The one before is kept first; what is written until then would still be its own.
  await page.locator(".cm-placeholder").waitFor({ state: "attached" });
}

const idOf = (page: Page): string => page.url().split("/").at(-1)!;

/** Posts that need nobody else: out and counted, stopped, not known, resting. */
async function postAlone(page: Page, served: ServedDesk) {
  const { bluesky, mastodon } = served;
  await post(page, HARMLESS);
  await sendOn(page);
  const out = idOf(page);
  Object.assign(bluesky.records[0]!.counts, { likeCount: 9, repostCount: 2, replyCount: 1 });
  Object.assign(mastodon.statuses[0]!.counts, { likes: 4, reposts: 1 });
  await served.later(HOUR);
  await page.locator(".totals").waitFor({ timeout: 60_000 });
  Object.assign(bluesky.records[0]!.counts, { likeCount: 21, repostCount: 4, replyCount: 3 });
  Object.assign(mastodon.statuses[0]!.counts, { likes: 11, reposts: 2 });
  await served.later(6 * HOUR);
  await page.locator(".counts-chart").waitFor({ timeout: 60_000 });

  await newDraft(page);
  await post(page, "We have new opening hours from Monday.");
  served.readWith("\nMy patient Mrs Okafor, NHS 999 000 0018, went home today.");
  await sendOn(page, "Stopped");
  served.readWith("");
  const stopped = idOf(page);

  await newDraft(page);
  await post(page, "The car park is closed on Sunday.", "asha.test");
  bluesky.fail("drop after");
  bluesky.fail("error before", { on: "getRecord", times: 1_000 });
  await page.getByRole("button", { name: "Leave out the pause" }).click();
  await page.getByRole("button", { name: "Yes, send it on" }).click();
  const unconfirmed = idOf(page);
  await page.getByRole("heading", { name: "Going out" }).waitFor();
  await served.later(HOUR);
  await page.getByRole("heading", { name: "Not known whether it is out" }).waitFor({ timeout: 90_000 });
  bluesky.mend();

  await newDraft(page);
  await post(page, "Our waiting room has new chairs, and the plants survived the move.", "asha.test");
  const resting = idOf(page);
  await goTo(page, "steps");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Done: Take it down" }).click();
  await page.getByRole("button", { name: "Not done after all" }).waitFor();
  return { out, stopped, unconfirmed, resting };
}

/** A post that a second person sent back once, and reads again. */
async function postTogether({ author, manager }: People): Promise<{ waiting: string }> {
  await goTo(manager, "practice");
  // The choice shows as made before the desk has it.
  const kept = manager.waitForResponse(
    (answer) => answer.url().endsWith("/api/practice") && answer.request().method() === "PATCH",
  );
  await manager.getByLabel("every post").check();
  await kept;
  await author.reload();
  await author.locator(".parts").waitFor();
  const hand = async (text: string): Promise<void> => {
    await writeAnew(author, text);
    await openPanel(author, "@asha@");
    await author.getByLabel("Without the pause").check();
    await handIn(author);
    await author.getByRole("heading", { name: "Waiting for a second person" }).waitFor();
  };
  await newDraft(author);
  await hand("Flu clinics are on Tuesdays and Thursdays. Bring your card.");
  await goTo(manager, "approvals");
  const card = manager.locator(".post-card", { hasText: "Flu clinics" });
  await card.getByRole("link").click();
  await manager.getByLabel("A word to the author").fill("Thursday is full.");
  await manager.getByRole("button", { name: "Ask for changes" }).click();
  await manager.getByRole("heading", { name: "To approve", level: 2 }).waitFor();
  await card.waitFor({ state: "detached" });
  await author.getByRole("button", { name: "Write on in the draft" }).click();
  await hand("Flu clinics are on Tuesdays from nine to noon. Bring your card.");
  return { waiting: idOf(author) };
}

import { describe, expect, it } from "vitest";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { setUpEnteredDesk } from "./lib/entered-desk.ts";
import { connectBluesky, goTo, PATIENCE, post, sendOn } from "./lib/publishing.ts";
import { agreeingReader } from "./lib/reader.ts";
import { tamperWithRecord } from "./lib/tamper.ts";
import { wholeOn } from "./lib/whole.ts";

const enter = setUpEnteredDesk(setUpDesks({ prepare: agreeingReader }));

describe("a post that is out", () => {
  it(
    "is corrected by an answer below it on Bluesky, and in place on Mastodon",
    async () => {
      const { page, served } = await enter();
      const text = "Flu clinics are on Tuesdays. Bring your card.";
      const right = "Flu clinics are on Wednesdays. Bring your card.";
      await post(page, text);
      await sendOn(page);

      const correct = async (account: RegExp, how: string | null, words: string): Promise<void> => {
        await page.getByRole("button", { name: "Correct it" }).click();
        await page.getByRole("radio", { name: account }).check();
        if (how) await page.getByLabel(how).check();
        await page.getByLabel(/^The correct(?:ion|ed text)$/u).fill(words);
        await page.getByLabel("What was wrong? For the record").fill("The day.");
        await wholeOn(page);
        await page.getByRole("button", { name: "Send the correction" }).click();
        await page.locator(".correct").waitFor({ state: "detached" });
      };
      const done = page.locator(".after .decisions li", { hasText: "done" });
      await correct(/asha\.test/u, null, "They are on Wednesdays, not on Tuesdays.");
      await expect.poll(() => done.count(), { timeout: 60_000 }).toBe(1);
      expect(await page.getByLabel("By changing the post itself").count()).toBe(0);
      await correct(/@asha@/u, "By changing the post itself", right);
      await expect.poll(() => done.count(), { timeout: 60_000 }).toBe(2);

      const [first, answer] = served.bluesky.records.map(({ uri, value }) => ({ uri, ...value }));
      expect(first!.text).toBe(text);
      expect(answer).toMatchObject({
        text: "They are on Wednesdays, not on Tuesdays.",
        reply: { root: { uri: first!.uri }, parent: { uri: first!.uri } },
      });
      expect(served.mastodon.statuses.map((one) => one.text)).toEqual([right]);
    },
    PATIENCE,
  );

  it(
    "is taken down everywhere, answers of its own first, and stays in what went out",
    async () => {
      const { page, served } = await enter(PHONE);
      await goTo(page, "history");
      await page.locator(".card-link").first().click();
      await page.getByRole("button", { name: "Take it down everywhere" }).click();
      const send = page.getByRole("button", { name: "Take it down", exact: true });
      expect(await send.isDisabled()).toBe(true);
      await page.getByLabel("Why? For the record").fill("There is no clinic at all.");
      await wholeOn(page);
      await send.click();
      await expect
        .poll(() => [served.bluesky.records.length, served.mastodon.statuses.length], { timeout: 60_000 })
        .toEqual([0, 0]);
      await expect
        .poll(() => page.locator(".on-account strong").allTextContents(), { timeout: 60_000 })
        .toEqual(["Taken down", "Taken down"]);
      expect(await page.getByRole("button", { name: "Correct it" }).count()).toBe(0);
      await goTo(page, "history");
      const taken = page.locator(".post-card", { hasText: "Flu clinics are on Tuesdays. Bring your card." });
      await taken.waitFor();
    },
    PATIENCE,
  );
});

describe("a post that does not go out", () => {
  it(
    "is stopped where the last check finds what the first did not, and can be written on",
    async () => {
      const { page, served } = await enter();
      const text = "We have new opening hours from Monday.";
      await post(page, text);
      served.readWith("\nMy patient Mrs Okafor, NHS 999 000 0018, went home today.");
      await sendOn(page, "Stopped");
      await page.getByText("The last check found something that it did not say").first().waitFor();
      await page.getByText("Nothing of it went out.").first().waitFor();
      await wholeOn(page);
      expect([served.bluesky.posts(text), served.mastodon.posts(text)]).toEqual([0, 0]);
      await goTo(page, "");
      await page.getByRole("heading", { name: "Needs you" }).waitFor();
      await page.locator(".card-link").first().click();
      served.readWith("");
      await page.getByRole("button", { name: "Write on in the draft" }).click();
      await expect.poll(() => page.locator(".cm-content").textContent()).toBe(text);
    },
    PATIENCE,
  );

  it(
    "says where one network refuses it and the other takes it",
    async () => {
      const { page, served } = await enter();
      const text = "The lift is mended.";
      await post(page, text);
      served.mastodon.fail("not allowed");
      await sendOn(page, "Partly out");
      const accounts = page.locator(".on-accounts li");
      const refused = accounts.filter({ hasText: "Mastodon" });
      await refused.getByText("Refused", { exact: true }).waitFor();
      await refused.getByText("Nothing of it is there.").waitFor();
      await accounts.filter({ hasText: "Bluesky" }).getByText("Out", { exact: true }).waitFor();
      await wholeOn(page);
      expect([served.bluesky.posts(text), served.mastodon.posts(text)]).toEqual([1, 0]);
    },
    PATIENCE,
  );
});

it(
  "a post that found its account signed out goes out once the account is connected again",
  async () => {
    const { page, served } = await enter();
    const text = "The new signs are up.";
    await post(page, text, "Bluesky");
    served.bluesky.revoke();
    await sendOn(page, "Stopped");
    await page.getByText("The account is signed out.").first().waitFor();
    const again = page.getByRole("button", { name: "Send it to this account again" });
    expect(await again.count()).toBe(0);
    const stopped = page.url();
    await connectBluesky(page, served);
    await page.getByText("The account is signed out").waitFor({ state: "detached" });
    await page.goto(stopped);
    await wholeOn(page);
    await again.click();
    await page.getByRole("heading", { name: "Out", exact: true }).waitFor({ timeout: 60_000 });
    expect(served.bluesky.posts(text)).toBe(1);
  },
  PATIENCE,
);

describe("a post of which nobody knows whether it is out", () => {
  const heading = "Not known whether it is out";

  it(
    "is found by looking again, once the network tells",
    async () => {
      const { page, served } = await enter();
      const text = "The car park is closed on Sunday.";
      await post(page, text, "asha.test");
      served.bluesky.fail("drop after");
      served.bluesky.fail("error before", { on: "getRecord", times: 1_000 });
      await page.getByRole("button", { name: "Leave out the pause" }).click();
      await page.getByRole("button", { name: "Yes, send it on" }).click();
      await expect.poll(() => served.bluesky.posts(text), { timeout: 60_000 }).toBe(1);
      await served.later(10 * 60_000);
      await page.getByRole("heading", { name: heading }).waitFor({ timeout: 90_000 });
      await wholeOn(page);
      await page.getByRole("button", { name: "Look again for me" }).click();
      await page.getByText("The network does not tell right now.").waitFor();
      served.bluesky.mend();
      await page.getByRole("button", { name: "Look again for me" }).click();
      await page.getByRole("heading", { name: "Out", exact: true }).waitFor({ timeout: 60_000 });
      expect(served.bluesky.posts(text)).toBe(1);
    },
    PATIENCE,
  );

  it(
    "is settled by its address, and by no address of nothing",
    async () => {
      const { page, served } = await enter();
      const text = "The car park is open again.";
      await post(page, text, "@asha@");
      served.mastodon.fail("drop after");
      served.mastodon.fail("error before", { on: "/statuses", times: 1_000 });
      await page.getByRole("button", { name: "Leave out the pause" }).click();
      await page.getByRole("button", { name: "Yes, send it on" }).click();
      await expect.poll(() => served.mastodon.posts(text), { timeout: 60_000 }).toBe(1);
      await served.later(70 * 60_000);
      await page.getByRole("heading", { name: heading }).waitFor({ timeout: 90_000 });
      served.mastodon.mend();
      await page.getByRole("button", { name: "It is there" }).click();
      const address = page.getByLabel("The address of the post");
      await address.fill(`${served.mastodon.url}/@asha/1`);
      await page.getByRole("button", { name: "That is it" }).click();
      await page.getByText("There is no post at that address.").waitFor();
      await wholeOn(page);
      const { id } = served.mastodon.statuses.find((one) => one.text === text)!;
      await address.fill(`${served.mastodon.url}/@asha/${id}`);
      await page.getByRole("button", { name: "That is it" }).click();
      await page.getByRole("heading", { name: "Out", exact: true }).waitFor({ timeout: 60_000 });
      const link = page.getByRole("link", { name: "Read it there" });
      expect(await link.getAttribute("href")).toContain(id);
      expect(served.mastodon.posts(text)).toBe(1);
    },
    PATIENCE,
  );
});

it(
  "the record says which line was changed behind its back",
  async () => {
    const { page, served } = await enter(PHONE);
    await goTo(page, "record");
    await page.getByText(/^Whole: \d+ lines/u).waitFor();
    await tamperWithRecord(served, 3);
    await page.getByRole("button", { name: "Check it again" }).click();
    await page.getByText("The first line that does not fit is number 3.").waitFor();
    await page.getByText("It was changed after it was written.").waitFor();
    await page.getByText("Keep the database as it is").waitFor();
    await wholeOn(page);
  },
  PATIENCE,
);

import { describe, expect, it } from "vitest";
import { cardAbout, draftOf, heard, settled, textOf } from "./lib/browser.ts";
import { setUpDesks } from "./lib/desk.ts";
import { CLAIM, HARMLESS, NAMED } from "./lib/drafts.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });

describe("a draft on the desk", () => {
  it("underlines a name as it is typed, and says what, why, which paragraph and what to do", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
    const card = await cardAbout(page, "Okafor");
    await card.getByText("What to do").waitFor();
    expect(await card.getByRole("button", { expanded: true }).first().textContent()).toMatch(/^must/u);
    expect(await card.locator(".citation").first().textContent()).toMatch(/In force since \d+ \w+ \d{4}/u);
    const [library, regulator] = await card.locator(".citation").first().getByRole("link").all();
    expect(await library!.getAttribute("href")).toMatch(/^#\/guidance\/[\w-]+\/\w+$/u);
    expect(await regulator!.getAttribute("href")).toMatch(/^https:\/\//u);
    expect(await regulator!.getAttribute("rel")).toContain("noopener");
    expect(complaints).toEqual([]);
  });

  it("applies a fix in place and takes it back", async () => {
    const { page } = await open({ draft: NAMED });
    await (await cardAbout(page, "Okafor")).locator(".button-fix").first().click();
    await expect.poll(() => textOf(page)).not.toBe(NAMED);
    const undo = page.getByRole("button", { name: "Undo" });
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await undo.click();
    await expect.poll(() => textOf(page)).toBe(NAMED);
    await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
    expect(await undo.count()).toBe(0);
  });

  it("makes all rewrites that keep the meaning at one press, and takes them back at one", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    await settled(page);
    const both = page.getByRole("button", { name: "Apply both rewrites that keep your meaning" });
    await both.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => textOf(page)).not.toMatch(/Okafor|999/u);
    const undo = page.getByRole("button", { name: "Undo", description: "Done: 2 rewrites" });
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await both.waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await expect.poll(() => textOf(page)).toBe(NAMED);
    await both.waitFor();
    expect(await undo.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("offers no such press for a single rewrite, nor for a finding that was dismissed", async () => {
    const { page } = await open({ draft: NAMED });
    const both = page.getByRole("button", { name: "Apply both rewrites" });
    await both.waitFor();
    const card = await cardAbout(page, "Okafor");
    await card.getByRole("button", { name: "Dismiss" }).click();
    await card.getByRole("button", { name: "The person is invented" }).click();
    await both.waitFor({ state: "detached" });
  });

  it("keeps that button in its place, and out of reach, while a passage is typed over", async () => {
    const { page } = await open({ draft: NAMED });
    await page.locator(".rewrite-all").waitFor();
    await settled(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, "seen", seen);
      new MutationObserver(() => {
        const button = document.querySelector<HTMLButtonElement>(".rewrite-all");
        seen.push(button ? (button.disabled ? "waits" : "offered") : "gone");
      }).observe(document.querySelector(".panel")!, { subtree: true, childList: true, attributes: true });
    });
    await page.locator(".passage-must", { hasText: "Okafor" }).click();
    await page.keyboard.type("s");
    await settled(page);
    const seen = await page.evaluate(() => Reflect.get(globalThis, "seen") as string[]);
    expect(seen).toContain("waits");
    expect(seen).not.toContain("gone");
  });

  it("shows the evidence against a claim, with links that open beside the draft", async () => {
    const { page, complaints } = await open({ draft: CLAIM });
    const card = await cardAbout(page, "autism");
    const links = card.locator(".sources").getByRole("link");
    await expect.poll(() => card.getByRole("heading", { name: "The evidence" }).count()).toBe(1);
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      expect(await link.getAttribute("href")).toMatch(/^https:\/\//u);
      expect(await link.getAttribute("target")).toBe("_blank");
      expect(await link.getAttribute("rel")).toContain("noopener");
    }
    expect(complaints).toEqual([]);
  });

  it("keeps up with keys that come faster than the page can be drawn", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    const keys = Array.from({ length: 300 }, (_, index) => "abcde "[index % 6]!);
    await Promise.all(keys.map((key) => page.keyboard.press(key === " " ? "Space" : key)));
    await expect.poll(async () => (await textOf(page)).length).toBe(NAMED.length + keys.length);
    await page.getByText("a thread of 2 on X", { exact: true }).waitFor();
    await settled(page);
    await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("moves an underline with its words when something is typed before them", async () => {
    const { page } = await open({ draft: `${HARMLESS} ${NAMED}` });
    const passage = page.locator(".passage-must", { hasText: "Okafor" }).first();
    await passage.waitFor();
    await settled(page);
    const before = await passage.textContent();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Today. ");
    expect(await passage.textContent()).toBe(before);
    await settled(page);
    expect(await passage.textContent()).toBe(before);
  });

  it("keeps a finding's card in its place while its words are typed over", async () => {
    const { page } = await open({ draft: `${NAMED} Mr Okafor` });
    const cards = page.locator(".finding");
    await cards.first().waitFor();
    const counts = new Set<number>();
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < 16; step++) await page.keyboard.press("ArrowRight");
    for (const letter of "abc") {
      await page.keyboard.type(letter);
      counts.add(await cards.count());
    }
    expect(counts.has(0)).toBe(false);
  });

  it("lists what was looked at when nothing is found, and promises nothing", async () => {
    const { page } = await open({ draft: HARMLESS });
    await page.getByRole("heading", { name: "Nothing found in what I looked at" }).waitFor();
    const list = page.locator(".looked-at-list");
    expect(await list.isVisible()).toBe(false);
    const count = await list.locator("li").count();
    expect(count).toBeGreaterThan(3);
    await page.getByText(`I looked at ${count} things`).click();
    expect(await list.isVisible()).toBe(true);
    expect(await list.textContent()).toContain("language model");
    expect(await page.locator(".not-looked-at").count()).toBe(0);
    expect(await page.locator("body").textContent()).not.toMatch(/\bsafe\b|✓|✔|anonymous|score/iu);
  });

  it("tells screen readers how many findings there are, once things have settled", async () => {
    const { page } = await open({ draft: NAMED });
    await expect.poll(() => heard(page)).toMatch(/(?:^|\. )\d+ findings?: \d+ must/u);
  });

  it("keeps a draft in the database of drafts alone", async () => {
    const { page } = await open({ draft: NAMED });
    await page.locator(".finding").first().waitFor();
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    expect(kept).not.toMatch(/Okafor|999/u);
    await page.reload();
    await expect.poll(() => textOf(page)).toBe(NAMED);
  });

  it("fills in an invented example, and clears it", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: /An answer to a review/u }).click();
    expect(await textOf(page)).toContain("Noreen");
    expect(await page.getByLabel("The review you answer").inputValue()).toContain("Noreen");
    await page.getByText("Where it will appear: Google reviews").waitFor();
    await page.getByRole("button", { name: "New draft" }).click();
    await page.getByText("Write, and I read along").waitFor();
  });

  it("cites the guidance of the country chosen", async () => {
    const { page } = await open({ draft: NAMED });
    const citation = page.locator(".citation").first();
    const before = await citation.textContent();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByLabel("Country").selectOption("IE");
    await page.getByRole("link", { name: "Write" }).click();
    await expect.poll(() => citation.textContent()).not.toBe(before);
  });
});

describe("dismissing", () => {
  it("takes a reason, hides the finding, outlives the page and can be taken back", async () => {
    const { page } = await open({ draft: NAMED });
    const card = await cardAbout(page, "Okafor");
    const title = await card.locator(".finding-what").textContent();
    const all = await page.locator(".finding").count();
    await card.getByRole("button", { name: "Dismiss" }).click();
    await card.getByRole("button", { name: "The person is invented" }).click();
    await expect.poll(() => page.locator(".finding").count()).toBe(all - 1);
    const kept = await page.evaluate(() => localStorage.getItem("chaperone.dismissed") ?? "");
    expect(JSON.parse(kept)).toEqual({ [Object.keys(JSON.parse(kept))[0]!]: "invented" });
    expect(kept).not.toMatch(/Okafor|patient/u);

    await page.reload();
    const dismissed = page.locator(".dismissed");
    await dismissed.waitFor();
    await settled(page);
    await expect.poll(() => page.locator(".finding").count()).toBe(all - 1);
    await dismissed.locator("summary").click();
    expect(await dismissed.textContent()).toContain(title);
    expect(await dismissed.textContent()).toContain("The person is invented");
    await dismissed.getByRole("button", { name: "Bring back" }).click();
    await expect.poll(() => page.locator(".finding").count()).toBe(all);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(title);
  });
});

describe("by keyboard alone", () => {
  it("goes from the text to a finding, opens and closes it, and comes back", async () => {
    const { page } = await open();
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("Tab");
      if (await draftOf(page).evaluate((draft) => draft.matches(":focus"))) break;
    }
    await page.keyboard.type(NAMED);
    await page.locator(".finding").first().waitFor();
    await page.keyboard.press("F8");
    const focused = page.locator(".finding-title button:focus");
    await expect.poll(() => focused.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await expect.poll(() => draftOf(page).evaluate((draft) => draft.matches(":focus"))).toBe(true);
    expect(await textOf(page)).toBe(NAMED);
  });

  it("walks through all findings with F8 and back with Shift+F8, round and round", async () => {
    const { page } = await open({ draft: `${NAMED} ${NAMED.replace("Okafor", "Adeyemi")}` });
    const buttons = page.locator(".finding-title button");
    await expect.poll(() => buttons.count()).toBeGreaterThan(1);
    await settled(page);
    const count = await buttons.count();
    const current = () => buttons.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    const visited: number[] = [];
    for (let step = 0; step <= count; step++) {
      await page.keyboard.press("F8");
      visited.push(await current());
    }
    expect(visited).toEqual([...Array.from({ length: count }, (_, index) => index), 0]);
    await page.keyboard.press("Shift+F8");
    expect(await current()).toBe(count - 1);
  });
});

import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "../../../apps/web/test/lib/axe.ts";
import { measureContrast } from "../../../apps/web/test/lib/contrast.ts";
import { MOST_POSTS } from "../src/report/html/shown-report.ts";
import { PHONE, setUpReports } from "./lib/browser.ts";
import { FEW, madeCase, madeFile, madeFinding, madeResult, madeSummary, written } from "./lib/made-report.ts";

const open = setUpReports();
const cards = (page: Page) => page.locator(".post");

/** Posts of every sort. */
function many(count: number): Promise<string> {
  const levels = ["must", "should", "consider"] as const;
  const results = Array.from({ length: count }, (_, index) =>
    madeResult(`Post number ${index}: saw the ⟦lighthouse keeper⟧ again.`, {
      findings: [madeFinding(levels[index % 3]!, { span: { start: 5, end: 11 }, guidanceThen: [] })],
      depth: index % 2 === 0 ? "light" : "close",
      ...(index % 3 === 0 ? { recognisability: FEW } : {}),
      same: index === 0 ? [{ id: "9", network: "x", kind: "post", url: null, time: null }] : [],
      post: {
        id: String(index),
        network: index % 2 === 0 ? "x" : "facebook",
        time: { at: `${2010 + (index % 10)}-03-01T22:15:00Z`, zone: "utc" },
        answers: index === 1 ? { text: "Was it you?", url: "https://example.org/1" } : null,
      },
    }),
  );
  const summary = madeSummary({
    finished: false,
    files: [madeFile(), madeFile({ name: "facebook.zip", state: "refused", problem: "basic-export" })],
  });
  return written("html", results, { summary, cases: [madeCase("0", "3"), madeCase("1", "2")] });
}

const done = (page: Page, place: number) =>
  page.getByRole("checkbox", { name: new RegExp(`^Done ?: post ${place}$`, "u") });

describe("going through the posts", () => {
  it("ticks stay when the report is opened again, and are counted", async () => {
    const { page } = await open(await many(30));
    await done(page, 2).check();
    expect(await page.locator("#done").textContent()).toBe("1 of 30 done");
    await page.reload();
    expect(await done(page, 2).isChecked()).toBe(true);
    await page.getByLabel("Only those not done yet").check();
    expect(await page.locator(".showing").textContent()).toBe("29 of 30 posts");
    // What is ticked off meanwhile stays under the finger.
    await done(page, 1).check();
    expect(await done(page, 1).isVisible()).toBe(true);
    expect(await page.locator("#done").textContent()).toBe("2 of 30 done");
  });

  it("keeps nothing that tells of a post", async () => {
    const { page } = await open(await many(3));
    await done(page, 1).check();
    const kept = await page.evaluate(() => Object.entries(localStorage));
    expect(kept).toEqual([["chaperone-report:report-1", expect.stringMatching(/^\["[0-9a-f]{14}"\]$/u)]]);
  });

  it("goes on where the browser refuses storage, and says so", async () => {
    const html = await many(3);
    const { page, complaints } = await open(html);
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      }),
    );
    await page.reload();
    await done(page, 1).check();
    expect(await page.locator("#done").textContent()).toBe("1 of 3 done");
    expect(await page.getByText("This browser lets this file remember nothing").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("filters by keyboard alone, and turns pages to their beginning", async () => {
    const { page } = await open(await many(60));
    await page.getByLabel("Level", { exact: true }).focus();
    await page.keyboard.type("sh");
    await expect.poll(() => page.locator(".showing").textContent()).toBe("20 of 60 posts");
    await page.getByLabel("With these words").focus();
    await page.keyboard.type("number 4 ");
    await expect.poll(() => page.locator(".showing").textContent()).toBe("6 of 60 posts");
    await page.getByRole("button", { name: "Show all posts" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => cards(page).count()).toBe(20);
    await page.getByRole("button", { name: "Next page" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".pages").textContent()).toContain("Page 2 of 3");
    expect(await cards(page).first().textContent()).toContain("Post number 20:");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("posts");
  });

  it("prints all that was chosen, with addresses and without controls", async () => {
    const { page } = await open(await many(45));
    await page.getByLabel("Network", { exact: true }).selectOption("x");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => cards(page).count()).toBe(23);
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(false);
    const address = page.locator(".whereabouts a").first();
    expect(await address.evaluate((link) => getComputedStyle(link, "::after").content)).toContain(
      "x.com/i/web/status/0",
    );
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => cards(page).count()).toBe(20);
  });

  it("prints no more than paper is worth, and says how much that is", async () => {
    const { page } = await open(await many(230));
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => cards(page).count()).toBe(200);
    expect(await page.getByText("Printed: the first 200 of 230 posts.").isVisible()).toBe(true);
    const drawn = () => page.locator(".plot").first().getAttribute("width");
    const before = await drawn();
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
    expect(await drawn()).toBe(before);
  });

  it(`holds ${MOST_POSTS} posts and says where the others are`, async () => {
    const { page } = await open(await many(MOST_POSTS + 3));
    await cards(page).first().waitFor();
    expect(await page.locator(".showing").textContent()).toBe("All 5,000 posts");
    expect(await page.locator(".summary").textContent()).toContain("5,003 of them are worth a second look");
    expect(await page.locator(".posts").textContent()).toContain(
      "The 3 posts after these would make this page too large",
    );
    await page.getByLabel("With these words").fill("number 4999");
    await expect.poll(() => cards(page).count()).toBe(1);
    expect(await cards(page).textContent()).toContain("5000. Facebook, post");
  });
});

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  "desktop, light": {},
  "desktop, dark": { colorScheme: "dark" },
  "phone, light": PHONE,
  "phone, dark": { ...PHONE, colorScheme: "dark" },
};

describe.each(Object.entries(LOOKS))("for everybody: %s", (_name, options) => {
  it("axe objects to nothing, all text can be read, and nothing is wider than the screen", async () => {
    const { page } = await open(await many(24), options);
    await page.locator(".plot").first().waitFor();
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await done(page, 2).check();
    expect(await violationsOn(page)).toEqual([]);
    expect((await measureContrast(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

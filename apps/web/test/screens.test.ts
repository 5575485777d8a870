import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cardAbout, showFindings, write } from "./lib/browser.ts";
import { answeringChecker } from "./lib/checker.ts";
import { measureContrast } from "./lib/contrast.ts";
import { noDatabase } from "./lib/database.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { CLAIM, HARMLESS, NAMED, STORY } from "./lib/drafts.ts";
import { described, estimateOf, factorOf, findingWith, together, verdictOn } from "./lib/people.ts";
import { agreeingReader, holdReader, loseReader } from "./lib/reader.ts";

const FEW = verdictOn(
  described(0, "red", {
    circle: { label: "those in A&E that night", ...estimateOf(1, "red") },
    overrides: ["an event the news would carry"],
    factors: [
      factorOf("Ballina", 512),
      factorOf("fell off the quay with both of her grandchildren and the dog", 80, { guess: true }),
      factorOf("woman", 2),
    ],
    cheapest: {
      steps: [{ detail: "Ballina", spans: [], say: "Mayo" }],
      others: { low: 20, mid: 52, high: 90 },
    },
  }),
  {
    collective: together(["2026-05-03", "2026-05-09"], 0.95),
    findings: [findingWith(STORY, "The smallest change: about 50 others would then fit", "Ballina", "Mayo")],
  },
);
/** The line about people, with all that it opens into. */
const openPeople = async (page: Page): Promise<void> => {
  await write(page, STORY);
  await page.locator(".people > summary").click();
  for (const row of await page.locator(".cost-head").all()) await row.click();
};

const remembered = async (page: Page): Promise<void> => {
  await write(page, "Saw a lighthouse keeper today with a cough. Wonderful stories he has.");
  await page.getByRole("button", { name: "I’ve posted this" }).click();
  await page.locator(".posted-kept").waitFor();
};

const open = setUpDesks({ prepare: agreeingReader });

/** Writes, and looks at what there is to say. */
const read = async (page: Page, draft: string): Promise<void> => {
  await write(page, draft);
  await showFindings(page);
};
const nothingToFind = (page: Page) => read(page, HARMLESS);

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: async () => {},
  findings: async (page) => {
    await write(page, NAMED);
    await (await cardAbout(page, "Okafor")).getByRole("button", { name: "Dismiss" }).click();
  },
  evidence: async (page) => {
    await write(page, CLAIM);
    await (await cardAbout(page, "autism")).locator(".sources").waitFor();
  },
  "nothing found": async (page) => {
    await nothingToFind(page);
    await page.locator(".nothing").waitFor();
  },
  "findings so far": async (page) => {
    await read(page, NAMED);
    await page.locator(".still-reading").waitFor();
  },
  "nothing so far": async (page) => {
    await nothingToFind(page);
    await page.locator(".still-reading").waitFor();
  },
  "read quickly only": async (page) => {
    await nothingToFind(page);
    await page.locator(".not-looked-at").waitFor();
  },
  "few people": openPeople,
  "many people": openPeople,
  "said to be posted": remembered,
  "earlier posts": async (page) => {
    await remembered(page);
    await page.locator(".earlier > summary").click();
    await page.getByLabel("Days to keep them").fill("2");
    await page.getByRole("button", { name: "Forget them all" }).click();
  },
  "nothing kept": async (page) => {
    await remembered(page);
    await page.locator(".earlier > summary").click();
  },
  settings: (page) => page.getByRole("link", { name: "Settings" }).click(),
};

const PREPARATIONS: Readonly<Record<string, (context: BrowserContext) => Promise<unknown>>> = {
  "findings so far": holdReader,
  "nothing so far": holdReader,
  "read quickly only": loseReader,
  "nothing kept": noDatabase,
  "few people": answeringChecker({ Ballina: FEW }),
  "many people": answeringChecker({ Ballina: verdictOn(described(90_000, "none")) }),
};

/** The page in one of its states, with nothing about to change. */
async function openIn(state: string, options: BrowserContextOptions): Promise<Page> {
  const { page } = await open({ options, prepare: PREPARATIONS[state] });
  await STATES[state]!(page);
  // Whatever steps back while a check runs is back by then.
  await page.locator('.panel[data-busy="true"]').waitFor({ state: "detached" });
  return page;
}

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(Object.keys(STATES))("every text can be read: %s", async (state) => {
    const page = await openIn(state, { colorScheme });
    const pairs = await measureContrast(page);
    expect(pairs.length).toBeGreaterThan(8);
    expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  it("the levels' colours can be read on paper, sheet and tint", async () => {
    const { page } = await open({ options: { colorScheme } });
    await page.evaluate(() => {
      const grounds = ["paper", "sheet", "hover"];
      for (const level of ["must", "should", "consider"])
        for (const ground of [...grounds, `${level}-tint`])
          for (const ink of [level, "ink"]) {
            const sample = document.body.appendChild(document.createElement("p"));
            sample.textContent = `${ink} on ${ground}`;
            sample.style.color = `var(--${ink})`;
            sample.style.backgroundColor = `var(--${ground})`;
          }
    });
    const samples = (await measureContrast(page)).filter(({ words }) => / on /u.test(words));
    expect(samples.length).toBeGreaterThanOrEqual(24);
    expect(samples.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});

describe("on a phone", () => {
  it.each(Object.keys(STATES))("fits its width: %s", async (state) => {
    const page = await openIn(state, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it.each(["findings", "few people", "earlier posts"])(
    "fits down to 320 pixels, where text is enlarged most: %s",
    async (state) => {
      const page = await openIn(state, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it.each(["findings", "few people", "earlier posts"])(
    "has nothing to press that is smaller than a fingertip needs: %s",
    async (state) => {
      const page = await openIn(state, PHONE);
      const small = await page
        .locator("button:visible, select:visible, summary:visible, input:visible")
        .evaluateAll((all) =>
          all
            .map((one) => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() }))
            .filter(({ width, height }) => width < 24 || height < 24),
        );
      expect(small).toEqual([]);
    },
  );
});

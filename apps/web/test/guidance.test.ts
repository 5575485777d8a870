import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { DUTIES, type Duty } from "@chaperone/core";
import { cite, documents } from "@chaperone/guidance";
import { rules } from "@chaperone/rules";
import { aboutRules } from "@chaperone/rules/about";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { documentAddress, dutyAddress, paragraphAddress, readAddress } from "../src/guidance/address.ts";
import { rulesFor } from "../src/guidance/citing-rules.ts";
import {
  documentsOn,
  inOrder,
  type Shelf,
  standingOf,
  successorOf,
  WHOLE_LIBRARY,
} from "../src/guidance/library.ts";
import { askedIn, find } from "../src/guidance/search.ts";
import { begins, piecesOf, wordsIn } from "../src/guidance/words-in-text.ts";
import { readRoute } from "../src/lib/route.ts";
import { guidance as words } from "../src/words/en/guidance.ts";
import { violationsOn } from "./lib/axe.ts";
import { measureContrast } from "./lib/contrast.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";

const TODAY = "2026-11-22";
const shelfOf = (more: Partial<Shelf> = {}): Shelf => ({
  country: "GB",
  profession: "doctor",
  kind: "all",
  past: false,
  ...more,
});
const addressIn = (href: string): string => readRoute(href).rest;

describe("rules and paragraphs", () => {
  it("what rules say of themselves is what the page lists", () => {
    expect(aboutRules).toEqual(
      rules.map(({ id, summary, level, duties, needs }) => ({ id, summary, level, duties, needs })),
    );
  });

  const rulesUnder = (shelf: Shelf): ReadonlySet<string> =>
    new Set(
      documentsOn(shelf, TODAY)
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ duties }) => rulesFor(duties).map(({ id }) => id)),
    );

  it.each([
    // Nothing British is on file on not speaking for an employer since the GMC's text of 2013.
    { country: "GB", gaps: ["transparency/speaks-for-others"] },
    { country: "IE", gaps: [] },
  ] as const)(
    "in $country every rule stands under a paragraph in force, but for $gaps",
    ({ country, gaps }) => {
      const under = rulesUnder(shelfOf({ country }));
      expect(aboutRules.map(({ id }) => id).filter((id) => !under.has(id))).toEqual(gaps);
      const everUnder = rulesUnder(shelfOf({ country, past: true }));
      expect(aboutRules.map(({ id }) => id).filter((id) => !everUnder.has(id))).toEqual([]);
    },
  );

  it("a rule stands under every paragraph that its findings cite", () => {
    const missing: string[] = [];
    for (const { id, duties } of aboutRules)
      for (const jurisdiction of ["GB", "IE", "US", "AU", "CA"] as const)
        for (const cited of cite(duties, { jurisdiction, profession: "doctor", date: TODAY })) {
          const view = readAddress(cited.id);
          const paragraph = view.kind === "document" ? view.paragraph : null;
          if (!paragraph || !rulesFor(paragraph.duties).some((rule) => rule.id === id))
            missing.push(`${id} under ${cited.id}`);
        }
    expect(missing).toEqual([]);
  });
});

describe("addresses", () => {
  it("every document, paragraph and duty has one, and it leads there", () => {
    for (const document of documents) {
      expect(readAddress(addressIn(documentAddress(document)))).toMatchObject({ document, paragraph: null });
      for (const paragraph of document.paragraphs)
        expect(readAddress(addressIn(paragraphAddress(document, paragraph)))).toMatchObject({
          document,
          paragraph,
        });
    }
    for (const duty of Object.keys(DUTIES) as Duty[])
      expect(readAddress(addressIn(dutyAddress(duty)))).toEqual({ kind: "duty", duty });
    expect(documents.map(({ id }) => id)).not.toContain("duty");
  });

  it.each([
    { address: "", kind: "documents" },
    { address: "duty", kind: "duties" },
    { address: "duty/", kind: "duties" },
    { address: "gmc-social-media-2024/", kind: "document" },
    { address: "gmc-social-media-2024/999", kind: "no-paragraph" },
    { address: "gmc-social-media-1024", kind: "unknown" },
    { address: "duty/confidentiality", kind: "unknown" },
    { address: "duty/toString", kind: "unknown" },
    { address: "__proto__", kind: "unknown" },
    { address: "/", kind: "unknown" },
  ])("“$address” shows $kind", ({ address, kind }) => {
    expect(readAddress(address).kind).toBe(kind);
  });
});

describe("the library", () => {
  it("begins with the reader's own country, in force, the regulator first", () => {
    const shown = documentsOn(shelfOf({ country: "IE" }), TODAY);
    expect(shown[0]!.id).toBe("imc-guide-9");
    expect(shown.every(({ jurisdiction }) => jurisdiction === "IE")).toBe(true);
    expect(shown.map(({ id }) => id)).not.toContain("imc-guide-8");
    expect(documentsOn(shelfOf({ country: "IE", past: true }), TODAY).map(({ id }) => id)).toContain(
      "imc-guide-8",
    );
  });

  it("gives a nurse the nurses' regulator first, and a doctor no guidance for nurses alone", () => {
    expect(documentsOn(shelfOf({ profession: "nurse" }), TODAY)[0]!.id).toBe("nmc-social-media");
    expect(documentsOn(shelfOf(), TODAY).map(({ id }) => id)).not.toContain("nmc-social-media");
  });

  it("has everything on its widest shelf", () => {
    expect(documentsOn(WHOLE_LIBRARY, TODAY)).toHaveLength(documents.length);
  });

  it.each([
    { from: "2024-01-30", to: undefined, today: "2024-01-29", standing: "to-come" },
    { from: "2024-01-30", to: undefined, today: "2024-01-30", standing: "in-force" },
    { from: "2013-04-22", to: "2024-01-29", today: "2024-01-29", standing: "in-force" },
    { from: "2013-04-22", to: "2024-01-29", today: "2024-01-30", standing: "past" },
  ])("from $from to $to is $standing on $today", ({ from, to, today, standing }) => {
    const time = { inForceFrom: from, ...(to === undefined ? {} : { inForceTo: to }) };
    expect(standingOf(time, today)).toBe(standing);
  });

  it("keeps paragraphs by number, those without one last", () => {
    const numbers = (id: string) =>
      inOrder(documents.find((document) => document.id === id)!).map(({ paragraph }) => paragraph ?? null);
    expect(numbers("gmc-social-media-2024").slice(0, 3)).toEqual(["4", "7", "8"]);
    expect(numbers("imc-guide-9")).toEqual(["25", "28-29", "30", "31", null, null, null, null]);
  });

  it.each([
    ["19", "paragraph 19"],
    ["28-29", "paragraphs 28-29"],
    ["12.1 and 12.11", "paragraphs 12.1 and 12.11"],
    ["regulation 9", "regulation 9"],
    ["(i)(A)", "paragraph (i)(A)"],
  ])("a number %s is said as “%s”", (number, said) => {
    expect(words.numbered(number)).toBe(said);
  });

  it("says a date no more exactly than it is known", () => {
    const since = (inForceFrom: string, dateApproximate?: boolean) =>
      words.inForce({ inForceFrom, ...(dateApproximate ? { dateApproximate } : {}) });
    expect(since("2011-01-01", true)).toBe("In force since about 2011.");
    expect(since("2024-11-01", true)).toBe("In force since about November 2024.");
    expect(since("2024-01-01")).toBe("In force since 1 January 2024.");
  });
});

describe("search", () => {
  const whole = documentsOn(WHOLE_LIBRARY, TODAY);
  const search = (query: string) => {
    const found = find(askedIn(query), whole, words.numbered);
    return {
      duties: found.duties,
      documents: found.documents.map(({ id }) => id),
      paragraphs: found.paragraphs.map(({ document, paragraph }) => `${document.id}/${paragraph.id}`),
    };
  };

  it.each(["GMC 19", "gmc19", "Gmc para 19", "19 general medical", "§19 social media GMC"])(
    "“%s” finds paragraph 19 alone",
    (query) => {
      expect(search(query).paragraphs).toEqual(["gmc-social-media-2024/19"]);
    },
  );

  it("a number finds the paragraphs of that number, and none that only begins so", () => {
    expect(search("7").paragraphs.length).toBeGreaterThan(1);
    for (const id of search("7").paragraphs) expect(id).toMatch(/(?:\/|\b)7$|reg-7$/u);
  });

  it.each([
    { query: "fogra", finds: "ccpc-asai-influencers-2023/" },
    { query: "FÓGRA", finds: "ccpc-asai-influencers-2023/" },
    { query: "photos whole face", finds: "hipaa-safe-harbor/faces" },
    { query: "patients’ confidences dignity", finds: "gmc-social-media-2024/18" },
    { query: "patient's confidences dignity", finds: "gmc-social-media-2024/18" },
    { query: "harml det", finds: "gmc-social-media-2024/19" },
    { query: "20.5", finds: "imc-guide-8/20.5" },
  ])("“$query” finds $finds", ({ query, finds }) => {
    expect(search(query).paragraphs.filter((id) => id.startsWith(finds))).not.toEqual([]);
  });

  it("finds a body by the letters people call it by, and not everything it says", () => {
    for (const id of search("imc").documents) expect(id).toMatch(/^imc-/u);
    expect(search("imc").documents).toHaveLength(2);
    expect(search("gmc").paragraphs).toEqual([]);
  });

  it("finds duties by their own words", () => {
    expect(search("jigsaw")).toEqual({ duties: [], documents: [], paragraphs: [] });
    expect(search("add up").duties).toEqual(["confidentiality/jigsaw"]);
  });

  it.each(["", "   ", "§ – “”", "zebra crossing", "consent zebra"])("“%s” finds nothing", (query) => {
    expect(search(query)).toEqual({ duties: [], documents: [], paragraphs: [] });
  });

  const TEXT = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "Fógra",
          "fógra",
          "œuvre",
          "straße",
          "Patient’s",
          "19",
          "1998",
          "a",
          " ",
          "-",
          "ﬁ",
          "İ",
        ),
      )
      .map((parts) => parts.join("")),
  );

  it("marking changes no text, and marks only what was asked for", () => {
    fc.assert(
      fc.property(TEXT, fc.array(TEXT, { maxLength: 3 }), (text, queries) => {
        const asked = askedIn(queries.join(" "));
        const pieces = piecesOf(text, asked);
        expect(pieces.map(({ words }) => words).join("")).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.at).toBe(at);
          at += piece.words.length;
          if (!piece.isMatch) continue;
          const plain = wordsIn(piece.words)
            .map((word) => word.plain)
            .join("");
          expect(asked.some((one) => begins(plain, one))).toBe(true);
        }
      }),
    );
  });

  it("whatever begins a word of a text is marked there", () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), fc.nat(), (text, which, length) => {
        const all = wordsIn(text).filter(({ plain }) => !/^\p{N}/u.test(plain));
        const word = all[which % Math.max(1, all.length)];
        fc.pre(word !== undefined);
        const asked = word.plain.slice(0, 1 + (length % word.plain.length));
        const marked = piecesOf(text, [asked]).filter(({ isMatch }) => isMatch);
        expect(marked.map(({ at }) => at)).toContain(word.start);
      }),
    );
  });
});

const open = setUpDesks();

/** The screen at an address, as a link on the page leads there. */
async function openAt(address: string, more: Parameters<typeof open>[0] = {}) {
  const desk = await open(more);
  await desk.page.evaluate((to) => {
    location.hash = to;
  }, `#/guidance/${address}`);
  await desk.page.locator(".guidance h2").waitFor();
  return desk;
}
const searchBox = (page: Page) => page.getByRole("searchbox", { name: "Search" });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("in the browser", () => {
  it("shows the reader's own documents in force, and widens when asked", async () => {
    const { page, complaints } = await openAt("");
    const listed = page.locator(".guidance-item");
    const status = page.locator(".guidance-status");
    const own = documentsOn(shelfOf(), TODAY).length;
    await expect.poll(() => listed.count()).toBe(own);
    expect(await status.textContent()).toBe(`${own} documents in force in the United Kingdom, for doctors.`);
    await page.getByLabel("Past editions too").check();
    await expect.poll(() => listed.count()).toBeGreaterThan(own);
    expect(await page.getByText("No longer in force; replaced by").count()).toBeGreaterThan(2);
    await page.getByLabel("Country").selectOption("Ireland");
    await expect.poll(() => status.textContent()).toContain("in Ireland, for doctors");
    await page.getByLabel("Kind of body").selectOption("Law");
    await expect.poll(() => listed.count()).toBe(1);
    await page.getByLabel("Country").selectOption("Canada");
    await page.getByRole("button", { name: "Show the whole library" }).click();
    await expect.poll(() => listed.count()).toBe(documents.length);
    expect(complaints).toEqual([]);
  });

  it("finds a paragraph as it is typed, with what matched marked", async () => {
    const { page } = await openAt("");
    await searchBox(page).pressSequentially("gmc 19");
    await expect.poll(() => page.locator(".guidance-status").textContent()).toBe("Found: 1 paragraph.");
    expect(await page.locator("mark").allTextContents()).toEqual(["GMC", "19"]);
  });

  it("says what was searched where nothing is found, and finds it in the rest", async () => {
    const { page } = await openAt("");
    await searchBox(page).fill("hipaa");
    const nothing = page.locator(".guidance-nothing");
    await nothing.waitFor();
    expect(await page.locator(".guidance-status").textContent()).toBe("Nothing found for “hipaa”.");
    expect(await nothing.textContent()).toContain("documents in force in the United Kingdom, for doctors.");
    await nothing.getByRole("button", { name: /every country/u }).click();
    await page.getByRole("link", { name: "HIPAA Privacy Rule, Safe Harbor method" }).waitFor();
    await searchBox(page).fill("zebra crossing");
    await page.getByText("Nor is it anywhere else in the library.").waitFor();
    await page.getByRole("button", { name: "Clear the search" }).click();
    await expect.poll(() => page.locator(".guidance-item").count()).toBe(documents.length);
  });

  it("leads to a paragraph, with its source, its duties and the rules that may cite it", async () => {
    const desk = await open();
    const { page } = desk;
    // As a shared address is opened.
    await page.goto(`${desk.url}#/guidance/gmc-social-media-2024/19`);
    await page.reload();
    const named = page.getByRole("article", { name: "Paragraph 19: to bear in mind." });
    await expect.poll(() => named.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await named.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200);
    const said = await named.textContent();
    expect(said).toContain("In force since 30 January 2024.");
    expect(said).toContain("Its number and what it says were seen together in a source.");
    const rule = aboutRules.find(({ id }) => id === "confidentiality/identifiable-description")!;
    expect(said).toContain(rule.summary);
    const out = named.getByRole("link", { name: /^Read it at gmc-uk\.org.*opens in a new tab$/u });
    expect(await out.getAttribute("target")).toBe("_blank");
    expect(await out.getAttribute("rel")).toContain("noopener");
    expect(await page.title()).toBe("Using social media as a medical professional: Chaperone");
  });

  it("comes to the paragraph from another screen too, once it has been open before", async () => {
    const { page } = await openAt("");
    await page.getByRole("link", { name: "Write" }).click();
    await page.locator(".cm-content").waitFor();
    await page.evaluate(() => {
      location.hash = "#/guidance/imc-guide-9/31";
    });
    await expect.poll(() => focused(page)).toContain("Paragraph 31, number to be confirmed");
  });

  it("says of a past edition what replaced it, and leads there and back", async () => {
    const { page } = await openAt("gmc-social-media-2013");
    const past = documents.find(({ id }) => id === "gmc-social-media-2013")!;
    const next = successorOf(past)!;
    const notice = page.locator(".guidance-notice");
    expect(await notice.textContent()).toBe(
      `No longer in force; replaced by ${next.document} (${next.edition}). In force from 22 April 2013 to 29 January 2024. It answers for posts of that time.`,
    );
    await notice.getByRole("link").click();
    await expect.poll(() => focused(page)).toBe(next.document);
    await page.getByRole("link", { name: `${past.document} (${past.edition})` }).click();
    await expect.poll(() => page.locator(".guidance h2").textContent()).toBe(past.document);
  });

  it("goes by duty, the reader's country first, and says where another's stands in", async () => {
    const { page } = await openAt("duty", {
      prepare: (context) =>
        context.addInitScript(() =>
          localStorage.setItem("chaperone.settings", JSON.stringify({ country: "IE", profession: "doctor" })),
        ),
    });
    for (const duty of Object.values(DUTIES))
      await expect.poll(() => page.getByRole("link", { name: duty, exact: true }).count()).toBe(1);
    await page.getByRole("link", { name: DUTIES["law/defamation-copyright"] }).click();
    await expect.poll(() => focused(page)).toBe(DUTIES["law/defamation-copyright"]);
    expect(await page.locator("h3").first().textContent()).toBe("Ireland");
    await page.getByText("guidance from the United Kingdom stands in").waitFor();
  });

  it.each([
    { address: "gmc-1998", says: "There is no guidance at this address.", heading: "Guidance" },
    { address: "duty/nonsense", says: "There is no guidance at this address.", heading: "Guidance" },
    { address: "gmc-social-media-2024/999", says: "no such paragraph", heading: "Using social media" },
    { address: "%E0%A4%A", says: "", heading: "Guidance" },
  ])("an address that leads nowhere, $address, still shows something", async ({ address, says, heading }) => {
    const { page } = await openAt(address);
    expect(await page.locator(".guidance h2").textContent()).toContain(heading);
    expect(await page.locator(".guidance-item, .guidance-paragraph").count()).toBeGreaterThan(5);
    if (says) await expect.poll(() => focused(page)).toContain(says);
  });

  it("can be used by keyboard alone, and whoever comes back finds the search and the place", async () => {
    const { page } = await openAt("");
    await searchBox(page).focus();
    await page.keyboard.type("explicit consent");
    const link = page.locator(".guidance-item a").first();
    await link.waitFor();
    const name = await link.textContent();
    for (let presses = 0; (await focused(page)) !== name; presses++) {
      expect(presses).toBeLessThan(12);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.locator(".guidance-paragraph[data-named]").waitFor();
    await expect.poll(() => focused(page)).toContain("Paragraph 20");
    await page.goBack();
    await expect.poll(() => searchBox(page).inputValue()).toBe("explicit consent");
    await expect.poll(() => focused(page)).toBe(name);
  });

  it("asks for nothing but its own script, and keeps nothing of what is searched", async () => {
    const { page, requests, url } = await openAt("");
    await searchBox(page).fill("consent");
    await page.locator("mark").first().waitFor();
    expect(requests.every((request) => request.url.startsWith(url) && request.method === "GET")).toBe(true);
    expect(requests.every((request) => !request.url.includes("consent"))).toBe(true);
    expect(page.url()).not.toContain("consent");
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("consent");
  });
});

it("is a small script of its own", () => {
  const assets = fileURLToPath(new URL("../dist/assets/", import.meta.url));
  const scripts = readdirSync(assets).filter((name) => /^guidance-screen-.*\.js$/u.test(name));
  expect(scripts).toHaveLength(1);
  const bytes = brotliCompressSync(readFileSync(assets + scripts[0])).length;
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(60_000);
});

describe("can be read and reached by everyone", () => {
  const SCREENS: Readonly<Record<string, readonly [address: string, query?: string]>> = {
    documents: [""],
    duties: ["duty"],
    results: ["", "consent"],
    "nothing found": ["", "hipaa"],
    "a document": ["imc-guide-9"],
    "a paragraph": ["gmc-social-media-2024/19"],
    "a past edition": ["gmc-social-media-2013"],
    "a duty": ["duty/confidentiality/jigsaw"],
    "a bad address": ["nowhere"],
  };

  it.each(Object.entries(SCREENS))("%s", async (_name, [address, query]) => {
    const { page } = await openAt(address, { options: PHONE });
    if (query) await searchBox(page).fill(query);
    if (query) await page.locator("mark, .guidance-nothing").first().waitFor();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await measureContrast(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    }
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setUpReports } from "./lib/browser.ts";
import {
  BEFORE,
  FEW,
  madeCase,
  madeFile,
  madeFinding,
  madeResult,
  madeSummary,
  NOW,
  written,
} from "./lib/made-report.ts";

const open = setUpReports();
const cards = (page: Page) => page.locator(".post");

describe("the page by itself", () => {
  it("asks for nothing, has nothing to complain of, and its own font", async () => {
    const { page, asked, complaints } = await open(
      await written("html", [madeResult("Saw the ⟦keeper⟧ again.")]),
    );
    await page.locator(".plot").first().waitFor();
    expect(
      await page.evaluate(() => document.fonts.check("17px 'Atkinson Hyperlegible Next Variable'")),
    ).toBe(true);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("can send nothing, whoever tries", async () => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { page } = await open(await written("html", [madeResult("Saw her again.")]));
    const refused = await page.evaluate(async (to) => {
      const image = new Promise((resolve) => {
        const element = new Image();
        element.onload = () => resolve("sent");
        element.onerror = () => resolve("refused");
        element.src = `${to}/image`;
      });
      const script = new Promise((resolve) => {
        const element = document.createElement("script");
        element.onerror = () => resolve("refused");
        element.onload = () => resolve("sent");
        element.src = `${to}/script`;
        document.head.append(element);
      });
      const fetched = fetch(`${to}/fetch`).then(
        () => "sent",
        () => "refused",
      );
      return Promise.all([image, script, fetched]);
    }, host);
    expect(refused).toEqual(["refused", "refused", "refused"]);
    expect(heard).toEqual([]);
    await new Promise((done) => server.close(done));
  });
});

describe("hostile text is text", () => {
  it.each([
    "</script><script>document.title = 'owned'</script>",
    "<!--<script>",
    "<img src=x onerror=\"document.title = 'owned'\">",
    "]]></style><svg onload=\"document.title = 'owned'\">",
    "{{constructor.constructor('document.title = 1')()}}",
    "abc \u202eeoD nhoJ\u202c \u2066x\u2069 \u2028 \u2029 def",
    "lone \ud83d and \udc00 halves",
    "&lt;b&gt; &amp; \u0000 nul",
  ])("%j", async (text) => {
    const hostile = madeResult(text, {
      findings: [
        madeFinding("must", { message: { what: text, why: text, next: text }, span: { start: 0, end: 4 } }),
      ],
      recognisability: { ...FEW, factors: [{ ...FEW.factors[0]!, detail: text }] },
      post: { network: "facebook", whereabouts: text, answers: { text, url: null } },
    });
    const summary = madeSummary({ files: [madeFile({ name: text, problem: "damaged", state: "refused" })] });
    const results = [hostile, madeResult("The one after it.", { post: { id: "2" } })];
    const { page, complaints } = await open(await written("html", results, { summary }));
    await cards(page).nth(1).waitFor();
    expect(await page.title()).toBe("Your past posts");
    expect(await cards(page).count()).toBe(2);
    const shown = (await page.locator(".post-text").first().textContent()) ?? "";
    expect(shown.toWellFormed()).toBe(text.toWellFormed());
    expect(await page.locator("#page :is(img, b, iframe, script)").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("what turns the line around ends with the post", async () => {
    const { page } = await open(await written("html", [madeResult("abc \u202eturned around")]));
    const heading = page.locator(".post h3");
    expect(await page.locator(".post-text").evaluate((text) => getComputedStyle(text).unicodeBidi)).toBe(
      "isolate",
    );
    expect(await heading.textContent()).toBe("1. X, post, 1 March 2019, 22:15 UTC");
  });

  it("an address that is no web address leads nowhere", async () => {
    const results = [
      madeResult("One", { post: { network: "mastodon", url: "javascript:document.title='owned'" } }),
      madeResult("Two", { post: { id: '2" onclick="x', url: null } }),
    ];
    const summary = madeSummary();
    const bad = { ...NOW, url: "javascript:document.title='owned'" };
    results.push(
      madeResult("Three", {
        findings: [madeFinding("must", { guidance: [bad] })],
        post: { network: "tiktok" },
      }),
    );
    const { page } = await open(await written("html", results, { summary }));
    await cards(page).nth(2).waitFor();
    const links = await page
      .locator(".post a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((href) => !href.startsWith("https://example.org/"))).toEqual([]);
  });
});

describe("a post", () => {
  const first = async (...results: ReturnType<typeof madeResult>[]) => {
    const { page } = await open(await written("html", results));
    await cards(page).first().waitFor();
    return { page, card: cards(page).first() };
  };

  it("has its passage marked, what, why and what to do, and opens where it stands", async () => {
    const { card } = await first(
      madeResult("Saw the ⟦lighthouse keeper⟧ again.", { recognisability: FEW, post: { id: "77" } }),
    );
    expect(await card.locator("mark").allInnerTexts()).toEqual(["lighthouse keeper"]);
    const finding = await card.locator(".finding").textContent();
    expect(finding).toContain("People could recognise her.");
    expect(finding).toContain("What to do: Take it down");
    expect(await card.locator(".people").textContent()).toContain(
      "Probably only this person in Ireland fits this.",
    );
    const link = card.getByRole("link", { name: "Open it on X" });
    expect(await link.getAttribute("href")).toBe("https://x.com/i/web/status/77");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("names the picture that a finding is about", async () => {
    const findings = [
      madeFinding("must", { picture: "media/2019/a.jpg" }),
      madeFinding("should", { span: { start: 0, end: 3 } }),
    ];
    const { card } = await first(madeResult("Saw her.", { findings }));
    const said = await card.locator(".finding").allTextContents();
    expect(said.map((one) => one.includes("In the archive this picture is media/2019/a.jpg"))).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ["another text then", { guidanceThen: [BEFORE] }, {}, "in force from 22 April 2013 to 29 January 2024"],
    ["the same then", { guidanceThen: [NOW] }, {}, "The same was in force then."],
    ["nothing then", { guidanceThen: [] }, {}, "Nothing on file here was in force then."],
    ["no date", { guidanceThen: [] }, { time: null }, "what was in force then cannot be said"],
  ] as const)("says what held on its day: %s", async (_name, finding, post, expected) => {
    const { card } = await first(madeResult("Saw her.", { findings: [madeFinding("must", finding)], post }));
    await card.getByText("The guidance, today and on its day").click();
    const said = (await card.locator(".guidance").textContent())?.toLowerCase();
    expect(said).toContain("in force since 30 january 2024");
    expect(said).toContain(expected.toLowerCase());
  });

  it("says where to look where there is no address", async () => {
    const { card } = await first(
      madeResult("Saw her.", {
        post: { network: "facebook", whereabouts: "Group: Example mums", time: null },
      }),
    );
    expect(await card.locator(".whereabouts").textContent()).toMatch(
      /Group: Example mums[\s\S]*activity log/u,
    );
    expect(await card.locator("h3").textContent()).toContain("date not in the archive");
  });

  it("shows what it answers, and its copies", async () => {
    const { card } = await first(
      madeResult("Yes, after your operation.", {
        same: [{ id: "9", network: "x", kind: "reply", url: null, time: null }],
        post: { kind: "reply", answers: { text: "Was it you who saw me?", url: null } },
      }),
    );
    expect(await card.locator(".answers").textContent()).toContain("Was it you who saw me?");
    await card.getByText("The same words were also posted once").click();
    expect(await card.locator(".copies a").getAttribute("href")).toBe("https://x.com/i/web/status/9");
  });
});

describe("the whole", () => {
  it("says in plain words what was read and found", async () => {
    const results = [
      madeResult("One", {
        recognisability: FEW,
        same: [{ id: "9", network: "x", kind: "post", url: null, time: null }],
      }),
      madeResult("Two", { findings: [madeFinding("should")], post: { id: "2" } }),
      madeResult("Three", { findings: [], level: "nothing-found", post: { id: "3" } }),
    ];
    const { page } = await open(
      await written("html", results, { summary: madeSummary({ finished: false, since: "2012-01-01" }) }),
    );
    const said = await page.locator(".summary").textContent();
    expect(said).toContain(
      "I read 120 of your posts on X, written in 2019. 2 of them are worth a second look.",
    );
    expect(said).toContain(
      "One more has the same words as one of these. In one, people could recognise the patient.",
    );
    expect(said).toMatch(/1 must.*1 should/u);
    expect(said).toContain("This is not the whole.");
    expect(said).toContain("Posts before 1 January 2012 were left out");
    expect(await page.locator(".first").textContent()).toContain("Ask your defence body first.");
  });

  it("says that nothing was found, and promises nothing", async () => {
    const { page } = await open(await written("html", []));
    expect(await page.locator(".summary").textContent()).toMatch(
      /Nothing stood out[\s\S]*That is no promise/u,
    );
    expect(await cards(page).count()).toBe(0);
    expect(await page.locator("form").count()).toBe(0);
  });

  it("lists what nobody looked at, and why", async () => {
    const summary = madeSummary({
      files: [
        madeFile(),
        madeFile({ name: "facebook.zip", state: "refused", posts: 0, problem: "html-instead-of-json" }),
        madeFile({
          name: "x-1.zip",
          state: "partly-read",
          problem: "part-missing",
          details: { expected: "x-2.zip" },
          skipped: 2,
        }),
        madeFile({ name: "x.zip/data/ad-clicks.js", state: "left-out", posts: 0 }),
      ],
      counts: {
        light: 7,
        unread: 5,
        reposts: 3,
        pictures: { looked: 9, not: 1204, unopened: ["media/ward.jpg"] },
      },
    });
    const results = [madeResult("One"), madeResult("Two", { findings: [], level: "incomplete" })];
    const { page } = await open(await written("html", results, { summary }));
    const said = await page.locator(".not-looked-at").textContent();
    for (const words of [
      "5 posts have not been read closely yet",
      "7 posts were read by the quick parts alone",
      "3 reposts of other people’s posts",
      "Part of the check could not run on 1 post in which nothing was found",
      "1,204 pictures were not looked at",
      "One picture could not be opened. Look at it yourself:media/ward.jpg",
      "2 records in the files below could not be read",
      "choose the format JSON",
      "one was not given: x-2.zip",
      "1 other file held no posts of yours",
    ])
      expect(said).toContain(words);
    expect(said).not.toContain("ad-clicks");
    // What needs doing stands first.
    expect(await page.locator(".files tbody bdi").allInnerTexts()).toEqual([
      "facebook.zip",
      "x-1.zip",
      "x.zip/data/tweets.js",
    ]);
  });

  it("shows the posts of a case together, in their order, and what is not among them", async () => {
    const year = (at: string) => ({ time: { at: `${at}-01-01T10:00:00Z`, zone: "utc" as const } });
    const results = [
      madeResult("Told last", { post: { id: "a", ...year("2020") } }),
      madeResult("Another", { post: { id: "b" } }),
      madeResult("Told first", { post: { id: "c", ...year("2012") } }),
    ];
    const { page } = await open(await written("html", results, { cases: [madeCase("a", "c", "gone")] }));
    const shown = page.locator(".case");
    expect(await shown.textContent()).toMatch(
      /3 posts[\s\S]*about 4 people[\s\S]*1 of them is not in the list below/u,
    );
    await shown.getByRole("button").click();
    expect(await page.locator(".post-text").allInnerTexts()).toEqual(["Told first", "Told last"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("posts");
  });

  it("has every figure of its pictures in a table", async () => {
    const byYear = ["2011", "2013", "unknown"].map((key, index) => ({
      key,
      posts: 900,
      must: 3 + index,
      should: 2,
      consider: 1204,
    }));
    const { page } = await open(
      await written("html", [madeResult("One")], { summary: madeSummary({ counts: { byYear } }) }),
    );
    const chart = page.locator(".chart", { hasText: "By year" });
    await chart.getByText("The same as a table").click();
    expect(await chart.locator("tbody tr").allInnerTexts()).toEqual([
      "2011\t3\t2\t1,204\t900",
      // No bar, but its place.
      "2012\t0\t0\t0\t0",
      "2013\t4\t2\t1,204\t900",
      "no date\t5\t2\t1,204\t900",
    ]);
    expect(await chart.getByRole("img").getAttribute("aria-label")).toContain(
      "The longest is no date, with 1,211 posts",
    );
  });
});

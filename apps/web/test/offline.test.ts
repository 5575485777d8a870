import type { BrowserContext, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import type { Site } from "../../server/src/site.ts";
import { draftOf, launch, settled, textOf, write } from "./lib/browser.ts";
import { nextBuild } from "./lib/builds.ts";
import { setUpDesks } from "./lib/desk.ts";
import { NAMED } from "./lib/drafts.ts";
import { builtSite, serveDesk, serveStatically } from "./lib/site.ts";

const open = setUpDesks({ options: { serviceWorkers: "allow" } });
const SUB_FOLDER = "/clinic/desk/";
const HOSTS = [
  { name: "its own server", serve: serveDesk },
  { name: "a static host's sub-folder", serve: () => serveStatically(SUB_FOLDER) },
];

describe.each(HOSTS)("kept in the browser by $name", { timeout: 120_000 }, ({ serve }) => {
  it("opens and checks offline as soon as its own files are there", async () => {
    const server = await serve();
    const { page, context } = await open({ url: server.url });
    await isKept(page);
    await server.close();
    await context.setOffline(true);
    await page.reload();
    await findsTheName(page);
    await page.getByRole("link", { name: "Guidance" }).click();
    await page.waitForFunction(() => document.querySelector("main")?.textContent !== "");
  });

  it("fetches the models ahead, and then reads closely offline", async () => {
    const server = await serve();
    const { page, context } = await open({ url: server.url });
    await isKept(page);
    const wanted = pathsOf(await builtSite());
    await expect.poll(() => keptPaths(page), { timeout: 90_000, interval: 500 }).toEqual(wanted);
    await server.close();
    await context.setOffline(true);
    await page.reload();
    await findsTheName(page);
    await settled(page);
    await page
      .locator(".coverage .looked-at-list", { hasText: "language model" })
      .waitFor({ state: "attached" });
  });

  it("is under its policy again when it is opened from there, and so is its worker", async () => {
    const server = await serve();
    const { page } = await open({ url: server.url });
    await isKept(page);
    const response = await page.reload();
    expect(response?.fromServiceWorker()).toBe(true);
    expect(response?.headers()["content-security-policy"]).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'$/u,
    );
    const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
    expect(await page.evaluate(tryToFetch, server.url)).toBe("refused");
    expect(await worker.evaluate(tryToFetch, server.url)).toBe("refused");
    await server.close();
  });
});

describe("a newer version", { timeout: 60_000 }, () => {
  it("is offered, and comes with the next reload of any window; no window is reloaded by it", async () => {
    const host = await hostOfTwo();
    const { page, context } = await open({ url: host.url, draft: "Half a thought" });
    await isKept(page);
    const other = await context.newPage();
    await other.goto(host.url);
    expect([await buildOf(page), await buildOf(other)]).toEqual([host.builds[0], host.builds[0]]);
    expect(await offered(page).count()).toBe(0);

    await host.update(page);
    await offered(page).waitFor();
    await offered(other).waitFor();
    expect(await textOf(page)).toBe("Half a thought");
    expect([await buildOf(page), await buildOf(other)]).toEqual([host.builds[0], host.builds[0]]);

    await other.getByRole("button", { name: "Reload now" }).click();
    await expect.poll(() => buildOf(other)).toBe(host.builds[1]);
    expect(await offered(other).count()).toBe(0);
    expect(await textOf(page)).toBe("Half a thought");
  });

  it("leaves an open window its files, and removes them when no window needs them", async () => {
    const host = await hostOfTwo();
    const { page, context } = await open({ url: host.url });
    await isKept(page);
    await host.update(page);
    await offered(page).waitFor();
    const other = await context.newPage();
    await other.goto(host.url);
    await draftOf(other).waitFor();
    expect(await buildOf(other)).toBe(host.builds[1]);
    await other.waitForTimeout(1_000);
    expect(await cachesOf(other)).toEqual([...host.builds].sort());
    // The host has it no more.
    await page.getByRole("link", { name: "Guidance" }).click();
    await page.waitForFunction(() => document.querySelector("main section")?.textContent !== "");
    expect(await page.evaluate(lazyChunk)).toMatch(/guidance-screen-(?!NEXT)/u);

    await page.close();
    await other.reload();
    await expect.poll(() => cachesOf(other)).toEqual([host.builds[1]]);
    await context.setOffline(true);
    await other.reload();
    await findsTheName(other);
  });

  it("says nothing while there is none", async () => {
    const host = await hostOfTwo();
    const { page } = await open({ url: host.url });
    await isKept(page);
    await page.evaluate(lookForNewer);
    await page.reload();
    await page.evaluate(lookForNewer);
    expect(await offered(page).count()).toBe(0);
  });
});

describe("a host", { timeout: 60_000 }, () => {
  it("that changes the page's files gets none of them kept, and the page works from the host", async () => {
    const site = new Map(await builtSite());
    const page = site.get("/index.html")!;
    const changed = new TextDecoder().decode(page.body).replace("</body>", "<p>From our sponsors</p></body>");
    site.set("/index.html", { ...page, body: new TextEncoder().encode(changed) });
    const server = await serveStatically(SUB_FOLDER, () => site);
    const desk = await open({ url: server.url });
    await expect.poll(() => desk.requests.some(({ url }) => url.endsWith("/index.html"))).toBe(true);
    await findsTheName(desk.page);
    expect(await desk.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await server.close();
  });

  it("with the page in two folders keeps them apart", async () => {
    const site = await builtSite();
    const both: Site = new Map(
      [...site].flatMap(([path, file]) => ["/a", "/b"].map((at) => [at + path, file])),
    );
    const server = await serveStatically("/", () => both);
    const { page, context } = await open({ url: `${server.url}a/index.html` });
    await isKept(page);
    const other = await context.newPage();
    await other.goto(`${server.url}b/index.html`);
    await isKept(other);
    expect((await other.evaluate(() => caches.keys())).filter((name) => !name.startsWith("newest"))).toEqual([
      expect.stringMatching(/^chaperone \/a\/ /u),
      expect.stringMatching(/^chaperone \/b\/ /u),
    ]);
    await server.close();
  });

  it("on plain http gets the same page, which works without being kept", async () => {
    const server = await serveStatically(SUB_FOLDER);
    const browser = await launch(
      "--host-resolver-rules=MAP intranet.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    );
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.addInitScript(() =>
      localStorage.setItem("chaperone.settings", JSON.stringify({ country: "GB" })),
    );
    await page.goto(server.url.replace("127.0.0.1", "intranet.example"));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await findsTheName(page);
    expect(complaints).toEqual([]);
    await browser.close();
    await server.close();
  });
});

it("fetches nothing ahead where data is to be saved", { timeout: 60_000 }, async () => {
  const saveData = (context: BrowserContext) =>
    context.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
  const desk = await open({ prepare: saveData });
  await isKept(desk.page);
  // Fetching ahead begins after ten seconds.
  await desk.page.waitForTimeout(14_000);
  expect(desk.requests.filter(({ url }) => /pictures\.worker|faces|ch_PP/u.test(url))).toEqual([]);
});

it("can be installed", async () => {
  const { context, page } = await open();
  const session = await context.newCDPSession(page);
  await isKept(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data!);
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone" });
  const site = await builtSite();
  for (const { src, sizes, type } of manifest.icons) {
    const body = Buffer.from(site.get(`/${src}`)!.body);
    if (type === "image/png") expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
  }
});

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A static host with one build, and with the next from `update` on. */
async function hostOfTwo() {
  const first = await builtSite();
  const second = await nextBuild(first);
  let current = first;
  const server = await serveStatically(SUB_FOLDER, () => current);
  closing.push(server.close);
  const idOf = (site: Site): string =>
    /name="build" content="(\w+)"/u.exec(new TextDecoder().decode(site.get("/index.html")!.body))![1]!;
  return {
    url: server.url,
    builds: [idOf(first), idOf(second)] as const,
    async update(page: Page): Promise<void> {
      current = second;
      await page.evaluate(lookForNewer);
    },
  };
}

const offered = (page: Page) => page.getByText("A newer version is ready.");
const buildOf = (page: Page) => page.locator('meta[name="build"]').getAttribute("content");

async function findsTheName(page: Page): Promise<void> {
  await write(page, NAMED);
  await page.locator(".passage-must", { hasText: "Okafor" }).waitFor();
}

/** The service worker has what it needs and answers from now on. */
const isKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, {
    timeout: 20_000,
  });

const lookForNewer = async (): Promise<void> => {
  await (await navigator.serviceWorker.ready).update();
};

const cachesOf = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => caches.keys()))
    .filter((name) => name.startsWith("chaperone "))
    .map((name) => name.split(" ")[2]!)
    .sort();

/** Everything in this page's caches, from its folder. */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("chaperone "));
    const kept = names.map(async (name) => (await caches.open(name)).keys());
    const folder = new URL("./", location.href).href;
    return (await Promise.all(kept))
      .flat()
      .map(({ url }) => url.slice(folder.length))
      .sort();
  });

const pathsOf = (site: Site): string[] =>
  [...site.keys()]
    .map((path) => path.slice(1))
    .filter((path) => path !== "_headers" && path !== "service-worker.js")
    .sort();

const lazyChunk = (): string | undefined =>
  performance.getEntriesByType("resource").findLast(({ name }) => name.includes("guidance-screen"))?.name;

const tryToFetch = (url: string): Promise<string> =>
  fetch(url).then(
    () => "sent",
    () => "refused",
  );

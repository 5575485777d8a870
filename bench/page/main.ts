/**
 * How long the page takes to be there and to answer, on a slow phone behind a slow network. Writes
 * bench/results/page.md. For figures that count, let nothing else run.
 *
 *   npm run build && npm run bench:page [-- --quick]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { launch } from "../../apps/web/test/lib/browser.ts";
import { PHONE } from "../../apps/web/test/lib/desk.ts";
import { builtSite } from "../../apps/web/test/lib/site.ts";
import { loadNow } from "../speed/table.ts";
import { brotli, host, isEngine } from "./host.ts";
import { install } from "./in-page.ts";
import type { Network } from "./line.ts";
import { type PageFigures, report, type TypingFigures } from "./report.ts";
import { openSlowly, PHONE_SLOWDOWN, type Typing, type as typeAlong, type Visit, visit } from "./visit.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" } } });
const RUNS = values.quick ? 1 : 5;
const NETWORKS: readonly Network[] = [
  { name: "1.6 Mbit/s, 562 ms (Chrome's fast 3G as it was)", bitsPerSecond: 1.6e6, latencyMs: 562 },
  { name: "1.6 Mbit/s, 150 ms (Lighthouse's slow 4G)", bitsPerSecond: 1.6e6, latencyMs: 150 },
];
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const NONE: Network = { name: "none", bitsPerSecond: 1e10, latencyMs: 0 };

const site = await builtSite();
const load = loadNow();
// Packed beforehand, so that no visit waits for it; the models are not waited for.
for (const [path, { body }] of site) if (body.length < 8e6) brotli(path, body);
/** A browser of its own for each run. */
const freshProfile = async (options: BrowserContextOptions, keepsDrafts: boolean) => {
  const browser = await launch();
  const context = await browser.newContext({ ...options, locale: "en-GB", reducedMotion: "reduce" });
  await context.addInitScript(install, keepsDrafts);
  return { context, close: () => browser.close() };
};

/** A first visit in a fresh profile, and another once the service worker has the page's own files. */
async function visits(network: Network): Promise<PageFigures> {
  const first: Visit[] = [];
  const again: Visit[] = [];
  let bytes = 0;
  let engine = 0;
  for (let run = 0; run < RUNS; run++) {
    console.error(`${network.name}: ${run + 1} of ${RUNS}`);
    const { context, close } = await freshProfile(PHONE, false);
    const server = await host(site, network);
    const sum = (which: (path: string) => boolean): number =>
      server.sent.reduce((all, { path, bytes }) => all + (which(path) ? bytes : 0), 0);
    const onEditor = (): void => {
      bytes = sum((path) => !isEngine(path));
    };
    const { page, times } = await visit(context, server.url, { onEditor });
    engine = sum((path) => path.includes("checker") || path.includes("engine"));
    first.push(times);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await page.close({ runBeforeUnload: false });
    again.push((await visit(context, server.url)).times);
    await close();
    server.close();
  }
  return { network: network.name, first, again, bytes, engine };
}

/** With everything loaded, the language model included. */
async function typing(
  name: string,
  slowdown: number,
  options: BrowserContextOptions,
): Promise<TypingFigures> {
  const bare: Typing[] = [];
  const short: Typing[] = [];
  const long: Typing[] = [];
  const pasted: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    console.error(`typing, ${name}: ${run + 1} of ${RUNS}`);
    const { context, close } = await freshProfile(options, true);
    const server = await host(site, NONE);
    bare.push(await typeInBareField(context, server.url, slowdown));
    const { page } = await visit(context, server.url, { slowdown });
    await page.locator('.sheet-busy[data-busy="false"]').waitFor({ state: "attached" });
    short.push(await typeAlong(page, values.quick ? 1 : 4));
    const text = "She came in with her daughter on Tuesday and asked about the new tablets. ".repeat(136);
    pasted.push(await paste(page, text.slice(0, 10_000)));
    long.push(await typeAlong(page, values.quick ? 1 : 2));
    await close();
    server.close();
  }
  return { name, bare, short, long, pasted };
}

/** What the browser itself takes on this machine: an empty page with a text field. */
async function typeInBareField(context: BrowserContext, url: string, slowdown: number): Promise<Typing> {
  const page = await openSlowly(context, `${url}no-such-page`, slowdown);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  const typed = await typeAlong(page, values.quick ? 1 : 4, page.locator("textarea"));
  await page.close();
  return typed;
}

/** Until it is shown. */
const paste = (page: Awaited<ReturnType<typeof visit>>["page"], text: string): Promise<number> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    const from = performance.now();
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector(".draft")!.shadowRoot!.querySelector(".cm-content")!.dispatchEvent(event);
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
    });
  }, text);

const pages: PageFigures[] = [];
for (const network of NETWORKS) pages.push(await visits(network));
const typed = [
  await typing("a phone", PHONE_SLOWDOWN, PHONE),
  await typing("a desktop, not slowed down", 1, DESKTOP),
];
const text = report({ pages, typing: typed, runs: RUNS, load });
console.log(text);
// One run of each says little.
if (!values.quick) {
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("page.md", folder), text);
}

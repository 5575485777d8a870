import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { createApp } from "../../apps/server/src/app.ts";
import { listen } from "../../apps/server/src/listen.ts";
import { loadSite } from "../../apps/server/src/site.ts";
import { launch } from "../../apps/web/test/lib/browser.ts";
import { photograph } from "./photo.ts";
import { hasPictures, MISSING } from "./pictures.ts";
import { median, type Section, target } from "./table.ts";

const BUILT = process.env.CHAPERONE_PAGE ?? fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const PATIENCE = 300_000;

/** One picture's way. */
interface Way {
  readonly looked: number;
  readonly copied: number;
  readonly isClean: boolean;
  /** The renderer's most memory so far, in MB; null where the system does not tell. */
  readonly peak: number | null;
}

interface Run extends Watched {
  readonly first: Way;
  readonly second: Way;
  /** In MB. */
  readonly heap: number;
}

/** The built page as a user has it: a picture is added, looked at, covered and copied, and then another. */
export async function measurePage(isQuick: boolean): Promise<Section> {
  const title = "Time and memory in the page";
  if (!hasPictures) return { title, notes: [`Not measured: ${MISSING}.`], tables: [] };
  if (!existsSync(BUILT))
    return { title, notes: ["Not measured: the page is not built (npm run build)."], tables: [] };
  const folder = mkdtempSync(join(tmpdir(), "chaperone-images-"));
  // By its path: bytes would be handed over, and unpacked, on the page's main thread.
  const paths = ["first.jpg", "second.jpg"].map((name) => join(folder, name)) as [string, string];
  const server = await listen(createApp({ site: await loadSite(BUILT) }), 0);
  const runs: Run[] = [];
  try {
    const bytes = await photograph();
    for (const path of paths) writeFileSync(path, bytes);
    for (let time = 0; time < (isQuick ? 1 : 3); time++) runs.push(await once(server.url, paths));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return { title, ...told(runs) };
}

function told(runs: readonly Run[]): Pick<Section, "notes" | "tables"> {
  const mid = (of: (run: Run) => number): number => median(runs.map(of));
  const seconds = (of: (run: Run) => number): string => `${(mid(of) / 1000).toFixed(1)} s`;
  const whole = mid(({ second }) => second.looked + second.copied);
  const longest = Math.max(...runs.map((run) => run.longest));
  const most = (of: (run: Run) => number | null): number | null => {
    const all = runs.flatMap((run) => of(run) ?? []);
    return all.length > 0 ? Math.max(...all) : null;
  };
  const memory = (peak: number | null): string =>
    peak === null ? "not told here" : `${Math.round(peak)} MB`;
  const one = most(({ first }) => first.peak);
  const isClean = runs.every(({ first, second }) => first.isClean && second.isClean);
  return {
    notes: [
      `The built page in Chromium; the photograph of the section above, added under two names one after the other; the median of ${runs.length} fresh browsers, the highest of memory and pauses. "Looked at" is from choosing the file to the button "Look and cover"; "clean copy" from "Make the clean copy" to its end, the second look included. Files come from this machine.`,
      `${target("Under 6 s, models there", whole < 6000)}: ${(whole / 1000).toFixed(1)} s. ${target("Under 1 GB with one picture", one !== null && one < 1024)}: ${memory(one)}. ${target("Main thread never blocked for more than 50 ms", longest <= 50)}: longest task ${longest > 0 ? `${Math.round(longest)} ms` : "under 50 ms"}. ${isClean ? "Every copy was clean." : "**Not every copy was called clean.**"}`,
    ],
    tables: [
      {
        head: ["What", "Figure"],
        rows: [
          ["first picture looked at, models loaded for it", seconds(({ first }) => first.looked)],
          ["its clean copy", seconds(({ first }) => first.copied)],
          ["second picture looked at", seconds(({ second }) => second.looked)],
          ["its clean copy", seconds(({ second }) => second.copied)],
          [
            "longest task of the main thread (the browser tells those over 50 ms)",
            longest > 0 ? `${Math.round(longest)} ms` : "none",
          ],
          [
            "longest pause of a 10 ms timer there (longer than the longest task: the machine was busy elsewhere)",
            `${Math.round(Math.max(...runs.map(({ pause }) => pause)))} ms`,
          ],
          ["JS heap of the page, without workers", `${Math.round(mid(({ heap }) => heap))} MB`],
          ["renderer's peak memory (RSS, workers included), one picture", memory(one)],
          ["… two pictures", memory(most(({ second }) => second.peak))],
        ],
      },
    ],
  };
}

async function once(url: string, paths: readonly [string, string]): Promise<Run> {
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    // The reader of texts would load and warm up at the same time; it has figures of its own.
    await context.route(/\/assets\/reader-(?!files)[\w-]+\.js$/u, (route) => route.abort());
    await page.goto(url);
    await page.locator(".cm-content").waitFor();
    await page.waitForTimeout(1500);
    await page.evaluate(watch);
    const first = await lookAndCopy(page, paths[0], 0);
    await page.getByRole("button", { name: "Done" }).click();
    const second = await lookAndCopy(page, paths[1], 1);
    const { longest, pause } = await page.evaluate(
      () => (globalThis as unknown as { watched: Watched }).watched,
    );
    const session = await context.newCDPSession(page);
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { first, second, longest, pause, heap: usedSize / 2 ** 20 };
  } finally {
    await browser.close();
  }
}

/** @param at how many pictures there are before it. */
async function lookAndCopy(page: Page, path: string, at: number): Promise<Way> {
  const added = Date.now();
  await page.locator("input[type=file]").setInputFiles(path);
  const button = page.getByRole("button", { name: "Look and cover" }).nth(at);
  await button.waitFor();
  const looked = Date.now() - added;
  await button.click();
  const asked = Date.now();
  await page.getByRole("button", { name: "Make the clean copy" }).click();
  const done = page.locator(".copied");
  await done.waitFor();
  const copied = Date.now() - asked;
  const isClean = (await done.getAttribute("data-clean")) === "true";
  return { looked, copied, isClean, peak: peakOfRenderers() };
}

interface Watched {
  /** The longest task of the main thread, and the longest pause between two beats of a timer; in ms. */
  longest: number;
  pause: number;
}

/** Runs in the page. */
function watch(): void {
  const watched: Watched = { longest: 0, pause: 0 };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: "longtask" });
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.pause = Math.max(watched.pause, now - before - 10);
    before = now;
  }, 10);
}

/** In MB: the largest peak of a renderer that this process started. */
function peakOfRenderers(): number | null {
  if (!existsSync("/proc/self/status")) return null;
  const peaks = descendants().flatMap((id) => {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer")) return [];
      return [Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

function descendants(): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/u.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs);
}

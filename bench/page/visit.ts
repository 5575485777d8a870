import type { BrowserContext, Locator, Page } from "playwright-core";
import { draftOf, textOf } from "../../apps/web/test/lib/browser.ts";
import type { Marks } from "./in-page.ts";

/** As phones of the middle price are slower than this machine. The browser slows the page's thread alone. */
export const PHONE_SLOWDOWN = 4;
/** After the "S" that is typed first. */
const DRAFT = "aw Mrs Sarah Okafor, 83, from Ballina again today. Her NHS number is 943 476 5919.";
const PATIENCE_MS = 180_000;

export interface Visit {
  readonly paint: number;
  readonly key: number;
  readonly editor: number;
  readonly finding: number;
}

export interface Typing {
  readonly keys: readonly number[];
  readonly long: readonly number[];
}

export async function openSlowly(context: BrowserContext, url: string, slowdown: number): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

const marksOf = (page: Page): Promise<Marks> =>
  page.evaluate(() => Reflect.get(globalThis, "marks") as Marks);

/** From the address to the first finding, in ms since the navigation began. */
export async function visit(
  context: BrowserContext,
  url: string,
  { slowdown = PHONE_SLOWDOWN, onEditor = () => {} } = {},
): Promise<{ readonly page: Page; readonly times: Visit }> {
  const page = await openSlowly(context, url, slowdown);
  await page.locator("#early[data-stands-in] textarea").or(draftOf(page)).first().focus();
  await page.keyboard.press("S");
  await page.waitForFunction(() => (Reflect.get(globalThis, "marks") as Marks).key);
  await page.keyboard.insertText(DRAFT);
  await page.waitForFunction(() => (Reflect.get(globalThis, "marks") as Marks).editor);
  onEditor();
  await page.waitForFunction(() => (Reflect.get(globalThis, "marks") as Marks).finding);
  const text = await textOf(page);
  if (text !== `S${DRAFT}`) throw new Error(`What was typed became "${text}".`);
  const { key, editor, finding } = await marksOf(page);
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  return { page, times: { paint: paint ?? Number.NaN, key: key!, editor: editor!, finding: finding! } };
}

const SENTENCE = "He was glad to be home, and so were the dogs. ";
/** As fast typists write. */
const BETWEEN_KEYS_MS = 80;

/** Types at the end of what is there, while all parts check along. */
export async function type(page: Page, sentences: number, field: Locator = draftOf(page)): Promise<Typing> {
  await field.focus();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    const { keys, long } = Reflect.get(globalThis, "marks") as Marks;
    keys.length = 0;
    long.length = 0;
  });
  for (let done = 0; done < sentences; done++) await page.keyboard.type(SENTENCE, { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(500);
  return marksOf(page);
}

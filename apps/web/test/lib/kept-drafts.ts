import type { BrowserContext, Page } from "playwright-core";
import { textOf } from "./browser.ts";

/** All that lies in the drafts' database, files and sealed bytes too, as one text. */
export const rawDrafts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const name = "chaperone.drafts";
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return "nothing";
    const database = await answer(indexedDB.open(name));
    const asText = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) return asText(await value.arrayBuffer());
      if (value instanceof ArrayBuffer) return new TextDecoder("latin1").decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder("latin1").decode(value);
      if (Array.isArray(value)) return Promise.all(value.map(asText));
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(async ([key, one]) => [key, await asText(one)]);
      return Object.fromEntries(await Promise.all(entries));
    };
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const all = await Promise.all(
      stores.map((store) => answer<unknown[]>(transaction.objectStore(store).getAll())),
    );
    database.close();
    return JSON.stringify(await asText(Object.fromEntries(stores.map((store, at) => [store, all[at]]))));
  });

/** What pages put aside in their last moment and is not in the database yet. */
export const lastWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("chaperone.last-words.")));

/** In the page: puts an earlier state of each draft aside, as its page may have in its last moment. */
export async function leaveBehind(text: string): Promise<void> {
  const request = indexedDB.open("chaperone.drafts");
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const drafts = request.result.transaction("drafts").objectStore("drafts").getAll();
  await new Promise((resolve) => {
    drafts.onsuccess = resolve;
  });
  request.result.close();
  for (const { id, made, body } of drafts.result) {
    const changed = new Date(Date.parse(made) - 60_000).toISOString();
    const earlier = { ...body, form: { ...body.form, text }, id, made, changed, revision: "earlier" };
    localStorage.setItem(`chaperone.last-words.${id}`, JSON.stringify(earlier));
  }
}

/** Waits until these words are kept in the open. */
export async function untilKept(page: Page, words: string): Promise<void> {
  const deadline = Date.now() + 8_000;
  while (!(await rawDrafts(page)).includes(words)) {
    if (Date.now() > deadline) throw new Error(`not kept: ${words}`);
    await page.waitForTimeout(60);
  }
}

/** Ends the page's process as a crash does: nothing of the page runs any more. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => {});
  await crashed;
}

/** Another window of the same profile. */
export async function anotherWindow(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.locator(".cm-content").waitFor({ state: "attached" });
  return page;
}

/** The text on the sheet, without the words that stand there while it is empty. */
export const onSheet = async (page: Page): Promise<string> =>
  (await page.locator(".cm-placeholder").count()) > 0 ? "" : textOf(page);

/** Waits until the sheet has this text. */
export async function untilOnSheet(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + 8_000;
  while ((await onSheet(page)) !== text) {
    if (Date.now() > deadline) throw new Error(`on the sheet: ${await onSheet(page)}`);
    await page.waitForTimeout(60);
  }
}

/** Waits until no window has a draft for itself: a closed one lets go a moment later. */
export async function untilLetGo(page: Page): Promise<void> {
  const held = () =>
    page.evaluate(async () => {
      const { held: all = [] } = await navigator.locks.query();
      return all.some(({ name }) => name?.startsWith("chaperone.draft."));
    });
  while (await held()) await page.waitForTimeout(60);
}

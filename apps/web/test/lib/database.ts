import type { BrowserContext, Page } from "playwright-core";

const NAME = "chaperone.earlier-posts";

/** The names of all databases that the page has in this browser, but for that of drafts. */
export const databasesOf = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== "chaperone.drafts"),
  );

/** All that the page's databases hold, as it would be read from the disk. */
export const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return "nothing";
    const database = await answer(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const all = await Promise.all(
      stores.map((store) => answer<unknown[]>(transaction.objectStore(store).getAll())),
    );
    database.close();
    return JSON.stringify(Object.fromEntries(stores.map((store, at) => [store, all[at]])));
  }, NAME);

/** A browser that allows no database, as some do in private windows. */
export const noDatabase = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("not allowed", "SecurityError");
      },
    });
  });

/** A disk with no room: what is to be written is refused while this is set. */
export const fullDisk = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Reflect.set(globalThis, "isFull", true);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refuse(...given) {
      if (Reflect.get(globalThis, "isFull")) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, given);
    };
  });

/** A browser so busy that it gives up what a page asks of its databases in its last moment. */
export const givesUpLastWrites = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    let isLeaving = false;
    for (const moment of ["beforeunload", "pagehide"])
      addEventListener(moment, () => {
        isLeaving = true;
      });
    IDBObjectStore.prototype.put = function giveUp(...given) {
      const request = put.apply(this, given);
      if (isLeaving) this.transaction.abort();
      return request;
    };
  });

/** A disk so slow that each saving of a draft takes a second; `isSaving` is set while one is under way. */
export const slowDisk = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const getAllKeys = IDBIndex.prototype.getAllKeys;
    IDBIndex.prototype.getAllKeys = function answerLate(...given) {
      Reflect.set(globalThis, "isSaving", true);
      const request = getAllKeys.apply(this, given);
      const until = Date.now() + 1_000;
      const listeners: EventListener[] = [];
      request.addEventListener = (type: string, listener: EventListener): void => {
        if (type === "success") listeners.push(listener);
        else EventTarget.prototype.addEventListener.call(request, type, listener);
      };
      // A transaction lasts as long as something is asked of it.
      const linger = (): void => {
        if (Date.now() < until) this.count().onsuccess = linger;
        else {
          Reflect.set(globalThis, "isSaving", false);
          for (const listener of listeners) listener(new Event("success"));
        }
      };
      linger();
      return request;
    };
  });

/** Makes all that is remembered look so many days old. */
export const backdate = (page: Page, days: number): Promise<void> =>
  page.evaluate(
    async ({ name, date }) => {
      const request = indexedDB.open(name);
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const transaction = request.result.transaction("traces", "readwrite");
      const traces = transaction.objectStore("traces");
      const all = traces.getAll();
      all.onsuccess = () => {
        for (const trace of all.result) traces.put({ ...trace, date });
      };
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      request.result.close();
    },
    { name: NAME, date: new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10) },
  );

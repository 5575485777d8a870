import type { BrowserContext, Page } from "playwright-core";
import type { Desk } from "./desk.ts";

/** Its code and its files, each a script of its own. */
const READER = /\/assets\/(?:web|reader|reader-files|vocabulary|ort-wasm-simd-threaded)-[\w-]+\.m?js$/u;

/** The language model never comes: the page was opened offline, say. */
export const loseReader = (context: BrowserContext): Promise<unknown> =>
  context.route(READER, (route) => route.abort());

/** The language model is always still on its way. */
export const holdReader = (context: BrowserContext): Promise<unknown> => context.route(READER, () => {});

const FILES = /\/assets\/(?:reader|vocabulary|ort-wasm-simd-threaded)-(?!files)[\w-]+\.js$/u;
const CODE = /\/assets\/web-[\w-]+\.js$/u;

/** Another language model, with empty files: the real one takes a second of work to start. */
async function replaceReader(context: BrowserContext, detect: string): Promise<void> {
  const script = (body: string) => ({ contentType: "text/javascript", body });
  // Two bytes that are unpacked to none.
  await context.route(FILES, (route) => route.fulfill(script('export default "AwA=";')));
  await context.route(CODE, (route) =>
    route.fulfill(
      script(`${detect}
    export const loadReader = async () => ({
      id: "reader", reads: "meaning, read closely by a language model",
      emits: ["detail"], needs: ["detail"], revises: ["detail"], detect,
    });`),
    ),
  );
}

/** For tests of other things: it leaves what was seen as it is. */
export const agreeingReader = (context: BrowserContext): Promise<void> =>
  replaceReader(context, 'const detect = (reading, seen) => seen("detail");');

/** It waits to be told what to make of drafts. */
export const obedientReader = (context: BrowserContext): Promise<void> =>
  replaceReader(
    context,
    `const channel = new BroadcastChannel("reader");
    const told = new Promise((resolve) => {
      channel.onmessage = ({ data }) => { resolve(data); channel.postMessage("heard"); };
    });
    async function detect(reading, seen) {
      if (await told === "fail") throw new TypeError("told to");
      return await told === "agree" ? seen("detail") : [];
    }`,
  );

/** What the obedient reader makes of drafts: it leaves the details seen, takes them back, or fails. */
export const tellReader = (page: Page, what: "agree" | "disagree" | "fail"): Promise<void> =>
  page.evaluate((data) => {
    const channel = new BroadcastChannel("reader");
    // It may not be listening yet.
    const timer = setInterval(() => channel.postMessage(data), 50);
    return new Promise<void>((resolve) => {
      channel.onmessage = () => {
        clearInterval(timer);
        channel.close();
        resolve();
      };
    });
  }, what);

/** Waits until the language model's files are there: its runtime's script is asked for last. */
export async function readerArrived({ page, arrived }: Desk): Promise<void> {
  while (!arrived.some((address) => /ort-wasm[\w-]+\.mjs$/u.test(address))) await page.waitForTimeout(50);
}

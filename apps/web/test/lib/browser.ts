import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";

const FLAGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  // Nothing but this machine can be reached, whatever the page tries.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS;
  return chromium.launch({ executablePath, args });
}

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
}

export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything asked for since the page was opened. */
  readonly requests: Asked[];
  /** The addresses of what has come. */
  readonly arrived: string[];
  /** What the page complained about. */
  readonly complaints: string[];
}

/**
 * A fresh browser profile with the page open in it.
 * @param prepare gets the profile before the page is opened.
 */
export async function openDesk(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<unknown> = async () => {},
): Promise<Desk> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  const requests: Asked[] = [];
  const arrived: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  context.on("requestfinished", (request) => arrived.push(request.url()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await prepare(context);
  await page.goto(url);
  await page.locator(".cm-content").waitFor();
  return { page, context, requests, arrived, complaints };
}

export const draftOf = (page: Page) => page.locator(".cm-content");

/** Types as a person does, key by key. */
export async function write(page: Page, text: string): Promise<void> {
  await draftOf(page).focus();
  await page.keyboard.type(text);
}

/** Waits until the language model's files are there: its runtime's script is asked for last. */
export async function readerArrived({ page, arrived }: Desk): Promise<void> {
  while (!arrived.some((address) => /ort-wasm[\w-]+\.mjs$/u.test(address))) await page.waitForTimeout(50);
}

/** Waits until what is shown is the full verdict on the draft as it stands. */
export async function settled(page: Page): Promise<void> {
  // A key just pressed takes a moment to become a check.
  await page.waitForTimeout(60);
  await page.locator('.sheet-busy[data-busy="false"]').waitFor({ state: "attached" });
}

/** The card of the finding whose message has these words, opened. */
export async function cardAbout(page: Page, words: string): Promise<Locator> {
  const card = page.locator(".finding", { hasText: words }).first();
  await card.waitFor();
  await settled(page);
  if ((await card.getAttribute("data-open")) === "false") await card.locator(".finding-title button").click();
  return card;
}

/** The draft as it stands, line by line. */
export const textOf = async (page: Page): Promise<string> =>
  (await page.locator(".cm-line").allInnerTexts()).join("\n").replace(/\n$/u, "");

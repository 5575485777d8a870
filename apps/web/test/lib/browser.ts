import { type Browser, chromium, type Locator, type Page } from "playwright-core";

const FLAGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  // Nothing but this machine can be reached, whatever the page tries.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** @param more flags that win over the usual */
export function launch(...more: string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS;
  return chromium.launch({ executablePath, args: [...args, ...more] });
}

export const draftOf = (page: Page) => page.locator(".cm-content");

/** Types as a person does, key by key. */
export async function write(page: Page, text: string): Promise<void> {
  await draftOf(page).focus();
  await page.keyboard.type(text);
}

/** Waits until what is shown is the full verdict on the draft as it stands. */
export async function settled(page: Page): Promise<void> {
  // A key just pressed takes a moment to become a check.
  await page.waitForTimeout(60);
  await page.locator('.sheet-busy[data-busy="false"]').waitFor({ state: "attached" });
}

/** On a narrow screen findings are in a sheet: pulls it up where it is let down. */
export async function showFindings(page: Page): Promise<void> {
  await page.locator(".panel").waitFor({ state: "attached" });
  const read = page.getByRole("button", { name: "Read the findings" });
  if (await read.isVisible()) await read.click();
}

/** The card of the finding whose message has these words, opened. */
export async function cardAbout(page: Page, words: string): Promise<Locator> {
  const card = page.locator(".finding", { hasText: words }).first();
  await card.waitFor({ state: "attached" });
  await settled(page);
  await showFindings(page);
  if ((await card.getAttribute("data-open")) === "false") await card.locator(".finding-title button").click();
  return card;
}

/** What screen readers are told of the findings. */
export const heard = (page: Page): Promise<string | null> => page.locator(".findings-heard").textContent();

/** The draft as it stands, line by line. */
export const textOf = async (page: Page): Promise<string> =>
  (await page.locator(".cm-line").allInnerTexts()).join("\n").replace(/\n$/u, "");

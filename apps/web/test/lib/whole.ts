import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOn } from "./axe.ts";

/** Nothing on the page breaks a rule of accessibility, and nothing is cut off at its side. */
export async function wholeOn(page: Page, screen = ""): Promise<void> {
  // What moves by itself may still be on its way: only what stays wrong is.
  await expect.poll(async () => [screen, await violationsOn(page)], { timeout: 8_000 }).toEqual([screen, []]);
  expect([screen, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([
    screen,
    0,
  ]);
}

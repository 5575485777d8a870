import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ALL_SCREENS } from "./lib/all-screens.ts";
import { violationsOn } from "./lib/axe.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks();

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  "desktop, light": {},
  "phone, dark": { ...PHONE, colorScheme: "dark" },
};

describe.each(Object.entries(LOOKS))("axe objects to nothing: %s", (_name, options) => {
  it.each(ALL_SCREENS)("$name", async ({ opening, reach }) => {
    const prepare = async (context: BrowserContext): Promise<void> => {
      await agreeingReader(context);
      await opening?.prepare?.(context);
    };
    const { page } = await open({ ...opening, prepare, options });
    await reach(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

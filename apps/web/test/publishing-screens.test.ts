import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { PATIENCE } from "./lib/publishing.ts";
import { openingOf, PUBLISHING_SCREENS } from "./lib/publishing-screens.ts";
import { agreeingReader } from "./lib/reader.ts";
import { openShownPractice, type ShownPractice } from "./lib/shown-practice.ts";
import { wholeOn } from "./lib/whole.ts";

const open = setUpDesks({ prepare: agreeingReader });

let practice: ShownPractice;
beforeAll(async () => {
  practice = await openShownPractice();
}, 2 * PATIENCE);
afterAll(() => practice?.close());

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  "desktop, light": {},
  "desktop, dark": { colorScheme: "dark" },
  "phone, light": PHONE,
  "phone, dark": { ...PHONE, colorScheme: "dark" },
};

describe.each(["en", "ga"] as const)("nothing is in anybody's way, in %s", (language) => {
  describe.each(Object.entries(LOOKS))("%s", (_, options) => {
    it.each(PUBLISHING_SCREENS)("$name", { timeout: 60_000 }, async (screen) => {
      const { page } = await open({ ...openingOf(screen, practice, language), options });
      page.setDefaultTimeout(20_000);
      await screen.reach(page, practice);
      await wholeOn(page, screen.name);
    });
  });
});

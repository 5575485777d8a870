import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Language } from "../src/words/language.ts";
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

const LOOKS: readonly { look: string; language: Language; options: BrowserContextOptions }[] = [
  { look: "desktop, light", language: "en", options: {} },
  { look: "phone, dark", language: "en", options: { ...PHONE, colorScheme: "dark" } },
  // Its words are longer.
  { look: "phone, in Irish", language: "ga", options: PHONE },
];

describe.each(LOOKS)("nothing is in anybody's way: $look", ({ language, options }) => {
  it.each(PUBLISHING_SCREENS)("$name", { timeout: 60_000 }, async (screen) => {
    const { page } = await open({ ...openingOf(screen, practice, language), options });
    page.setDefaultTimeout(20_000);
    await screen.reach(page, practice);
    await wholeOn(page, screen.name);
  });
});

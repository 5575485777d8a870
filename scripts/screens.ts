// npm run screens: a picture of every screen of the built page, in docs/screens, with an index to look through.
// npm run screens -- publishing: only those whose names begin so.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { ALL_SCREENS, type ShownScreen } from "../apps/web/test/lib/all-screens.ts";
import { launch } from "../apps/web/test/lib/browser.ts";
import { endFirstVisit, PHONE } from "../apps/web/test/lib/desk.ts";
import { openingOf, PUBLISHING_SCREENS } from "../apps/web/test/lib/publishing-screens.ts";
import { openShownPractice } from "../apps/web/test/lib/shown-practice.ts";
import { serveDesk } from "../apps/web/test/lib/site.ts";

const FOLDER = fileURLToPath(new URL("../docs/screens", import.meta.url));
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  "desktop-light": DESKTOP,
  "desktop-dark": { ...DESKTOP, colorScheme: "dark" },
  "phone-light": PHONE,
  "phone-dark": { ...PHONE, colorScheme: "dark" },
};

async function take(browser: Browser, url: string, screen: ShownScreen, look: string): Promise<void> {
  const context = await browser.newContext({
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...LOOKS[look],
  });
  await screen.opening?.prepare?.(context);
  if (!screen.opening?.isFirstVisit) await context.addInitScript(endFirstVisit);
  const page = await context.newPage();
  await page.goto(screen.opening?.url ?? url);
  await page.locator(".cm-content").waitFor({ state: "attached" });
  await screen.reach(page);
  // The close reading has the last word on what is shown.
  await page.locator('.sheet-busy[data-busy="false"]').waitFor({ state: "attached", timeout: 60_000 });
  await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toFile(`${FOLDER}/${screen.name}-${look}.webp`);
  await context.close();
}

const index = (): string =>
  [
    "# Screens",
    "",
    "Made by `npm run screens`. Every name, place and story in them is invented.",
    ...screens.flatMap(({ name }) => [
      "",
      `## ${name.replaceAll("-", " ")}`,
      "",
      ...Object.keys(LOOKS).map(
        (look) =>
          `<img src="${name}-${look}.webp" alt="${name}, ${look}" width="${look.startsWith("phone") ? 195 : 480}">`,
      ),
    ]),
    "",
  ].join("\n");

const only = process.argv[2] ?? "";
if (only === "") rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [browser, server, practice] = await Promise.all([launch(), serveDesk(), openShownPractice()]);
const screens: readonly ShownScreen[] = [
  ...ALL_SCREENS,
  ...PUBLISHING_SCREENS.map((screen) => ({
    name: `publishing-${screen.name}`,
    opening: openingOf(screen, practice),
    reach: (page: Page) => screen.reach(page, practice),
  })),
];
for (const screen of screens.filter(({ name }) => name.startsWith(only))) {
  for (const look of Object.keys(LOOKS)) await take(browser, server.url, screen, look);
  console.log(screen.name);
}
writeFileSync(`${FOLDER}/README.md`, index());
await browser.close();
await Promise.all([server.close(), practice.close()]);

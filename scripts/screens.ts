// npm run screens: a picture of every screen of the built page, in docs/screens, with an index to look through.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import sharp from "sharp";
import { ALL_SCREENS, type ShownScreen } from "../apps/web/test/lib/all-screens.ts";
import { launch } from "../apps/web/test/lib/browser.ts";
import { endFirstVisit, PHONE } from "../apps/web/test/lib/desk.ts";
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
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...LOOKS[look] });
  await screen.opening?.prepare?.(context);
  if (!screen.opening?.isFirstVisit) await context.addInitScript(endFirstVisit);
  const page = await context.newPage();
  await page.goto(url);
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
    ...ALL_SCREENS.flatMap(({ name }) => [
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

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [browser, server] = await Promise.all([launch(), serveDesk()]);
for (const screen of ALL_SCREENS) {
  for (const look of Object.keys(LOOKS)) await take(browser, server.url, screen, look);
  console.log(screen.name);
}
writeFileSync(`${FOLDER}/README.md`, index());
await browser.close();
await server.close();

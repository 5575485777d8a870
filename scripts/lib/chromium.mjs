import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installForTests } from "./debian.mjs";
import { giveUp } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
    ]),
];

/** A Chromium for the browser tests: found, else installed where that is ours to do, else asked for. */
export function ensureChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) giveUp(`CHROMIUM_PATH is "${asked}", and there is no file of that name.`);
  return asked || findChromium() || installChromium();
}

function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

function installChromium() {
  installForTests("Chromium", "chromium");
  return (
    findChromium() ||
    giveUp(
      "The browser tests need Chromium or Chrome. Install one (Debian and Ubuntu: sudo apt-get install chromium; " +
        "macOS: brew install --cask chromium; Windows: winget install Google.Chrome), or set CHROMIUM_PATH to it.",
    )
  );
}

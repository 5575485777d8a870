import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";
import { bundled } from "./bundle.ts";
import { addressOf, SCREENS } from "./src/lib/route.ts";
import { en } from "./src/words/en/index.ts";

/**
 * Puts into the page itself what it begins with: its first lines and a plain field that takes keys until the editor
 * is there. A small script shows it (src/early/early.ts), and the editor takes over what was written.
 */
export function early(): Plugin {
  let script: string;
  let fileName: string;
  return {
    name: "early",
    apply: "build",
    async buildStart() {
      script = await bundled(join(import.meta.dirname, "src/early/early.ts"));
      const hash = createHash("sha256").update(script).digest("hex").slice(0, 8);
      fileName = `assets/early-${hash}.js`;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source: script });
    },
    transformIndexHtml: () => [
      { tag: "div", attrs: { id: "early", hidden: true }, children: BEGINNING, injectTo: "body-prepend" },
      { tag: "script", attrs: { src: `./${fileName}` }, injectTo: "body" },
    ],
  };
}

const links = SCREENS.map((one) => {
  const current = one === "write" ? ' aria-current="page"' : "";
  return `<a href="${addressOf(one)}"${current}>${en.shell.screens[one]}</a>`;
});

const BEGINNING = `
      <header class="masthead">
        <h1 class="wordmark">Chaperone</h1>
        <nav class="screens" aria-label="${en.shell.navigation}">${links.join("")}</nav>
      </header>
      <main>
        <div class="compose-bar"></div>
        <div class="desk">
          <section class="sheet" aria-label="${en.compose.sheet}">
            <textarea aria-label="${en.compose.draftLabel}" placeholder="${en.compose.placeholder}"
              autocomplete="off" autocapitalize="sentences" spellcheck="false" writingsuggestions="false"
              data-gramm="false" data-enable-grammarly="false" data-lt-active="false"></textarea>
          </section>
        </div>
      </main>
    `;

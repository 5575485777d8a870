import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the report's script and style into a module, so that a report can be written wherever the audit runs. */
const generated = new URL("../generated/", import.meta.url);
const viewer = new URL("../src/report/viewer/", import.meta.url);

const [script, style] = await Promise.all([bundle("main.tsx"), bundle("styles/index.css")]);
await mkdir(generated, { recursive: true });
await writeFile(
  new URL("viewer.ts", generated),
  `// Made by scripts/generate.ts from src/report/viewer.
export const viewer = ${JSON.stringify({ script, scriptHash: hashOf(script), style, styleHash: hashOf(style) })};
`,
);

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, viewer))],
    bundle: true,
    minify: true,
    format: "iife",
    jsx: "automatic",
    target: "es2023",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "dataurl" },
    write: false,
    logLevel: "warning",
  });
  const text = outputFiles[0]!.text.trimEnd();
  // Inside a page these would end the script or style, hide its end or change its hash.
  if (/<\/(?:script|style)|<!--|\r/iu.test(text)) throw new Error(`${name} cannot stand inside a page.`);
  return text;
}

/** As a content policy names what it allows. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

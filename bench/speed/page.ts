import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { launch } from "../../apps/web/test/lib/browser.ts";
import { digits, most, type Place, type Row, spread } from "./measure.ts";
import { ordinaryPosts } from "./posts.ts";
import type { Size } from "./size.ts";

const ROOT = new URL("../../", import.meta.url);
const RUNTIME = "node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded";
const READER: Place = { part: "reader", where: "Chromium, one thread" };
const LIGHT: Place = { part: "light stage", where: "Chromium" };

/** What in-page.ts gives back. */
export interface InPage {
  readonly ready: number;
  readonly light: readonly number[];
  readonly first: readonly number[];
}

/** The engine that most doctors will use, with nothing around it: one page, served from this machine. */
export async function measurePage({ posts }: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "chaperone-speed-"));
  const site = await serve(await files(folder, posts));
  try {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(300_000);
      await page.goto(site.url);
      const found = await page.waitForFunction(() => (globalThis as { found?: InPage | string }).found);
      const value = (await found.jsonValue()) as InPage | string;
      if (typeof value === "string") throw new Error(value);
      return rows(value);
    } finally {
      await browser.close();
    }
  } finally {
    site.close();
    rmSync(folder, { recursive: true });
  }
}

const rows = ({ ready, light, first }: InPage): Row[] => [
  spread(LIGHT, "a post of 300 characters", light, { p50: 1, p99: 5 }),
  spread(READER, "a post of 300 characters", first, { p95: 150 }),
  {
    ...READER,
    what: "ready after its files are there",
    figure: `${digits(ready)} ms`,
    target: most(ready, 1500, "ms"),
  },
];

type Files = ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array | string }>;

async function files(folder: string, posts: number): Promise<Files> {
  const script = join(folder, "page.js");
  await build({
    entryPoints: [new URL("in-page.ts", import.meta.url).pathname],
    outfile: script,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    // The runtime's own script is fetched beside it and not bundled.
    conditions: ["onnxruntime-web-use-extern-wasm"],
  });
  const at = (path: string): Uint8Array => readFileSync(new URL(path, ROOT));
  const binary = "application/octet-stream";
  const javascript = "text/javascript";
  return new Map([
    ["/", { type: "text/html", body: '<!doctype html><script type="module" src="page.js"></script>' }],
    ["/page.js", { type: javascript, body: readFileSync(script) }],
    ["/posts.json", { type: "application/json", body: JSON.stringify(ordinaryPosts(posts)) }],
    ["/reader.onnx", { type: binary, body: at("packages/reader/model/reader.onnx") }],
    ["/vocabulary.txt", { type: "text/plain", body: at("packages/reader/model/vocabulary.txt") }],
    ["/runtime.wasm", { type: "application/wasm", body: at(`${RUNTIME}.wasm`) }],
    ["/runtime.mjs", { type: javascript, body: at(`${RUNTIME}.mjs`) }],
  ]);
}

async function serve(files: Files): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? "/", "http://host").pathname);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { bundled } from "./bundle.ts";
import { headersFor, isWorkerScript, SERVICE_WORKER } from "./content-policy.ts";
import type { Build } from "./src/update/build.ts";

/** The built page by path from its folder. */
export type Pages = ReadonlyMap<string, Uint8Array>;

/** What is for later, in the order in which it is fetched ahead: the language model, then all that looks at pictures, then past posts, then publishing. */
const LATER = [
  /^assets\/(?:web|reader|reader-files|vocabulary|ort-wasm[\w-]*)-[\w-]{8}\.m?js$/u,
  /^assets\/(?:pictures\.worker|words\.worker|picture-tools|wasm-bundle|lossless)-[\w-]{8}\.js$/u,
  /^assets\/(?:faces|ch_PP[\w-]*|ppocr[\w-]*|zxing[\w-]*|openjpeg[\w-]*)-[\w-]{8}\.js$/u,
  /^assets\/(?:past-posts|audit\.worker|report)-[\w-]{8}\.(?:js|css)$/u,
  // Of use only where a desk stands behind the page.
  /^assets\/publishing-[\w-]{8}\.(?:js|css)$/u,
];

/** 0 for what the page and its quick checks need. */
const rankOf = (path: string): number => LATER.findIndex((names) => names.test(path)) + 1;

/** Makes of the built page one that can be installed, works offline, and brings its own policy to any host. */
export const offline = (): Plugin => {
  let config: ResolvedConfig;
  return {
    name: "offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: "post",
      async handler(_options, output) {
        const built = new Map(publicFiles(config.publicDir));
        for (const [path, one] of Object.entries(output))
          built.set(path, Buffer.from(one.type === "chunk" ? one.code : one.source));
        const { page, serviceWorker, headers } = await finish(built);
        const html = output["index.html"];
        if (html?.type === "asset") html.source = page;
        this.emitFile({ type: "asset", fileName: SERVICE_WORKER, source: serviceWorker });
        this.emitFile({ type: "asset", fileName: "_headers", source: headers });
      },
    },
  };
};

/** What stands in for the id of the build in the page until it is known. */
const NO_ID = "BUILD";

/**
 * @param built everything but what this makes
 * @returns the page with the id of its build, its service worker, and a `_headers` file for hosts that read one
 */
export async function finish(built: Pages): Promise<Record<"page" | "serviceWorker" | "headers", string>> {
  const id = idOf(built);
  const page = Buffer.from(built.get("index.html")!)
    .toString()
    .replace(`content="${NO_ID}"`, `content="${id}"`);
  const files = [...built, ["index.html", Buffer.from(page)] as const];
  const build: Build = {
    id,
    files: [...new Map(files)]
      .sort(([a], [b]) => rankOf(a) - rankOf(b))
      .map(([path, bytes]) => ({
        path,
        integrity: `sha256-${createHash("sha256").update(bytes).digest("base64")}`,
        isForLater: rankOf(path) > 0,
      })),
  };
  return { page, serviceWorker: await serviceWorkerOf(build), headers: headersFile([...built.keys()]) };
}

function idOf(built: Pages): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of [...built].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\n`).update(bytes);
  return hash.digest("hex").slice(0, 12);
}

const serviceWorkerOf = (build: Build): Promise<string> =>
  bundled(join(import.meta.dirname, "src/update/service-worker.ts"), { BUILD: JSON.stringify(build) });

/**
 * As Netlify, Cloudflare Pages and others read it, for the root of a host. Policies of two rules would both apply,
 * so each file with one is named.
 */
function headersFile(paths: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const anew = { "Cache-Control": "no-cache" };
  const { "Content-Security-Policy": _, ...everywhere } = headersFor("/");
  const policyOf = (path: string) => ({
    "Content-Security-Policy": headersFor(path)["Content-Security-Policy"]!,
  });
  return `${[
    rule("/*", everywhere),
    ...["/", "/index.html", `/${SERVICE_WORKER}`].map((path) => rule(path, { ...policyOf(path), ...anew })),
    ...paths.filter(isWorkerScript).map((path) => rule(`/${path}`, policyOf(`/${path}`))),
    rule("/assets/*", { "Cache-Control": "public, max-age=31536000, immutable" }),
  ].join("\n\n")}\n`;
}

const publicFiles = (folder: string): [string, Uint8Array][] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);

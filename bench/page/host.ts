import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import type { Site } from "../../apps/server/src/site.ts";
import { isWorkerScript } from "../../apps/web/content-policy.ts";
import { line, type Network } from "./line.ts";

const QUALITY = 9;
const packed = new Map<string, Uint8Array>();

/** A file as a host sends it; fonts and pictures are packed already. */
export function brotli(path: string, body: Uint8Array): Uint8Array {
  if (/\.(?:woff2|png)$/u.test(path)) return body;
  const found =
    packed.get(path) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  packed.set(path, found);
  return found;
}

export interface Host {
  readonly url: string;
  /** What was asked for, with its size on the line. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  close(): void;
}

/** A good static host behind a network: brotli, and files in assets/ for good. */
export async function host(site: Site, network: Network): Promise<Host> {
  const sent: { path: string; bytes: number }[] = [];
  const shared = line(network);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname === "/" ? "/index.html" : pathname;
    const file = site.get(path);
    if (!file) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not here.");
    const body = brotli(path, file.body);
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": body.length,
      ...(body !== file.body && { "Content-Encoding": "br" }),
      "Cache-Control": file.isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
    shared.send(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`,
    sent,
    close() {
      shared.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The quick engine and what comes after it: not part of the page itself. */
export const isEngine = (path: string): boolean =>
  isWorkerScript(path) || /\/(?:web|reader|vocabulary|ort-wasm|service-worker)[\w-]*\.m?js$/u.test(path);

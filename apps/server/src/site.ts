import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { CONTENT_POLICY, SERVED_POLICY, SERVICE_WORKER } from "@chaperone/web/content-policy";

export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name holds a hash of its content, so it never changes. */
  readonly isHashed: boolean;
}

/** The built page by path ("/index.html"). */
export type Site = ReadonlyMap<string, SiteFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
};

/**
 * Reads the whole site at once. It fits into memory, no path of a request ever reaches the disk, and a rebuild
 * under a running server does no harm.
 * @throws when the folder is not there or holds no page.
 */
export async function loadSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const site = new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const address = path.slice(folder.length).split(sep).join("/");
        return [address, await loadFile(path, address)] as const;
      }),
    ),
  );
  if (!site.has("/index.html")) throw new Error("The built page has no index.html.");
  return site;
}

async function loadFile(path: string, address: string): Promise<SiteFile> {
  return {
    body: new Uint8Array(await readFile(path)),
    type: TYPES[extname(path)] ?? "application/octet-stream",
    isHashed: address.startsWith("/assets/"),
  };
}

/**
 * The site as a server of ours sends it: the page's own policy lets it ask that server, and the service worker, which
 * keeps no file whose bytes are not the built ones, knows the page as it is now.
 */
export function servedSite(site: Site): Site {
  const page = site.get("/index.html");
  if (!page) return site;
  const served = edited(page, inHtml(CONTENT_POLICY), inHtml(SERVED_POLICY));
  const worker = site.get(`/${SERVICE_WORKER}`);
  return new Map([
    ...site,
    ["/index.html", served],
    ...(worker
      ? [[`/${SERVICE_WORKER}`, edited(worker, integrityOf(page), integrityOf(served))] as const]
      : []),
  ]);
}

function edited(file: SiteFile, from: string, to: string): SiteFile {
  const text = Buffer.from(file.body).toString("utf8").replaceAll(from, to);
  return { ...file, body: new Uint8Array(Buffer.from(text, "utf8")) };
}

/** As it stands in an attribute. */
const inHtml = (text: string): string => text.replaceAll("'", "&#39;");

const integrityOf = ({ body }: SiteFile): string =>
  `sha256-${createHash("sha256").update(body).digest("base64")}`;

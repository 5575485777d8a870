import { Hono } from "hono";
import { ownHostOnly } from "./guards.ts";
import { readingOnly, securityHeaders } from "./headers.ts";
import { describeError, type Logger, logRequests } from "./log.ts";
import { notFoundPage } from "./not-found.ts";
import { type Site, servedSite } from "./site.ts";

export interface AppParts {
  readonly site: Site;
  /** What is behind the page, under /api. Without it the page stands alone and may ask nobody anything. */
  readonly api?: Hono;
  readonly publicUrl?: URL | null;
  readonly log?: Logger;
}

/** The page and its files, and the routes behind it. */
export function createApp({ site, api, publicUrl = null, log }: AppParts): Hono {
  const app = new Hono();
  const files = api ? servedSite(site) : site;
  if (log) app.use(logRequests(log));
  app.use(securityHeaders(api !== undefined), ownHostOnly(publicUrl));
  if (api) app.route("/api", api);
  app.use(readingOnly);
  app.get("*", (context) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const file = files.get(path);
    if (!file) return context.notFound();
    return context.body(file.body, 200, {
      "Content-Type": file.type,
      "Cache-Control": file.isHashed ? "public, max-age=31536000, immutable" : "no-store",
    });
  });
  app.notFound((context) => context.html(notFoundPage, 404, { "Cache-Control": "no-store" }));
  app.onError((error, context) => {
    log?.error({ error: describeError(error) });
    return context.text("Something went wrong on this machine.\n", 500);
  });
  return app;
}

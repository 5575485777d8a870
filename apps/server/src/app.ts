import { Hono } from "hono";
import { ownHostOnly, readingOnly, securityHeaders } from "./headers.ts";
import { notFoundPage } from "./not-found.ts";
import type { Site } from "./site.ts";

/** What the routes work with. */
export interface Context {
  readonly site: Site;
}

/** The page and its files; there is nothing to send to this server. */
export function createApp({ site }: Context): Hono {
  const app = new Hono();
  app.use(securityHeaders, ownHostOnly, readingOnly);
  app.get("*", (context) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const file = site.get(path);
    if (!file) return context.notFound();
    return context.body(file.body, 200, {
      "Content-Type": file.type,
      "Cache-Control": file.isHashed ? "public, max-age=31536000, immutable" : "no-store",
    });
  });
  app.notFound((context) => context.html(notFoundPage, 404, { "Cache-Control": "no-store" }));
  app.onError((_error, context) => context.text("Something went wrong on this machine.\n", 500));
  return app;
}

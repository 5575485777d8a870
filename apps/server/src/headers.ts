import { headersFor, SERVED_POLICY } from "@chaperone/web/content-policy";
import type { MiddlewareHandler } from "hono";

const setAll = (headers: Headers, values: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(values)) headers.set(name, value);
};

/**
 * On every answer, errors and the worker's script included: a worker obeys the policy it is served with.
 * @param mayAsk whether the page may speak to this server; its workers never may
 */
export const securityHeaders =
  (mayAsk: boolean): MiddlewareHandler =>
  async (context, next) => {
    await next();
    setAll(context.res.headers, headersFor(context.req.path, mayAsk ? SERVED_POLICY : undefined));
  };

/** On what the routes answer: data, never a page, and for nobody to keep. */
export const dataHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  setAll(context.res.headers, {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
  });
};

export const readingOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  return context.text("Nothing is received here.\n", 405, { Allow: "GET, HEAD" });
};

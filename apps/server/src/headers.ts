import { headersFor } from "@chaperone/web/content-policy";
import type { MiddlewareHandler } from "hono";

/** On every answer, errors and the worker's script included: a worker obeys the policy it is served with. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headersFor(context.req.path)))
    context.res.headers.set(name, value);
};

const OWN_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Answers only to this machine's own names. A foreign site can point its name at 127.0.0.1 (DNS
 * rebinding) and would then count as the same origin.
 */
export const ownHostOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  const name = host.toLowerCase().replace(/:\d*$/u, "");
  if (!OWN_NAMES.includes(name)) return context.text("This address is not served here.\n", 403);
  return next();
};

export const readingOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  return context.text("Nothing is received here.\n", 405, { Allow: "GET, HEAD" });
};

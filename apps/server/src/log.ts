import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type { Logger } from "pino";

/** One JSON object a line on standard error: standard output is for the person who started it. */
export const createLog = (level: Config["logLevel"], write?: (line: string) => void): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    write ? { write } : pino.destination(2),
  );

/** Method, pattern, status and time. Never the address itself, which may hold a token, nor anything sent. */
export const logRequests =
  (log: Logger): MiddlewareHandler =>
  async (context, next) => {
    const start = performance.now();
    await next();
    log.info({
      method: context.req.method,
      route: routePath(context),
      status: context.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    });
  };

/** What may be told of an error: messages may quote what somebody wrote, places in the program do not. */
export function describeError(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = "code" in error ? String(error.code).slice(0, 40) : undefined;
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line));
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    at: at.slice(0, 8).map((line) => line.trim()),
  };
}

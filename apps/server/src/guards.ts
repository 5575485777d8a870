import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ApiError } from "./api/api-error.ts";

const OWN_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

const hostOf = (context: Context): string =>
  (context.req.header("host") ?? new URL(context.req.url).host).toLowerCase();

/**
 * Answers only to its own name: the public one, or this machine's own. A foreign site can point its name at
 * 127.0.0.1 (DNS rebinding) and would then count as the same origin.
 */
export const ownHostOnly =
  (publicUrl: URL | null): MiddlewareHandler =>
  async (context, next) => {
    const host = hostOf(context);
    const isOwn = publicUrl ? host === publicUrl.host : OWN_NAMES.includes(host.replace(/:\d*$/u, ""));
    if (!isOwn) return context.text("This address is not served here.\n", 403);
    return next();
  };

/** The page's origin as the browser names it. */
export const originOf = (context: Context, publicUrl: URL | null): string =>
  publicUrl?.origin ?? `http://${hostOf(context)}`;

/** The network's page sends the browser back to here, and it may only read. */
const FROM_ELSEWHERE = /^\/api\/accounts\/[a-z]+\/return$/u;

/**
 * Only the page that was served from here may ask. No other origin reads, since there is no CORS and browsers say
 * where a request comes from; and none writes, since writing needs the origin named.
 */
export const ownPageOnly =
  (publicUrl: URL | null): MiddlewareHandler =>
  async (context, next) => {
    const { method, path } = context.req;
    const site = context.req.header("sec-fetch-site");
    const origin = context.req.header("origin");
    const own = originOf(context, publicUrl);
    const isReading = method === "GET" || method === "HEAD";
    if (isReading && FROM_ELSEWHERE.test(path)) return next();
    const isOwn =
      (origin === undefined || origin === own) &&
      (site === undefined || site === "same-origin" || (isReading && site === "none")) &&
      (isReading || origin !== undefined || site === "same-origin");
    if (!isOwn) throw new ApiError(403, "other-origin", "Only Chaperone's own page may ask this.");
    return next();
  };

/** Where files are handed in; everything else is JSON. */
const WITH_FILES = /^\/api\/submissions$/u;
const MOST_BYTES = 40 * 1024 * 1024;
const MOST_JSON_BYTES = 1024 * 1024;

/** A form on another page can send neither JSON nor, with the guard before this one, files. */
export const knownContentOnly: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  if (method !== "POST" && method !== "PATCH" && method !== "PUT") return next();
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const wanted = WITH_FILES.test(path) ? "multipart/form-data" : "application/json";
  if (type !== wanted)
    throw new ApiError(415, "wrong-content-type", `What is sent here has to be ${wanted}.`);
  return next();
};

const limit = (maxSize: number, sentence: string): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError() {
      throw new ApiError(413, "too-large", sentence);
    },
  });

const filesLimit = limit(
  MOST_BYTES,
  "Text and pictures together may be 40 MB at most: make the pictures smaller.",
);
const jsonLimit = limit(MOST_JSON_BYTES, "That is more than can be taken in at once: shorten it.");

export const limitedSize: MiddlewareHandler = (context, next) =>
  (WITH_FILES.test(context.req.path) ? filesLimit : jsonLimit)(context, next);

/** JSON may write characters that no text has and no database takes: a null, half of a pair. */
export const wholeTextOnly: MiddlewareHandler = async (context, next) => {
  const isJson = context.req.header("content-type")?.startsWith("application/json") ?? false;
  // What is no JSON at all is told by the route's own reading of it.
  if (isJson) mustBeWholeText(await context.req.json().catch(() => null));
  return next();
};

/** @throws ApiError where a text in it is not whole */
export function mustBeWholeText(value: unknown): void {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed()))
    throw new ApiError(400, "bad-input", "A text holds characters that cannot be kept: copy it again.");
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    mustBeWholeText(key);
    mustBeWholeText(inner);
  }
}

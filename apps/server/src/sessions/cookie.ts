import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";

/**
 * No script reads it and no other site's page makes the browser send it. Ports share cookies, so the name holds the
 * port: two desks on one machine do not sign each other out.
 */
const nameFor = (context: Context, publicUrl: URL | null): string => {
  if (publicUrl?.protocol === "https:") return "__Host-chaperone";
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  return `chaperone-${/:(\d+)$/u.exec(host)?.[1] ?? "80"}`;
};

const options = (publicUrl: URL | null): CookieOptions => ({
  httpOnly: true,
  sameSite: "Strict",
  path: "/",
  secure: publicUrl?.protocol === "https:",
});

export const readSessionCookie = (context: Context, publicUrl: URL | null): string | undefined =>
  getCookie(context, nameFor(context, publicUrl));

export function setSessionCookie(
  context: Context,
  publicUrl: URL | null,
  token: string,
  lifetimeMs: number,
): void {
  const maxAge = Math.floor(lifetimeMs / 1000);
  setCookie(context, nameFor(context, publicUrl), token, { ...options(publicUrl), maxAge });
}

export const dropSessionCookie = (context: Context, publicUrl: URL | null): void =>
  void deleteCookie(context, nameFor(context, publicUrl), options(publicUrl));

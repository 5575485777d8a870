import type { Context } from "hono";
import type { StandInEnv } from "./faults.ts";

type Here = Context<StandInEnv>;

/** Whether a person looks at it. What asks without a browser is answered as if somebody had said yes. */
export const isLookedAt = (c: Here): boolean => c.req.header("accept")?.includes("text/html") ?? false;

/**
 * The page on which the owner of the account says yes or no.
 * @param answer where the form goes, which brings `said` ("yes" or "no") and what is `kept` for it
 */
export const consentPage = (
  c: Here,
  network: string,
  answer: string,
  kept: Readonly<Record<string, string>>,
) =>
  c.html(`<!doctype html>
<html lang="en">
<title>${network}</title>
<h1>Let Chaperone post for you?</h1>
<form method="post" action="${answer}">
  ${Object.entries(kept)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${encodeURIComponent(value)}">`)
    .join("\n  ")}
  <button name="said" value="yes">Allow</button>
  <button name="said" value="no">Refuse</button>
</form>`);

/** What the person said, and what the page had kept. */
export async function saidOn(c: Here): Promise<{ isYes: boolean; kept: Readonly<Record<string, string>> }> {
  const { said, ...kept } = await c.req.parseBody();
  const read = Object.entries(kept).map(([name, value]) => [name, decodeURIComponent(String(value))]);
  return { isYes: said === "yes", kept: Object.fromEntries(read) };
}

/** Sends the browser back to the one who asked. */
export const sendBack = (c: Here, redirectUri: string, query: Readonly<Record<string, string>>) =>
  c.redirect(`${redirectUri}?${new URLSearchParams(query)}`, 303);

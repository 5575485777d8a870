/** What to wait where a network does not say. */
export const SOON = 60_000;
const DAY = 86_400_000;

/**
 * When to try again, from what the answer says: Retry-After in seconds or as a date, RateLimit-Reset as a second
 * of the epoch (Bluesky), X-RateLimit-Reset as a date (Mastodon). Dates are read by the server's own clock.
 */
export function retryAt(headers: Headers, now: Date): Date {
  const said =
    headers.get("retry-after") ?? headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset");
  const wait = said === null ? SOON : waitOf(said.trim(), serverTime(headers, now));
  return new Date(now.getTime() + Math.min(Math.max(wait, 1_000), DAY));
}

/** What the server's clock says; ours where it is silent. */
export function serverTime(headers: Headers, now: Date): number {
  const theirs = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(theirs) ? now.getTime() : theirs;
}

function waitOf(said: string, theirs: number): number {
  if (!/^\d+$/u.test(said)) {
    const at = Date.parse(said);
    return Number.isNaN(at) ? SOON : at - theirs;
  }
  const seconds = Number(said);
  const isSecondOfEpoch = seconds > 1_000_000_000;
  return isSecondOfEpoch ? seconds * 1_000 - theirs : seconds * 1_000;
}

/**
 * Whether nine tenths of what the network allows are used up. The last one is left to what cannot wait: posts that are
 * due, and whatever else the account's owner does there.
 */
export function isNearlySpent(headers: Headers): boolean {
  const [limit, remaining] = ["limit", "remaining"].map((name) =>
    Number.parseInt(headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`) ?? "", 10),
  );
  return remaining! <= limit! / 10;
}

import type { NetworkName } from "@chaperone/networks";

/** These show an address without its scheme, and a long one with its end cut off. */
const SHORTENS: readonly NetworkName[] = ["x", "bluesky", "mastodon", "threads"];
const LONGEST = 30;

/** An address as a network shows it. */
export function shownLink(url: string, network: NetworkName): string {
  if (!SHORTENS.includes(network)) return url;
  const bare = url.replace(/^https?:\/\/(?:www\.)?/iu, "");
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
}

import type { SamePost } from "../result.ts";

/** An id that X could have given: anything else would lead somewhere else. */
const X_ID = /^\d{1,20}$/u;

/**
 * Where a post can be opened to delete or edit it; null where its network has no address for it. An archive is a file
 * like any other and may name any address, so only web addresses are taken.
 */
export function openAt({ network, id, url }: Pick<SamePost, "network" | "id" | "url">): string | null {
  if (url !== null && isWebAddress(url)) return url;
  return network === "x" && X_ID.test(id) ? `https://x.com/i/web/status/${id}` : null;
}

export const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && ["https:", "http:"].includes(new URL(url).protocol);

import type { Span } from "../network.ts";
import { countGraphemes } from "../text/count.ts";
import { outside } from "../text/find.ts";
import { findUrls } from "../text/urls.ts";

/** "@name" and "@name@host"; only the name counts. */
export const MENTION = /(?<![\w/@.])@(?<name>\w+(?:[\w.-]*\w)?)(?:@[\w-]+(?:\.[\w-]+)*\.[a-z]+)?/giu;

const WITH_SCHEME = /^https?:\/\//iu;

/** Unlike X it makes no link of a domain alone. */
export const findMastodonLinks = (text: string): Span[] =>
  findUrls(text).filter(({ start, end }) => WITH_SCHEME.test(text.slice(start, end)));

/**
 * As its server counts (status_length_validator.rb was read): graphemes, each link as many as the instance says,
 * a mention without its host.
 */
export function countOnMastodon(text: string, perLink: number): number {
  if (!text.includes("@") && !text.includes("://")) return countGraphemes(text);
  const links = findMastodonLinks(text);
  const mentions = Array.from(text.matchAll(MENTION), ({ 0: { length }, index, groups }) => ({
    start: index,
    end: index + length,
    counts: 1 + countGraphemes(groups!.name!),
  }));
  const counted = [...links.map((link) => ({ ...link, counts: perLink })), ...outside(mentions, links)].sort(
    (a, b) => a.start - b.start,
  );
  let at = 0;
  let count = 0;
  for (const { start, end, counts } of counted) {
    count += countGraphemes(text.slice(at, start)) + counts;
    at = end;
  }
  return count + countGraphemes(text.slice(at));
}

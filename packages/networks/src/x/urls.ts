// After twitter-text 3.1.0 (Copyright 2018 Twitter, Inc., Apache License 2.0): extractUrlsWithIndices.
import type { Span } from "../network.ts";
import { asciiLength } from "./punycode.ts";
import { PLAIN_DOMAIN, SHORT_URL, URL_AT } from "./url-pattern.ts";
import { urlStarts } from "./url-starts.ts";

const LONGEST_URL = 4096;
const LONGEST_LABEL = 63;
const LONGEST_SHORT_NAME = 40;
/** Before the end of every domain. */
const DOT_WITHIN = /\.\S/u;
const SEPARATORS = /[\u3002\uff0e\uff61]/u;

/** The addresses that X makes links of, also those without https:// before them. */
export function findUrls(text: string): Span[] {
  if (!DOT_WITHIN.test(text)) return [];
  const canStart = urlStarts(text);
  const urls: Span[] = [];
  for (let at = 0; at <= text.length; ) {
    const couldBe = canStart(at + 1) || (at === 0 && canStart(0));
    URL_AT.lastIndex = at;
    const match = couldBe ? URL_AT.exec(text) : null;
    if (match) urls.push(...urlsOf(match, URL_AT.lastIndex));
    at = match ? Math.max(URL_AT.lastIndex, at + 1) : at + 1;
  }
  return urls;
}

function urlsOf(match: RegExpExecArray, end: number): Span[] {
  const [, before = "", url = "", scheme, domain = "", path] = match;
  const start = end - url.length;
  if (!isPossible(url, scheme ?? "https://", domain)) return [];
  if (scheme) return withoutTail(url, start);
  if (/[-_./]$/u.test(before)) return [];

  // Looked up again, as twitter-text does: of a name that comes twice it takes the first.
  let from = 0;
  const found = Array.from(domain.matchAll(PLAIN_DOMAIN), ([plain]) => {
    const at = domain.indexOf(plain, from);
    from = at + plain.length;
    return { start: start + at, end: start + from };
  });
  const last = found.at(-1);
  if (!last || !path) return found;
  const rest = url.length - domain.length;
  return [...found.slice(0, -1), { start: last.start, end: last.end + rest }];
}

/** Nothing after one of X's own short addresses belongs to it. */
function withoutTail(url: string, start: number): Span[] {
  const short = SHORT_URL.exec(url);
  if (!short) return [{ start, end: start + url.length }];
  return short[1]!.length > LONGEST_SHORT_NAME ? [] : [{ start, end: start + short[0].length }];
}

function isPossible(url: string, scheme: string, domain: string): boolean {
  if (domain.startsWith("xn--") && domain.search(PLAIN_DOMAIN) < 0) return false;
  return domain.split(".").every(hasPossibleLength) && scheme.length + url.length <= LONGEST_URL;
}

function hasPossibleLength(label: string): boolean {
  const parts = label.split(SEPARATORS);
  const length = parts.reduce((sum, part) => sum + asciiLength(part), parts.length - 1);
  return length >= 1 && length <= LONGEST_LABEL;
}

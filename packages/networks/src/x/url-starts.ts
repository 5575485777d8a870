import { DOMAIN_END_AT, DOMAIN_LETTER } from "./url-pattern.ts";

/** Letters that lead to the end of a domain, and letters that lead to the dot before another part of it. */
const NAME = 1;
const SUBDOMAIN = 2;

/**
 * Says where an address could start: at a scheme, or at letters that lead, over dots, to a known end of a domain.
 * One pass from the end, so that a long text without spaces takes no longer than any other.
 */
export function urlStarts(text: string): (at: number) => boolean {
  const leadsTo = new Uint8Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = text[at]!;
    const next = leadsTo[at + 1]!;
    if (letter === ".") leadsTo[at] = isDomainDot(text, at) ? afterDot(text, at + 1, next) : 0;
    // Only what stands before the name itself may hold an underscore.
    else if (letter === "_") leadsTo[at] = next & SUBDOMAIN;
    else if (letter === "-" || DOMAIN_LETTER.test(letter)) leadsTo[at] = next;
  }
  return (at) => leadsTo[at]! > 0 || isScheme(text, at);
}

const afterDot = (text: string, at: number, next: number): number =>
  (isEnd(text, at) ? NAME : 0) | (next > 0 ? SUBDOMAIN : 0);

const isDomainDot = (text: string, at: number): boolean => at > 0 && DOMAIN_LETTER.test(text[at - 1]!);

function isEnd(text: string, at: number): boolean {
  DOMAIN_END_AT.lastIndex = at;
  return DOMAIN_END_AT.test(text);
}

function isScheme(text: string, at: number): boolean {
  const letter = text[at];
  if (letter !== "h" && letter !== "H") return false;
  SCHEME_AT.lastIndex = at;
  return SCHEME_AT.test(text);
}

const SCHEME_AT = /https?:\/\//iy;

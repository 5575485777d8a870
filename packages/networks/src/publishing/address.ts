const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;
const INTERNAL = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/u;
const IP_NUMBER = /^(?:[\d.]+|\[.*\])$/u;

/**
 * Whether a server may be called that a person or another server named: https at a public name. A name that leads
 * into one's own network is stopped by its certificate, which no server there has.
 */
export function isAllowed(url: URL, allowLoopback = false): boolean {
  if (url.username !== "" || url.password !== "") return false;
  const host = url.hostname.replace(/\.$/u, "");
  if (LOOPBACK.test(host)) return allowLoopback && /^https?:$/u.test(url.protocol);
  return url.protocol === "https:" && host.includes(".") && !IP_NUMBER.test(host) && !INTERNAL.test(host);
}

/** "Mastodon.example/" as "https://mastodon.example"; null where it is no address of a server. */
export function serverAddress(typed: string, allowLoopback = false): string | null {
  const text = typed.trim();
  const withScheme = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  return url !== null && isAllowed(url, allowLoopback) ? url.origin : null;
}

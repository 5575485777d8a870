/** What is reached by a link whose secret stands behind the # of the address. */
export const ARRIVALS = ["open", "join", "approve"] as const;
export interface Arrival {
  readonly by: (typeof ARRIVALS)[number];
  readonly token: string;
}

/**
 * Whether a server of ours stands behind the page. The policy it serves the page with says so: without connect-src the
 * page may ask nobody anything, and on a static host it never tries.
 */
export const isServed: boolean =
  globalThis.document
    ?.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
    ?.content.includes("connect-src") ?? false;

let arrival: Arrival | null = null;

/** Takes the secret out of the address at once: nobody shall see it there, and no history keep it. */
export function takeArrival(): void {
  if (!isServed) return;
  const [, outcome] = /^#\/accounts\?([\w=-]+)$/u.exec(location.hash) ?? [];
  if (outcome) history.replaceState(null, "", `#/publishing/accounts/${outcome.replace("=", "-")}`);
  const [, by, token] = /^#(open|join|approve)=(.*)$/u.exec(location.hash) ?? [];
  if (!by || !token) return;
  arrival = { by: by as Arrival["by"], token };
  history.replaceState(null, "", by === "open" ? "#/" : `#/publishing/${by}`);
}

/** The link this page was opened by; null where it was none. */
export const arrivedBy = (): Arrival | null => arrival;

import { isAllowed } from "./address.ts";
import { PublishError } from "./error.ts";
import { isNearlySpent, retryAt, SOON } from "./reset.ts";

/** How a network may be called. */
export interface Guard {
  readonly now: () => Date;
  readonly fetch?: typeof fetch | undefined;
  readonly timeout?: number | undefined;
  readonly allowLoopback?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether a request makes the post: when that one breaks, nobody knows what became of it. */
  readonly makesPost?: (url: URL, method: string) => boolean;
  /** Of one answer; 5 MB when absent. More than it is refused as "too-big". */
  readonly mostBytes?: number | undefined;
  /** Told when the network allows hardly any more requests, and until when. */
  readonly onSpent?: ((until: Date) => void) | undefined;
}

const TIMEOUT = 60_000;
const MOST_BYTES = 5_000_000;
/** A server may still be at work on a request that we gave up; asked again at once it may do it twice. */
const SETTLES = 90_000;

/** What went wrong before a request left this machine. */
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_NODATA|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|ERR_SSL_.*|UNABLE_TO_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*)$/u;

/**
 * A `fetch` for clients of a network: public https only, no redirects, answers bounded in size and time; and every
 * failure that is not the network's considered answer thrown as the `PublishError` it means.
 */
export function guardedFetch(guard: Guard): typeof fetch {
  const call = guard.fetch ?? fetch;
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!isAllowed(url, guard.allowLoopback)) throw new PublishError("refused", "address-not-allowed");
    const makesPost = guard.makesPost?.(url, request.method) ?? false;
    const late = AbortSignal.timeout(guard.timeout ?? TIMEOUT);
    const signal = AbortSignal.any([request.signal, late, ...(guard.signal ? [guard.signal] : [])]);
    const doubt = makesPost ? ("unknown" as const) : ("later" as const);
    const wait = new Date(guard.now().getTime() + (makesPost ? SETTLES : SOON));
    let answer: Response;
    try {
      answer = await read(await call(request, { redirect: "manual", signal }), guard.mostBytes);
    } catch (error) {
      if (isNeverSent(error)) throw new PublishError("later", "unreachable", soon(guard));
      if (late.aborted) throw new PublishError(doubt, "timed-out", wait);
      if (signal.aborted) throw new PublishError(doubt, "stopped", wait);
      const isOurs = error instanceof TooBig;
      if (isOurs && guard.mostBytes !== undefined) throw new PublishError("refused", "too-big");
      throw new PublishError(doubt, isOurs ? "answer-unreadable" : "connection-lost", wait);
    }
    const { status, headers } = answer;
    if (isNearlySpent(headers)) guard.onSpent?.(retryAt(headers, guard.now()));
    if (status === 429) throw new PublishError("later", "rate-limited", retryAt(headers, guard.now()));
    // Mastodon's own 503 (error_handling.rb) may come after it took the post; one of the proxy before it never does.
    const isTheirOwn = /json/u.test(headers.get("content-type") ?? "");
    if (status === 503 && !(makesPost && isTheirOwn))
      throw new PublishError("later", "busy", retryAt(headers, guard.now()));
    if (status >= 500) throw new PublishError(doubt, "server-error", wait);
    if (status >= 301 && status <= 308 && headers.has("location")) throw new PublishError("refused", "moved");
    return answer;
  };
}

class TooBig extends Error {}

/** The answer, with its body read in full. */
async function read(response: Response, mostBytes = MOST_BYTES): Promise<Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new TooBig();
    chunks.push(chunk);
  }
  const { status, headers } = response;
  const mayHaveBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(mayHaveBody ? new Blob(chunks) : null, { status, headers });
}

function isNeverSent(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return NEVER_SENT.test(String(cause?.code ?? ""));
}

const soon = (guard: Guard): Date => new Date(guard.now().getTime() + SOON);

/** The `PublishError` that a client's error came from; null when it came from the network's answer. */
export function publishErrorIn(error: unknown): PublishError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++)
    if (at instanceof PublishError) return at;
  return null;
}

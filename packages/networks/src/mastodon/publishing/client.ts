import type { mastodon } from "masto";
import { HttpActionDispatcherHookMastodon } from "masto/adapters/action/dispatcher-http-hook-mastodon.js";
import { createActionProxy, HttpActionDispatcher } from "masto/adapters/action/index.js";
import { HttpConfigImpl } from "masto/adapters/config/index.js";
import { MastoHttpError } from "masto/adapters/errors/index.js";
import { BaseHttp } from "masto/adapters/http/base-http.js";
import { SerializerNativeImpl } from "masto/adapters/serializers/index.js";
import type { HttpRequestParams, HttpResponse } from "masto/interfaces/index.js";

interface Account {
  readonly instance: string;
  readonly accessToken?: string | undefined;
}

/**
 * masto's client on a `fetch` of ours. Its own HTTP calls the global one, without bounds and through redirects, and
 * its errors hold whole answers; all else is masto's.
 */
export const restClient = (account: Account, fetch: typeof globalThis.fetch): mastodon.rest.Client =>
  proxyOf(account, fetch, "api") as mastodon.rest.Client;

export const oauthClient = (account: Account, fetch: typeof globalThis.fetch): mastodon.oauth.Client =>
  proxyOf(account, fetch, "oauth") as mastodon.oauth.Client;

function proxyOf(
  { instance, accessToken }: Account,
  fetch: typeof globalThis.fetch,
  context: "api" | "oauth",
) {
  const serializer = new SerializerNativeImpl();
  const props = { url: instance, ...(accessToken && { accessToken }), requestInit: { headers: HEADERS } };
  const http = new GuardedHttp(serializer, new HttpConfigImpl(props, serializer), fetch);
  const dispatcher = new HttpActionDispatcher(http, new HttpActionDispatcherHookMastodon(http));
  return createActionProxy(dispatcher, { context: [context] });
}

const HEADERS = { accept: "application/json", "accept-language": "en" };

class GuardedHttp extends BaseHttp {
  readonly #serializer: SerializerNativeImpl;
  readonly #config: HttpConfigImpl;
  readonly #fetch: typeof globalThis.fetch;

  constructor(serializer: SerializerNativeImpl, config: HttpConfigImpl, fetch: typeof globalThis.fetch) {
    super();
    this.#serializer = serializer;
    this.#config = config;
    this.#fetch = fetch;
  }

  async request<T>({ method, path, search, body, encoding = "json", requestInit }: HttpRequestParams) {
    const url = this.#config.resolvePath(path, search);
    const { headers } = this.#config.mergeRequestInitWithDefaults(requestInit);
    const sent = body && this.#serializer.serialize(encoding as "json", body);
    if (typeof sent === "string") (headers as Headers).set("content-type", "application/json");
    const answer = await this.#fetch(url, { method, headers: headers ?? {}, body: sent ?? null });
    const text = await answer.text();
    if (!answer.ok) throw new MastoHttpError({ statusCode: answer.status, message: reasonIn(text) });
    const data = this.#serializer.deserialize<T>("json", text || "{}");
    return { headers: answer.headers, data } satisfies HttpResponse<T>;
  }
}

/** To be read by us, never shown: it may repeat what was sent. */
function reasonIn(text: string): string {
  try {
    return String(JSON.parse(text).error ?? "");
  } catch {
    return "";
  }
}

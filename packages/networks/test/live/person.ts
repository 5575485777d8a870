import { type IncomingMessage, request } from "node:http";

/** Somebody at the server's own sign-in page, as their browser speaks for them. Returns where they are sent. */
export async function signIn(page: URL, username: string, password: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const ask = async (url: URL, init: { method?: string; body?: object; headers?: object } = {}) => {
    const { method = "GET", body, headers } = init;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = request(url, {
        method,
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          "user-agent": "Mozilla/5.0 (X11; Linux x86_64)",
          ...(body && { "content-type": "application/json" }),
          ...headers,
        },
      });
      call.once("response", resolve).once("error", reject);
      call.end(body && JSON.stringify(body));
    });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [name = "", value = ""] = line.split(";")[0]!.split(/=(.*)/u);
      cookies.set(name, value);
    }
    let text = "";
    for await (const chunk of answer) text += chunk;
    return { status: answer.statusCode, headers: answer.headers, text };
  };

  const navigate = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  await ask(page, { headers: { ...navigate, "sec-fetch-site": "none" } });
  const call = async (endpoint: string, body: object, bearer?: string) => {
    const { status, text } = await ask(new URL(`/@atproto/oauth-provider/~api/${endpoint}`, page), {
      method: "POST",
      body,
      headers: {
        "sec-fetch-mode": "same-origin",
        "sec-fetch-site": "same-origin",
        origin: page.origin,
        referer: page.href,
        "x-csrf-token": cookies.get("csrf-token") ?? "",
        ...(bearer && { authorization: `Bearer ${bearer}` }),
      },
    });
    if (status !== 200) throw new Error(`The sign-in page answered ${status} to ${endpoint}: ${text}`);
    return JSON.parse(text);
  };
  const { account, ephemeralToken } = await call("sign-in", {
    locale: "en",
    username,
    password,
    remember: false,
  });
  const { url } = await call("consent", { sub: account.sub }, ephemeralToken);
  const { headers } = await ask(new URL(url), {
    headers: { ...navigate, "sec-fetch-site": "same-origin", referer: page.href },
  });
  return new URL(headers.location!);
}

import { hc } from "hono/client";
import type { AppType } from "../../src/contract/index.ts";

interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

export interface Asking {
  readonly json?: unknown;
  readonly body?: FormData | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser with the page open: its cookies, and what browsers say of where a request comes from. */
export function visitor(app: Answering, origin: string) {
  const cookies = new Map<string, string>();
  const answers: Response[] = [];

  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(new URL(url, origin), init);
    const own = {
      host: new URL(origin).host,
      "sec-fetch-site": "same-origin",
      cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
      ...(request.method === "GET" ? {} : { origin }),
    };
    for (const [name, value] of Object.entries(own))
      if (!request.headers.has(name) && value !== "") request.headers.set(name, value);
    const answer = await app.fetch(request);
    for (const line of answer.headers.getSetCookie()) keep(cookies, line);
    answers.push(answer);
    return answer;
  };

  return {
    cookies,
    /** The page's own client. */
    api: hc<AppType>(origin, {
      fetch: (input: string | URL | Request, init?: RequestInit) => send(String(input), init),
    }).api,
    /** Anything at all. */
    ask(method: string, path: string, { json, body, headers = {} }: Asking = {}): Promise<Response> {
      const type = json === undefined ? {} : { "content-type": "application/json" };
      const sent = json === undefined ? body : JSON.stringify(json);
      return send(path, {
        method,
        headers: { ...type, ...headers },
        ...(sent !== undefined && { body: sent }),
      });
    },
    lastAnswer: () => answers.at(-1)!,
  };
}
export type Visitor = ReturnType<typeof visitor>;

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === "" || /max-age=0/iu.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}
type Told<A> = A extends { readonly status: 200; json(): Promise<infer T> } ? T : never;

/** What was answered, or why it was refused; fails the test where it was. */
export async function answered<A extends Answer>(asked: Promise<A>): Promise<Told<A>> {
  const answer = await asked;
  const value = await answer.json();
  if (!answer.ok) throw new Error(`refused with ${answer.status}: ${JSON.stringify(value)}`);
  return value as Told<A>;
}

/** Status and code of a refusal. */
export async function refused(asked: Promise<{ status: number; json(): Promise<unknown> }>): Promise<string> {
  const answer = await asked;
  const { error } = (await answer.json()) as { error?: { code: string } };
  return `${answer.status} ${error?.code ?? "not refused"}`;
}

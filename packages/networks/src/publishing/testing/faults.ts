import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, Next } from "hono";

export type StandInEnv = { Bindings: HttpBindings };
type Here = Context<StandInEnv>;

/** What can go wrong, before the server takes a request or after it has. */
export const FAULTS = [
  "timeout before",
  "timeout after",
  "drop before",
  "drop after",
  "error before",
  "error after",
  "bad gateway after",
  "busy before",
  "busy after",
  "rate limited",
  "half an answer",
  "nonsense",
  "huge answer",
  "redirect",
  "not allowed",
  "signed out",
  "late",
] as const;
export type Fault = (typeof FAULTS)[number];

/** Which requests fail: those that make the post, those that bring a picture, or by a piece of "GET /their/path". */
export type Where = "post" | "media" | (string & {});

export interface FaultPlan {
  /** The next `times` requests to `on` fail in this way. */
  fail(fault: Fault, options?: { readonly on?: Where; readonly times?: number }): void;
  /** Nothing that was planned fails any more. */
  mend(): void;
}

interface Planned {
  readonly fault: Fault;
  readonly on: Where;
  left: number;
}

interface Server {
  isPost(method: string, path: string): boolean;
  isMedia(path: string): boolean;
  /** Takes the request, but shows what it made only later. */
  takeLate(next: Next): Promise<void>;
  /** A 429 as this network words it. */
  rateLimited(c: Here): Response;
  refused(c: Here, status: 401 | 403): Response;
}

/** Faults on demand, as a step before all routes. */
export function faultPlan(
  server: Server,
): FaultPlan & { step(c: Here, next: Next): Promise<Response | undefined> } {
  const plans: Planned[] = [];
  const meets = ({ on, left }: Planned, method: string, path: string): boolean =>
    left > 0 &&
    (on === "post"
      ? server.isPost(method, path)
      : on === "media"
        ? server.isMedia(path)
        : `${method} ${path}`.includes(on));
  return {
    fail: (fault, { on = "post", times = 1 } = {}) => void plans.push({ fault, on, left: times }),
    mend: () => void plans.splice(0),
    async step(c, next) {
      const plan = plans.find((one) => meets(one, c.req.method, c.req.path));
      if (plan === undefined) return void (await next());
      plan.left--;
      return play(plan.fault, c, next, server);
    },
  };
}

async function play(fault: Fault, c: Here, next: Next, server: Server): Promise<Response | undefined> {
  switch (fault) {
    case "timeout before":
      return silence(c);
    case "timeout after":
      await next();
      return silence(c);
    case "drop before":
      return hangUp(c);
    case "drop after":
      await next();
      return hangUp(c);
    case "error before":
      return c.json({ error: "InternalServerError", message: "Internal Server Error" }, 500);
    case "error after":
      await next();
      return replace(c, c.json({ error: "InternalServerError", message: "Internal Server Error" }, 500));
    case "bad gateway after":
      await next();
      return replace(c, c.html("<h1>502 Bad Gateway</h1>", 502));
    case "busy before":
      return c.html("<h1>503 Service Unavailable</h1>", 503, { "retry-after": "30" });
    case "busy after":
      await next();
      return replace(c, c.json({ error: "Remote data could not be fetched" }, 503));
    case "rate limited":
      return server.rateLimited(c);
    case "half an answer":
      await next();
      return half(c);
    case "nonsense":
      await next();
      return replace(c, c.html("<p>Welcome to the network of this hotel</p>", 200));
    case "huge answer":
      await next();
      return replace(c, c.json({ padding: "x".repeat(6_000_000) }, 200));
    case "redirect":
      return c.redirect("https://elsewhere.example/", 307);
    case "not allowed":
      return server.refused(c, 403);
    case "signed out":
      return server.refused(c, 401);
    case "late":
      await server.takeLate(next);
      return hangUp(c);
  }
}

/** No answer, for as long as somebody waits for one. */
async function silence(c: Here): Promise<Response> {
  const { socket } = c.env.incoming;
  if (!socket.destroyed) await new Promise((resolve) => socket.once("close", resolve));
  return RESPONSE_ALREADY_SENT;
}

function hangUp(c: Here): Response {
  c.env.incoming.socket.destroy();
  return replace(c, RESPONSE_ALREADY_SENT);
}

async function half(c: Here): Promise<Response> {
  const body = await c.res.text();
  const { outgoing } = c.env;
  outgoing.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  await new Promise((resolve) => outgoing.write(body.slice(0, body.length / 2), resolve));
  return hangUp(c);
}

/** Another answer than the one that the route made. */
function replace(c: Here, response: Response): Response {
  c.res = undefined;
  c.res = response;
  return response;
}

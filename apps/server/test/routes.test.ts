import { databases } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyone, approver, manager, member } from "../src/contract/access.ts";
import * as accounts from "../src/contract/accounts.ts";
import * as afterwards from "../src/contract/afterwards.ts";
import * as links from "../src/contract/approval-links.ts";
import * as people from "../src/contract/people.ts";
import * as removals from "../src/contract/removals.ts";
import * as session from "../src/contract/session.ts";
import * as submissions from "../src/contract/submissions.ts";
import { openServer, PRACTICE, type TestServer } from "./lib/test-server.ts";

interface Route {
  readonly method: string;
  readonly path: string;
  readonly middleware: unknown;
}
const isRoute = (value: unknown): value is Route =>
  typeof value === "object" && value !== null && "method" in value && "path" in value;
const routes = [accounts, afterwards, links, people, removals, session, submissions].flatMap((file) =>
  Object.values(file).filter(isRoute),
);
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

const database = await databases[0]!.open();
afterAll(() => database.close());
let server: TestServer;
let served: string[];
beforeAll(async () => {
  server = await openServer(database.store, { publicUrl: PRACTICE });
  const answer = await server.stranger().ask("GET", "/api/openapi.json");
  const { paths } = (await answer.json()) as { paths: Record<string, object> };
  served = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
});

/** Filled in with what is of the right form and stands for nothing. */
const addressOf = (path: string): string =>
  `/api${path
    .replace("{token}", "A".repeat(43))
    .replace("{network}", "mastodon")
    .replace("/invitations/{id}", `/invitations/${"a".repeat(64)}`)
    .replace(/\{\w+\}/gu, "0197a3c2-7b1e-7c3d-8f4a-2b5c6d7e8f90")}`;

describe("routes", () => {
  it("are all there, and described", () => {
    expect(routes.length).toBeGreaterThan(45);
    expect(served.toSorted()).toEqual(routes.map(nameOf).toSorted());
  });

  it("each say who may ask", () => {
    const open = routes.filter(
      ({ middleware }) => ![anyone, member, approver, manager].includes(middleware as never),
    );
    expect(open).toEqual([]);
  });

  it("answer strangers only where signing in, a link or a network's way back begins", () => {
    expect(
      routes
        .filter(({ middleware }) => middleware === anyone)
        .map(nameOf)
        .toSorted(),
    ).toEqual(
      [
        "get /me",
        "post /open",
        "post /passkeys/sign-in",
        "post /passkeys/sign-in/options",
        "post /passkeys/registration",
        "post /passkeys/registration/options",
        "post /invitations/read",
        "get /approve/{token}",
        "post /approve/{token}",
        "get /accounts/{network}/return",
        "get /accounts/bluesky/client-metadata.json",
      ].toSorted(),
    );
  });

  const closed = routes.filter(({ middleware }) => middleware !== anyone);
  it.each(closed.map((route) => [nameOf(route), route] as const))(
    "%s wants a session",
    async (_name, route) => {
      const sent = {
        get: {},
        delete: {},
        patch: { json: {} },
        post: route.path === "/submissions" ? { body: new FormData() } : { json: {} },
      }[route.method];
      const answer = await server.stranger().ask(route.method.toUpperCase(), addressOf(route.path), sent);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ error: { code: "not-signed-in" } });
    },
  );

  const above = routes.filter(({ middleware }) => middleware === approver || middleware === manager);
  it.each(above.map((route) => [nameOf(route), route] as const))(
    "%s is not for authors",
    async (_name, route) => {
      const author = await server.member("author", "Asha Mar");
      const sent = route.method === "get" || route.method === "delete" ? {} : { json: {} };
      const answer = await author.ask(route.method.toUpperCase(), addressOf(route.path), sent);
      expect(answer.status).toBe(403);
    },
  );

  it("say no with a sentence where there is none", async () => {
    const answer = await server.stranger().ask("GET", "/api/nowhere");
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: "not-found" } });
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

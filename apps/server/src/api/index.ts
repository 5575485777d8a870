import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import type { ApiEnv } from "../contract/access.ts";
import { knownContentOnly, limitedSize, ownPageOnly, wholeTextOnly } from "../guards.ts";
import { dataHeaders } from "../headers.ts";
import type { Services } from "../services.ts";
import { readSessionCookie } from "../sessions/cookie.ts";
import { findSession } from "../sessions/sessions.ts";
import { accountRoutes } from "./accounts.ts";
import { actRoutes } from "./acts.ts";
import { afterwardsRoutes } from "./afterwards.ts";
import { notFound } from "./api-error.ts";
import { approvalLinkRoutes } from "./approval-links.ts";
import { backupRoutes } from "./backup.ts";
import { connectRoutes } from "./connect.ts";
import { handInRoutes } from "./hand-in.ts";
import { incidentRoutes } from "./incidents.ts";
import { invitationRoutes } from "./invitations.ts";
import { meRoutes } from "./me.ts";
import { membersRoutes } from "./members.ts";
import { passkeyRoutes } from "./passkeys.ts";
import { practiceRoutes } from "./practice.ts";
import { toAnswer } from "./problems.ts";
import { recordRoutes } from "./record.ts";
import { removalRoutes } from "./removals.ts";
import { newRouter } from "./router.ts";
import { sessionRoutes } from "./session.ts";
import { submissionRoutes } from "./submissions.ts";

const ROUTES: readonly ((services: Services) => OpenAPIHono<ApiEnv>)[] = [
  meRoutes,
  practiceRoutes,
  membersRoutes,
  invitationRoutes,
  sessionRoutes,
  passkeyRoutes,
  // Before /accounts/{id}: its addresses are of that form.
  connectRoutes,
  accountRoutes,
  handInRoutes,
  submissionRoutes,
  actRoutes,
  approvalLinkRoutes,
  afterwardsRoutes,
  incidentRoutes,
  recordRoutes,
  backupRoutes,
  removalRoutes,
];

const ABOUT = { openapi: "3.1.0", info: { title: "Chaperone", version: "1" }, servers: [{ url: "/api" }] };

/** Every route, behind every guard. */
export function createApi(services: Services): Hono {
  const { publicUrl, store, log } = services;
  const api = new Hono<ApiEnv>();
  api.use(dataHeaders, ownPageOnly(publicUrl), knownContentOnly, limitedSize, wholeTextOnly);
  api.use(async (context, next) => {
    const token = readSessionCookie(context, publicUrl);
    context.set("who", token === undefined ? null : await findSession(store.db, token, services.now()));
    return next();
  });
  const router = newRouter();
  for (const routes of ROUTES) router.route("/", routes(services));
  let described: object | null = null;
  router.get("/openapi.json", (context) => {
    // Takes longer than most answers, and never changes while this runs.
    described ??= router.getOpenAPI31Document(ABOUT);
    return context.json(described);
  });
  api.route("/", router);
  // Not the page's own "not here": whoever asks under /api is a program.
  api.all("*", () => {
    throw notFound();
  });
  api.onError(toAnswer(log));
  return api as unknown as Hono;
}

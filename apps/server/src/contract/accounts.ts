import { ACCOUNT_STATUSES, PURPOSES } from "@chaperone/store";
import { createRoute, z } from "@hono/zod-openapi";
import { anyone, member } from "./access.ts";
import { At, answers, body, byId, done, Id, line, Nothing } from "./common.ts";
import { Finding } from "./review.ts";

export const NETWORKS = ["bluesky", "mastodon"] as const;

const Purpose = z.enum(PURPOSES);

export const Account = z
  .object({
    id: Id,
    network: z.enum(NETWORKS),
    /** Which server of the network: "mastodon.example". */
    service: z.string(),
    handle: z.string(),
    purpose: Purpose,
    status: z.enum(ACCOUNT_STATUSES),
    /** Whose it is; others of the practice see it, and cannot publish with it. */
    person: z.object({ id: Id, name: z.string() }),
    isMine: z.boolean(),
    /** As the network gave them when it was last asked. */
    limits: z.record(z.string(), z.unknown()).nullable(),
    connectedAt: At,
  })
  .openapi("Account");

/** A host by its name: "mastodon.example", with or without https:// before it. */
const Server = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?:https:\/\/)?[a-z0-9.-]+(?::\d{1,5})?\/?$|^http:\/\/(?:localhost|127\.0\.0\.1):\d{1,5}\/?$/u, {
    error: "Give the server's name, such as mastodon.example.",
  });

/** Where to send the browser, so that the person says yes there. */
const Elsewhere = z.object({ url: z.string() });

export const listAccounts = createRoute({
  method: "get",
  path: "/accounts",
  middleware: member,
  responses: answers(z.object({ accounts: z.array(Account) }), "The practice's accounts"),
});

export const connectWithAppPassword = createRoute({
  method: "post",
  path: "/accounts/bluesky/app-password",
  middleware: member,
  request: body(
    z.object({
      service: Server.default("https://bsky.social"),
      identifier: line(253),
      appPassword: line(200),
      purpose: Purpose,
    }),
  ),
  responses: answers(Account, "The account, connected"),
});

export const beginBluesky = createRoute({
  method: "post",
  path: "/accounts/bluesky",
  middleware: member,
  request: body(z.object({ handle: line(253), purpose: Purpose })),
  responses: answers(Elsewhere, "Bluesky's own page"),
});

export const beginMastodon = createRoute({
  method: "post",
  path: "/accounts/mastodon",
  middleware: member,
  request: body(z.object({ instance: Server, purpose: Purpose })),
  responses: answers(Elsewhere, "The instance's own page"),
});

/** The network sends the browser back to here. It comes from another site, so it has no session with it. */
export const comeBack = createRoute({
  method: "get",
  path: "/accounts/{network}/return",
  middleware: anyone,
  request: { params: z.object({ network: z.enum(NETWORKS) }) },
  responses: { 302: { description: "Back to the page: #/accounts, with ?connected or ?problem behind it" } },
});

/** What Bluesky's servers read to know who asks; a desk on this machine needs none. */
export const blueskyClient = createRoute({
  method: "get",
  path: "/accounts/bluesky/client-metadata.json",
  middleware: anyone,
  responses: answers(z.record(z.string(), z.unknown()), "Client metadata of OAuth"),
});

export const changeAccount = createRoute({
  method: "patch",
  path: "/accounts/{id}",
  middleware: member,
  request: { ...byId, ...body(z.object({ purpose: Purpose })) },
  responses: answers(Account, "The account as it now is"),
});

export const AccountCheck = z
  .object({
    account: Account,
    profile: z.object({ displayName: z.string(), bio: z.string() }).nullable(),
    /** What the checker says of the profile's text, as a professional's; none where it could not be read. */
    findings: z.array(Finding),
  })
  .openapi("AccountCheck");

export const checkAccount = createRoute({
  method: "post",
  path: "/accounts/{id}/check",
  middleware: member,
  request: { ...byId, ...body(Nothing) },
  responses: answers(AccountCheck, "Whether it is still connected, and what its profile says"),
});

export const removeAccount = createRoute({
  method: "delete",
  path: "/accounts/{id}",
  middleware: member,
  request: byId,
  responses: done,
});

import { VISIBILITIES } from "@chaperone/core";
import { APPROVAL_DECISIONS } from "@chaperone/store";
import { createRoute, z } from "@hono/zod-openapi";
import { anyone } from "./access.ts";
import { NETWORKS } from "./accounts.ts";
import { At, answers, body, done, line, Token, words } from "./common.ts";
import { Finding } from "./review.ts";
import { WordChange } from "./submissions.ts";

const byToken = { params: z.object({ token: Token }) };

/** What somebody without an account is shown, and no more. */
export const ToApprove = z
  .object({
    practice: z.string(),
    author: z.string(),
    text: z.string(),
    inReplyTo: z.string().nullable(),
    visibility: z.enum(VISIBILITIES),
    contentWarning: z.string().nullable(),
    accounts: z.array(z.object({ network: z.enum(NETWORKS), handle: z.string() })),
    /** As data: addresses, since the link alone opens no other address here. */
    pictures: z.array(z.object({ alt: z.string(), type: z.string(), base64: z.string() })),
    findings: z.array(Finding),
    changes: z.array(WordChange).nullable(),
    dueAt: At.nullable(),
    expiresAt: At,
  })
  .openapi("ToApprove");

export const readByLink = createRoute({
  method: "get",
  path: "/approve/{token}",
  middleware: anyone,
  request: byToken,
  responses: answers(ToApprove, "What is to be decided on"),
});

export const decideByLink = createRoute({
  method: "post",
  path: "/approve/{token}",
  middleware: anyone,
  request: {
    ...byToken,
    ...body(
      z
        .object({
          decision: z.enum(APPROVAL_DECISIONS),
          name: line(120),
          comment: words(2_000).nullable(),
        })
        .refine(({ decision, comment }) => decision === "approved" || comment !== null, {
          path: ["comment"],
          error: "Say why, so that the author can do better.",
        }),
    ),
  },
  responses: done,
});

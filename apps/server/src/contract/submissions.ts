import { DRAFT_KINDS, IMAGE_FORMATS, PLATFORMS, VISIBILITIES } from "@chaperone/core";
import {
  ACCOUNT_STATUSES,
  APPROVAL_DECISIONS,
  CORRECTION_KINDS,
  HOLD_REASONS,
  PART_STATES,
  PUBLICATION_STATES,
  PURPOSES,
  SUBMISSION_STATES,
} from "@chaperone/store";
import { createRoute, z } from "@hono/zod-openapi";
import { approver, member } from "./access.ts";
import { NETWORKS } from "./accounts.ts";
import {
  At,
  answers,
  body,
  byId,
  Id,
  line,
  Nothing,
  pageBefore,
  TimeZone,
  WebAddress,
  words,
} from "./common.ts";
import { NewLink } from "./people.ts";
import { Decision, Review } from "./review.ts";

const STATE_LIST = new RegExp(
  `^(?:${SUBMISSION_STATES.join("|")})(?:,(?:${SUBMISSION_STATES.join("|")}))*$`,
  "u",
);

/** A wall clock's time, "2026-11-23T08:00"; the time zone says which wall. */
const LocalTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u, "A time is written 2026-11-23T08:00.");

/** What was seen in a picture, as the page's own look reported it. */
const PictureReport = z
  .looseObject({
    format: z.enum(IMAGE_FORMATS),
    width: z.number(),
    height: z.number(),
    frames: z.number(),
    sightings: z.array(z.looseObject({ kind: z.string() })).max(2_000),
    coverage: z.array(z.looseObject({ detector: z.string() })).max(100),
  })
  .openapi("PictureReport");

/** A draft on its way out, as the author sees it. The pictures come beside it, in the same order. */
export const HandIn = z
  .object({
    text: z.string().max(50_000),
    kind: z.enum(DRAFT_KINDS),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .nullable(),
    inReplyTo: z.object({ text: z.string().max(50_000), url: WebAddress.nullable() }).nullable(),
    accounts: z.array(Id).min(1).max(20),
    /** Null: as soon as it may. */
    sendAt: LocalTime.nullable(),
    timeZone: TimeZone,
    /** Of a draft handed in before: this becomes its next version. */
    draftId: Id.nullable(),
    decisions: z.array(Decision).max(500),
    pictures: z.array(z.object({ alt: z.string().max(10_000), report: PictureReport })).max(20),
    /** The author's own choice; a "must" that was kept is held all the same. */
    skipHold: z.boolean(),
    /** What the author was asked and said yes to: answers with the code "question" ask. */
    confirmed: z
      .array(z.enum(["personal-account"]))
      .max(10)
      .default([]),
    /** Null: everybody. */
    visibility: z.enum(VISIBILITIES).nullable(),
    contentWarning: line(500).nullable(),
  })
  .openapi("HandIn");
export type HandIn = z.infer<typeof HandIn>;

/** Sent as multipart/form-data: one JSON field and the files. */
const HandInForm = z.object({
  submission: z.string().openapi({ description: "A HandIn as JSON" }),
  picture: z
    .union([z.instanceof(File), z.array(z.instanceof(File))])
    .optional()
    .openapi({ type: "array", items: { type: "string", format: "binary" } }),
});

/** How far it had spread at a time. */
export const Counts = z
  .object({ at: At, likes: z.number(), reposts: z.number(), replies: z.number(), quotes: z.number() })
  .openapi("Counts");

export const Part = z
  .object({
    id: Id,
    position: z.number().int(),
    text: z.string(),
    state: z.enum(PART_STATES),
    url: z.string().nullable(),
    sentAt: At.nullable(),
    /** The newest. */
    counts: Counts.nullable(),
  })
  .openapi("Part");

export const Correction = z
  .object({
    id: Id,
    partId: Id,
    kind: z.enum(CORRECTION_KINDS),
    state: z.enum(PART_STATES),
    reason: z.string(),
    /** Of the reply, where it is one. */
    url: z.string().nullable(),
    lastErrorCode: z.string().nullable(),
    createdAt: At,
  })
  .openapi("Correction");

export const Publication = z
  .object({
    id: Id,
    account: z.object({
      id: Id,
      network: z.enum(NETWORKS),
      handle: z.string(),
      purpose: z.enum(PURPOSES),
      status: z.enum(ACCOUNT_STATUSES),
    }),
    state: z.enum(PUBLICATION_STATES),
    attempts: z.number().int(),
    /** A stable code; the page has words for it. */
    lastErrorCode: z.string().nullable(),
    settledAt: At.nullable(),
    /** It was stopped because its account was signed out, which is connected again; nothing of it is there. */
    mayTryAgain: z.boolean(),
    parts: z.array(Part),
    corrections: z.array(Correction),
  })
  .openapi("Publication");

export const Hold = z
  .object({ id: Id, reason: z.enum(HOLD_REASONS), until: At, skippedAt: At.nullable(), maySkip: z.boolean() })
  .openapi("Hold");

export const Approval = z
  .object({
    id: Id,
    decision: z.enum(APPROVAL_DECISIONS),
    comment: z.string().nullable(),
    /** Null where it came by a link. */
    by: z.object({ id: Id, name: z.string() }).nullable(),
    createdAt: At,
  })
  .openapi("Approval");

/** As the queue shows it. */
export const SubmissionSummary = z
  .object({
    id: Id,
    draftId: Id,
    versionId: Id,
    versionNumber: z.number().int(),
    state: z.enum(SUBMISSION_STATES),
    text: z.string(),
    author: z.object({ id: Id, name: z.string() }),
    isMine: z.boolean(),
    sendAt: At.nullable(),
    dueAt: At.nullable(),
    timeZone: z.string(),
    heldUntil: At.nullable(),
    createdAt: At,
    settledAt: At.nullable(),
    /** Why it was stopped, as a stable code. */
    note: z.string().nullable(),
    /** Whether the person who asks may decide on it. */
    mayApprove: z.boolean(),
    publications: z.array(Publication),
  })
  .openapi("SubmissionSummary");

export const Picture = z
  .object({
    id: Id,
    alt: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    type: z.string(),
    /** On this server, for the person who may see the submission. */
    url: z.string(),
  })
  .openapi("Picture");

/** A run of words that stayed, came or went. */
export const WordChange = z
  .object({ kind: z.enum(["same", "removed", "added"]), text: z.string() })
  .openapi("WordChange");

export const Submission = SubmissionSummary.extend({
  kind: z.enum(DRAFT_KINDS),
  platforms: z.array(z.enum(PLATFORMS)),
  language: z.string().nullable(),
  inReplyTo: z.object({ text: z.string(), url: z.string().nullable() }).nullable(),
  visibility: z.enum(VISIBILITIES),
  contentWarning: z.string().nullable(),
  pictures: z.array(Picture),
  reviews: z.array(Review),
  holds: z.array(Hold),
  approvals: z.array(Approval),
  /** Against the version handed in before; null where it is the first. */
  changes: z.array(WordChange).nullable(),
}).openapi("Submission");

export const handIn = createRoute({
  method: "post",
  path: "/submissions",
  middleware: member,
  request: { body: { required: true, content: { "multipart/form-data": { schema: HandInForm } } } },
  responses: answers(Submission, "Handed in: held, waiting or scheduled"),
});

export const listSubmissions = createRoute({
  method: "get",
  path: "/submissions",
  middleware: member,
  request: {
    query: z.object({
      /** Several with commas between. */
      state: z.string().regex(STATE_LIST, "Name states, with commas between.").optional(),
      ...pageBefore(At),
    }),
  },
  responses: answers(
    z.object({ submissions: z.array(SubmissionSummary), next: At.nullable() }),
    "Newest first; `next` is the `before` of the next page",
  ),
});

export const readSubmission = createRoute({
  method: "get",
  path: "/submissions/{id}",
  middleware: member,
  request: byId,
  responses: answers(Submission, "All there is about it"),
});

export const readPicture = createRoute({
  method: "get",
  path: "/pictures/{id}",
  middleware: member,
  request: byId,
  responses: { 200: { description: "The picture itself", content: { "image/*": { schema: z.string() } } } },
});

const act = <S extends z.ZodType>(verb: string, schema: S, description: string) =>
  ({
    method: "post",
    path: `/submissions/{id}/${verb}`,
    request: { ...byId, ...body(schema) },
    responses: answers(Submission, description),
  }) as const;

export const skipHold = createRoute({
  ...act("skip-hold", z.object({ holdId: Id }), "Without that hold"),
  path: "/submissions/{id}/skip-hold",
  middleware: member,
});
export const cancel = createRoute({
  ...act("cancel", Nothing, "Cancelled: it does not go out"),
  path: "/submissions/{id}/cancel",
  middleware: member,
});
export const reschedule = createRoute({
  ...act("reschedule", z.object({ sendAt: LocalTime.nullable(), timeZone: TimeZone }), "At its new time"),
  path: "/submissions/{id}/reschedule",
  middleware: member,
});
export const approve = createRoute({
  ...act("approve", z.object({ versionId: Id, comment: words(2_000).nullable() }), "Approved"),
  path: "/submissions/{id}/approve",
  middleware: approver,
});
export const reject = createRoute({
  ...act("reject", z.object({ versionId: Id, comment: words(2_000) }), "Rejected, with the reason"),
  path: "/submissions/{id}/reject",
  middleware: approver,
});
export const withdraw = createRoute({
  ...act("withdraw", z.object({ reason: words(2_000) }), "Every part is deleted everywhere, last first"),
  path: "/submissions/{id}/withdraw",
  middleware: member,
});

export const newApprovalLink = createRoute({
  method: "post",
  path: "/submissions/{id}/approval-links",
  middleware: member,
  request: { ...byId, ...body(Nothing) },
  responses: answers(NewLink, "A link that decides once and expires; shown this once"),
});

export const settle = createRoute({
  method: "post",
  path: "/publications/{id}/settle",
  middleware: member,
  request: {
    ...byId,
    ...body(
      z.discriminatedUnion("outcome", [
        z.object({ outcome: z.literal("there"), url: WebAddress }),
        z.object({ outcome: z.literal("not-there"), again: z.boolean().default(false) }),
        z.object({ outcome: z.literal("look-again") }),
      ]),
    ),
  },
  responses: answers(Submission, "What is known of it now"),
});

export const tryAgain = createRoute({
  method: "post",
  path: "/publications/{id}/try-again",
  middleware: member,
  request: { ...byId, ...body(Nothing) },
  responses: answers(Submission, "On its way again, once it is checked"),
});

export const correct = createRoute({
  method: "post",
  path: "/parts/{id}/correct",
  middleware: member,
  request: {
    ...byId,
    ...body(
      z.object({
        kind: z.enum(["reply", "edit"]),
        text: z.string().trim().min(1).max(50_000),
        reason: words(2_000),
        decisions: z.array(Decision).max(500),
      }),
    ),
  },
  responses: answers(Submission, "Corrected, or on its way to be"),
});

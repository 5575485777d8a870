import { createRoute, z } from "@hono/zod-openapi";
import { approver, manager, member } from "./access.ts";
import { At, answers, body, byId, done, Id, Nothing, pageBefore } from "./common.ts";
import { Counts, SubmissionSummary } from "./submissions.ts";

export const readHistory = createRoute({
  method: "get",
  path: "/history",
  middleware: member,
  request: {
    query: z.object({
      ...pageBefore(At),
    }),
  },
  responses: answers(
    z.object({ submissions: z.array(SubmissionSummary), next: At.nullable() }),
    "What went out, newest first, with the newest counts",
  ),
});

export const readCounts = createRoute({
  method: "get",
  path: "/history/{id}/counts",
  middleware: member,
  request: byId,
  responses: answers(
    z.object({ parts: z.array(z.object({ partId: Id, counts: z.array(Counts) })) }),
    "Counts of a submission's parts over time",
  ),
});

/** One step of "I already posted it", in the order in which they help most. */
export const IncidentStep = z
  .object({
    id: z.string(),
    title: z.string(),
    what: z.string(),
    withinHours: z.number().nullable(),
    dueAt: At.nullable(),
    /** A text to begin from. */
    text: z.string().nullable(),
    sources: z.array(z.record(z.string(), z.unknown())),
    doneAt: At.nullable(),
  })
  .openapi("IncidentStep");

export const Incident = z
  .object({
    id: Id,
    /** Null where the post did not go out from here. */
    publicationId: Id.nullable(),
    createdAt: At,
    closedAt: At.nullable(),
    steps: z.array(IncidentStep),
  })
  .openapi("Incident");

export const listIncidents = createRoute({
  method: "get",
  path: "/incidents",
  middleware: member,
  responses: answers(z.object({ incidents: z.array(Incident) }), "The person's own, newest first"),
});

export const beginIncident = createRoute({
  method: "post",
  path: "/incidents",
  middleware: member,
  request: body(z.object({ publicationId: Id.nullable() })),
  responses: answers(Incident, "The steps to take, in order"),
});

export const changeIncident = createRoute({
  method: "post",
  path: "/incidents/{id}/steps",
  middleware: member,
  request: {
    ...byId,
    ...body(
      z.object({
        step: z
          .string()
          .max(60)
          .regex(/^[a-z-]+$/u),
        done: z.boolean(),
      }),
    ),
  },
  responses: answers(Incident, "The steps and which are done"),
});

export const RecordEvent = z
  .object({
    seq: z.number().int(),
    at: At,
    actor: z.string(),
    actorName: z.string().nullable(),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.unknown()),
    previousHash: z.string(),
    hash: z.string(),
  })
  .openapi("RecordEvent");

export const readRecord = createRoute({
  method: "get",
  path: "/record",
  middleware: approver,
  request: {
    query: z.object({
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: answers(
    z.object({ events: z.array(RecordEvent), next: z.number().int().nullable() }),
    "The record, newest first",
  ),
});

export const verifyRecord = createRoute({
  method: "get",
  path: "/record/verify",
  middleware: approver,
  responses: answers(
    z.discriminatedUnion("whole", [
      z.object({ whole: z.literal(true), events: z.number().int(), lastHash: z.string() }),
      z.object({ whole: z.literal(false), seq: z.number().int(), fault: z.string(), why: z.string() }),
    ]),
    "Whether nothing of the record was changed, taken out or cut off",
  ),
});

export const downloadRecord = createRoute({
  method: "get",
  path: "/record/download",
  middleware: approver,
  responses: {
    200: {
      description: "The whole record, one event a line",
      content: { "application/octet-stream": { schema: z.string() } },
    },
  },
});

export const Notice = z
  .object({
    id: Id,
    kind: z.string(),
    /** Ids alone; what they stand for is asked for by its own route. */
    about: z.record(z.string(), z.unknown()),
    createdAt: At,
    seenAt: At.nullable(),
  })
  .openapi("Notice");

export const listNotices = createRoute({
  method: "get",
  path: "/notices",
  middleware: member,
  responses: answers(z.object({ notices: z.array(Notice) }), "The person's own, newest first"),
});

export const seeNotice = createRoute({
  method: "post",
  path: "/notices/{id}/seen",
  middleware: member,
  request: { ...byId, ...body(Nothing) },
  responses: done,
});

export const downloadBackup = createRoute({
  method: "get",
  path: "/backup",
  middleware: manager,
  responses: {
    200: {
      description: "A backup for chaperone restore",
      content: { "application/octet-stream": { schema: z.string() } },
    },
  },
});

import * as contract from "../contract/submissions.ts";
import { originOf } from "../guards.ts";
import { submissionFor } from "../queue/submission.ts";
import { mustSee, submissionOfPart, submissionOfPublication } from "../queue/visible.ts";
import type { Services } from "../services.ts";
import { ApiError } from "./api-error.ts";
import { newRouter, whoAsks } from "./router.ts";

/** What people do with a submission before it goes out. Who may do what is the desk's to say. */
export const actRoutes = ({ store: { db }, desk, publicUrl }: Services) =>
  newRouter()
    .openapi(contract.skipHold, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      await desk.skipHold({ submissionId: id, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.cancel, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      await desk.cancel({ submissionId: id, personId: who.personId });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.reschedule, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      await desk.reschedule({ submissionId: id, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.approve, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      await desk.approve({ submissionId: id, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.reject, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      await desk.reject({ submissionId: id, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.newApprovalLink, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      // On one machine there is nobody else who could open it.
      if (publicUrl === null)
        throw new ApiError(
          409,
          "one-person",
          "Nobody else can reach this desk. Set PUBLIC_URL to have others approve.",
        );
      const { token, expiresAt } = await desk.newLink({ submissionId: id, personId: who.personId });
      const url = `${originOf(context, publicUrl)}/#approve=${token}`;
      return context.json({ url, expiresAt: expiresAt.toISOString() }, 200);
    })
    .openapi(contract.withdraw, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await mustSee(db, who, id);
      await desk.withdraw({ submissionId: id, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.settle, async (context) => {
      const who = whoAsks(context);
      const publicationId = context.req.valid("param").id;
      const id = await submissionOfPublication(db, who, publicationId);
      await desk.settle({ publicationId, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    })
    .openapi(contract.correct, async (context) => {
      const who = whoAsks(context);
      const partId = context.req.valid("param").id;
      const id = await submissionOfPart(db, who, partId);
      await desk.correct({ partId, personId: who.personId, ...context.req.valid("json") });
      return context.json(await submissionFor(db, who, id), 200);
    });

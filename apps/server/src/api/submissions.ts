import { SUBMISSION_STATES } from "@chaperone/store";
import * as contract from "../contract/submissions.ts";
import { submissionFor } from "../queue/submission.ts";
import { pageOf } from "../queue/summaries.ts";
import { visibleSubmissions } from "../queue/visible.ts";
import type { Services } from "../services.ts";
import { notFound } from "./api-error.ts";
import { newRouter, whoAsks } from "./router.ts";

/** What is on its way, to look at. */
export const submissionRoutes = ({ store: { db } }: Services) =>
  newRouter()
    .openapi(contract.listSubmissions, async (context) => {
      const { state, before, limit } = context.req.valid("query");
      const states = SUBMISSION_STATES.filter((one) => state?.split(",").includes(one) ?? true);
      const which = { states, before: before ? new Date(before) : undefined, limit };
      return context.json(await pageOf(db, whoAsks(context), which), 200);
    })
    .openapi(contract.readSubmission, async (context) =>
      context.json(await submissionFor(db, whoAsks(context), context.req.valid("param").id), 200),
    )
    .openapi(contract.readPicture, async (context) => {
      const picture = await visibleSubmissions(db, whoAsks(context))
        .innerJoin("pictures", "pictures.versionId", "submissions.versionId")
        .where("pictures.id", "=", context.req.valid("param").id)
        .select(["pictures.bytes", "pictures.type"])
        .executeTakeFirst();
      if (!picture) throw notFound();
      // It never changes; but whoever signs out takes it along.
      return context.body(new Uint8Array(picture.bytes), 200, { "Content-Type": picture.type });
    });

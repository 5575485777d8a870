import type { Context } from "hono";
import type { ApiEnv } from "../contract/access.ts";
import * as contract from "../contract/submissions.ts";
import { originOf } from "../guards.ts";
import { submissionFor } from "../queue/submission.ts";
import { mustSee, submissionOfPart, submissionOfPublication } from "../queue/visible.ts";
import type { Services } from "../services.ts";
import { ApiError } from "./api-error.ts";
import { newRouter, whoAsks } from "./router.ts";

/** What people do with a submission before and after it goes out. Who may do what is the desk's to say. */
export const actRoutes = ({ store: { db }, desk, publicUrl }: Services) => {
  /** Does something with a submission this person may see, and shows it as it then is. */
  const acted = async (
    context: Context<ApiEnv>,
    submissionId: string,
    act: (asked: { submissionId: string; personId: string }) => Promise<unknown>,
  ) => {
    const who = whoAsks(context);
    await mustSee(db, who, submissionId);
    await act({ submissionId, personId: who.personId });
    return context.json(await submissionFor(db, who, submissionId), 200);
  };
  return newRouter()
    .openapi(contract.skipHold, (context) =>
      acted(context, context.req.valid("param").id, (asked) =>
        desk.skipHold({ ...asked, ...context.req.valid("json") }),
      ),
    )
    .openapi(contract.cancel, (context) => acted(context, context.req.valid("param").id, desk.cancel))
    .openapi(contract.reschedule, (context) =>
      acted(context, context.req.valid("param").id, (asked) =>
        desk.reschedule({ ...asked, ...context.req.valid("json") }),
      ),
    )
    .openapi(contract.approve, (context) =>
      acted(context, context.req.valid("param").id, (asked) =>
        desk.approve({ ...asked, ...context.req.valid("json") }),
      ),
    )
    .openapi(contract.reject, (context) =>
      acted(context, context.req.valid("param").id, (asked) =>
        desk.reject({ ...asked, ...context.req.valid("json") }),
      ),
    )
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
    .openapi(contract.withdraw, (context) =>
      acted(context, context.req.valid("param").id, (asked) =>
        desk.withdraw({ ...asked, ...context.req.valid("json") }),
      ),
    )
    .openapi(contract.settle, async (context) => {
      const { id: publicationId } = context.req.valid("param");
      const id = await submissionOfPublication(db, whoAsks(context), publicationId);
      return acted(context, id, ({ personId }) =>
        desk.settle({ publicationId, personId, ...context.req.valid("json") }),
      );
    })
    .openapi(contract.tryAgain, async (context) => {
      const { id: publicationId } = context.req.valid("param");
      const id = await submissionOfPublication(db, whoAsks(context), publicationId);
      return acted(context, id, ({ personId }) => desk.tryAgain({ publicationId, personId }));
    })
    .openapi(contract.correct, async (context) => {
      const { id: partId } = context.req.valid("param");
      const id = await submissionOfPart(db, whoAsks(context), partId);
      return acted(context, id, ({ personId }) =>
        desk.correct({ partId, personId, ...context.req.valid("json") }),
      );
    });
};

import * as contract from "../contract/session.ts";
import type { Services } from "../services.ts";
import { dropSessionCookie, setSessionCookie } from "../sessions/cookie.ts";
import { beginSession, endSession, LIFETIME } from "../sessions/sessions.ts";
import { ApiError, notFound } from "./api-error.ts";
import { DONE, newRouter, whoAsks } from "./router.ts";

/** The way in for the one person of this machine, and the way out for everybody. */
export const sessionRoutes = ({ store: { db }, publicUrl, openingLink, firstPerson, now }: Services) =>
  newRouter()
    .openapi(contract.openDesk, async (context) => {
      if (openingLink === null || firstPerson === null) throw notFound();
      const isTaken = openingLink.take(context.req.valid("json").token);
      if (!isTaken && context.get("who") === null)
        throw new ApiError(
          403,
          "link-used",
          "This address was opened before. Use that browser, or stop Chaperone and start it again for a new one.",
        );
      if (isTaken) {
        const token = await beginSession(db, firstPerson, now(), LIFETIME.desk);
        setSessionCookie(context, publicUrl, token, LIFETIME.desk);
      }
      return context.json(DONE, 200);
    })
    .openapi(contract.signOut, async (context) => {
      await endSession(db, whoAsks(context).sessionHash, now());
      dropSessionCookie(context, publicUrl);
      return context.json(DONE, 200);
    });

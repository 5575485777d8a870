import type { Role } from "@chaperone/store";
import type { MiddlewareHandler } from "hono";
import { ApiError } from "../api/api-error.ts";

/** Who asks: a member of a practice, by a session that still holds. */
export interface Who {
  readonly personId: string;
  readonly practiceId: string;
  readonly role: Role;
  /** Of the session that was shown; null on routes that need none. */
  readonly sessionHash: string;
}

export interface ApiEnv {
  Variables: { who: Who | null };
}

type Access = MiddlewareHandler<ApiEnv>;

/** Before sign-in, or by a link that is its own proof. */
export const anyone: Access = (_context, next) => next();

const only =
  (roles: readonly Role[] | null, sentence: string): Access =>
  (context, next) => {
    const who = context.get("who");
    if (who === null)
      throw new ApiError(401, "not-signed-in", "Open Chaperone again from its own address, or sign in.");
    if (roles !== null && !roles.includes(who.role)) throw new ApiError(403, "not-allowed", sentence);
    return next();
  };

export const member: Access = only(null, "");
export const approver: Access = only(
  ["approver", "manager"],
  "Only an approver or a manager of the practice can do this.",
);
export const manager: Access = only(["manager"], "Only a manager of the practice can do this.");

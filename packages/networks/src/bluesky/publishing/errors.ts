import { XRPCError } from "@atproto/api";
import { PublishError } from "../../publishing/error.ts";
import { publishErrorIn } from "../../publishing/guarded-fetch.ts";

const SIGNED_OUT = new Set(["ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"]);
const SUSPENDED = new Set(["AccountTakedown", "AccountSuspended", "AccountDeactivated", "RepoDeactivated"]);

/** What the client threw, as a `PublishError`. An answer nobody can read means `doubt`. */
export function refusalOf(error: unknown, doubt: "later" | "unknown" = "later"): PublishError {
  const ours = publishErrorIn(error);
  if (ours) return ours;
  // A defect of ours, or an answer of another shape.
  if (!(error instanceof XRPCError) || error.status < 200)
    return new PublishError(doubt, "answer-unreadable");
  if (SUSPENDED.has(error.error)) return new PublishError("signed-out", "suspended");
  if (error.status === 401 || SIGNED_OUT.has(error.error))
    return new PublishError("signed-out", "signed-out");
  if (error.status === 403) return new PublishError("refused", "not-allowed");
  if (error.error === "BlobTooLarge" || error.status === 413)
    return new PublishError("refused", "picture-too-big");
  return new PublishError("refused", "refused");
}

/** The record's name where an answer says that it has no such record. */
export const isNotThere = (error: unknown): boolean =>
  error instanceof XRPCError &&
  (error.error === "RecordNotFound" ||
    (error.status === 400 && /could not (?:locate|find)/iu.test(error.message)));

export const isAlreadyThere = (error: unknown): boolean =>
  error instanceof XRPCError && error.error === "InvalidSwap";

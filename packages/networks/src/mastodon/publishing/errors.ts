import { MastoHttpError } from "masto";
import { PublishError } from "../../publishing/error.ts";
import { publishErrorIn } from "../../publishing/guarded-fetch.ts";

/** What the client threw, as a `PublishError`. An answer nobody can read means `doubt`. */
export function refusalOf(error: unknown, doubt: "later" | "unknown" = "later"): PublishError {
  const ours = publishErrorIn(error);
  if (ours) return ours;
  if (!(error instanceof MastoHttpError)) return new PublishError(doubt, "answer-unreadable");
  switch (error.statusCode) {
    case 401:
      return new PublishError("signed-out", "signed-out");
    case 403:
      return isSuspended(error.message)
        ? new PublishError("signed-out", "suspended")
        : new PublishError("refused", "not-allowed");
    case 404:
    case 410:
      return new PublishError("refused", "not-there");
    case 413:
      return new PublishError("refused", "picture-too-big");
    case 422:
      return /finished processing/iu.test(error.message)
        ? new PublishError("later", "picture-not-ready")
        : new PublishError("refused", "refused");
    default:
      return new PublishError("refused", "refused");
  }
}

/** As Mastodon words it: suspended, disabled, or waiting to be let in. */
const isSuspended = (said: string): boolean => /disabled|suspended|pending|confirm/iu.test(said);

export const isNotThere = (error: unknown): boolean =>
  error instanceof MastoHttpError && (error.statusCode === 404 || error.statusCode === 410);

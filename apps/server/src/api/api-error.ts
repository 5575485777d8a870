import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A request that is refused. The sentence is for the person; it never holds what they wrote. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly about: readonly string[];

  constructor(status: ContentfulStatusCode, code: string, sentence: string, about: readonly string[] = []) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.about = about;
  }
}

export const notFound = (): ApiError =>
  new ApiError(404, "not-found", "It is not here: it may have been removed, or belong to somebody else.");

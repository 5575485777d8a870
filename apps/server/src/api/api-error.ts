import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A request that is refused. The sentence is for the person; it never holds what they wrote. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: ContentfulStatusCode;
  readonly code: string;

  constructor(status: ContentfulStatusCode, code: string, sentence: string) {
    super(sentence);
    this.status = status;
    this.code = code;
  }
}

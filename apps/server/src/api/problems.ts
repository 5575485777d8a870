import { DeskError, type DeskErrorCode } from "@chaperone/desk";
import { PublishError } from "@chaperone/networks/publishing";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../contract/common.ts";
import { describeError, type Logger } from "../log.ts";
import { ApiError } from "./api-error.ts";

const OF_DESK: Readonly<Record<DeskErrorCode, ContentfulStatusCode>> = {
  "not-found": 404,
  "not-allowed": 403,
  "too-late": 409,
  "bad-input": 400,
  undecided: 409,
  question: 409,
};

/** What went wrong, as an answer. What was not foreseen is logged by its name and told without any detail. */
export const toAnswer =
  (log: Logger) =>
  (error: Error, context: Context): Response => {
    const { status, ...problem } = toProblem(error);
    if (status >= 500) log.error({ error: describeError(error) });
    return context.json({ error: problem } satisfies Problem, status);
  };

function toProblem(error: Error): Problem["error"] & { status: ContentfulStatusCode } {
  if (error instanceof ApiError)
    return { status: error.status, code: error.code, sentence: error.message, about: [...error.about] };
  if (error instanceof DeskError)
    return {
      status: OF_DESK[error.code],
      code: error.code,
      sentence: error.message,
      about: [...error.about],
      reason: error.reason,
      values: { ...error.values },
    };
  if (error instanceof PublishError)
    return { status: 422, code: `network-${error.code}`, sentence: error.message, about: [] };
  if (error instanceof HTTPException && error.status < 500)
    return { status: 400, code: "bad-input", sentence: "What was sent could not be read.", about: [] };
  return {
    status: 500,
    code: "fault",
    sentence: "That is a fault in Chaperone, not in what you did.",
    about: [],
  };
}

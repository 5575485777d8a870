import { JetStreamApiError } from "@nats-io/jetstream";
import { errors } from "@nats-io/transport-node";

/** Why something went wrong, in words that hold nothing of a message: the library's own may quote a subject. */
export function reasonOf(error: unknown): string {
  if (error instanceof JetStreamApiError) return `JetStream error ${error.code}`;
  if (error instanceof errors.AuthorizationError) return "the servers refused to let it in";
  if (error instanceof errors.PermissionViolationError) return `it may not ${error.operation}`;
  if (error instanceof errors.TimeoutError) return "no answer in time";
  if (!(error instanceof Error)) return "an unknown error";
  if (error.cause instanceof errors.NoRespondersError) return "no JetStream answered";
  if (error.cause instanceof errors.PermissionViolationError) return reasonOf(error.cause);
  return codeOf(error) ?? codeOf(error.cause) ?? error.name;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

export const isRefused = (error: unknown): boolean => error instanceof errors.AuthorizationError;

/** Whether JetStream answered with one of its numbered errors. */
export const hasCode = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof JetStreamApiError && codes.includes(error.code);

import type { Connection } from "../../publishing/publisher.ts";
import { type Agent, agentFor, credentialsOf } from "./agent.ts";
import { refusalOf } from "./errors.ts";

/** Does something with an account's client; whatever goes wrong is thrown as the `PublishError` it means. */
export async function using<Result>(
  connection: Connection,
  work: (agent: Agent) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  credentialsOf(connection);
  try {
    return await work(await agentFor(connection, signal));
  } catch (error) {
    throw refusalOf(error);
  }
}

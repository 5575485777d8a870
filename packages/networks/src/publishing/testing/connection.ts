import type { Credentials } from "../credentials.ts";
import type { Connection } from "../publisher.ts";

/** A connection to a stand-in that keeps refreshed credentials in `kept`. */
export interface TestConnection extends Connection {
  readonly kept: Credentials[];
}

export function testConnection(credentials: Credentials, changes: Partial<Connection> = {}): TestConnection {
  const kept: Credentials[] = [];
  return {
    credentials,
    kept,
    onCredentials: async (next) => void kept.push(next),
    now: () => new Date(),
    allowLoopback: true,
    timeout: 2_000,
    ...changes,
  };
}

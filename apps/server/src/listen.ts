import { once } from "node:events";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { StartError } from "./start-error.ts";

const FIRST_PORT = 4173;
const LAST_PORT = 4272;
/** This machine alone: a draft on screen is nobody else's business. */
const ADDRESS = "127.0.0.1";

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on the port asked for, or on the first free one from 4173.
 * @throws StartError when the port asked for is taken or not allowed.
 */
export async function listen(app: Hono, asked: number | null): Promise<Listening> {
  const ports = asked === null ? range(FIRST_PORT, LAST_PORT) : [asked];
  for (const port of ports) {
    const server = await tryPort(app, port);
    if (server) return listening(server);
  }
  throw new StartError(
    asked === null
      ? `No port from ${FIRST_PORT} to ${LAST_PORT} is free. Set PORT to one that is.`
      : `Port ${asked} is taken or not allowed. Set PORT to another, or leave it out.`,
  );
}

async function tryPort(app: Hono, port: number): Promise<Server | null> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: ADDRESS }) as Server;
  try {
    server.listen(port, ADDRESS);
    await once(server, "listening");
    return server;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

function listening(server: Server): Listening {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://${ADDRESS}:${port}/`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

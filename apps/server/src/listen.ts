import { once } from "node:events";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { StartError } from "./start-error.ts";

const FIRST_PORT = 4173;
const LAST_PORT = 4272;
/** This machine alone: a draft on screen is nobody else's business. */
const LOOPBACK = "127.0.0.1";
/** How long requests under way may take once nothing new is taken on. */
const PATIENCE_MS = 5_000;

/** What answers requests: an app, or what stands in for one while it loads. */
export interface Answering {
  fetch(request: Request, env: unknown): Response | Promise<Response>;
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on the port asked for, or on the first free one from 4173.
 * @throws StartError when the port asked for is taken or not allowed.
 */
export async function listen(app: Answering, asked: number | null, address = LOOPBACK): Promise<Listening> {
  const ports = asked === null ? range(FIRST_PORT, LAST_PORT) : [asked];
  for (const port of ports) {
    const server = await tryPort(app, port, address);
    if (server) return listening(server, address);
  }
  throw new StartError(
    asked === null
      ? `No port from ${FIRST_PORT} to ${LAST_PORT} is free. Set PORT to one that is.`
      : `Port ${asked} is taken or not allowed. Set PORT to another, or leave it out.`,
  );
}

async function tryPort(app: Answering, port: number, address: string): Promise<Server | null> {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    hostname: address,
  }) as Server;
  try {
    server.listen(port, address);
    await once(server, "listening");
    return server;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

function listening(server: Server, address: string): Listening {
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    url: `http://${address.includes(":") ? `[${address}]` : address}:${port}/`,
    async close() {
      const closed = once(server, "close");
      server.close();
      // Kept open by browsers, with nothing under way.
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      await closed;
      clearTimeout(late);
    },
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

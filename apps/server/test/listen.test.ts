import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { type Listening, listen } from "../src/listen.ts";

const app = createApp({ site: new Map() });
const open: Array<{ close(): unknown }> = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(port: number | null): Promise<Listening> {
  const server = await listen(app, port);
  open.push(server);
  return server;
}

async function occupy(port: number): Promise<number> {
  const server: Server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

describe("listening", () => {
  it("answers on this machine's own address", async () => {
    const { url } = await start(0);
    expect(new URL(url).hostname).toBe("127.0.0.1");
    expect((await fetch(url)).status).toBe(404);
  });

  it("takes the next port when one is in use", async () => {
    const first = await start(null);
    const second = await start(null);
    const ports = [first, second].map(({ url }) => Number(new URL(url).port));
    expect(ports[0]).toBeGreaterThanOrEqual(4173);
    expect(ports[1]).toBeGreaterThan(ports[0]!);
  });

  it("says so when the port asked for is taken", async () => {
    const port = await occupy(0);
    await expect(listen(app, port)).rejects.toMatchObject({
      name: "StartError",
      message: `Port ${port} is taken or not allowed. Set PORT to another, or leave it out.`,
    });
  });

  it("is gone once closed, open connections included", async () => {
    const server = await listen(app, 0);
    await fetch(server.url);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("answers what was asked before it closes", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const server = await listen({ fetch: () => promise }, 0);
    const asked = fetch(server.url);
    await new Promise((done) => setTimeout(done, 200));
    const closed = server.close();
    resolve(new Response("kept"));
    expect(await (await asked).text()).toBe("kept");
    await closed;
  });
});

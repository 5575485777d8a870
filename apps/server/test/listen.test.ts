import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
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
});

describe("the process", () => {
  it("prints one line with its address and ends cleanly on a signal", async () => {
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: "0" } });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    await once(child.stdout, "data");
    const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(output)?.[0] ?? "";
    expect((await fetch(address)).status).toBe(200);
    child.kill("SIGINT");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(output).toBe(`Chaperone is open at ${address} (stop with Ctrl+C)\n`);
  });
});

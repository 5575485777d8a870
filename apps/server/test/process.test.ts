import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newHome, type Started, startProcess } from "./lib/process.ts";
import { answered, visitor } from "./lib/visitor.ts";

let home: string;
let remove: () => void;
const started: Started[] = [];
beforeEach(() => {
  ({ home, remove } = newHome());
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await ended();
    }
  remove();
});

const start = (env: Readonly<Record<string, string>> = {}, ...args: string[]): Started => {
  const one = startProcess({ CHAPERONE_HOME: home, ...env }, ...args);
  started.push(one);
  return one;
};
const tokenIn = ({ output }: Started): string => /#open=([\w-]{43})/u.exec(output())?.[1] ?? "";
const at = (address: string) => visitor({ fetch: (request) => fetch(request) }, new URL(address).origin);

describe("the process", { timeout: 120_000 }, () => {
  it("prints one line with its address and ends cleanly on a signal", async () => {
    const one = start();
    const address = await one.address();
    expect((await fetch(address)).status).toBe(200);
    one.child.kill("SIGINT");
    one.child.kill("SIGTERM");
    expect(await one.ended()).toEqual([0, null]);
    const token = tokenIn(one);
    expect(token).not.toBe("");
    expect(one.output()).toBe(`Chaperone is open at ${address}#open=${token} (stop with Ctrl+C)\n`);
  });

  it("keeps what it keeps for its owner alone", async () => {
    await start().address();
    for (const path of [home, join(home, "database"), join(home, "key")])
      expect(statSync(path).mode & 0o077).toBe(0);
  });

  it("starts on the same folder after kill -9, with all that was there and the browser still signed in", async () => {
    const first = start();
    const page = at(await first.address());
    await answered(page.api.open.$post({ json: { token: tokenIn(first) } }));
    await answered(page.api.me.$patch({ json: { name: "Asha Mar" } }));
    const port = new URL(await first.address()).port;
    for (let turn = 0; turn < 2; turn++) {
      const last = started.at(-1)!;
      last.child.kill("SIGKILL");
      expect(await last.ended()).toEqual([null, "SIGKILL"]);
      expect(existsSync(join(home, "database", "lock"))).toBe(true);
      await start({ PORT: port }).address();
      expect(await answered(page.api.me.$get())).toMatchObject({
        signedIn: true,
        person: { name: "Asha Mar" },
      });
    }
  });

  it("leaves the folder to the one that has it, and says which", async () => {
    const first = start();
    await first.address();
    const second = start();
    expect(await second.ended()).toEqual([1, null]);
    expect(second.output()).toMatch(
      new RegExp(`^The database in .* is open in process ${first.child.pid} on .*Stop that one first`, "u"),
    );
    expect((await fetch(await first.address())).status).toBe(200);
  });

  it("starts with another key only where that is asked for", async () => {
    const first = start();
    await first.address();
    first.child.kill("SIGTERM");
    await first.ended();
    rmSync(join(home, "key"));
    const second = start();
    expect(await second.ended()).toEqual([1, null]);
    expect(second.output()).toMatch(/made with another key.*--new-key/u);
    await start({}, "--new-key").address();
  });

  it.each([
    { env: { PORT: "70000" }, says: /^PORT is "70000"/u },
    { env: { CHAPERONE_KEY: "short" }, says: /^CHAPERONE_KEY holds no key/u },
    { env: { DATABASE_URL: "postgres://desk:secret@127.0.0.1:1/desk" }, says: /does not answer/u },
  ])("says in one sentence why it does not start: $env", async ({ env, says }) => {
    const one = start(env);
    expect(await one.ended()).toEqual([1, null]);
    expect(one.output()).toMatch(says);
    expect(one.output()).not.toMatch(/secret|\n\s+at /u);
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockFolder } from "../src/database/lock.ts";
import { StoreError } from "../src/index.ts";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chaperone-lock-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that takes the lock, or says why not. */
async function inAnother(): Promise<{ said: string; child: ChildProcess }> {
  const lock = new URL("../src/database/lock.ts", import.meta.url).href;
  const code = `const { lockFolder } = await import(${JSON.stringify(lock)});
    try { await lockFolder(process.argv[1]); console.log("locked"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  for await (const said of createInterface({ input: child.stdout! })) return { said, child };
  throw new Error("the other process said nothing");
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));
const holder = (more: object) =>
  writeFileSync(
    join(folder, "lock"),
    JSON.stringify({ id: "x", pid: 1, host: hostname(), started: null, ...more }),
  );

it("keeps a second one out, in this process and in others, until it is given free", async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(StoreError);
  const { said } = await inAnother();
  expect(said).toContain(`is open in process ${process.pid} on ${hostname()}`);
  expect(said).toContain("DATABASE_URL");
  await unlock();
  expect((await inAnother()).said).toBe("locked");
}, 30_000);

it("is free again when its process was killed", async () => {
  const { said, child } = await inAnother();
  expect(said).toBe("locked");
  await expect(lockFolder(folder)).rejects.toThrow(`process ${child.pid}`);
  const end = ended(child);
  child.kill("SIGKILL");
  await end;
  const unlock = await lockFolder(folder);
  await unlock();
  expect(readdirSync(folder)).toEqual([]);
}, 30_000);

it("goes to one only of many that find a left-over lock", async () => {
  holder({ pid: 4_194_300 });
  const said = (await Promise.all(Array.from({ length: 5 }, inAnother))).map((one) => one.said);
  expect(said.filter((each) => each === "locked")).toHaveLength(1);
  expect(said.filter((each) => each.includes("is open in"))).toHaveLength(4);
}, 60_000);

it.runIf(process.platform === "linux")("is free where another process has the number now", async () => {
  holder({ pid: process.ppid, started: "1" });
  await (await lockFolder(folder))();
});

it("waits a minute for another machine that shares the folder", async () => {
  holder({ host: "another-machine" });
  await expect(lockFolder(folder)).rejects.toThrow("on another-machine");
  const old = new Date(Date.now() - 61_000);
  utimesSync(join(folder, "lock"), old, old);
  await (await lockFolder(folder))();
});

it("takes a damaged lock for a left-over one", async () => {
  writeFileSync(join(folder, "lock"), "{");
  const unlock = await lockFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
  await unlock();
});

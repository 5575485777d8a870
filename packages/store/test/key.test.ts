import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadKey } from "../src/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chaperone-key-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const onPosix = process.platform !== "win32";

it("makes a key once, for the owner only, in a folder for the owner only", () => {
  const file = join(folder, "home", "key");
  const key = loadKey({ file });
  expect(key.symmetricKeySize).toBe(32);
  expect(loadKey({ file }).equals(key)).toBe(true);
  expect(loadKey({ env: readFileSync(file, "utf8") }).equals(key)).toBe(true);
  expect(readdirSync(join(folder, "home"))).toEqual(["key"]);
  if (!onPosix) return;
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "home")).mode & 0o777).toBe(0o700);
});

it.runIf(onPosix)("refuses a file that others may read, write or run", () => {
  const file = join(folder, "key");
  loadKey({ file });
  for (const mode of [0o640, 0o604, 0o644, 0o660, 0o601, 0o610, 0o777]) {
    chmodSync(file, mode);
    expect(() => loadKey({ file })).toThrow(`chmod 600 "${file}"`);
  }
  for (const mode of [0o600, 0o400]) {
    chmodSync(file, mode);
    expect(() => loadKey({ file })).not.toThrow();
  }
});

it.each([
  ["nothing", ""],
  ["too short", Buffer.alloc(31).toString("base64")],
  ["too long", Buffer.alloc(33).toString("base64")],
  ["no base64", "x".repeat(44)],
  ["two keys", `${Buffer.alloc(32).toString("base64")}\n${Buffer.alloc(32).toString("base64")}`],
  ["hexadecimal", Buffer.alloc(32, 1).toString("hex")],
])("refuses a key of %s, in words that do not show it", (_what, text) => {
  const file = join(folder, "key");
  writeFileSync(file, text, { mode: 0o600 });
  for (const source of [{ file }, { env: text }]) {
    expect(() => loadKey(source)).toThrow(/holds no key: one is 32 bytes in base64/u);
    if (text !== "") expect(() => loadKey(source)).not.toThrow(text);
  }
  expect(readFileSync(file, "utf8")).toBe(text);
});

it("shows nothing of itself where it is printed", () => {
  const text = Buffer.alloc(32, "s").toString("base64");
  const key = loadKey({ env: text });
  const shown = `${inspect(key, { depth: 9, showHidden: true })} ${JSON.stringify({ key })} ${key}`;
  expect(shown).not.toContain(text);
  expect(shown).not.toContain("ssss");
});

it("gives one key to many that start at once", async () => {
  const file = join(folder, "key");
  const index = new URL("../src/vault/key.ts", import.meta.url).href;
  const code = `const { loadKey } = await import(${JSON.stringify(index)});
    process.stdout.write(loadKey({ file: process.argv[1] }).export().toString("base64"));`;
  const args = ["--input-type=module", "-e", code, file];
  const runs = await Promise.all(
    Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, args)),
  );
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  expect(existsSync(file)).toBe(true);
  expect(readdirSync(folder)).toEqual(["key"]);
}, 60_000);

import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyProgram } from "./built-program.ts";

const installed = copyProgram();
const { home } = installed;

interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

interface Given {
  readonly stdin?: string;
  readonly env?: SpawnOptions["env"];
  /** Another copy of the program. */
  readonly program?: string;
  readonly started?: (child: ChildProcess) => void;
}

function chaperone(
  args: readonly string[],
  { stdin = "", env = {}, program = installed.launcher, started }: Given = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [program, ...args], { cwd: home, env });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  // A program that has left does not read what is still sent to it.
  child.stdin.on("error", () => {});
  if (started) started(child);
  else child.stdin.end(stdin);
  return new Promise((done) => child.on("close", (code, signal) => done({ code, signal, out, err })));
}

afterAll(installed.remove);

const NAMED =
  "My patient Mrs Mary Byrne, NHS number 999 123 4551, phone 07700 900123, came to my clinic yesterday with a stroke.";
const PLAIN = "The surgery is closed on Monday. We open again on Tuesday at eight.";

it("says what to do when it has not been built", async () => {
  const { code, err } = await chaperone(["--version"]);
  expect(code).toBe(2);
  expect(err).toMatch(/has not been built.*npm run build/u);
});

describe("the built program", () => {
  beforeAll(() => {
    installed.build();
    writeFileSync(join(home, "named.txt"), NAMED);
    writeFileSync(join(home, "plain.txt"), PLAIN);
  }, 60_000);

  it("holds only what it uses: Node 20 lacks what the page's checker asks for", () => {
    const scripts = readdirSync(join(home, "dist")).filter((name) => name.endsWith(".js"));
    for (const name of scripts)
      expect(readFileSync(join(home, "dist", name), "utf8")).not.toContain("withResolvers");
  });

  it.each<[string, string[], number]>([
    ["nothing at must", ["check", "plain.txt"], 0],
    ["a patient's name and number", ["check", "named.txt"], 1],
    ["a file that is not there", ["check", "gone.txt", "plain.txt"], 2],
    ["an unknown option", ["check", "--colour", "plain.txt"], 2],
    ["no command", [], 2],
    ["help", ["--help"], 0],
    ["rules", ["rules"], 0],
  ])("%s", async (_, args, expected) => {
    expect((await chaperone(args)).code).toBe(expected);
  });

  it("reads standard input and writes lines of JSON that fit the text", async () => {
    const { code, out, err } = await chaperone(["check", "--format", "jsonl"], { stdin: NAMED });
    expect([code, err]).toEqual([1, ""]);
    const { verdict, findings } = JSON.parse(out);
    expect(verdict).toBe("must");
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, text } of findings) expect(text).toBe(NAMED.slice(start, end));
  });

  describe("the language model", () => {
    /** What the coverage says of it, for a draft that is refused either way. */
    async function readerIn(args: readonly string[], program = installed.launcher): Promise<object> {
      const given = ["check", "--format", "jsonl", ...args, "named.txt"];
      const { code, out, err } = await chaperone(given, { program });
      expect([code, err]).toEqual([1, ""]);
      const { detector, reads: _, ...run } = JSON.parse(out).coverage.at(-1);
      expect(detector).toBe("reader");
      return run;
    }

    /** The launcher of a copy with less beside it. */
    function copyWithout(part: "runtime" | "model"): string {
      const copy = mkdtempSync(join(tmpdir(), "chaperone-copy-"));
      copies.push(copy);
      for (const one of ["bin", "dist", "package.json"])
        cpSync(join(home, one), join(copy, one), { recursive: true });
      if (part === "model") rmSync(join(copy, "dist", "reader"), { recursive: true });
      return join(copy, "bin", "chaperone.js");
    }
    const copies: string[] = [];
    afterAll(() => {
      for (const copy of copies) rmSync(copy, { recursive: true });
    });

    it("reads along unless it is left out", async () => {
      expect(await readerIn([])).toEqual({ state: "ran" });
    });

    it("is left out with --light, and the coverage says so", async () => {
      expect(await readerIn(["--light"])).toEqual({ state: "skipped", reason: "--light leaves it out" });
      const { out } = await chaperone(["check", "--light", "plain.txt"]);
      expect(out.replaceAll("\n", " ")).toMatch(/Not looked at: meaning.*because --light leaves it out\./u);
    });

    it("is not missed where its files are not there", async () => {
      expect(await readerIn([], copyWithout("model"))).toEqual({
        state: "skipped",
        reason: "no language model is installed",
      });
    });

    it("is not missed where nothing is installed to run it", async () => {
      expect(await readerIn([], copyWithout("runtime"))).toEqual({
        state: "failed",
        reason: "RuntimeMissingError",
      });
    });
  });

  it("colours only where they are wanted", async () => {
    const coloured = async (env: Record<string, string>): Promise<boolean> =>
      (await chaperone(["check", "named.txt"], { env })).out.includes("\u001b[");
    expect(await coloured({})).toBe(false);
    expect(await coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured({ NO_COLOR: "1" })).toBe(false);
  });

  it("answers each line of a stream before the next is sent", async () => {
    const send = (child: ChildProcess, id: string) =>
      child.stdin!.write(`${JSON.stringify({ id, text: PLAIN })}\n`);
    const answers: string[] = [];
    const { code } = await chaperone(["check", "--input", "jsonl", "--format", "jsonl"], {
      started(child) {
        send(child, "first");
        child.stdout!.on("data", (chunk) => {
          answers.push(JSON.parse(String(chunk)).id);
          if (answers.length === 1) send(child, "second");
          else child.stdin!.end();
        });
      },
    });
    expect([code, answers]).toEqual([0, ["first", "second"]]);
  });

  it("leaves quietly when nobody reads any more", async () => {
    const record = `${JSON.stringify({ text: NAMED })}\n`.repeat(400);
    const { code, err } = await chaperone(["check", "--input", "jsonl", "--format", "jsonl"], {
      started({ stdin, stdout }) {
        stdout!.once("data", () => stdout!.destroy());
        stdin!.end(record);
      },
    });
    expect([code, err]).toEqual([141, ""]);
  });

  it("stops with 130 when interrupted", async () => {
    const { code } = await chaperone(["check", "--input", "jsonl", "--format", "jsonl"], {
      started(child) {
        child.stdin!.write(`${JSON.stringify({ text: PLAIN })}\n`);
        child.stdout!.once("data", () => child.kill("SIGINT"));
      },
    });
    expect(code).toBe(130);
  });
});

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { installPython, python } from "../install.ts";
import type { Flag } from "../measure.ts";
import { bytesIn } from "../packages.ts";
import { fromCharacters } from "../spans.ts";
import { detailsOfTool } from "../types.ts";
import type { Entry } from "./tool.ts";

interface Settings {
  readonly model: string | null;
  readonly countries: readonly string[];
  readonly threshold: number;
}
type Answer =
  | { readonly ready: true }
  | { readonly missing: string }
  | { readonly failed: string }
  | { readonly flags: readonly (readonly [number, number, string])[]; readonly ms: number };

const MODEL = "en_core_web_sm";

export const presidio: readonly Entry[] = [
  entry("Presidio, patterns", { model: null, countries: [], threshold: 0 }),
  entry("Presidio, patterns, tuned", { model: null, countries: ["uk", "us"], threshold: 0.4 }),
  entry(`Presidio with ${MODEL}`, { model: MODEL, countries: [], threshold: 0 }),
];

function entry(name: string, settings: Settings): Entry {
  return {
    name,
    async open() {
      const missing = installPython();
      if (missing !== null) throw new Error(missing);
      const { ask, close } = await startProcess(settings);
      return {
        name,
        version: pinned("presidio-analyzer"),
        bytes: siteBytes(settings.model !== null),
        async read({ text }) {
          const answer = await ask(text);
          if (!("flags" in answer)) throw new Error("failed" in answer ? answer.failed : "no answer");
          const flags = answer.flags.map(
            ([start, end, type]): Flag => ({
              ...fromCharacters(text, { start, end }),
              types: detailsOfTool(type),
            }),
          );
          return { flags, ms: answer.ms };
        },
        close,
      };
    },
  };
}

/** One text at a time: the next is sent when the last is answered, and timed where it is read. */
async function startProcess(
  settings: Settings,
): Promise<{ ask(text: string): Promise<Answer>; close(): void }> {
  const script = new URL("presidio.py", import.meta.url).pathname;
  // What libraries write to stderr may quote a text, so it is dropped.
  const child = spawn(python, [script, JSON.stringify(settings)], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Answer> => {
    const { value, done } = await lines.next();
    return done ? { missing: "its process ended" } : (JSON.parse(value) as Answer);
  };
  child.on("error", () => child.stdin.destroy());
  child.stdin.on("error", () => undefined);
  const first = await next();
  if (!("ready" in first)) {
    child.kill();
    throw new Error("missing" in first ? first.missing : "it did not start");
  }
  return {
    async ask(text) {
      child.stdin.write(`${JSON.stringify({ text })}\n`);
      return next();
    },
    close: () => child.stdin.end(),
  };
}

function pinned(name: string): string {
  const list = readFileSync(new URL("../requirements.txt", import.meta.url), "utf8");
  return new RegExp(`^${name}==(.+)$`, "mu").exec(list)?.[1] ?? "?";
}

/** Of what pip fetched: pip's own parts, and what Python compiled on the way. */
const NOT_ITS =
  /^(?:__pycache__|_distutils_hack|distutils-precedence\.pth|pkg_resources)$|^(?:pip|setuptools)(?:$|-)/;

function siteBytes(withModel: boolean): number {
  const lib = new URL("../.venv/lib/", import.meta.url).pathname;
  const [version = ""] = readdirSync(lib);
  return bytesIn(
    join(lib, version, "site-packages"),
    (name) => !NOT_ITS.test(name) && (withModel || !name.startsWith(MODEL)),
  );
}

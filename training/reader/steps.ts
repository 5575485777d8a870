import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const CACHE = fileURLToPath(new URL("../../.cache/reader/", import.meta.url));

/** A Python of the project's own, with what training needs installed. @returns the path of its program */
export async function ensurePython(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const python = join(CACHE, "venv/bin/python");
  if (!existsSync(python)) await run("python3", ["-m", "venv", join(CACHE, "venv")]);
  // Each time: quick where nothing is missing, and an install that was broken off is mended.
  await run(python, ["-m", "pip", "install", "--quiet", "--requirement", join(HERE, "requirements.txt")]);
  return python;
}

/** Shows what a step prints as it comes and gives it back. Ends all where it fails: the next step would use old files. */
export async function run(command: string, args: readonly string[]): Promise<string> {
  const step = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  step.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    step.on("close", resolve);
    step.on("error", reject);
  }).catch((error: Error) => error.message);
  if (code !== 0) {
    console.error(`${command} ${args.join(" ")} failed (${code}).`);
    process.exit(1);
  }
  return printed;
}

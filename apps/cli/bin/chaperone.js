#!/usr/bin/env node
// Plain JavaScript, so that it starts on every Node the package promises; the program itself is bundled.
import { existsSync } from "node:fs";
import module from "node:module";
import v8 from "node:v8";

const bundle = new URL("../dist/chaperone.js", import.meta.url);

if (existsSync(bundle)) {
  // One draft runs a thousand patterns a few times each: compiling each twice and optimising it takes longer
  // than running it. For many drafts it pays. A larger young heap spares collections while lists are read.
  v8.setFlagsFromString("--min-semi-space-size=32");
  // Not --no-regexp-tier-up: set this late, one run in twenty-five ends with a segmentation fault.
  if (!process.argv.some((argument) => ["worker", "audit"].includes(argument) || argument.includes("jsonl")))
    v8.setFlagsFromString("--no-regexp-optimization");
  // Keeps the compiled program between runs, where this Node can.
  module.enableCompileCache?.();
  const { main } = await import(bundle.href);
  await main();
} else {
  process.stderr.write(
    "chaperone: the program has not been built yet. Run “npm run build” in its folder first.\n",
  );
  process.exitCode = 2;
}

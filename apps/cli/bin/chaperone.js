#!/usr/bin/env node
// Plain JavaScript, so that it starts on every Node the package promises; the program itself is bundled.
import { existsSync } from "node:fs";
import module from "node:module";
import v8 from "node:v8";

const bundle = new URL("../dist/chaperone.js", import.meta.url);

if (existsSync(bundle)) {
  // The check runs hundreds of patterns a few times each. By default each is compiled twice, first for the
  // interpreter and soon after for the machine; once is enough and saves a third of a second.
  v8.setFlagsFromString("--no-regexp-tier-up --no-regexp-optimization");
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

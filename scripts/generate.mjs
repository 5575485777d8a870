// Compiles data that people edit (word lists, guidance, claims) into modules that page, worker and Node load alike.
import { spawnSync } from "node:child_process";

for (const script of [
  "packages/lexicons/scripts/generate.ts",
  "packages/guidance/scripts/generate.ts",
  "packages/claims/scripts/generate.ts",
  "packages/risk/scripts/generate.ts",
  "packages/detectors/scripts/generate.ts",
  // Rules read what the others wrote.
  "packages/rules/scripts/generate.ts",
  "packages/audit/scripts/generate.ts",
  // Last: a fingerprint of all of it.
  "packages/checker/scripts/generate.ts",
]) {
  const { status } = spawnSync("node", [script], { stdio: "inherit", cwd: new URL("..", import.meta.url) });
  if (status !== 0) process.exit(status ?? 1);
}

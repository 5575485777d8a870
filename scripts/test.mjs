// npm test: everything there is to test, once; the last line sums up.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ensureNats } from "./lib/nats.mjs";
import { ensurePostgres } from "./lib/postgres.mjs";
import { runNode } from "./lib/run.mjs";
import { countTests } from "./lib/test-report.mjs";
import { checkVersions } from "./lib/versions.mjs";

checkVersions();
ensureInstalled();
build();
const chromium = ensureChromium();
ensurePostgres();
ensureNats();

const folder = mkdtempSync(join(tmpdir(), "chaperone-tests-"));
const report = join(folder, "report.json");
const { status } = runNode(
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { env: { CHROMIUM_PATH: chromium } },
);
const { passed, failed } = countTests(() => readFileSync(report, "utf8"), status);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : status;

// npm run test:live: publishing, against Bluesky's own server on this machine.
import { ensureInstalled } from "./lib/install.mjs";
import { runNode } from "./lib/run.mjs";
import { ensureDevEnv, startDevEnv } from "./live/dev-env.mjs";

ensureInstalled();
ensureDevEnv();
const { pds, directory, stop } = await startDevEnv();
const { status } = runNode(
  ["node_modules/vitest/vitest.mjs", "run", "packages/networks/test/live", ...process.argv.slice(2)],
  { env: { CHAPERONE_LIVE_PDS: pds, CHAPERONE_LIVE_DIRECTORY: directory } },
);
await stop();
process.exitCode = status;

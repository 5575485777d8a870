import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { listen } from "./listen.ts";
import { loadSite } from "./site.ts";
import { StartError } from "./start-error.ts";

const SITE = fileURLToPath(new URL("../../web/dist", import.meta.url));

async function main(): Promise<void> {
  const config = readConfig(process.env, SITE);
  const site = await loadSite(config.site).catch((cause: unknown) => {
    throw new StartError("The page has not been built yet: run npm start, or npm run build.", { cause });
  });
  const server = await listen(createApp({ site }), config.port);
  console.log(`Chaperone is open at ${server.url} (stop with Ctrl+C)`);

  // Not once: a terminal and the starting script may each send one, and the second must not cut the end short.
  const end = (): void => void server.close().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
}

main().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

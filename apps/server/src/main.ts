import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Keeps what was compiled at an earlier start: a second less until the page is there.
enableCompileCache(
  fileURLToPath(new URL("../../../node_modules/.cache/chaperone/compiled", import.meta.url)),
);

const { fail, start } = await import("./start.ts");
process.on("uncaughtException", fail);
await start().catch(fail);

// npm start: installs and builds what is missing, then opens the page on this machine.
import { checkVersions } from "./lib/versions.mjs";

checkVersions();
// Loaded after the check: an old Node could not read them.
const { ensureInstalled } = await import("./lib/install.mjs");
const { ensureBuilt } = await import("./lib/build.mjs");
const { serve } = await import("./lib/serve.mjs");

ensureInstalled();
ensureBuilt();
serve();

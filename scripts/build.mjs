// npm run build: data, then the page, then the command line.
import { build } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { checkVersions } from "./lib/versions.mjs";

checkVersions();
ensureInstalled();
build();

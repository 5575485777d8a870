// Bundles the command line into one file that starts quickly on Node 20 and later.
// Usage: node scripts/build.mjs [folder], by default dist/.
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const home = fileURLToPath(new URL("../", import.meta.url));
const folder = process.argv[2] ? resolve(process.argv[2]) : join(home, "dist");

await build({
  entryPoints: [join(home, "src/main.ts")],
  outfile: join(folder, "chaperone.js"),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  // Lists of words and models travel inside the file; what a runtime loads by its path lies beside it.
  loader: { ".bin": "binary", ".txt": "text", ".onnx": "copy", ".wasm": "copy" },
  // Packages written for CommonJS ask for Node's own modules with require.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "warning",
});

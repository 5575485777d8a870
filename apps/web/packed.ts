import { readFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import type { Plugin } from "vite";

const QUERY = "?packed";

/**
 * `import bytes from "file?packed"`: a file's bytes, compressed, as a string in a script. So they come with an
 * import, and the worker's policy can go on forbidding every connection. A third larger than a file that is
 * fetched, and smaller than that where the host compresses scripts.
 */
export const packed: Plugin = {
  name: "packed",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith(QUERY)) return null;
    const bytes = deflateRawSync(await readFile(id.slice(0, -QUERY.length)), { level: 9 });
    return { code: `export default "${bytes.toString("base64")}";`, map: null, moduleSideEffects: false };
  },
};

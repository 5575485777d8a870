import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Code, the data compiled for it, and models. */
const FILES = "{src,generated,model}/**/*.{ts,onnx,bin,txt}";
/** How a model did, and this fingerprint itself. */
const BESIDE = /model\/figures\.txt$|generated\/editions\.ts$/u;

/**
 * A fingerprint of what packages are made of, so that any change of them is another edition.
 * @param root the folder of all packages
 * @returns 16 hexadecimal digits
 */
export function editionOf(root: string, packages: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of packages) {
    const cwd = join(root, name);
    const files = globSync(FILES, { cwd }).map((file) => file.replaceAll("\\", "/"));
    for (const file of files.filter((one) => !BESIDE.test(one)).sort())
      hash
        .update(`${name}/${file}\0`)
        .update(readFileSync(join(cwd, file)))
        .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

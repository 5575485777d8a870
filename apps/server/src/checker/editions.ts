import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Editions } from "@chaperone/desk";

/**
 * Which rules and which guidance a check went by, as kept with each review: a fingerprint of their files, so that any
 * change of them is another edition. Read when first asked for.
 */
export function editions(): Editions {
  const known = new Map<string, string>();
  const once = (name: string, read: () => string): string => {
    if (!known.has(name)) known.set(name, read());
    return known.get(name)!;
  };
  return {
    get rules() {
      return once("rules", () => fingerprintOf("@chaperone/checker", "../../rules/{src,generated}"));
    },
    get guidance() {
      return once("guidance", () => fingerprintOf("@chaperone/guidance", "../generated"));
    },
  };
}

/** @param folder seen from the package's own entry */
function fingerprintOf(entry: string, folder: string): string {
  const cwd = dirname(fileURLToPath(import.meta.resolve(entry)));
  const hash = createHash("sha256");
  for (const file of globSync(`${folder}/**/*.ts`, { cwd }).sort())
    hash.update(readFileSync(join(cwd, file)));
  return hash.digest("hex").slice(0, 16);
}

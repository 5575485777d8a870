import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { editionOf } from "./edition-of.ts";

/** Everything that a verdict comes from, but the guidance it cites. */
const JUDGING = ["core", "lexicons", "claims", "detectors", "reader", "risk", "rules", "checker"];

const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = new URL("../generated/", import.meta.url);
mkdirSync(generated, { recursive: true });
writeFileSync(
  new URL("editions.ts", generated),
  `// Made by scripts/generate.ts from the packages as they stand.
export const EDITIONS = { rules: "${editionOf(root, JUDGING)}", guidance: "${editionOf(root, ["guidance"])}" } as const;
`,
);

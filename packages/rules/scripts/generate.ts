import { mkdir, writeFile } from "node:fs/promises";
import { rules } from "../src/index.ts";

/** Writes what every rule says of itself, without the rules: the page lists them and need not load how they judge. */
const generated = new URL("../generated/", import.meta.url);

const about = rules.map(({ id, summary, level, duties, needs }) => ({ id, summary, level, duties, needs }));

await mkdir(generated, { recursive: true });
await writeFile(
  new URL("about.ts", generated),
  `// Made by scripts/generate.ts from the rules of src/.
import type { Rule } from "@chaperone/core";

export const aboutRules = ${JSON.stringify(about, null, 2)} as const satisfies readonly Omit<Rule, "check">[];
`,
);

import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe } from "./problem.ts";
import { readDocuments, type Source } from "./read-documents.ts";

/** Checks every document of data/ and packs them into one module, so that page, worker and Node load it alike. */
const data = fileURLToPath(new URL("../data/", import.meta.url));
const generated = new URL("../generated/", import.meta.url);

const sources: Source[] = [];
for await (const path of glob("*/*.yaml", { cwd: data }))
  sources.push({ path: path.replaceAll("\\", "/"), text: await readFile(`${data}${path}`, "utf8") });
sources.sort((a, b) => (a.path < b.path ? -1 : 1));

const { documents, problems } = readDocuments(sources);
if (problems.length > 0) {
  console.error(problems.map(describe).join("\n"));
  process.exit(1);
}
await mkdir(generated, { recursive: true });
await writeFile(
  new URL("documents.ts", generated),
  `// Made by scripts/generate.ts from data/*/*.yaml.
import type { GuidanceDocument } from "../src/document.ts";

export const documents: readonly GuidanceDocument[] = ${JSON.stringify(documents, null, 2)};
`,
);

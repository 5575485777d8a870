import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";

/** Puts the models of model/ into a module, so that page, worker and Node load them without asking anyone. */
const folder = new URL("../model/", import.meta.url);
const generated = new URL("../generated/", import.meta.url);

const names = (await readdir(folder))
  .filter((file) => file.endsWith(".bin"))
  .map((file) => basename(file, ".bin"));
const lines = await Promise.all(
  names
    .sort()
    .map(
      async (name) => `  ${name}: "${(await readFile(new URL(`${name}.bin`, folder))).toString("base64")}",`,
    ),
);
await mkdir(generated, { recursive: true });
await writeFile(
  new URL("models.ts", generated),
  `// Made by scripts/generate.ts from model/*.bin.\nexport const models = {\n${lines.join("\n")}\n} as const;\n`,
);

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";

/** Packs every list of data/ into one module, so that page, worker and Node load it the same way. */
const data = new URL("../data/", import.meta.url);
const generated = new URL("../generated/", import.meta.url);

const names = (await readdir(data))
  .filter((file) => file.endsWith(".txt"))
  .map((file) => basename(file, ".txt"))
  .sort();
const lists: string[] = [];
for (const name of names) {
  const source = await readFile(new URL(`${name}.txt`, data), "utf8");
  for (const field of ["about", "source", "licence"]) {
    if (!new RegExp(`^# ${field}: \\S`, "m").test(source))
      throw new Error(`${name}.txt: the header has no "# ${field}: …" line.`);
  }
  const entries = source.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const seen = new Set<string>();
  for (const entry of entries) {
    const phrase = entry.split("\t")[0]!;
    if (phrase !== phrase.toLowerCase() || phrase !== phrase.trim())
      throw new Error(`${name}.txt: "${phrase}" must be lower case, without spaces around it.`);
    if (seen.has(phrase)) throw new Error(`${name}.txt: "${phrase}" stands twice.`);
    seen.add(phrase);
  }
  lists.push(`  ${JSON.stringify(name)}: ${JSON.stringify(entries.join("\n"))},`);
}
await mkdir(generated, { recursive: true });
await writeFile(
  new URL("lists.ts", generated),
  `// Made by scripts/generate.ts from data/*.txt.\nexport const lists = {\n${lists.join("\n")}\n} as const;\n`,
);

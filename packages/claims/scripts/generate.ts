import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { readTopic, toTopic } from "./read-topics.ts";

/** Checks every topic of data/ and packs them into one module, so that page, worker and Node load it alike. */
const data = new URL("../data/", import.meta.url);
const generated = new URL("../generated/", import.meta.url);

const topics = [];
const seen = new Set<string>();
for (const name of (await readdir(data)).filter((file) => file.endsWith(".yml")).sort()) {
  const topic = readTopic(name, await readFile(new URL(name, data), "utf8"));
  for (const { id } of topic.claims) {
    if (seen.has(id)) throw new Error(`${name}: the id "${id}" stands twice in the catalogue.`);
    seen.add(id);
  }
  topics.push(toTopic(topic));
}
await mkdir(generated, { recursive: true });
await writeFile(
  new URL("topics.ts", generated),
  `// Made by scripts/generate.ts from data/*.yml.
import type { Topic } from "../src/claim.ts";

export const topics: readonly Topic[] = ${JSON.stringify(topics)};
`,
);

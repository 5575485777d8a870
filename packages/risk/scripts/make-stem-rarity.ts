/**
 * Writes data/stem-rarity.tsv: in how many of the project's labelled posts each stem stands, from nine posts on.
 * What stands in fewer is rare enough to tell one story from another.
 *
 *   node packages/risk/scripts/make-stem-rarity.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stemsOf } from "../src/cases/stem.ts";

const ROOT = new URL("../../../", import.meta.url);
const FEWEST = 9;

const posts = ["corpus/train/", "training/data/"].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      readFileSync(new URL(folder + file, ROOT), "utf8")
        .split("\n")
        .filter(Boolean),
    )
    .flatMap((line) => (JSON.parse(line) as { text?: string }).text ?? []),
);
const counts = new Map<string, number>();
for (const text of posts)
  for (const stem of stemsOf(text).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
const rows = [...counts]
  .filter(([, count]) => count >= FEWEST)
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
writeFileSync(
  new URL("../data/stem-rarity.tsv", import.meta.url),
  `# about: stems of words and in how many of ${posts.length} posts each stands; written by scripts/make-stem-rarity.ts\n# source: the posts written and labelled for this project (corpus/train, training/data)\n# licence: Apache-2.0\n${rows.map((row) => row.join("\t")).join("\n")}\n`,
);
console.log(`${rows.length} stems of ${posts.length} posts`);

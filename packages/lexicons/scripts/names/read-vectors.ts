import { readFileSync } from "node:fs";

/** Word vectors by word, from frequent to rare. */
export function readVectors(path: string): Map<string, readonly number[]> {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, "utf8")) as {
    words: readonly string[];
    vectors: Readonly<Record<string, readonly number[]>>;
    dimensions: number;
  };
  return new Map(words.map((word) => [word, vectors[word]!.slice(0, dimensions)]));
}

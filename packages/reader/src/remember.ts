import type { Model, Scores } from "./model.ts";
import type { Passage } from "./passages.ts";

/**
 * The same model, which reads a passage once only: while one types in a long text, all passages but one stay
 * as they were. Kept in memory alone.
 * @param most passages kept, the latest used.
 */
export function remembering(model: Model, most = 400): Model {
  const known = new Map<string, Scores>();
  return {
    async read(passages) {
      const keys = passages.map(keyOf);
      // Taken before the model is asked: another reading may push them out meanwhile.
      const kept = keys.map((key) => known.get(key));
      const missing = new Map<string, Passage>();
      for (const [at, key] of keys.entries()) if (!kept[at]) missing.set(key, passages[at]!);
      const read = await model.read([...missing.values()]);
      const fresh = new Map([...missing.keys()].map((key, at) => [key, read[at]!] as const));
      const scores = keys.map((key, at) => kept[at] ?? fresh.get(key)!);
      for (const [at, key] of keys.entries()) {
        known.delete(key);
        known.set(key, scores[at]!);
      }
      for (const key of known.keys()) {
        if (known.size <= most) break;
        known.delete(key);
      }
      return scores;
    },
  };
}

/** Everything the model is given of a passage. */
const keyOf = ({ ids, bits, from }: Passage): string => `${from} ${ids.join(" ")} ${bits.join(" ")}`;

/**
 * Teaches the reader's model one label more, whether a draft goes on with a story told in earlier posts, on the
 * sequences of corpus/: `npm run train:follow-up`. A minute; the rest of the model stays as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDraft } from "@chaperone/core";
import { FEATURES, readVocabulary, TEXT_LABELS, toPassages } from "@chaperone/reader";
import { readSequences } from "../../bench/lib/sequences.ts";
import { ensurePython, run } from "./steps.ts";

/** The corpus's own sequences are the authority on what counts, and fewer than those written beside them. */
const WEIGHT = { corpus: 4, written: 1 };

const HERE = fileURLToPath(new URL("./", import.meta.url));
const MODEL = fileURLToPath(new URL("../../packages/reader/model/", import.meta.url));
const CACHE = fileURLToPath(new URL("../../.cache/reader/", import.meta.url));

mkdirSync(CACHE, { recursive: true });
const vocabulary = readVocabulary(readFileSync(join(MODEL, "vocabulary.txt"), "utf8"));
const passages = readSequences().flatMap(({ name, sequences }) =>
  sequences.map(({ id, author, draft, expect }) => {
    const { reading } = readDraft({ text: draft.text, kind: "post", platform: "other", author });
    const { ids, bits, from, pieces } = toPassages(reading, vocabulary)[0]!;
    return {
      id,
      file: name,
      isFollowUp: expect.collective,
      weight: name === "collective" ? WEIGHT.corpus : WEIGHT.written,
      ids: [...ids],
      features: Array.from(bits, (set) => FEATURES.map((_, feature) => (set >> feature) & 1)),
      draft: Array.from(ids, (_, at) => (at >= from && at < from + pieces.length ? 1 : 0)),
    };
  }),
);
const file = join(CACHE, "follow-up.json");
writeFileSync(file, JSON.stringify({ labels: TEXT_LABELS.length, passages }));
await run(await ensurePython(), [
  join(HERE, "follow_up.py"),
  "--model",
  join(MODEL, "reader.onnx"),
  "--passages",
  file,
  "--held-out",
  join(CACHE, "follow-up-held-out.json"),
]);

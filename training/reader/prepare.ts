/**
 * Everything the reader learns from, cut into the pieces it will see when it runs: the tokeniser, the lists
 * and the passages are the product's own, so training and use cannot differ.
 *
 *   node training/reader/prepare.ts --vocabulary vocab.txt --out .cache/reader [--copies 8] [--pieces 11400]
 *
 * Writes vocabulary.txt (pruned), old-ids.json (each piece's row in the base model), outputs.json (types and
 * sizes) and one copy-N.jsonl for each varied copy; copy 0 is as written.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DETAIL_TYPES, overlaps, readDraft, type TextSpan } from "@chaperone/core";
import { type LexiconName, lexicon } from "@chaperone/lexicons";
import {
  DETAIL_TAGS,
  FEATURES,
  type Passage,
  ROLES,
  readVocabulary,
  TEXT_LABELS,
  toPassages,
  toPieces,
  type Vocabulary,
} from "@chaperone/reader";
import { readTraining, readWritten, WRITTEN_FOLDER } from "../../bench/lib/corpus.ts";
import { readTweets, TWEETS } from "../../bench/lib/tweets.ts";
import {
  fromMessage,
  fromPost,
  fromTweet,
  isDetail,
  type LabelledMessage,
  type LabelledPerson,
  type Mark,
  type MarkedText,
  type TextLabels,
} from "./marked.ts";
import { seeded, vary } from "./vary.ts";

const { values } = parseArgs({
  options: {
    vocabulary: { type: "string" },
    out: { type: "string", default: ".cache/reader" },
    copies: { type: "string", default: "8" },
    pieces: { type: "string", default: "11400" },
  },
});
if (!values.vocabulary) throw new Error("Say where the base model's vocab.txt is: --vocabulary FILE");

/** Left out of the sum: whatever is not labelled. */
const UNLABELLED = -100;

/** Of the network's inputs and outputs; positions are as many as a passage can have, rounded up. */
const SIZES = {
  positions: 256,
  features: FEATURES.length,
  tags: DETAIL_TAGS.length,
  roles: ROLES.length,
  texts: TEXT_LABELS.length,
};

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const posts = readPosts();
const tweets = ["btc/train", "wnut17/train", "btc/dev", "wnut17/dev"].flatMap((set) => {
  const read = readTweets(`${TWEETS}${set}.conll`);
  if (!read) console.log(`left out: ${TWEETS}${set}.conll is not there; names and places are learned worse`);
  return (read ?? []).map((tweet, number) => fromTweet(`tweets/${set}`, number, tweet));
});
const messages = ["corpus/inbox-a", "corpus/inbox-b", "training/data/messages/frightened-and-not"].flatMap(
  (name) =>
    readLines<LabelledMessage>(join(ROOT, `${name}.jsonl`)).map((message) =>
      fromMessage(`messages/${basename(name)}`, message),
    ),
);
const all = [...posts, ...tweets, ...messages];
mkdirSync(values.out, { recursive: true });

const full = readFileSync(values.vocabulary, "utf8");
const kept = prune(full, Number(values.pieces), all);
writeFileSync(join(values.out, "vocabulary.txt"), `${kept.map(({ piece }) => piece).join("\n")}\n`);
writeFileSync(join(values.out, "outputs.json"), JSON.stringify({ types: DETAIL_TYPES, sizes: SIZES }));
writeFileSync(join(values.out, "old-ids.json"), JSON.stringify(kept.map(({ id }) => id)));
const vocabulary = readVocabulary(kept.map(({ piece }) => piece).join("\n"));

for (let copy = 0; copy < Number(values.copies); copy++) {
  const random = seeded(copy);
  const file = createWriteStream(join(values.out, `copy-${copy}.jsonl`));
  for (const one of all) {
    for (const sample of toSamples(copy === 0 ? one : vary(one, random), vocabulary))
      file.write(`${JSON.stringify(sample)}\n`);
  }
  file.end();
  await once(file, "finish");
}
console.log(
  `${posts.length} posts, ${tweets.length} tweets and ${messages.length} messages, ${vocabulary.size} pieces, ${values.copies} copies in ${values.out}`,
);

function readPosts(): MarkedText[] {
  const people = readPeople();
  return [...readTraining(), ...readWritten()].flatMap(({ name, posts }) =>
    // Every post was searched for people; one that is not listed has none but its patients and relatives.
    posts.map((post) =>
      fromPost(name, post, (post as { people?: LabelledPerson[] }).people ?? people.get(post.id)),
    ),
  );
}

function readPeople(): Map<string, readonly LabelledPerson[]> {
  const lines = readLines<{ id: string; people: LabelledPerson[] }>(join(WRITTEN_FOLDER, "people.jsonl"));
  return new Map(lines.map(({ id, people }) => [id, people]));
}

function readLines<Line>(path: string): Line[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}

/** The pieces worth their bytes: those of the texts, then those of the lists, then the most frequent. */
function prune(source: string, count: number, texts: readonly MarkedText[]): { piece: string; id: number }[] {
  const whole = readVocabulary(source);
  const pieces = source.trimEnd().split("\n");
  const uses = new Map<number, number>();
  const note = (text: string, weight: number): void => {
    for (const { id } of toPieces(text, whole)) uses.set(id, (uses.get(id) ?? 0) + weight);
  };
  for (const { text, context } of texts) note(`${text} ${context ?? ""}`, 1);
  for (const list of [
    "conditions",
    "medicines",
    "procedures",
    "occupations",
    "kin",
    "peoples",
    "first-names",
    "surnames",
    "towns",
  ] as LexiconName[]) {
    for (const entry of lexicon(list).entries()) note(entry, 0.2);
  }
  const LATIN = /^(?:##)?[\u0020-\u024f\u2010-\u2030£€…]+$/u;
  // The base model's pieces stand roughly by frequency, so a low number is worth a little.
  const worth = (piece: string, id: number): number => {
    if (/^\[(?:PAD|UNK|CLS|SEP)\]$/u.test(piece)) return Number.POSITIVE_INFINITY;
    if (/^\[/u.test(piece) && piece.length > 1) return Number.NEGATIVE_INFINITY;
    if (!LATIN.test(piece)) return (uses.get(id) ?? 0) > 1 ? 1 : Number.NEGATIVE_INFINITY;
    // Letters and digits alone, so that no word is unknown.
    if (/^(?:##)?.$/u.test(piece)) return 1e6;
    return (uses.get(id) ?? 0) + 2 * Math.exp(-id / 6000);
  };
  return pieces
    .map((piece, id) => ({ piece, id, worth: worth(piece, id) }))
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .sort((a, b) => a.id - b.id);
}

function* toSamples(one: MarkedText, known: Vocabulary): Iterable<object> {
  const { reading } = readDraft({
    text: one.text,
    kind: "post",
    platform: "other",
    author: {},
    ...(one.context === null ? {} : { inReplyTo: one.context }),
  });
  const details = one.marks.filter(isDetail);
  const persons = one.marks.filter(({ what }) => what === "person");
  const locations = one.marks.filter(({ what }) => what === "location");
  const passages = toPassages(reading, known);
  for (const passage of passages) {
    const spans = passage.pieces.map((piece) => reading.toSource(piece));
    const tags = one.complete.includes("details")
      ? tag(spans, details, ({ what }, first) => DETAIL_TAGS.indexOf(`${first ? "B" : "I"}-${what}`), 0)
      : spans.map(() => UNLABELLED);
    const held = tags.some((label) => label > 0);
    yield {
      set: one.source,
      id: one.id,
      // Places in the text, for scoring.
      at: spans.flatMap(({ start, end }) => [start, end]),
      ids: [...passage.ids],
      bits: [...passage.bits],
      from: passage.from,
      tags: widen(passage, tags),
      about: widen(
        passage,
        tag(spans, details, ({ about }) => (about === "relative" ? 1 : 0), UNLABELLED),
      ),
      names: widen(
        passage,
        tag(spans, persons, (_, first) => (first ? 1 : 2), one.complete.includes("persons") ? 0 : UNLABELLED),
      ),
      roles: widen(
        passage,
        tag(spans, persons, ({ role }) => (role ? ROLES.indexOf(role) : UNLABELLED), UNLABELLED),
      ),
      places: widen(
        passage,
        tag(
          spans,
          locations,
          (_, first) => (first ? 1 : 2),
          one.complete.includes("locations") ? 0 : UNLABELLED,
        ),
      ),
      // A passage of a longer text without details of its own cannot know what the rest says.
      texts: passages.length === 1 || held ? TEXT_LABELS.map((label) => labelled(label, one)) : null,
    };
  }
}

/** 1 or 0; null where it is not known. */
function labelled(label: (typeof TEXT_LABELS)[number], { labels, emergency }: MarkedText): 0 | 1 | null {
  if (label === "follow-up") return null;
  if (label === "emergency") return emergency === undefined ? null : (Number(emergency) as 0 | 1);
  return labels ? (Number(is(label, labels)) as 0 | 1) : null;
}

function is(label: (typeof TEXT_LABELS)[number], { particularPatient, consent, rules }: TextLabels): boolean {
  if (label === "particular-patient") return particularPatient;
  return label === "consent-stated" ? consent : rules.includes(label);
}

function tag(
  spans: readonly TextSpan[],
  marks: readonly Mark[],
  label: (mark: Mark, first: boolean) => number,
  otherwise: number,
): number[] {
  let last: Mark | undefined;
  return spans.map((span) => {
    const mark = marks.find((one) => overlaps(one, span));
    const first = mark !== last;
    last = mark;
    return mark ? label(mark, first) : otherwise;
  });
}

/** Labels for every id: what is not the draft's own says nothing. */
function widen({ ids, from }: Passage, labels: readonly number[]): number[] {
  const after = ids.length - from - labels.length;
  return [...Array<number>(from).fill(UNLABELLED), ...labels, ...Array<number>(after).fill(UNLABELLED)];
}

import { readFile } from "node:fs/promises";
import { type Detector, type Draft, type Observed, observe, readDraft } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import {
  createReader,
  type Model,
  onnxModel,
  readVocabulary,
  toPassages,
  type Vocabulary,
} from "@chaperone/reader";
import { loadModel } from "@chaperone/reader/node";
import { growth } from "./light.ts";
import {
  digits,
  type Limits,
  least,
  type Place,
  processorTime,
  type Row,
  spread,
  timed,
  timeEach,
} from "./measure.ts";
import { asTyped, longText, ordinaryPosts } from "./posts.ts";
import type { Size } from "./size.ts";

const NATIVE: Place = { part: "reader", where: "Node" };
const WASM: Place = { part: "reader", where: "Node, WebAssembly" };
const MODEL = new URL("../../packages/reader/model/", import.meta.url);

interface Loaded {
  readonly model: Model;
  readonly vocabulary: Vocabulary;
}

/** What the light stage saw, worked out before the clock starts. */
interface Ready {
  readonly draft: Draft;
  readonly light: Observed;
}
const ready = async (draft: Draft): Promise<Ready> => ({
  draft,
  light: await observe(readDraft(draft), detectors),
});

const readWith =
  (reader: Detector) =>
  ({ draft, light }: Ready) =>
    observe(readDraft(draft), [reader], undefined, light);

async function eachPost(
  place: Place,
  { model, vocabulary }: Loaded,
  count: number,
  limits: Limits,
): Promise<Row[]> {
  const posts = await Promise.all(ordinaryPosts(count).map(ready));
  const warmUp = readWith(createReader(model, vocabulary));
  await timeEach(posts.slice(0, 10), warmUp);
  const read = readWith(createReader(model, vocabulary));
  const first = await timeEach(posts, read);
  const again = await timeEach(posts, read);
  return [
    spread(place, "a post of 300 characters", first, limits),
    {
      ...place,
      what: "processor time of such a post, all threads",
      figure: `${digits(await processorTime(posts, readWith(createReader(model, vocabulary))))} ms`,
    },
    spread(place, "the same post again, remembered", again),
  ];
}

export async function measureNative({ posts, typed, lengths }: Size): Promise<Row[]> {
  const loaded = await loadModel();
  const rows = await eachPost(NATIVE, loaded, posts, { p95: 30 });

  const { model, vocabulary } = loaded;
  const keys = ordinaryPosts(typed).flatMap((post) => asTyped(post));
  const read = readWith(createReader(model, vocabulary));
  rows.push(
    spread(NATIVE, "each key of such posts", await timeEach(await Promise.all(keys.map(ready)), read)),
  );
  const long = longText(3_000);
  const lastKeys = await Promise.all(asTyped(long, long.text.length - 30).map(ready));
  rows.push(
    spread(NATIVE, "each key at the end of 3,000 characters", (await timeEach(lastKeys, read)).slice(1)),
  );

  rows.push(...(await batches(posts)));
  const withoutLight = (draft: Draft) => observe(readDraft(draft), [createReader(model, vocabulary)]);
  rows.push(...(await growth(NATIVE, lengths, withoutLight)));
  return rows;
}

/** Passages of different posts in one call, with one and two threads. */
async function batches(count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const threads of [1, 2]) {
    const { model, vocabulary } = await loadModel({ threads });
    const passages = ordinaryPosts(count).flatMap((draft) =>
      toPassages(readDraft(draft).reading, vocabulary),
    );
    await model.read(passages.slice(0, 4));
    for (const size of [1, 4, 8, 16]) {
      const taken = await timed(async () => {
        for (let at = 0; at < passages.length; at += size) await model.read(passages.slice(at, at + size));
      });
      const perSecond = (1000 * passages.length) / taken;
      rows.push({
        ...NATIVE,
        what: `${size === 1 ? "one passage" : `${size} passages`} a call, ${threads === 1 ? "one thread" : `${threads} threads`}`,
        figure: `${digits(perSecond)} posts a second`,
        ...(threads === 1 && size > 1 ? { target: least(perSecond, 60, "a core, in batches") } : {}),
      });
    }
  }
  return rows;
}

export async function measureWasm({ posts }: Size): Promise<Row[]> {
  const { InferenceSession, Tensor, env } = await import("onnxruntime-web/wasm");
  env.wasm.numThreads = 1;
  const bytes = await readFile(new URL("reader.onnx", MODEL));
  const vocabulary = readVocabulary(await readFile(new URL("vocabulary.txt", MODEL), "utf8"));
  const session = await InferenceSession.create(bytes);
  return eachPost(WASM, { model: onnxModel({ Tensor, session }), vocabulary }, posts, {});
}

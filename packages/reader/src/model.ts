import type { InferenceSession, Tensor } from "onnxruntime-common";
import { FEATURES } from "./features.ts";
import { DETAIL_TAGS, NAME_TAGS, ROLES, TEXT_LABELS } from "./labels.ts";
import type { Passage } from "./passages.ts";

/** What the model says of one passage: probabilities, a row for each piece of the draft. */
export interface Scores {
  /** [pieces × DETAIL_TAGS] */
  readonly tags: Float32Array;
  /** [pieces]: about a relative rather than the patient, where it is a detail at all. */
  readonly relative: Float32Array;
  /** [pieces × NAME_TAGS]: a person's name, whoever it is. */
  readonly names: Float32Array;
  /** [pieces × NAME_TAGS]: a place's name, wherever. */
  readonly places: Float32Array;
  /** [pieces × ROLES]: who the person named is. */
  readonly roles: Float32Array;
  /** [TEXT_LABELS]: of the passage as a whole. */
  readonly texts: Float32Array;
  /** [pieces × TEXT_LABELS], not probabilities: how much a piece by itself speaks for a label. */
  readonly carriers: Float32Array;
}

/** Reads passages; each answer depends on its own passage alone. */
export interface Model {
  read(passages: readonly Passage[]): Promise<Scores[]>;
}

/** The part of ONNX Runtime that is used, so that the page and Node may bring different builds of it. */
export interface Onnx {
  readonly Tensor: typeof Tensor;
  readonly session: Pick<InferenceSession, "run">;
}

const OUTPUTS = {
  tags: "tags",
  relative: "about",
  names: "names",
  places: "places",
  roles: "roles",
  carriers: "carriers",
} as const;
const WIDTHS: Readonly<Record<keyof typeof OUTPUTS, number>> = {
  tags: DETAIL_TAGS.length,
  relative: 1,
  names: NAME_TAGS.length,
  places: NAME_TAGS.length,
  roles: ROLES.length,
  carriers: TEXT_LABELS.length,
};

/**
 * The model that training/reader writes, run by ONNX Runtime, one passage at a time: eight-bit sums have one
 * scale for a whole batch, so a passage's scores would hang on what it is read with, and a batch is no faster.
 */
export function onnxModel({ Tensor, session }: Onnx): Model {
  const readOne = async (passage: Passage): Promise<Scores> => {
    const length = passage.ids.length;
    const { mask, features, draft } = toArrays(passage);
    const outputs = await session.run({
      ids: new Tensor("int32", passage.ids, [1, length]),
      mask: new Tensor("int32", mask, [1, length]),
      features: new Tensor("float32", features, [1, length, FEATURES.length]),
      draft: new Tensor("float32", draft, [1, length]),
    });
    return scoresOf(passage, outputs);
  };
  return {
    async read(passages) {
      const scores: Scores[] = [];
      for (const passage of passages) scores.push(await readOne(passage));
      return scores;
    },
  };
}

function toArrays({ ids, bits, from, pieces }: Passage) {
  const mask = new Int32Array(ids.length).fill(1);
  const draft = new Float32Array(ids.length).fill(1, from, from + pieces.length);
  const features = new Float32Array(ids.length * FEATURES.length);
  for (const [piece, set] of bits.entries()) {
    for (let feature = 0; feature < FEATURES.length; feature++) {
      features[piece * FEATURES.length + feature] = (set >> feature) & 1;
    }
  }
  return { mask, features, draft };
}

function scoresOf({ from, pieces }: Passage, outputs: InferenceSession.ReturnType): Scores {
  const data = (name: string): Float32Array => outputs[name]!.data as Float32Array;
  const rows = (name: keyof typeof OUTPUTS): Float32Array => {
    const width = WIDTHS[name];
    return data(OUTPUTS[name]).slice(from * width, (from + pieces.length) * width);
  };
  return {
    tags: rows("tags"),
    relative: rows("relative"),
    names: rows("names"),
    places: rows("places"),
    roles: rows("roles"),
    texts: data("texts").slice(),
    carriers: rows("carriers"),
  };
}

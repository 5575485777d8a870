export { FEATURES } from "./features.ts";
export { DETAIL_TAGS, NAME_TAGS, ROLES, TEXT_LABELS } from "./labels.ts";
export { type Model, type Onnx, onnxModel, type Scores } from "./model.ts";
export { type Passage, toPassages } from "./passages.ts";
export { createReader } from "./reader.ts";
export { readVocabulary, toPieces, type Vocabulary } from "./wordpiece.ts";

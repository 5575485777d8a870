/** A stage of life: before a noun, after "she is", after "died". */
export interface Stage {
  readonly below: number;
  readonly adjective: string;
  readonly predicate: string;
  readonly at: string;
}

const STAGES: readonly Stage[] = [
  { below: 2, adjective: "very young", predicate: "very young", at: "at a tender age" },
  { below: 13, adjective: "young", predicate: "young", at: "at a tender age" },
  { below: 20, adjective: "teenage", predicate: "a teenager", at: "at a young age" },
  { below: 36, adjective: "young", predicate: "young", at: "at a young age" },
  { below: 65, adjective: "middle-aged", predicate: "middle-aged", at: "in middle age" },
  { below: Number.POSITIVE_INFINITY, adjective: "older", predicate: "of a good age", at: "at a good age" },
];

export const stageAt = (years: number): Stage | undefined => STAGES.find(({ below }) => years < below);

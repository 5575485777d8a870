/** What became of a post. Stands in the header `Chaperone-Outcome` of its result. */
export const OUTCOMES = ["checked", "unreadable", "failed", "too-large", "given-up"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is published for one post: a contract with other programs, described in docs/at-scale.md. */
export interface Answer {
  readonly outcome: Outcome;
  readonly json: string;
}

/** A result that says why there is no verdict. The sentence goes on where the post's name would stand. */
export const without = (id: string, outcome: Exclude<Outcome, "checked">, sentence: string): Answer => ({
  outcome,
  json: JSON.stringify({ id, problem: { code: outcome, sentence } }),
});

import type { ShownPost } from "@chaperone/audit/shown";
import type { Decision } from "../../publishing/api.ts";

/** What is to become of a post. */
export type Wish =
  | { readonly what: "delete"; readonly withCopies: boolean }
  | { readonly what: "edit"; readonly text: string; readonly decisions: readonly Decision[] };

export interface Planned {
  readonly post: ShownPost;
  readonly wish: Wish;
}

/** By the tick of each post. */
export type Plan = ReadonlyMap<string, Planned>;

const NOTHING: Plan = new Map();

/** What was chosen in a list; it lives on while other screens are shown, and nothing of it is kept. */
let plan: Plan = NOTHING;
let listId = "";
const listeners = new Set<() => void>();

const change = (next: Plan): void => {
  plan = next;
  for (const listener of listeners) listener();
};

export const shownPlan = (): Plan => plan;

export function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Another list has other posts. */
export function planFor(list: string): void {
  if (list === listId) return;
  listId = list;
  if (plan.size > 0) change(NOTHING);
}

/** @param wish null: it stays as it is */
export function wishFor(posts: readonly ShownPost[], wish: Wish | null): void {
  const next = new Map(plan);
  for (const post of posts)
    if (wish) next.set(post.tick, { post, wish });
    else next.delete(post.tick);
  change(next);
}

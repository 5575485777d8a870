import { copiesOf, keyOf, nameOf, networkOf, type Removing } from "./names.ts";
import type { Plan, Planned, Wish } from "./plan.ts";

type Asked =
  | { readonly what: "delete"; readonly post: string }
  | { readonly what: "edit"; readonly post: string; readonly text: string; readonly decisions: DecisionsOf };
type DecisionsOf = Extract<Wish, { what: "edit" }>["decisions"];

/** What is asked of the desk, and under which tick each of it stands in the list. */
export interface Wanted {
  readonly posts: readonly Asked[];
  readonly ticks: readonly string[];
}

/** What was chosen on a network. No post is named twice, and one that is changed is not deleted as a copy. */
export function wantedOn(plan: Plan, network: Removing): Wanted {
  const planned = [...plan.values()]
    .filter(({ post }) => networkOf(post) === network)
    .toSorted((a, b) => rank(a) - rank(b) || a.post.place - b.post.place);
  const seen = new Set<string>();
  const posts: Asked[] = [];
  const ticks: string[] = [];
  for (const { post, wish } of planned)
    for (const name of namesFor(post, wish)) {
      const key = keyOf(name);
      if (seen.has(key)) continue;
      seen.add(key);
      ticks.push(post.tick);
      posts.push(
        wish.what === "delete"
          ? { what: "delete", post: name }
          : { what: "edit", post: name, text: wish.text, decisions: wish.decisions },
      );
    }
  return { posts, ticks };
}

/** What is changed comes first. */
const rank = ({ wish }: Planned): number => (wish.what === "edit" ? 0 : 1);

function namesFor(post: Planned["post"], wish: Wish): string[] {
  const copies = wish.what === "delete" && wish.withCopies ? copiesOf(post) : [];
  return [nameOf(post), ...copies.map(nameOf)].filter((name) => name !== null);
}

/** How many are to be deleted and changed. */
export const countsOf = ({ posts }: Wanted): { readonly deletes: number; readonly edits: number } => {
  const edits = posts.filter(({ what }) => what === "edit").length;
  return { deletes: posts.length - edits, edits };
};

import type { ShownCopy, ShownPost } from "@chaperone/audit/shown";

/** Networks on which the desk can delete what an archive lists. */
export const REMOVING = ["bluesky", "mastodon"] as const;
export type Removing = (typeof REMOVING)[number];

/** What is a post of one's own: a profile is changed elsewhere, and the words of a repost are somebody else's. */
const KINDS: readonly string[] = ["post", "reply", "quote"];

/** The network on which a post could be deleted from here; null where there is none. */
export function networkOf({ network, kind }: Pick<ShownPost, "network" | "kind">): Removing | null {
  return KINDS.includes(kind) ? (REMOVING.find((one) => one === network) ?? null) : null;
}

/** What the desk finds it by. A made-up name of a post without a page leads nowhere. */
export const nameOf = ({ open }: Pick<ShownPost, "open">): string | null => open;

/** Copies on the same network, which go with it. */
export const copiesOf = (post: ShownPost): readonly ShownCopy[] =>
  post.same.filter((copy) => copy.open !== null && networkOf(copy) === networkOf(post));

/** The same for all names of one post: archives and networks call it by different addresses. */
export function keyOf(name: string): string {
  const parts = name.split("/").filter((part) => part !== "" && part !== "activity");
  const host = URL.canParse(name) ? new URL(name).host : "";
  return `${host} ${parts.at(-1)}`;
}

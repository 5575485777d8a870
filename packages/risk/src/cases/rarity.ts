import { tables } from "../tables/load.ts";

let posts: Map<string, number> | undefined;
/** A stem that no list has stands in about so many posts. */
const UNLISTED = 4;

/** What a stem tells, in bits: by how many halvings it narrows down posts. "The" tells nothing, "lifeboat" nine. */
export function bitsOf(stem: string): number {
  const { stems, stemPosts } = tables();
  posts ??= new Map(
    stems.split("\n").map((line): [string, number] => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), Number(line.slice(tab + 1))];
    }),
  );
  return Math.log2(stemPosts / (posts.get(stem) ?? UNLISTED));
}

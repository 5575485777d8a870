import type { Link, LinkIndex } from "./link-index.ts";
import { SAME } from "./same-patient.ts";

/** The last post of each story is read once more: of a million posts no more than of a tenth of them. */
const MOST_LINKS = 20_000;

/** Posts that tell of one patient, the earliest first, and the links between them. */
export interface Group {
  readonly posts: readonly number[];
  readonly links: readonly Link[];
}

/** The stories among all posts of an index, of the surest links. */
export function storiesOf(index: LinkIndex): Group[] {
  let links: Link[] = [];
  for (const link of index.links()) {
    if (link.probability < SAME) continue;
    links.push(link);
    if (links.length >= 2 * MOST_LINKS) links = links.sort(surestFirst).slice(0, MOST_LINKS);
  }
  const byDay = (a: number, b: number): number => index.dayOf(a) - index.dayOf(b) || a - b;
  return groupsOf(links.sort(surestFirst).slice(0, MOST_LINKS), (a, b) => index.contradict(a, b)).map(
    (group) => ({ ...group, posts: group.posts.toSorted(byDay) }),
  );
}

/**
 * Puts posts together into cases, the surest links first. A link alone joins two posts; to a case of several posts
 * another is joined only where half of them are linked to it, and where it contradicts none: along a chain of links
 * a case would otherwise wander from one patient to the next.
 * @param contradict whether two posts, by their numbers, cannot tell of one patient
 */
export function groupsOf(
  links: readonly Link[],
  contradict: (one: number, other: number) => boolean,
): Group[] {
  const groupOf = new Map<number, { posts: Set<number>; links: Link[] }>();
  const neighbours = new Map<number, Set<number>>();
  const near = (post: number): Set<number> => {
    const known = neighbours.get(post) ?? new Set<number>();
    neighbours.set(post, known);
    return known;
  };
  for (const { earlier, later } of links) {
    near(earlier).add(later);
    near(later).add(earlier);
  }
  const alone = (post: number) => ({ posts: new Set([post]), links: [] as Link[] });
  for (const link of links.toSorted(surestFirst)) {
    const one = groupOf.get(link.earlier) ?? alone(link.earlier);
    const other = groupOf.get(link.later) ?? alone(link.later);
    if (one === other) {
      one.links.push(link);
      continue;
    }
    const [small, large] = one.posts.size <= other.posts.size ? [one, other] : [other, one];
    const linked = [...large.posts].filter((post) => [...small.posts].some((each) => near(post).has(each)));
    if (2 * linked.length < large.posts.size) continue;
    if ([...large.posts].some((post) => [...small.posts].some((each) => contradict(post, each)))) continue;
    const joined = {
      posts: new Set([...large.posts, ...small.posts]),
      links: [...large.links, ...small.links, link],
    };
    for (const post of joined.posts) groupOf.set(post, joined);
  }
  return [...new Set(groupOf.values())].map((group) => ({
    posts: [...group.posts].sort((a, b) => a - b),
    links: group.links,
  }));
}

const surestFirst = (a: Link, b: Link): number =>
  b.probability - a.probability || a.later - b.later || a.earlier - b.earlier;

import type { ArchiveNetwork } from "@chaperone/archives";
import type { AuditedPost } from "../result.ts";

/** What was met while reading, whatever was found in it. */
export interface PostCounts {
  posts: number;
  outside: number;
  folded: number;
  reposts: number;
  wordless: number;
  /** In posts within the dates. */
  pictures: number;
  readonly byYear: Record<string, number>;
  readonly byNetwork: Partial<Record<ArchiveNetwork, number>>;
}

export const noCounts = (): PostCounts => ({
  posts: 0,
  outside: 0,
  folded: 0,
  reposts: 0,
  wordless: 0,
  pictures: 0,
  byYear: {},
  byNetwork: {},
});

/** "2019", or "unknown". */
export const yearOf = ({ time }: Pick<AuditedPost, "time">): string => time?.at.slice(0, 4) ?? "unknown";

/** Counts a post within the dates. */
export function countPost(counts: PostCounts, post: AuditedPost): void {
  counts.posts++;
  counts.pictures += post.pictures.length;
  if (post.kind === "repost") counts.reposts++;
  if (isWordless(post)) counts.wordless++;
  const year = yearOf(post);
  counts.byYear[year] = (counts.byYear[year] ?? 0) + 1;
  counts.byNetwork[post.network] = (counts.byNetwork[post.network] ?? 0) + 1;
}

/** Nothing in it can be read, save what stands in a picture. */
export const isWordless = ({ text, pictures }: AuditedPost): boolean =>
  text.trim() === "" && pictures.every(({ alt }) => !alt?.trim());

import { hash53 } from "@chaperone/core";
import type { AuditedPost } from "./result.ts";

/**
 * Which post it is among all of a report, the same on each run: two networks may number their posts alike, and so may
 * two accounts, whose addresses then differ. It tells nothing of the post.
 */
export const keyOfPost = ({ network, url, id }: Pick<AuditedPost, "network" | "url" | "id">): string =>
  hash53(`${network}\n${url ?? ""}\n${id}`);

import type { ArchiveFormat } from "../format.ts";
import { facebook } from "./facebook/facebook.ts";
import { instagram } from "./instagram/instagram.ts";
import { mastodon } from "./mastodon/mastodon.ts";
import { threads } from "./threads/threads.ts";
import { x } from "./x/x.ts";

/**
 * Asked in this order which files they read: what is known by its own name comes before tables of any kind, and
 * Instagram before Facebook, which takes any messages that are left.
 */
export const FORMATS: readonly ArchiveFormat[] = [x, mastodon, threads, instagram, facebook];

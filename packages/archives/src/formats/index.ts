import type { ArchiveFormat } from "../format.ts";
import { bluesky } from "./bluesky/index.ts";
import { facebook } from "./facebook/facebook.ts";
import { googleReviews } from "./google-reviews/index.ts";
import { instagram } from "./instagram/instagram.ts";
import { linkedin } from "./linkedin/index.ts";
import { mastodon } from "./mastodon/mastodon.ts";
import { reddit } from "./reddit/index.ts";
import { table } from "./table/index.ts";
import { threads } from "./threads/threads.ts";
import { tiktok } from "./tiktok/index.ts";
import { whatsapp } from "./whatsapp/index.ts";
import { x } from "./x/x.ts";
import { youtube } from "./youtube/index.ts";

/**
 * Asked in this order which files they read: what is known by its own name comes before tables of any kind, and
 * Instagram before Facebook, which takes any messages that are left.
 */
export const FORMATS: readonly ArchiveFormat[] = [
  x,
  mastodon,
  threads,
  instagram,
  facebook,
  bluesky,
  tiktok,
  googleReviews,
  youtube,
  linkedin,
  reddit,
  whatsapp,
  table,
];

import type { Platform } from "@chaperone/core";
import { bluesky } from "./bluesky/network.ts";
import { facebook } from "./facebook/network.ts";
import { googleReviews } from "./google-reviews/network.ts";
import { instagram } from "./instagram/network.ts";
import { linkedin } from "./linkedin/network.ts";
import { mastodon } from "./mastodon/network.ts";
import type { Network, NetworkName } from "./network.ts";
import { threads } from "./threads/network.ts";
import { tiktok } from "./tiktok/network.ts";
import { x } from "./x/network.ts";

const NETWORKS: Readonly<Record<NetworkName, Network>> = {
  x,
  bluesky,
  mastodon,
  linkedin,
  instagram,
  facebook,
  threads,
  tiktok,
  "google-reviews": googleReviews,
};

/** What is known of a place; null for a closed group and for "somewhere else". */
export const networkOf = (platform: Platform): Network | null =>
  platform === "group" || platform === "other" ? null : NETWORKS[platform];

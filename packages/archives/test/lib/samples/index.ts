import { blueskySamples } from "./bluesky.ts";
import { googleReviewsSamples } from "./google-reviews.ts";
import { linkedinSamples } from "./linkedin.ts";
import { mastodonSamples } from "./mastodon.ts";
import { facebookSamples, instagramSamples, oldInstagramSamples, threadsSamples } from "./meta.ts";
import { redditSamples } from "./reddit.ts";
import type { Sample } from "./sample.ts";
import { tableSamples } from "./table.ts";
import { tiktokSamples } from "./tiktok.ts";
import { whatsappSamples } from "./whatsapp.ts";
import { classicXSamples, xSamples } from "./x.ts";
import { youtubeSamples } from "./youtube.ts";

/** An archive of each layout that is read. */
export const ARCHIVES: Readonly<Record<string, readonly Sample[]>> = {
  x: xSamples,
  "x, classic": classicXSamples,
  mastodon: mastodonSamples,
  facebook: facebookSamples,
  instagram: instagramSamples,
  "instagram, old": oldInstagramSamples,
  threads: threadsSamples,
  linkedin: linkedinSamples,
  reddit: redditSamples,
  whatsapp: whatsappSamples,
  youtube: youtubeSamples,
  table: tableSamples,
  bluesky: blueskySamples,
  tiktok: tiktokSamples,
  "google reviews": googleReviewsSamples,
};

import type { Network } from "../network.ts";
import { findDottedMentions, findHashtags } from "../text/find.ts";
import { characters, recalled, thirdParty } from "../text/limit.ts";

const LIMITS = "docs.zernio.com/platforms/tiktok";

/** A film's caption; the text with photos may have 4000. */
export const tiktok: Network = {
  name: "tiktok",
  post: [characters(thirdParty(2200, LIMITS))],
  profile: [characters(recalled(80))],
  hasThreads: false,
  pictures: { most: thirdParty(35, LIMITS), areNeeded: true, needAddress: false },
  alt: null,
  hashtags: null,
  links: null,
  marks: { link: null, mention: findDottedMentions, hashtag: findHashtags },
  namesFromList: false,
  fold: { lines: 2, characters: 100, source: "not looked up", known: "recalled" },
};

import type { Network } from "../network.ts";
import { findHashtags } from "../text/find.ts";
import { characters, recalled, thirdParty } from "../text/limit.ts";
import { findUrls } from "../text/urls.ts";

export const linkedin: Network = {
  name: "linkedin",
  post: [characters(thirdParty(3000, "ayrshare.com/docs/apis/post/social-networks/linkedin"))],
  // "About"; the headline has 220.
  profile: [characters(recalled(2600))],
  hasThreads: false,
  pictures: { most: recalled(20), areNeeded: false, needAddress: false },
  alt: characters(recalled(4086)),
  hashtags: null,
  links: null,
  marks: { link: findUrls, mention: null, hashtag: findHashtags },
  namesFromList: true,
  fold: { lines: 3, characters: 210, source: "not looked up", known: "recalled" },
};

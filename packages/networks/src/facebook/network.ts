import type { Network } from "../network.ts";
import { findHashtags } from "../text/find.ts";
import { characters, recalled, thirdParty } from "../text/limit.ts";
import { findUrls } from "../text/urls.ts";

export const facebook: Network = {
  name: "facebook",
  post: [characters(thirdParty(63_206, "docs.upload-post.com/resources/character-limits"))],
  profile: [characters(recalled(101))],
  hasThreads: false,
  pictures: { most: null, areNeeded: false, needAddress: false },
  alt: null,
  hashtags: null,
  links: null,
  marks: { link: findUrls, mention: null, hashtag: findHashtags },
  namesFromList: true,
  fold: { lines: 5, characters: 477, source: "not looked up", known: "recalled" },
};

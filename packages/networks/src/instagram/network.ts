import type { Network } from "../network.ts";
import { findDottedMentions, findHashtags } from "../text/find.ts";
import { characters, recalled, seen, thirdParty } from "../text/limit.ts";

const PUBLISHING = "developers.facebook.com/docs/instagram-platform/content-publishing";

export const instagram: Network = {
  name: "instagram",
  post: [characters(seen(2200, PUBLISHING))],
  profile: [characters(recalled(150))],
  hasThreads: false,
  // In its own app; from elsewhere 10.
  pictures: { most: recalled(20), areNeeded: true, needAddress: true },
  alt: characters(thirdParty(1000, "docs.upload-post.com/resources/character-limits")),
  hashtags: { most: seen(30, PUBLISHING), soon: seen(5, `${PUBLISHING}, newer pages`) },
  links: null,
  // An address in a caption stays plain text.
  marks: { link: null, mention: findDottedMentions, hashtag: findHashtags },
  namesFromList: false,
  fold: { lines: 2, characters: 125, source: "not looked up", known: "recalled" },
};

import type { Network } from "../network.ts";
import { findDottedMentions, findHashtags } from "../text/find.ts";
import { characters, recalled, seen, thirdParty } from "../text/limit.ts";
import { findUrls } from "../text/urls.ts";
import { countOnThreads } from "./count.ts";

const POSTS = "developers.facebook.com/documentation/threads/posts";

export const threads: Network = {
  name: "threads",
  post: [{ unit: "characters", most: seen(500, POSTS), count: countOnThreads }],
  profile: [characters(recalled(150))],
  hasThreads: true,
  pictures: {
    most: thirdParty(20, "ayrshare.com/apis/post/social-networks/threads"),
    areNeeded: false,
    needAddress: true,
  },
  alt: characters(thirdParty(1000, "repliz-docs.pages.dev, Threads specifications; Meta's pages name none")),
  hashtags: { most: thirdParty(1, "ayrshare.com/apis/post/social-networks/threads"), soon: null },
  links: seen(5, `${POSTS}, since 22 December 2025`),
  marks: { link: findUrls, mention: findDottedMentions, hashtag: findHashtags },
  namesFromList: false,
  fold: null,
};

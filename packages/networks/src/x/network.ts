import twitter from "twitter-text";
import type { Network, TextLimit } from "../network.ts";
import { finder, findHashtags } from "../text/find.ts";
import { characters, recalled, seen, thirdParty } from "../text/limit.ts";
import { findUrls } from "../text/urls.ts";

const weighted = (most: TextLimit["most"]): TextLimit => ({
  unit: "weighted",
  most,
  count: (text) => twitter.parseTweet(text).weightedLength,
});

/** Without a subscription, which allows longer posts. */
export const x: Network = {
  name: "x",
  post: [weighted(seen(280, "docs.x.com/fundamentals/counting-characters; twitter-text 3.1.0 was run"))],
  profile: [weighted(recalled(160))],
  hasThreads: true,
  pictures: {
    most: thirdParty(4, "ayrshare.com/docs/media-guidelines/x-twitter"),
    areNeeded: false,
    needAddress: false,
  },
  alt: characters(recalled(1000)),
  hashtags: null,
  links: null,
  marks: {
    link: findUrls,
    mention: finder(/(?<![\w@$#!%&*])[@＠]\w{1,15}(?![\w@])/gu),
    hashtag: findHashtags,
  },
  namesFromList: false,
  fold: null,
};

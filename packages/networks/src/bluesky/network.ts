import type { Network } from "../network.ts";
import { finder, findHashtags } from "../text/find.ts";
import { bytes, graphemes, recalled, seen } from "../text/limit.ts";
import { findUrls } from "../text/urls.ts";

const POST = "atproto d6296a1c, lexicons/app/bsky/feed/post.json";

export const bluesky: Network = {
  name: "bluesky",
  post: [graphemes(seen(300, POST)), bytes(seen(3000, POST))],
  profile: [graphemes(recalled(256)), bytes(recalled(2560))],
  hasThreads: true,
  pictures: {
    most: seen(4, "atproto d6296a1c, lexicons/app/bsky/embed/images.json"),
    areNeeded: false,
    needAddress: false,
  },
  // The lexicon has no limit; its app's 2000 was not looked up.
  alt: null,
  hashtags: null,
  links: null,
  marks: {
    link: findUrls,
    // A handle is a domain.
    mention: finder(/(?<![\w@./])@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]+/giu),
    hashtag: findHashtags,
  },
  namesFromList: false,
  fold: null,
};

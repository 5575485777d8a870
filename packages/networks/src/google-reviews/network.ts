import type { Network } from "../network.ts";
import { bytes, thirdParty } from "../text/limit.ts";

/** The answer to a review. */
export const googleReviews: Network = {
  name: "google-reviews",
  post: [bytes(thirdParty(4096, "pipedream.com, Google Business Profile, reply to review"))],
  profile: null,
  hasThreads: false,
  pictures: {
    most: thirdParty(0, "docs.rs/crate/late: a review's reply is a comment and a time, nothing else"),
    areNeeded: false,
    needAddress: false,
  },
  alt: null,
  hashtags: null,
  links: null,
  marks: { link: null, mention: null, hashtag: null },
  namesFromList: false,
  fold: null,
};

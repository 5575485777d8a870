import type { Network } from "../network.ts";
import { finder, findHashtags } from "../text/find.ts";
import { graphemes, recalled, seen } from "../text/limit.ts";
import { countOnMastodon, findMastodonLinks, MENTION } from "./count.ts";

/** What an instance says of itself (GET /api/v2/instance, configuration.statuses and .media_attachments). */
export interface InstanceLimits {
  readonly maxCharacters: number;
  readonly charactersReservedPerUrl: number;
  readonly maxMediaAttachments: number;
  /** Absent where it does not say. */
  readonly descriptionLimit?: number;
}

const INSTANCE = "docs.joinmastodon.org/entities/Instance";

/** Mastodon as most instances run it. */
export const mastodon: Network = {
  name: "mastodon",
  post: [{ unit: "graphemes", most: seen(500, INSTANCE), count: (text) => countOnMastodon(text, 23) }],
  profile: [graphemes(recalled(500))],
  hasThreads: true,
  pictures: { most: seen(4, INSTANCE), areNeeded: false, needAddress: false },
  alt: graphemes(seen(1500, "elk pull request 1854: the server refuses longer ones")),
  hashtags: null,
  links: null,
  marks: { link: findMastodonLinks, mention: finder(MENTION), hashtag: findHashtags },
  namesFromList: false,
  fold: null,
};

/** Mastodon as one instance runs it. */
export function mastodonOf(limits: InstanceLimits): Network {
  const said = (value: number) => seen(value, "the instance itself");
  const { descriptionLimit } = limits;
  return {
    ...mastodon,
    post: [
      {
        unit: "graphemes",
        most: said(limits.maxCharacters),
        count: (text) => countOnMastodon(text, limits.charactersReservedPerUrl),
      },
    ],
    pictures: { ...mastodon.pictures, most: said(limits.maxMediaAttachments) },
    alt: descriptionLimit === undefined ? mastodon.alt : graphemes(said(descriptionLimit)),
  };
}

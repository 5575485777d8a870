import type { Platform } from "@chaperone/core";
import { blueskyPublisher } from "../bluesky/publishing/publisher.ts";
import { mastodonPublisher } from "../mastodon/publishing/publisher.ts";
import type { Publisher } from "./publisher.ts";

const PUBLISHERS: Partial<Readonly<Record<Platform, Publisher>>> = {
  bluesky: blueskyPublisher,
  mastodon: mastodonPublisher,
};

/** Who publishes on a network; null where a person copies the text and opens the network. */
export const publisherOf = (network: Platform): Publisher | null => PUBLISHERS[network] ?? null;

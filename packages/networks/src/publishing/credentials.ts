import type { NodeSavedSession } from "@atproto/oauth-client-node";

/** What lets us act for an account. Plain data; to be kept sealed. */
export type Credentials = BlueskyCredentials | MastodonCredentials;

export interface BlueskyCredentials {
  readonly network: "bluesky";
  /** "https://bsky.social": where the account signs in. */
  readonly service: string;
  readonly did: string;
  readonly handle: string;
  readonly session: AppPasswordSession | OAuthSession;
}

export interface AppPasswordSession {
  readonly kind: "app-password";
  readonly accessJwt: string;
  readonly refreshJwt: string;
  /** The server that holds the account, where it is another than `service`. */
  readonly pds: string | null;
}

export interface OAuthSession {
  readonly kind: "oauth";
  /** Tokens belong to the client that asked for them. */
  readonly client: BlueskyClient;
  readonly saved: NodeSavedSession;
}

/** Who asks for access to a Bluesky account. */
export interface BlueskyClient {
  /** "http://127.0.0.1:4173/accounts/bluesky", or an https address with `id`. */
  readonly redirectUri: string;
  /** Address of the published client metadata (`blueskyClientMetadata`); null for a desk on this machine. */
  readonly id: string | null;
  /** Another directory than plc.directory. */
  readonly directory?: string;
}

export interface MastodonCredentials {
  readonly network: "mastodon";
  /** "https://mastodon.example". */
  readonly instance: string;
  readonly accountId: string;
  /** "@asha@mastodon.example". */
  readonly handle: string;
  readonly accessToken: string;
}

export { type BlueskySignIn, connectBluesky } from "../bluesky/publishing/connect.ts";
export {
  type BlueskyOAuth,
  type BlueskyOAuthOptions,
  blueskyOAuth,
  type SignInStates,
} from "../bluesky/publishing/oauth.ts";
export { blueskyClientMetadata } from "../bluesky/publishing/oauth-client.ts";
export {
  appOf as mastodonAppOf,
  finishMastodon,
  type MastodonApp,
  type MastodonRegistration,
  mastodonApp,
  revokeMastodon,
} from "../mastodon/publishing/oauth.ts";
export type {
  AppPasswordSession,
  BlueskyClient,
  BlueskyCredentials,
  Credentials,
  MastodonCredentials,
  OAuthSession,
} from "./credentials.ts";
export { type PublishCode, PublishError, type PublishErrorKind } from "./error.ts";
export type { Bytes, NotKept, OwnMedia, OwnPost, OwnPosts } from "./own-posts.ts";
export type {
  AccountLimits,
  Connection,
  Counts,
  OutgoingPost,
  Picture,
  Profile,
  Publisher,
  PublishingNetwork,
  Remote,
} from "./publisher.ts";
export { publisherOf } from "./publishers.ts";

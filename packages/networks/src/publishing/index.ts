export type {
  AppPasswordSession,
  BlueskyClient,
  BlueskyCredentials,
  Credentials,
  MastodonCredentials,
  OAuthSession,
} from "./credentials.ts";
export { type PublishCode, PublishError, type PublishErrorKind } from "./error.ts";
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

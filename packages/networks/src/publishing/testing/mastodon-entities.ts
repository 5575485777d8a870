import type { mastodon } from "masto";

/** A status as the stand-in keeps it. */
export interface KeptStatus {
  readonly id: string;
  readonly createdAt: Date;
  readonly accountId: string;
  text: string;
  spoilerText: string;
  sensitive: boolean;
  readonly hasPoll: boolean;
  visibility: mastodon.v1.StatusVisibility;
  language: string | null;
  inReplyToId: string | null;
  media: mastodon.v1.MediaAttachment[];
  editedAt: Date | null;
  visibleFrom: Date;
  counts: { likes: number; reposts: number; replies: number; quotes: number };
}

export interface KeptAccount {
  readonly id: string;
  readonly username: string;
  displayName: string;
  bio: string;
}

/** The answers, held to the client's types. */
export function accountOf({ id, username, displayName, bio }: KeptAccount, url: string) {
  const picture = `${url}/missing.png`;
  return {
    id,
    username,
    acct: username,
    url: `${url}/@${username}`,
    displayName,
    note: `<p>${bio}</p>`,
    avatar: picture,
    avatarStatic: picture,
    header: picture,
    headerStatic: picture,
    locked: false,
    fields: [],
    emojis: [],
    bot: false,
    group: false,
    createdAt: "2024-01-01T00:00:00.000Z",
    lastStatusAt: "2026-01-01",
    statusesCount: 0,
    followersCount: 0,
    followingCount: 0,
    roles: [],
    featureApproval: { automatic: ["public"], manual: [], current_user: "automatic" },
  } satisfies mastodon.v1.Account;
}

export function credentialAccountOf(account: KeptAccount, url: string) {
  return {
    ...accountOf(account, url),
    source: { note: account.bio, fields: [], privacy: "public", sensitive: false, language: "en" },
  };
}

export function statusOf(status: KeptStatus, account: KeptAccount, url: string) {
  const { id, createdAt, editedAt, text, media, counts, ...rest } = status;
  const address = `${url}/@${account.username}/${id}`;
  return {
    id,
    uri: `${url}/users/${account.username}/statuses/${id}`,
    url: address,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    account: accountOf({ ...account, id: status.accountId }, url),
    content: `<p>${text.replace(/[<>&]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</p>`,
    visibility: rest.visibility,
    sensitive: rest.sensitive,
    poll: rest.hasPoll ? POLL : null,
    spoilerText: rest.spoilerText,
    mediaAttachments: media,
    application: { name: "Chaperone" },
    mentions: [],
    tags: [],
    emojis: [],
    reblogsCount: counts.reposts,
    favouritesCount: counts.likes,
    repliesCount: counts.replies,
    quotesCount: counts.quotes,
    quoteApproval: { automatic: ["public"], manual: [], currentUser: "automatic" },
    language: rest.language,
    inReplyToId: rest.inReplyToId,
    inReplyToAccountId: null,
  } satisfies mastodon.v1.Status;
}

const POLL = {
  id: "1",
  expiresAt: "2027-01-01T00:00:00.000Z",
  expired: false,
  multiple: false,
  votesCount: 0,
  options: [
    { title: "Yes", votesCount: 0, emojis: [] },
    { title: "No", votesCount: 0, emojis: [] },
  ],
} satisfies mastodon.v1.Poll;

export interface StandInLimits {
  readonly characters: number;
  readonly perLink: number;
  readonly pictures: number;
  readonly pictureBytes: number;
  readonly pixels: number;
  readonly description: number;
}

/** The part of an instance's answer that says what it takes. */
export const configurationOf = (limits: StandInLimits) => ({
  statuses: {
    maxCharacters: limits.characters,
    maxMediaAttachments: limits.pictures,
    charactersReservedPerUrl: limits.perLink,
  } satisfies mastodon.v2.InstanceStatusesConfiguration,
  mediaAttachments: {
    supportedMimeTypes: ["image/jpeg", "image/png", "image/webp", "video/mp4"],
    imageSizeLimit: limits.pictureBytes,
    imageMatrixLimit: limits.pixels,
    videoSizeLimit: 103_809_024,
    videoFrameRateLimit: 120,
    videoMatrixLimit: 8_294_400,
    ...{ descriptionLimit: limits.description },
  } satisfies mastodon.v2.InstanceMediaAttachmentsConfiguration,
});

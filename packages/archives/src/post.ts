/** Where a post was made. */
export const ARCHIVE_NETWORKS = [
  "x",
  "bluesky",
  "mastodon",
  "facebook",
  "instagram",
  "threads",
  "linkedin",
  "tiktok",
  "reddit",
  "whatsapp",
  "youtube",
  "google-reviews",
  "other",
] as const;
export type ArchiveNetwork = (typeof ARCHIVE_NETWORKS)[number];

/** What a post is. A repost has another person's words; of a quote the words of the quoted post may be missing. */
export const POST_KINDS = [
  "post",
  "reply",
  "quote",
  "repost",
  "comment",
  "message",
  "review",
  "review-reply",
  "bio",
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Who could read it, where the archive says so. */
export const AUDIENCES = ["public", "unlisted", "followers", "group", "direct"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Something its author once made public, or sent, as an archive has it. */
export interface Post {
  /** The network's own, or else made of what it says; no two posts of one archive share one. */
  readonly id: string;
  readonly network: ArchiveNetwork;
  readonly kind: PostKind;
  /** Its page; null where the archive names none. */
  readonly url: string | null;
  readonly time: PostTime | null;
  /** As its readers saw it: entities, markup and shortened links undone. May be empty where there are pictures. */
  readonly text: string;
  /** What it answers or quotes. */
  readonly answers: Answered | null;
  readonly pictures: readonly PostPicture[];
  /** How far it went, where the archive counts. */
  readonly reach: Reach | null;
  readonly audience: Audience | null;
  /** For whoever looks for it by hand where it has no page: "Group: Ballina mums". */
  readonly whereabouts?: string;
}

export interface PostTime {
  /** ISO date and time: "2019-03-01T22:15:00Z", or without the Z where the archive does not say in which zone. */
  readonly at: string;
  readonly zone: "utc" | "unknown";
}

export interface Answered {
  readonly text: string | null;
  readonly url: string | null;
}

export interface PostPicture {
  /** Its path in the archive; null where it lies on the network alone. */
  readonly path: string | null;
  readonly alt: string | null;
  /** @throws ArchiveError */
  readonly open: (() => Promise<Uint8Array>) | null;
}

/** 0 for what this archive does not count. */
export interface Reach {
  readonly likes: number;
  readonly reposts: number;
  readonly replies: number;
}

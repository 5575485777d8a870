import type { DraftImage } from "./image.ts";

/** What a draft is for. */
export const DRAFT_KINDS = ["post", "reply", "review-reply", "bio", "group"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Where it is meant to appear. */
export const PLATFORMS = [
  "x",
  "bluesky",
  "mastodon",
  "linkedin",
  "instagram",
  "facebook",
  "threads",
  "tiktok",
  "google-reviews",
  "group",
  "other",
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Who sees a post, where its network knows narrower circles. */
export const VISIBILITIES = ["public", "unlisted", "followers"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** More interests than these, or longer ones, are no declaration of a person's: the rest is not read. */
export const MOST_INTERESTS = 50;
export const LONGEST_INTEREST = 300;

/** Who writes. All of it helps readers to place a patient, what stands on the page and what they know besides. */
export interface AuthorProfile {
  readonly name?: string;
  readonly handle?: string;
  readonly bio?: string;
  /** "GP", "paediatric nurse": known to whoever knows the author. */
  readonly role?: string;
  /** Where the author works, "University Hospital Limerick": kept on the device, since it tells who was there. */
  readonly workplace?: string;
  /** Ties to companies, products and bodies, as declared: "Advisory board, Novira Pharma". */
  readonly interests?: readonly string[];
}

/** Something a clinician is about to say in public, exactly as typed. */
export interface Draft {
  readonly text: string;
  /** What was seen in its pictures. The pictures themselves stay with whoever shows or publishes them. */
  readonly images?: readonly DraftImage[];
  readonly kind: DraftKind;
  readonly platform: Platform;
  readonly author: AuthorProfile;
  /** The message answered, when the draft is a reply. */
  readonly inReplyTo?: string;
  /** ISO date (YYYY-MM-DD) of publication; today when absent. An old post cites the guidance of its day. */
  readonly postedAt?: string;
}
